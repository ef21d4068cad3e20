import { describe, expect, it } from 'vitest';
import { isoDate, parseDossier, recount, type Score } from '../../src/engine/index.ts';
import { scoresOnDates } from '../../src/engine/recount.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { useCrs } from './support/crs.ts';

const DOSSIER = {
  ...EMPTY_DOSSIER,
  dates: {
    profile: isoDate('2024-05-02'),
    invitation: isoDate('2024-07-17'),
    application: isoDate('2024-09-10'),
    decision: null,
  },
  claimedTotal: 152,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    jobs: [{ ...GOOD_JOB, from: isoDate('2022-09-20'), until: isoDate('2024-08-30') }],
  },
};

interface Json {
  readonly dates: Readonly<Record<string, Score>>;
  readonly explanations: readonly {
    readonly departures: readonly { readonly code: string; readonly text: string }[];
    readonly score: Score;
    readonly plausibility: number;
  }[];
  readonly complete: boolean;
  readonly verdict: { readonly verdict: string };
  readonly outcome: string;
}

const crs = useCrs();
const path = crs.write('dossier.json', JSON.stringify(DOSSIER));

const recountJson = (...args: readonly string[]): Json =>
  JSON.parse(crs.run(['recount', path, ...args]).out) as Json;

describe('crs recount', () => {
  it('prints the scores of the dates, and what gives the officer’s figures, as the engine finds it', () => {
    const officer = crs.write('officer.json', JSON.stringify({ total: 99 }));
    const answer = recountJson('--officer', officer);
    const dossier = parseDossier(DOSSIER);
    const scores = dossier.ok ? scoresOnDates(dossier.value) : dossier;
    const found = dossier.ok ? recount(dossier.value, { total: 99 }) : dossier;
    if (!scores.ok || !found.ok) throw new Error('the dossier does not parse');
    expect(answer.dates).toEqual(
      Object.fromEntries(scores.value.map(({ name, score }) => [name, score])),
    );
    expect(answer.explanations).toMatchObject(
      JSON.parse(JSON.stringify(found.value.explanations)) as object,
    );
    expect(answer.explanations.length).toBeGreaterThan(0);
    for (const { score, departures } of answer.explanations) {
      expect(score.total).toBe(99);
      for (const { text } of departures) expect(text).toMatch(/\.$/);
    }
    expect(answer.complete).toBe(true);
    expect(answer.verdict.verdict).toBe('supported');
  });

  it('takes the total to be below the cut-off of the round when nothing else is known', () => {
    const { explanations } = recountJson();
    expect(explanations[0]!.departures).toEqual([]);
  });

  it('takes bounds, factors and a date, and refuses what it does not know', () => {
    const some = { total: { greatest: 120 }, factors: { canadianWork: 0 }, date: 'application' };
    expect(
      recountJson('--officer', crs.write('some.json', JSON.stringify(some))).explanations,
    ).not.toEqual([]);
    const wrong = crs.run([
      'recount',
      path,
      '--officer',
      crs.write('wrong.json', '{"factors":{"luck":5}}'),
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('luck');
    expect(crs.run(['recount', path, '--most', '9']).code).toBe(2);
    const absent = crs.run(['recount', path, '--officer', 'absent.json']);
    expect(absent.code).toBe(1);
    expect(absent.err).toContain('absent.json');
  });

  it('says that the figures themselves may be wrong where no reading gives them', () => {
    const officer = crs.write('odd.json', JSON.stringify({ total: 111 }));
    expect(recountJson('--officer', officer)).toMatchObject({
      outcome: 'impossible',
      explanations: [],
    });
  });
});
