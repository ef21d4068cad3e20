import type { Profile } from '../profile/profile.ts';
import type { Condition, FactorVersion, Points, Row, Term } from '../tables/schemas/crs.ts';
import type { FactValue } from './trace.ts';

/** Which of the grid's two columns a profile is in. */
export type Column = 'withSpouse' | 'withoutSpouse';

/** The column that a profile is scored in. */
export const columnOf = ({ spouse }: Profile): Column =>
  spouse === null ? 'withoutSpouse' : 'withSpouse';

/** Points in a column of the grid. */
export const pointsIn = (points: Points, column: Column): number =>
  typeof points === 'number' ? points : points[column];

/** Whether a row's condition holds for a fact's value. */
export function holds(condition: Condition, value: FactValue): boolean {
  if (typeof condition === 'number') return typeof value === 'number' && value >= condition;
  if (typeof condition === 'object') return typeof value === 'string' && condition.includes(value);
  return condition === value;
}

const rowFacts = (row: Row): readonly string[] => Object.keys(row.when);

/** Ids of the facts that a term asks for, in the order in which its rows name them. */
export const termFacts = (term: Term): readonly string[] => [
  ...new Set(term.rows.flatMap(rowFacts)),
];

export const versionFacts = (version: FactorVersion): readonly string[] => [
  ...new Set((version.terms ?? []).flatMap(termFacts)),
];
