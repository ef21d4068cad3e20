import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { type AnyRound, chanceOfInvitation, ROUNDS } from '../../../src/engine/rounds.ts';
import { chanceIn } from '../../../src/engine/rounds/chance/chance.ts';
import { NO_ROUND, recentOf, simulate } from '../../../src/engine/rounds/chance/simulate.ts';

const START = isoDate('2024-01-01');
/** So many rounds of one category, every fourteen days, all at 500. */
const regular = (count: number, tieBreak: string | null = null): readonly AnyRound[] =>
  Array.from({ length: count }, (_, at) => ({
    ...ROUNDS.at(-1)!,
    number: String(at + 1),
    category: 'cec',
    date: addDays(START, at * 14),
    cutOff: 500,
    tieBreak,
  }));
const ask = (rounds: readonly AnyRound[], daysAfter = 0, submittedAt: string | null = null) =>
  chanceOfInvitation(rounds, {
    category: 'cec',
    total: 500,
    on: addDays(rounds.at(-1)!.date, daysAfter),
    submittedAt,
    seed: 3,
    paths: 100,
  });
const step = (cutOff: number, tieAge: number | null) => ({ gap: 10, cutOff, tieAge });
const from = (steps: readonly ReturnType<typeof step>[], waited = 0) =>
  simulate({ steps, waited, longest: 10, first: ROUNDS[0]!, last: ROUNDS[0]! }, [100], 5, 200);

describe('a number is told', () => {
  it('from nine rounds on, with the round of the day', () => {
    expect(ask(regular(9))).toMatchObject({ kind: 'chance', gaps: 8 });
    expect(ask(regular(8))).toMatchObject({ kind: 'too-few-rounds', rounds: 8, needed: 9 });
  });

  it('until the longest wait is over', () => {
    expect(ask(regular(12), 13).kind).toBe('chance');
    expect(ask(regular(12), 14)).toMatchObject({ kind: 'stopped', waited: 14, longest: 14 });
  });

  it('from two rounds at the least', () => {
    const recent = (count: number) => recentOf(regular(count), 'cec', isoDate('2025-01-01'));
    expect(recent(1)).toBeNull();
    expect(recent(2)).toMatchObject({ first: { number: '1' }, last: { number: '2' }, longest: 14 });
  });
});

describe('a tie at the cut-off', () => {
  const tied = (tieBreak: string | null, submittedAt: string) => {
    const chance = ask(regular(12, tieBreak), 0, submittedAt);
    return chance.kind === 'chance' ? chance.horizons[0]!.chance.decimal : chance.kind;
  };

  it('counts for nothing where no tie-break was published', () => {
    expect(tied(null, '2020-01-01')).toBe('0.0000');
    expect(tied('2023-12-31T10:00:00Z', '2020-01-01')).toBe('1.0000');
  });

  it('is decided by the day of a moment', () => {
    expect(tied('2023-12-31T10:00:00Z', '2020-01-01T10:00:00Z')).toBe('1.0000');
  });

  it('is held against the latest tie-break of the rounds at the lowest cut-off, and of no others', () => {
    const some = from([0, 1000, 0, 1000, 0, 1000, 0, 1000].map((age) => step(500, age)));
    expect(some.tieDay[0]!.every((day) => day > 0)).toBe(true);
    const others = from([500, 510, 500, 510, 500, 510].map((cutOff) => step(cutOff, cutOff === 500 ? 1000 : 0))); // prettier-ignore
    expect(others.lowest[0]!.every((cutOff) => cutOff === 500)).toBe(true);
    expect(others.tieDay[0]!.every((day) => day < 0)).toBe(true);
  });
});

describe('futures', () => {
  it('have no round where more days have passed than between any two', () => {
    expect(new Set(from([step(500, 0), step(510, 0)], 99).lowest[0])).toEqual(new Set([NO_ROUND]));
  });

  const told = (cutOffs: readonly number[], tieDay: number, submittedAt: string | null = null) =>
    chanceIn(
      {
        paths: cutOffs.length,
        lowest: [Int32Array.from(cutOffs)],
        tieDay: [Int32Array.from(cutOffs.map(() => tieDay))],
      },
      0,
      { total: 500, submittedAt, on: START },
    ).chance.count;
  const hundred = (cutOff: number): readonly number[] => Array.from({ length: 100 }, () => cutOff);

  it('reach a total above the cut-off, or at it with an earlier day than the tie-break', () => {
    expect(told(hundred(499), 0)).toBe(100);
    expect(told(hundred(501), 0, addDays(START, -5))).toBe(0);
    expect(told(hundred(500), -5, addDays(START, -6))).toBe(100);
    expect(told(hundred(500), -5, addDays(START, -5))).toBe(0);
  });

  it('are counted by history: of a hundred, ten that reach nothing are under the interval', () => {
    const interval = (each: number) => {
      const lowest = Int32Array.from({ length: 100 * each }, (_, path) => (path < 10 * each ? 501 : 499)); // prettier-ignore
      const futures = { paths: lowest.length, lowest: [lowest], tieDay: [lowest] };
      return chanceIn(futures, 0, { total: 500, submittedAt: null, on: START }).interval;
    };
    for (const each of [1, 3])
      expect(interval(each)).toMatchObject({
        low: { count: each, of: each },
        high: { count: each, of: each },
      });
  });
});
