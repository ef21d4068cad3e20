import type { Condition, FactorVersion, Points, Row, Term } from '../tables/schemas/crs.ts';
import { type Fact, FACTS } from './facts.ts';
import type { FactValue } from './trace.ts';

/** Which of the grid's two columns a profile is in. */
export type Column = 'withSpouse' | 'withoutSpouse';

/** Points in a column of the grid. */
export const pointsIn = (points: Points, column: Column): number =>
  typeof points === 'number' ? points : points[column];

/** Whether a row's condition holds of a fact's value. */
export function holds(condition: Condition, value: FactValue): boolean {
  if (typeof condition === 'number') return typeof value === 'number' && value >= condition;
  if (typeof condition === 'object') return typeof value === 'string' && condition.includes(value);
  return condition === value;
}

/** The place of the row that decides: the last whose conditions all hold; -1 when none does. */
export function decidingRow(term: Term, valueOf: (factId: string) => FactValue): number {
  return term.rows.findLastIndex((row) =>
    Object.entries(row.when).every(([factId, condition]) => holds(condition, valueOf(factId))),
  );
}

const rowFacts = (row: Row): readonly string[] => Object.keys(row.when);

/** Ids of the facts that a term asks of, in the order in which its rows name them. */
export const termFacts = (term: Term): readonly string[] => [
  ...new Set(term.rows.flatMap(rowFacts)),
];

export const versionFacts = (version: FactorVersion): readonly string[] => [
  ...new Set((version.terms ?? []).flatMap(termFacts)),
];

/** The fact, or a thrown RangeError: a table that asks of an unknown fact is a bug in the table. */
export function factOf(id: string): Fact {
  const fact = FACTS[id];
  if (fact === undefined)
    throw new RangeError(`A table asks of a fact that profiles do not have: ${id}`);
  return fact;
}
