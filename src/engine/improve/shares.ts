import { type Fraction, fraction } from './fraction.ts';

/** The most changes whose shares are computed: every one of their 2¹² sets is scored. */
export const SHARES_MAX = 12;

/**
 * Each player's share of the whole gain: its Shapley value, the average of what it adds over every
 * order in which the players may come. `worth` gives the worth of every set, by its bits. Exact:
 * 12! times the greatest total of the grid is a safe integer. Throws a RangeError past twelve.
 */
export function shares(
  worth: Int32Array | readonly number[],
  players: number,
): readonly Fraction[] {
  if (players > SHARES_MAX) throw new RangeError(`Too many changes to share between: ${players}`);
  const weights = weightsFor(players);
  const numerators = new Array<number>(players).fill(0);
  for (let set = 0; set < 1 << players; set += 1) {
    const weight = weights[sizeOf(set)]!;
    for (let player = 0; player < players; player += 1) {
      const bit = 1 << player;
      if ((set & bit) === 0) numerators[player]! += weight * (worth[set | bit]! - worth[set]!);
    }
  }
  const orders = factorial(players);
  return numerators.map((numerator) => fraction(numerator, orders));
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** In how many orders exactly the players of a set of each size come before one that is not in it. */
const weightsFor = (players: number): readonly number[] =>
  Array.from({ length: players }, (_, size) => factorial(size) * factorial(players - size - 1));

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}
