import { type Effect, exclude } from './effects.ts';
import { NO_VALUES, type Part, partBuilder, type ReachedSet } from './part.ts';

interface EnumeratedSet extends ReachedSet {
  readonly places: readonly number[];
  readonly chosen: readonly Effect[];
  /** Its own value and those of its subsets. */
  readonly values: number;
}

/**
 * A part searched set by set: every set of at most `most` effects that do not exclude each other,
 * evaluated.
 */
export function enumeratePart<T>(
  effects: readonly Effect[],
  most: number,
  evaluate: (effects: readonly Effect[]) => T,
  signature: (value: T) => string,
): Part<T> {
  const builder = partBuilder(most, signature);
  const { valueSets } = builder;
  const sets = Array.from({ length: most + 1 }, () => 0);
  const excluded = effects.map((one) => effects.map((other) => exclude(one, other)));
  const reach = (
    places: readonly number[],
    chosen: readonly Effect[],
    subsetValues: number,
    { count, best }: Pick<ReachedSet, 'count' | 'best'>,
  ): EnumeratedSet => {
    const value = builder.valueOf(evaluate(chosen));
    const values = valueSets.join(subsetValues, valueSets.single(value));
    const set = { places, chosen, value, subsetValues, values, member: { effects: chosen }, count, best }; // prettier-ignore
    sets[places.length]! += count;
    builder.add(places.length, set);
    return set;
  };
  let level: readonly EnumeratedSet[] = [reach([], [], NO_VALUES, { count: 1, best: 1n })];
  for (let size = 1; size <= most; size += 1) {
    const smaller = new Map(level.map((set) => [keyOf(set.places, effects.length), set.values]));
    level = level.flatMap(({ places, chosen, count, best }) => {
      const bigger: EnumeratedSet[] = [];
      for (let next = (places.at(-1) ?? -1) + 1; next < effects.length; next += 1) {
        if (places.some((place) => excluded[place]![next])) continue;
        const [effect, grown] = [effects[next]!, [...places, next]];
        const subsetValues = grown.reduce(
          (values, left) =>
            valueSets.join(values, smaller.get(keyOf(grown, effects.length, left))!),
          NO_VALUES,
        );
        const set = reach(grown, [...chosen, effect], subsetValues, {
          count: count * effect.departures.length,
          best: best * effect.factor,
        });
        if (size < most) bigger.push(set);
      }
      return bigger;
    });
  }
  return builder.part(sets);
}

/** A whole number for each set of places; `left` is one of them to leave out. */
function keyOf(places: readonly number[], of: number, left = -1): number {
  let key = 0;
  for (const place of places) if (place !== left) key = key * (of + 1) + place + 1;
  return key;
}
