/** An exact fraction in lowest terms, its denominator above 0; both are safe integers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The fraction in lowest terms; the denominator must be above 0. */
export function fraction(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator) || 1;
  return { numerator: numerator / divisor || 0, denominator: denominator / divisor };
}

/** The sum; exact while the least common denominator is a safe integer, as it is of shares. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const scale = b.denominator / greatestCommonDivisor(a.denominator, b.denominator);
  const common = a.denominator * scale;
  return fraction(a.numerator * scale + b.numerator * (common / b.denominator), common);
}

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
