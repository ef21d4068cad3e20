import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { CAUSE_CODES } from '../../../src/engine/constants.ts';
import { changesBetween, type ScoreChange, scoresOnDates } from '../../../src/engine/recount.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

/** Every change between one known date and the next. */
function changesOf(dossier: Dossier): readonly ScoreChange[] {
  const scores = scoresOnDates(dossier);
  if (!scores.ok) return [];
  return scores.value.slice(1).map((to, place) => {
    const change = changesBetween(dossier, scores.value[place]!, to);
    if (!change.ok) throw new Error('no rules on a date');
    return change.value;
  });
}

const dated = (profile: string, invitation: string, rest: Partial<Dossier> = {}): Dossier => ({
  ...EMPTY_DOSSIER,
  dates: {
    profile: isoDate(profile),
    invitation: isoDate(invitation),
    application: null,
    decision: null,
  },
  ...rest,
});

const causesOf = (dossier: Dossier): readonly string[] =>
  changesOf(dossier).flatMap(({ effects }) =>
    effects.map(({ cause, total }) => `${cause.on} ${cause.code} ${total}`),
  );

describe('what changed between two dates', () => {
  it('has causes whose points sum to the whole change, factor by factor and section by section', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom('all-known' as const, 'some-unknown' as const).chain(anyDossier),
        (dossier) => {
          for (const { before, after, effects } of changesOf(dossier)) {
            const sum = (of: 'factors' | 'sections', key: string): number =>
              effects.reduce((points, effect) => points + (effect[of][key] ?? 0), 0);
            for (const key of Object.keys(after.factors))
              expect(sum('factors', key)).toBe(
                (after.factors[key] ?? 0) - (before.factors[key] ?? 0),
              );
            for (const key of Object.keys(after.sections) as (keyof typeof after.sections)[])
              expect(sum('sections', key)).toBe(after.sections[key] - before.sections[key]);
            expect(effects.reduce((points, { total }) => points + total, 0)).toBe(
              after.total - before.total,
            );
            for (const { cause } of effects) seen.add(cause.code);
          }
        },
      ),
      { numRuns: 1200, seed: 20250325 },
    );
    expect(CAUSE_CODES.filter((code) => !seen.has(code) && !RARE.includes(code))).toEqual([]);
  }, 120_000);

  it('gives every cause a day between the two dates, and leaves to the classification of an offer that alone', () => {
    fc.assert(
      fc.property(anyDossier('all-known'), (dossier) => {
        for (const { from, to, effects } of changesOf(dossier)) {
          for (const { cause, factors } of effects) {
            if (cause.code === 'age-held') continue;
            expect(cause.on > from.date && cause.on <= to.date).toBe(true);
            if (cause.path[0] === 'offer' && cause.path[1] === 'noc')
              expect(Object.keys(factors)).toEqual(['arrangedEmployment']);
          }
        }
      }),
      { numRuns: 600, seed: 7 },
    );
  }, 60_000);

  it('is a birthday on the day itself', () => {
    expect(causesOf(dated('2023-04-11', '2023-04-12'))).toEqual(['2023-04-12 birthday -5']);
    expect(causesOf(dated('2023-04-12', '2024-04-11'))).toEqual([]);
  });

  it('is a year of work on the day that its hours are full, and not the day before', () => {
    const candidate = { ...EMPTY_DOSSIER.candidate, birthDate: null, jobs: [GOOD_JOB] };
    // 1,560 hours at 30 a week are 364 days: from January 1 to December 30.
    expect(causesOf(dated('2022-06-01', '2022-12-29', { candidate }))).toEqual([]);
    expect(causesOf(dated('2022-06-01', '2022-12-30', { candidate }))).toEqual([
      '2022-12-30 year-completed 40',
    ]);
  });

  it('is new rules on the day that they come into force', () => {
    const offer = { noc: '21231', from: isoDate('2024-01-01'), until: null };
    const birthless = { ...EMPTY_DOSSIER.candidate, birthDate: null };
    expect(causesOf(dated('2025-03-24', '2025-03-25', { offer, candidate: birthless }))).toEqual([
      '2025-03-25 rules-changed -50',
    ]);
  });

  it('is a test run out on the day that it is two years old', () => {
    const candidate = {
      ...EMPTY_DOSSIER.candidate,
      birthDate: null,
      languageTests: [
        {
          test: 'celpip-general' as const,
          date: isoDate('2022-05-10'),
          scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
        },
      ],
    };
    expect(causesOf(dated('2024-05-01', '2024-05-09', { candidate }))).toEqual([]);
    expect(causesOf(dated('2024-05-01', '2024-05-10', { candidate }))).toEqual([
      '2024-05-10 test-expired -124',
    ]);
  });
});

/** Seen in far longer runs: an age held from before the invitation, a test newly accepted, certificates. */
const RARE: readonly string[] = [
  'age-held',
  'test-accepted',
  'certificate-began',
  'certificate-ended',
];
