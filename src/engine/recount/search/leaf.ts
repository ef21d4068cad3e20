import { clash, type Effect } from './effects.ts';
import { gather, type Part } from './part.ts';

interface Reached {
  readonly value: number;
  readonly below: ReadonlySet<number>;
}

/**
 * A part searched set by set: every set of at most `most` effects that do not clash, read by
 * `evaluate`.
 */
export function leafPart<T>(
  effects: readonly Effect[],
  most: number,
  evaluate: (effects: readonly Effect[]) => T,
  signature: (value: T) => string,
): Part<T> {
  const gathering = gather(most, signature);
  const sets = Array.from({ length: most + 1 }, () => 0);
  const clashes = effects.map((one) => effects.map((other) => clash(one, other)));
  const base = effects.length + 1;
  const keyOf = (places: readonly number[]): number =>
    places.reduce((key, place) => key * base + place + 1, 0);

  const visit = (places: readonly number[], known: ReadonlyMap<number, Reached>): Reached => {
    const chosen = places.map((place) => effects[place]!);
    const value = gathering.valueOf(evaluate(chosen));
    const below = belowOf(places, known, keyOf);
    const count = chosen.reduce((all, effect) => all * effect.departures.length, 1);
    const best = chosen.reduce((all, effect) => all * effect.factor, 1n);
    sets[places.length]! += count;
    gathering.add(places.length, value, below, { effects: chosen }, count, best);
    return { value, below };
  };

  let level: readonly (readonly number[])[] = [[]];
  let known = new Map([[0, visit([], new Map())]]);
  for (let size = 1; size <= most; size += 1) {
    const reached = new Map<number, Reached>();
    const grown: (readonly number[])[] = [];
    for (const places of level) {
      for (let next = (places.at(-1) ?? -1) + 1; next < effects.length; next += 1) {
        if (places.some((place) => clashes[place]![next])) continue;
        const bigger = [...places, next];
        reached.set(keyOf(bigger), visit(bigger, known));
        grown.push(bigger);
      }
    }
    level = grown;
    known = reached;
  }
  return gathering.part(sets);
}

/** The values of all proper subsets: those of the sets with one effect less, and what is below those. */
function belowOf(
  places: readonly number[],
  known: ReadonlyMap<number, Reached>,
  keyOf: (places: readonly number[]) => number,
): ReadonlySet<number> {
  const below = new Set<number>();
  for (let left = 0; left < places.length; left += 1) {
    const smaller = known.get(keyOf(places.filter((_, at) => at !== left)))!;
    below.add(smaller.value);
    for (const value of smaller.below) below.add(value);
  }
  return below;
}
