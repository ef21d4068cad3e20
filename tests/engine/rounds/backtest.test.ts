import { describe, expect, it } from 'vitest';
import { type IsoDate, isoDate } from '../../../src/engine/index.ts';
import { addDays, addMonths } from '../../../src/engine/dossier.ts';
import { type AnyCategory, type AnyRound, backtest, ROUNDS } from '../../../src/engine/rounds.ts';

const START = isoDate('2015-01-01');
const on = (date: IsoDate, category: AnyCategory = 'cec'): AnyRound => ({
  ...ROUNDS.at(-1)!,
  category,
  date,
  cutOff: 500,
});
const after = (days: readonly number[]): readonly AnyRound[] =>
  days.reduce<readonly AnyRound[]>(
    (rounds, each) => [...rounds, on(addDays(rounds.at(-1)!.date, each))],
    [on(START)],
  );
const many = <T>(count: number, value: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => value(at));

/** Of the first horizon, six months: what was tested, what came inside, and how often a total was reached. */
function told(rounds: readonly AnyRound[]) {
  const { tested, coverage, reliability } = backtest(rounds, { seed: 2, paths: 100 }).horizons[0]!;
  const happened = reliability.reduce((sum, each) => sum + each.happened.count, 0);
  return { tested, inside: coverage.count, happened };
}

describe('a backtest over six months', () => {
  const yearly = after(many(11, () => 300));

  it('is right to tell of no round where none came, which reaches no total', () => {
    expect(told(yearly)).toEqual({ tested: 3, inside: 3, happened: 0 });
  });

  it('is wrong where a round came that no future had', () => {
    const last = yearly.at(-1)!.date;
    const surprised = [...yearly, on(addDays(last, 100)), on(addDays(last, 190), 'pnp')];
    expect(told(surprised)).toMatchObject({ tested: 4, inside: 3 });
  });

  it('is wrong where no round came and every future had one', () => {
    const regular = after(many(8, () => 14));
    const ended = [...regular, on(addDays(regular.at(-1)!.date, 200), 'pnp')];
    expect(told(ended)).toEqual({ tested: 1, inside: 0, happened: 0 });
  });

  it('is right either way where some futures had a round and others none', () => {
    const { tested, inside } = told(after(many(14, (at) => (at % 2 === 0 ? 100 : 250))));
    expect([tested, inside]).toEqual([6, 6]);
  });

  it('looks at a round of the last day', () => {
    const twice = many(12, (at) => on(addMonths(START, 6 * at)));
    expect(told(twice).happened).toBeGreaterThan(0);
  });
});
