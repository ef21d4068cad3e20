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
