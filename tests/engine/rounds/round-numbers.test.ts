import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import {
  type AnyCategory,
  type AnyRound,
  findRound,
  type RoundFinding,
  ROUNDS,
} from '../../../src/engine/rounds.ts';

const round = (number: string, date: string, category: AnyCategory = 'cec'): AnyRound => ({
  ...ROUNDS.at(-1)!,
  number,
  date: isoDate(date),
  category,
});
const MADE = [
  round('500', '2031-01-01'),
  round('500a', '2031-01-02'),
  round('501a', '2031-01-03'),
  round('501b', '2031-02-03', 'pnp'),
];
const numbersIn = (found: RoundFinding): readonly string[] => {
  if (found.kind === 'found') return [found.round.number];
  return found.kind === 'none' ? [] : found.rounds.map(({ number }) => number);
};
const find = (
  rounds: readonly AnyRound[],
  number: string,
  date: string | null = null,
  category: AnyCategory | null = null,
) => numbersIn(findRound(rounds, { number, date: date === null ? null : isoDate(date), category }));

describe('a number of a round', () => {
  it.each(['#304, of 17 July', '304 (CEC)', 'Round 304; in 2024'])(
    'is read whole in %j',
    (text) => {
      expect(find(ROUNDS, text)).toEqual(['304']);
    },
  );

  it('without a letter is the round that has none, where one has', () => {
    expect(find(MADE, '500')).toEqual(['500']);
    expect(find(MADE, '500A')).toEqual(['500a']);
  });

  it('that two rounds share is decided by the day, else by the category, else contradicts another day', () => {
    expect(find(MADE, '501', '2031-01-03')).toEqual(['501a']);
    expect(find(MADE, '501', '2031-02-03')).toEqual(['501b']);
    expect(find(MADE, '501', '2031-02-03', 'cec')).toEqual(['501b']);
    expect(find(MADE, '501', '2031-03-03', 'pnp')).toEqual(['501a', '501b']);
    expect(find(MADE, '501', null, 'pnp')).toEqual(['501b']);
    expect(find(MADE, '501', null, 'fst')).toEqual(['501a', '501b']);
  });
});
