import { type Entry, type Part, partBuilder, type SetClass } from './part.ts';

type Parts<T extends readonly unknown[]> = { readonly [K in keyof T]: Part<T[K]> };

/**
 * A part made of others, whose facts do not overlap: every choice of one value for each, read by
 * `evaluate`.
 */
export function combineParts<T, V extends readonly unknown[]>(
  parts: Parts<V>,
  most: number,
  evaluate: (values: V) => T,
  signature: (value: T) => string,
): Part<T> {
  const all = parts as readonly Part<unknown>[];
  const builder = partBuilder(most, signature);
  const reached = new Map<number, number>();
  const sizes = all.map(({ values }) => values.length);

  const visit = (entries: readonly Entry[], size: number): void => {
    const ids = entries.map(({ value }) => value);
    const key = keyOf(sizes, ids);
    let value = reached.get(key);
    if (value === undefined) {
      const values = ids.map((id, place) => all[place]!.values[id]);
      value = builder.valueOf(evaluate(values as unknown as V));
      reached.set(key, value);
    }
    for (const classes of choices(entries)) {
      builder.add(size, {
        value,
        subsetValues: builder.valueSets.of(
          subsetKeys(sizes, ids, classes).map((under) => reached.get(under)!),
        ),
        member: { parts: classes },
        count: classes.reduce((product, { count }) => product * count, 1),
        best: classes.reduce((product, { best }) => product * best, 1n),
      });
    }
  };

  for (let size = 0; size <= most; size += 1) {
    for (const entries of entriesOf(all, size)) visit(entries, size);
  }
  return builder.part(setsOf(all, most));
}

/** A whole number for each choice of values; `sizes` are how many values each part has. */
export function keyOf(sizes: readonly number[], ids: readonly number[]): number {
  let key = 0;
  for (let place = 0; place < ids.length; place += 1) key = key * sizes[place]! + ids[place]!;
  return key;
}

/** Every choice of an entry for each part with `size` departures in all. */
function* entriesOf(
  parts: readonly Part<unknown>[],
  size: number,
  from = 0,
): Generator<readonly Entry[]> {
  const part = parts[from];
  if (part === undefined) {
    if (size === 0) yield [];
    return;
  }
  for (let own = 0; own <= size; own += 1) {
    for (const entry of part.bySize[own] ?? []) {
      for (const rest of entriesOf(parts, size - own, from + 1)) yield [entry, ...rest];
    }
  }
}

/** Every choice of a class for each entry. */
export function choices(entries: readonly Entry[]): readonly (readonly SetClass[])[] {
  if (entries.every(({ classes }) => classes.length === 1))
    return [entries.map(({ classes }) => classes[0]!)];
  return entries.reduce<readonly (readonly SetClass[])[]>(
    (chosen, { classes }) => chosen.flatMap((all) => classes.map((own) => [...all, own])),
    [[]],
  );
}

/** The keys of the values that proper subsets of a choice give: all but the choice's own. */
export function subsetKeys(
  sizes: readonly number[],
  ids: readonly number[],
  classes: readonly SetClass[],
): readonly number[] {
  let keys = [0];
  for (let place = 0; place < ids.length; place += 1) {
    const size = sizes[place]!;
    const { subsetValues } = classes[place]!;
    const longer: number[] = [];
    for (const key of keys) {
      longer.push(key * size + ids[place]!);
      for (const id of subsetValues) longer.push(key * size + id);
    }
    keys = longer;
  }
  return keys.slice(1);
}

/** Sets by size over several parts: sizes add, numbers multiply. */
export function setsOf(parts: readonly Part<unknown>[], most: number): readonly number[] {
  return parts.reduce<readonly number[]>(
    (sets, part) =>
      Array.from({ length: most + 1 }, (_, size) =>
        Array.from({ length: size + 1 }, (_, own) => own).reduce(
          (sum, own) => sum + (sets[size - own] ?? 0) * (part.sets[own] ?? 0),
          0,
        ),
      ),
    [1],
  );
}
