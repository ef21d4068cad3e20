import type { FactorVersion } from '../tables/schemas/crs.ts';
import type { Rules } from './rules.ts';

/** A factor, or the caps, that differs between two grids. null: the grid has no such factor. */
export interface RulesDifference {
  readonly id: string;
  readonly before: FactorVersion | Rules['caps'] | null;
  readonly after: FactorVersion | Rules['caps'] | null;
}

/** What differs between two grids, in the grid's order; empty when nothing does. */
export function rulesDiff(before: Rules, after: Rules): readonly RulesDifference[] {
  const ids = new Set([...before.factors, ...after.factors].map(({ id }) => id));
  const factors = [...ids].map((id) => ({
    id,
    before: versionIn(before, id),
    after: versionIn(after, id),
  }));
  return [...factors, { id: 'caps', before: before.caps, after: after.caps }].filter(
    (pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after),
  );
}

const versionIn = (rules: Rules, id: string): FactorVersion | null =>
  rules.factors.find((factor) => factor.id === id)?.version ?? null;
