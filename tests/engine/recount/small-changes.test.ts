import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { DossierDate } from '../../../src/engine/constants.ts';
import {
  changesBetween,
  gapBetween,
  type ScoreChange,
  scoresOnDates,
} from '../../../src/engine/recount.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';
import { from, job, worked } from './small.ts';
import { CHANGING } from './small-changes.ts';
import { SMALL_FILES } from './small-files.ts';

/** From the first day of a file to the last. */
function changeOf(dossier: Dossier): ScoreChange {
  const days = valueOf(scoresOnDates(dossier));
  return valueOf(changesBetween(dossier, days[0]!, days.at(-1)!));
}

/** A line for each event that changed points: the day, its code, where, what it says, the points by factor. */
const effectLine = ({ cause, total, factors }: ScoreChange['effects'][number]): string =>
  line(
    cause.on,
    cause.code,
    place(cause.path),
    inShort(cause.params),
    `→ ${total} (${inShort(factors)})`,
  );

describe('what changed in a file with little in it', () => {
  it('is what changes.txt has for each', async () => {
    await expectSummary(
      'changes.txt',
      [...SMALL_FILES, ...CHANGING].map(([name, dossier]) => [
        name,
        changeOf(dossier).effects.map(effectLine),
      ]),
    );
  });
});

describe('a gap', () => {
  const dossier = worked(job(from('2023-06-20')));
  const on = (name: DossierDate) => {
    const days = valueOf(scoresOnDates(dossier));
    const { date, score } = days.find((day) => day.name === name)!;
    return { date: name, on: date, departures: [], score };
  };

  it('is told forwards or backwards in time, a step for each cause', () => {
    const [forwards, backwards] = [
      valueOf(gapBetween(dossier, on('profile'), on('decision'))),
      valueOf(gapBetween(dossier, on('decision'), on('profile'))),
    ];
    const effect = changeOf(dossier).effects[0];
    expect(effect).toMatchObject({ cause: { code: 'year-completed', on: '2024-06-17' } });
    const [before, after] = [on('profile').score, on('decision').score];
    expect(forwards).toEqual({
      claimed: before,
      officer: after,
      steps: [{ kind: 'dated', departure: null, effect, before: before.total, after: after.total }],
    });
    expect(backwards).toEqual({
      claimed: after,
      officer: before,
      steps: [{ kind: 'dated', departure: null, effect, before: after.total, after: before.total }],
    });
  });

  it('is nothing on one and the same day', () => {
    expect(valueOf(gapBetween(dossier, on('profile'), on('profile'))).steps).toEqual([]);
  });

  it('cannot be told from a day before Express Entry, or to one', () => {
    const early = { ...on('profile'), on: isoDate('2014-12-31') };
    for (const [claimed, officer] of [
      [early, on('decision')],
      [on('decision'), early],
      [early, early],
    ] as const)
      expect(gapBetween(dossier, claimed, officer)).toMatchObject({
        ok: false,
        issues: [{ code: 'date-before-express-entry' }],
      });
  });
});
