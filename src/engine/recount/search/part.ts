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
  readonly kinds: readonly Kind[];
}

/**
 * Sets of departures of one size that give one value and leave the same values when some of them are
 * taken away. None of them has a subset with the same value: it would explain the same with less.
 */
export interface Kind {
  /** The values of all proper subsets. */
  readonly below: readonly number[];
  /** How many sets of departures. */
  readonly count: number;
  /** The factor of the most plausible of them. */
  readonly best: bigint;
  readonly members: readonly Member[];
}

/** A set of effects, or one set for each part that it is made of. */
export type Member = { readonly effects: readonly Effect[] } | { readonly parts: readonly Kind[] };

/** Every set of effects of a kind, in the order of search. */
export function* effectSets(kind: Kind): Generator<readonly Effect[]> {
  for (const member of kind.members) {
    if ('effects' in member) yield member.effects;
    else yield* product(member.parts, 0);
  }
}

/** One set of each kind, joined. */
export function* product(kinds: readonly Kind[], from: number): Generator<readonly Effect[]> {
  const kind = kinds[from];
  if (kind === undefined) {
    yield [];
    return;
  }
  for (const effects of effectSets(kind)) {
    for (const rest of product(kinds, from + 1)) yield [...effects, ...rest];
  }
}

/** Gathers sets by their value and what is below them, while a part is searched. */
export interface Gathering<T> {
  /** The value's number: a new one for what scores as none before. */
  readonly valueOf: (value: T) => number;
  readonly add: (
    size: number,
    value: number,
    below: ReadonlySet<number>,
    member: Member,
    count: number,
    best: bigint,
  ) => void;
  readonly part: (sets: readonly number[]) => Part<T>;
}

interface OpenKind {
  readonly below: readonly number[];
  count: number;
  best: bigint;
  readonly members: Member[];
}

/** `signature`: values with the same one score alike, whatever the rest of the profile. */
export function gather<T>(most: number, signature: (value: T) => string): Gathering<T> {
  const values: T[] = [];
  const known = new Map<string, number>();
  const bySize = Array.from({ length: most + 1 }, () => new Map<number, Map<string, OpenKind>>());
  return {
    valueOf: (value) => {
      const key = signature(value);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, values.length);
      return values.push(value) - 1;
    },
    add: (size, value, below, member, count, best) => {
      if (below.has(value)) return;
      const kinds = bySize[size]!.get(value) ?? new Map<string, OpenKind>();
      bySize[size]!.set(value, kinds);
      const sorted = [...below].sort((a, b) => a - b);
      const key = sorted.join(' ');
      const kind = kinds.get(key);
      if (kind === undefined) kinds.set(key, { below: sorted, count, best, members: [member] });
      else {
        kind.count += count;
        if (best > kind.best) kind.best = best;
        kind.members.push(member);
      }
    },
    part: (sets) => ({
      values,
      bySize: bySize.map((entries) =>
        [...entries].map(([value, kinds]) => ({ value, kinds: [...kinds.values()] })),
      ),
      sets,
    }),
  };
}
