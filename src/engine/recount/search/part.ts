import type { Effect } from './effects.ts';

/**
 * A part of a profile that its own facts alone decide, with every value that up to a number of
 * departures give it. Values that score alike are one; value 0 is the plain one.
 */
export interface Part<T> {
  readonly values: readonly T[];
  /** By the number of departures: the values reached, and how. */
  readonly bySize: readonly (readonly Entry[])[];
  /** By the number of departures: how many sets of them there are that do not exclude each other. */
  readonly sets: readonly number[];
}

export interface Entry {
  readonly value: number;
  readonly classes: readonly SetClass[];
}

/**
 * Sets of departures of one size that give one value and leave the same values when some of them are
 * taken away. None of them has a subset with the same value: it would explain the same with less.
 */
export interface SetClass {
  /** The values of all proper subsets, in order. */
  readonly subsetValues: readonly number[];
  /** How many sets of departures. */
  readonly count: number;
  /** The factor of the most plausible of them. */
  readonly best: bigint;
  readonly members: readonly SetMember[];
}

/** A set of effects, or one set for each part that it is made of. */
export type SetMember =
  { readonly effects: readonly Effect[] } | { readonly parts: readonly SetClass[] };

/** Every set of effects of a class, in the order of search. */
function* effectSets({ members }: SetClass): Generator<readonly Effect[]> {
  for (const member of members) {
    if ('effects' in member) yield member.effects;
    else yield* product(member.parts);
  }
}

/** One set of each class, joined. */
export function* product(classes: readonly SetClass[], from = 0): Generator<readonly Effect[]> {
  const first = classes[from];
  if (first === undefined) {
    yield [];
    return;
  }
  for (const effects of effectSets(first)) {
    for (const rest of product(classes, from + 1)) yield [...effects, ...rest];
  }
}

/** Sets of values, each kept once under a number, so that a join made before is looked up. */
export interface ValueSets {
  readonly of: (values: Iterable<number>) => number;
  readonly single: (value: number) => number;
  readonly join: (one: number, other: number) => number;
  readonly has: (set: number, value: number) => boolean;
}

/** The number of the set that holds nothing. */
export const NO_VALUES = 0;

/** Gathers sets by their value and the values of their subsets while a part is searched. */
export interface PartBuilder<T> {
  readonly valueSets: ValueSets;
  /** The value's number: a new one for what scores as none before. */
  readonly valueOf: (value: T) => number;
  readonly add: (size: number, reached: ReachedSet) => void;
  readonly part: (sets: readonly number[]) => Part<T>;
}

/** One set, or all the sets that its member represents. */
export interface ReachedSet {
  readonly value: number;
  /** The number of the set of its subsets' values. */
  readonly subsetValues: number;
  readonly member: SetMember;
  readonly count: number;
  readonly best: bigint;
}

interface OpenClass {
  readonly subsetValues: readonly number[];
  count: number;
  best: bigint;
  readonly members: SetMember[];
}

/** `signature`: values with the same one score alike, whatever the rest of the profile. */
export function partBuilder<T>(most: number, signature: (value: T) => string): PartBuilder<T> {
  const values: T[] = [];
  const known = new Map<string, number>();
  const bySize = Array.from({ length: most + 1 }, () => new Map<number, Map<number, OpenClass>>());
  const { contents, ...valueSets } = makeValueSets();
  return {
    valueSets,
    valueOf: (value) => {
      const key = signature(value);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, values.length);
      return values.push(value) - 1;
    },
    add: (size, { value, subsetValues, member, count, best }) => {
      if (valueSets.has(subsetValues, value)) return;
      let classes = bySize[size]!.get(value);
      if (classes === undefined) bySize[size]!.set(value, (classes = new Map<number, OpenClass>()));
      const open = classes.get(subsetValues);
      if (open === undefined) {
        const own = [...contents(subsetValues)];
        classes.set(subsetValues, { subsetValues: own, count, best, members: [member] });
        return;
      }
      open.count += count;
      if (best > open.best) open.best = best;
      open.members.push(member);
    },
    part: (sets) => ({
      values,
      bySize: bySize.map((entries) =>
        [...entries].map(([value, classes]) => ({ value, classes: [...classes.values()] })),
      ),
      sets,
    }),
  };
}

/** More than the sets of values that one part can have. */
const SETS = 2 ** 26;

function makeValueSets(): ValueSets & { readonly contents: (set: number) => ReadonlySet<number> } {
  const all: ReadonlySet<number>[] = [new Set()];
  const ids = new Map<string, number>([['', NO_VALUES]]);
  const joins = new Map<number, number>();
  const singles: number[] = [];
  const of = (values: Iterable<number>): number => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = all.push(new Set(sorted)) - 1));
    return id;
  };
  return {
    of,
    single: (value) => (singles[value] ??= of([value])),
    contents: (set) => all[set]!,
    has: (set, value) => all[set]!.has(value),
    join: (one, other) => {
      if (one === other) return one;
      const key = one < other ? one * SETS + other : other * SETS + one;
      let id = joins.get(key);
      if (id === undefined) joins.set(key, (id = of([...all[one]!, ...all[other]!])));
      return id;
    },
  };
}
