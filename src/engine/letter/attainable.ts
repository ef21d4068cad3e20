import { FACTOR_TABLES } from '../tables/registry/crs.ts';
import type { FactorVersion, Points } from '../tables/schemas/crs.ts';

const columnsOf = (points: Points): readonly [number, number] =>
  typeof points === 'number' ? [points, points] : [points.withSpouse, points.withoutSpouse];

/** Every sum that the terms of a version can give, under its cap, in either column. */
function sumsOf({ terms, cap }: FactorVersion, sums: Set<number>): void {
  for (const column of [0, 1] as const) {
    let reached = new Set([0]);
    for (const term of terms ?? []) {
      const points = [0, ...term.rows.map((row) => columnsOf(row.points)[column])];
      reached = new Set([...reached].flatMap((sum) => points.map((more) => sum + more)));
    }
    for (const sum of reached) sums.add(Math.min(sum, columnsOf(cap)[column]));
  }
}

const cache = new Map<string, ReadonlySet<number>>();

/** The points that a factor has ever been able to give; an empty set for what is no factor. */
export function attainable(factor: string): ReadonlySet<number> {
  const known = cache.get(factor);
  if (known !== undefined) return known;
  const sums = new Set<number>();
  for (const version of FACTOR_TABLES.find(({ id }) => id === factor)?.history ?? [])
    sumsOf(version, sums);
  cache.set(factor, sums);
  return sums;
}
