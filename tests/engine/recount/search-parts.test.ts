import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineParts } from '../../../src/engine/recount/search/combine-parts.ts';
import type { Effect } from '../../../src/engine/recount/search/effects.ts';
import { enumeratePart } from '../../../src/engine/recount/search/enumerate-part.ts';
import { type Part, product } from '../../../src/engine/recount/search/part.ts';
import { effect } from './made-effects.ts';

const sum = (chosen: readonly Effect[]): number =>
  chosen.reduce((all, { factor }) => all + Number(factor) - 1000, 0);

/** By size, the values reached and every set that reaches each, in order. */
const contentsOf = (part: Part<number>) =>
  part.bySize.map((entries) =>
    entries
      .map(({ value, classes }) => [
        part.values[value],
        classes
          .flatMap((each) => [...product([each])])
          .map((effects) => effects.map(({ factor }) => factor).join(' '))
          .sort(),
      ])
      .sort(([one], [other]) => Number(one) - Number(other)),
  );

describe('a part of a reading', () => {
  it('holds every set whose facts do not overlap, with the values of its subsets', () => {
    const effects = [effect(['a'], 1), effect(['a', 0], 2), effect(['b'], 4)];
    const part = enumeratePart(effects, 2, sum, String);
    expect(part.sets).toEqual([1, 3, 2]);
    expect(part.values).toEqual([0, 1, 2, 4, 5, 6]);
    expect(
      part.bySize.map((entries) =>
        entries.map(({ value, classes }) => [
          value,
          classes.map(({ subsetValues, best }) => [subsetValues, best]),
        ]),
      ),
    ).toEqual([
      [[0, [[[], 1n]]]],
      [
        [1, [[[0], 1001n]]],
        [2, [[[0], 1002n]]],
        [3, [[[0], 1004n]]],
      ],
      [
        [4, [[[0, 1, 3], 1001n * 1004n]]],
        [5, [[[0, 2, 3], 1002n * 1004n]]],
      ],
    ]);
  });

  it('leaves out a set that gives what one of its subsets gives', () => {
    const effects = [effect(['a'], 1), effect(['b'], 10)];
    const part = enumeratePart(effects, 2, (chosen) => sum(chosen) % 10, String);
    expect(part.bySize.map((entries) => entries.length)).toEqual([1, 1, 0]);
    expect(part.sets).toEqual([1, 2, 1]);
  });

  it('is the same, searched whole or in two parts that are combined', () => {
    const ways = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 9 })), { maxLength: 4 });
    fc.assert(
      fc.property(ways, ways, fc.nat(3), fc.integer({ min: 2, max: 7 }), (a, b, most, modulus) => {
        const effectsAt = (who: string, chosen: typeof a) =>
          chosen.map(([place, way]) => effect([who, place], way));
        const [one, other] = [effectsAt('one', a), effectsAt('other', b)];
        const value = (points: number): number => points % modulus;
        const plain = (points: number): string => String(points);
        const combined = combineParts<number, readonly [number, number]>(
          [enumeratePart(one, most, sum, plain), enumeratePart(other, most, sum, plain)],
          most,
          ([first, second]) => value(first + second),
          plain,
        );
        const whole = enumeratePart([...one, ...other], most, (all) => value(sum(all)), plain);
        expect(combined.sets).toEqual(whole.sets);
        expect(contentsOf(combined)).toEqual(contentsOf(whole));
      }),
    );
  });
});
