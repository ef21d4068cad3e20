import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import {
  type AnyCategory,
  type AnyRound,
  judgeRounds,
  judgeStanding,
  ROUNDS,
  type Standing,
  standingOn,
} from '../../../src/engine/rounds.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const ON = isoDate('2024-07-17');
const round = (category: AnyCategory, change: Partial<AnyRound> = {}): AnyRound => ({
  ...ROUNDS.at(-1)!,
  date: ON,
  category,
  cutOff: 400,
  ...change,
});
/** A nomination that ended long ago, unless it is ruled that it counts. */
const NOMINATED: Dossier = {
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] },
  nomination: { province: 'ON', from: isoDate('2020-01-01'), until: isoDate('2020-12-31') },
};
const departures = [{ changes: [{ kind: 'rule' as const, fact: ['nomination'], counted: true }] }];

describe('where a dossier stands', () => {
  it('is read with what departs from the plain reading, the nomination too', () => {
    const plain = valueOf(standingOn(NOMINATED, ON));
    const ruled = valueOf(standingOn(NOMINATED, ON, { departures }));
    expect([plain.nomination, ruled.nomination]).toEqual(['not-met', 'met']);
    expect(ruled.least).toBeGreaterThan(plain.least);
  });

  it('is as of its profile’s day, unless another moment, or none, is given', () => {
    const submitted = (options: Parameters<typeof standingOn>[2]) =>
      valueOf(standingOn(NOMINATED, ON, options)).submittedAt;
    expect(submitted({})).toBe('2024-05-02');
    expect(submitted({ submittedAt: '2024-06-01' })).toBe('2024-06-01');
    expect(submitted({ submittedAt: null })).toBeNull();
  });

  it('is the same for a round of the first day and a later one, by the given moment', () => {
    const { least } = valueOf(standingOn(NOMINATED, ON, { departures }));
    const rounds = [0, 1].map((days) =>
      round('pnp', { date: addDays(ON, days), cutOff: least, tieBreak: '2024-07-17T10:00:00Z' }),
    );
    const judged = valueOf(
      judgeRounds(rounds, NOMINATED, {
        since: ON,
        submittedAt: '2024-07-17T09:00:00Z',
        departures,
      }),
    );
    expect(judged).toHaveLength(2);
    for (const { judgement, because } of judged) {
      expect(judgement).toMatchObject({ place: 'at', tieBreak: 'before' });
      expect(because).not.toContain('nomination');
    }
  });
});

describe('a round for who stands so', () => {
  const standing = (change: Partial<Standing>): Standing => ({
    least: 500,
    greatest: 500,
    programs: { fsw: 'not-met', cec: 'not-met', fst: 'not-met' },
    nomination: 'not-met',
    categories: {},
    submittedAt: null,
    ...change,
  });

  it.each([
    ['fsw', { fsw: 'met' }, 'met', []],
    ['fsw', { cec: 'met' }, 'not-met', ['fsw']],
    ['cec', { cec: 'unknown' }, 'unknown', ['cec']],
    ['general', { fst: 'met', fsw: 'unknown' }, 'met', []],
    ['general', { fsw: 'unknown' }, 'unknown', ['any-program']],
    ['general', {}, 'not-met', ['any-program']],
    ['pnp', { cec: 'met' }, 'not-met', ['nomination']],
    ['french', { cec: 'met' }, 'not-met', ['french']],
  ] as const)('of %s, with %o: %s', (category, met, eligible, because) => {
    const programs = { ...standing({}).programs, ...met };
    expect(judgeStanding(standing({ programs }), round(category))).toMatchObject({
      reached: 'met',
      eligible,
      because,
      invited: eligible,
    });
  });

  it('is reached in doubt where only the greatest total reaches it', () => {
    const programs = { ...standing({}).programs, cec: 'met' as const };
    expect(judgeStanding(standing({ least: 399, programs }), round('cec'))).toMatchObject({
      reached: 'unknown',
      invited: 'unknown',
    });
  });
});
