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
import { born, from, job, worked } from './small.ts';
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

  it('is an age held from an invitation of long ago, where another counted better for a time', () => {
    const dossier: Dossier = {
      ...born('1997-01-01'),
      dates: {
        profile: null,
        invitation: isoDate('2015-06-01'),
        application: isoDate('2017-06-01'),
        decision: isoDate('2030-01-01'),
      },
    };
    const [, application, decision] = valueOf(scoresOnDates(dossier));
    expect(valueOf(changesBetween(dossier, application!, decision!)).effects).toMatchObject([
      {
        cause: {
          code: 'age-held',
          on: '2015-06-01',
          path: ['candidate', 'birthDate'],
          params: { age: 18, before: 20 },
        },
        factors: { age: decision!.score.total - application!.score.total },
      },
    ]);
  });

  it('is nothing from a day to itself', () => {
    const [day] = valueOf(scoresOnDates(born('1993-06-20')));
    expect(valueOf(changesBetween(born('1993-06-20'), day!, day!)).effects).toEqual([]);
  });

  it('cannot be told of a day before Express Entry, on either side', () => {
    const scores = scoresOnDates({
      ...born('1993-06-20'),
      dates: { ...born('1993-06-20').dates, profile: isoDate('2014-12-31') },
    });
    expect(scores).toMatchObject({ ok: false, issues: [{ code: 'date-before-express-entry' }] });
    const early = { name: 'profile', date: isoDate('2014-12-31') } as const;
    const late = { name: 'decision', date: isoDate('2024-12-01') } as const;
    for (const [first, last] of [
      [early, late],
      [late, early],
    ] as const)
      expect(changesBetween(born('1993-06-20'), first, last)).toMatchObject({
        ok: false,
        issues: [{ code: 'date-before-express-entry' }],
      });
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
