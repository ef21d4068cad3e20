import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/engine/recount/search/effects.ts';
import { choices, keyOf, keysBelow, setsOf } from '../../../src/engine/recount/search/joined.ts';
import { leafPart } from '../../../src/engine/recount/search/leaf.ts';
import {
  effectSets,
  gather,
  type Kind,
  type Part,
} from '../../../src/engine/recount/search/part.ts';
import { effect } from './made-effects.ts';

const kind = (count: number, below: readonly number[] = []): Kind => ({
  below,
  count,
  best: 1n,
  members: [],
});
const partOf = (sets: readonly number[]): Part<unknown> => ({ values: [], bySize: [], sets });

describe('parts joined', () => {
  it('have a number for every choice of their values', () => {
    const keys = [0, 1, 2].flatMap((one) => [0, 1].map((other) => keyOf([3, 2], [one, other])));
    expect(keys).toEqual([0, 1, 2, 3, 4, 5]);
    expect(keyOf([], [])).toBe(0);
  });

  it('are reached by every choice of a kind', () => {
    const [a, b, c] = [kind(1), kind(2), kind(3)];
    expect(
      choices([
        { value: 0, kinds: [a] },
        { value: 1, kinds: [b] },
      ]),
    ).toEqual([[a, b]]);
    expect(
      choices([
        { value: 0, kinds: [a, c] },
        { value: 1, kinds: [b, c] },
      ]),
    ).toEqual([
      [a, b],
      [a, c],
      [c, b],
      [c, c],
    ]);
  });

  it('have below them what less in any of them gives, but not themselves', () => {
    expect(keysBelow([3, 4], [2, 3], [kind(1), kind(1)])).toEqual([]);
    expect(
      [...keysBelow([3, 4], [2, 3], [kind(1, [0, 1]), kind(1, [0])])].sort((x, y) => x - y),
    ).toEqual([0, 3, 4, 7, 8].sort((x, y) => x - y));
  });

  it('have as many sets of a size as the sizes of theirs can be added to it', () => {
    expect(setsOf([partOf([1, 2, 1]), partOf([1, 3, 3])], 2)).toEqual([1, 5, 10]);
    expect(setsOf([partOf([1])], 2)).toEqual([1, 0, 0]);
    expect(setsOf([], 2)).toEqual([1]);
  });
});

describe('a part gathered', () => {
  it('knows a value again by what it is worth, and leaves out what less gives already', () => {
    const gathering = gather<number>(1, (value) => String(value % 10));
    expect([3, 14, 13].map(gathering.valueOf)).toEqual([0, 1, 0]);
    const effects = [effect(['a']), effect(['b']), effect(['c'])];
    const member = (place: number) => ({ effects: [effects[place]!] });
    gathering.add(0, 0, new Set(), { effects: [] }, 1, 1n);
    gathering.add(1, 0, new Set([0]), member(0), 1, 9n);
    gathering.add(1, 1, new Set([10, 9, 0]), member(0), 2, 5n);
    gathering.add(1, 1, new Set([0, 9, 10]), member(1), 3, 4n);
    gathering.add(1, 1, new Set([0]), member(2), 1, 1n);
    gathering.add(1, 1, new Set([0]), member(1), 1, 2n);
    const part = gathering.part([1, 7]);
    expect(part).toEqual({
      values: [3, 14],
      bySize: [
        [{ value: 0, kinds: [{ below: [], count: 1, best: 1n, members: [{ effects: [] }] }] }],
        [
          {
            value: 1,
            kinds: [
              { below: [0, 9, 10], count: 5, best: 5n, members: [member(0), member(1)] },
              { below: [0], count: 2, best: 2n, members: [member(2), member(1)] },
            ],
          },
        ],
      ],
      sets: [1, 7],
    });
    const [first, second] = part.bySize[1]![0]!.kinds;
    const joined: Kind = { ...kind(4), members: [{ parts: [first!, second!] }] };
    expect([...effectSets(joined)]).toEqual([
      [effects[0], effects[2]],
      [effects[0], effects[1]],
      [effects[1], effects[2]],
      [effects[1], effects[1]],
    ]);
  });

  it('tells what is below by its numbers, whatever their digits', () => {
    const gathering = gather<number>(0, String);
    gathering.valueOf(7);
    const member = { effects: [] };
    for (const below of [[1, 12], [11, 2], [112], [2, 11]])
      gathering.add(0, 0, new Set(below), member, 1, 1n);
    expect(
      gathering.part([4]).bySize[0]![0]!.kinds.map(({ below, count }) => [below, count]),
    ).toEqual([
      [[1, 12], 1],
      [[2, 11], 2],
      [[112], 1],
    ]);
  });

  it('set by set holds every set whose facts do not clash, with what is below it', () => {
    const effects = [effect(['a'], 1), effect(['a', 0], 2), effect(['b'], 4)];
    const sum = (chosen: readonly Effect[]): number =>
      chosen.reduce((all, { factor }) => all + Number(factor) - 1000, 0);
    const part = leafPart(effects, 2, sum, String);
    expect(part.sets).toEqual([1, 3, 2]);
    expect(part.values).toEqual([0, 1, 2, 4, 5, 6]);
    expect(
      part.bySize.map((entries) =>
        entries.map(({ value, kinds }) => [value, kinds.map(({ below, best }) => [below, best])]),
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
});
