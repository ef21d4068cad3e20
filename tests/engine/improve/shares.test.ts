import { describe, expect, it } from 'vitest';
import { addFractions, fraction, shares, SHARES_MAX } from '../../../src/engine/improve/shares.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a fraction', () => {
  it.each([
    [6, 4, of(3, 2)],
    [-6, 4, of(-3, 2)],
    [0, 5, of(0, 1)],
    [-0, 5, of(0, 1)],
    [7, 1, of(7, 1)],
    [4, 12, of(1, 3)],
  ])('%i of %i is in lowest terms', (numerator, denominator, expected) => {
    expect(fraction(numerator, denominator)).toEqual(expected);
  });

  it.each([
    [of(1, 2), of(1, 3), of(5, 6)],
    [of(1, 4), of(1, 6), of(5, 12)],
    [of(1, 6), of(1, 4), of(5, 12)],
    [of(1, 6), of(-1, 6), of(0, 1)],
    [of(3, 4), of(1, 4), of(1, 1)],
    [of(2, 3), of(5, 12), of(13, 12)],
  ])('%j and %j add up', (one, other, sum) => {
    expect(addFractions(one, other)).toEqual(sum);
  });
});

describe('the shares of a gain', () => {
  it('are the mean over every order of the players', () => {
    expect(shares([0], 0)).toEqual([]);
    expect(shares([5, 12], 1)).toEqual([of(7, 1)]);
    expect(shares([0, 0, 0, 9], 2)).toEqual([of(9, 2), of(9, 2)]);
    expect(shares([1, 4, 3, 10], 2)).toEqual([of(5, 1), of(4, 1)]);
    // By hand, over the six orders: the first adds 6, 6, 3, 6, 6, 6.
    expect(shares([0, 6, 4, 7, 2, 8, 8, 14], 3)).toEqual([of(11, 2), of(9, 2), of(4, 1)]);
  });

  it('are for at most twelve players', () => {
    expect(shares(new Int32Array(1 << SHARES_MAX), SHARES_MAX)).toHaveLength(12);
    expect(() => shares([], 13)).toThrow(new RangeError('Too many changes to share between: 13'));
  });
});
