import type { AppliedCap, FactValue } from '../../engine/schema.ts';
import {
  type Column,
  type Condition,
  FACTOR_TABLES,
  type FactId,
  pointsIn,
  type Row,
  type Term,
} from '../../engine/tables.ts';
import { EDUCATION_LEVELS, type Section } from '../../engine/constants.ts';
import type { Rules, TraceNode } from '../../engine/index.ts';
import { formatChoice } from '../format.ts';
import type { CodesText, FactText, TermId } from './text.ts';

export { sourceText } from './sources.ts';

interface Titled {
  readonly id: string;
  readonly titleEn: string;
  readonly titleFr: string;
}

/** The official title of a factor. `added` are the factors of an overlay. */
export function factorTitle(id: string, codes: CodesText, added: readonly Titled[] = []): string {
  const factor = [...added, ...FACTOR_TABLES].find((table) => table.id === id);
  if (factor === undefined) return id;
  return codes.language === 'fr' ? factor.titleFr : factor.titleEn;
}

/** A title for a node of the explanation: the total, a section, a factor, or `factor.term`. */
export function nodeTitle(id: string, codes: CodesText, added: readonly Titled[] = []): string {
  const { grid } = codes;
  if (id === 'total') return grid.total;
  if (Object.hasOwn(grid.sections, id)) return grid.sections[id as Section];
  const [factor = id, term = ''] = id.split('.');
  return Object.hasOwn(grid.terms, term)
    ? grid.terms[term as TermId]
    : factorTitle(factor, codes, added);
}

/** A fact's name, as in "level of education". */
export const factName = (id: string, codes: CodesText): string => factOf(id, codes)?.name ?? id;

/** A fact's value, as in "CLB 9" or "a bachelor’s degree". */
export const factValue = (id: string, value: FactValue, codes: CodesText): string =>
  factOf(id, codes)?.value(value) ?? String(value);

/** When a row decides: "CLB 9 or more in all four abilities and a bachelor’s degree". */
export function conditionsText(term: Term, rowIndex: number, codes: CodesText): string {
  const row = term.rows[rowIndex];
  const conditions = Object.entries(row?.when ?? {});
  if (conditions.length === 0) return codes.grid.otherwise;
  return codes.grid.and(
    conditions.map(([fact, condition]) =>
      conditionText(fact, condition, lastOf(term.rows, rowIndex, fact), codes),
    ),
  );
}

/** A row of a table in words, with its points: "age 20 to 29: 110 points". */
export function rowText(term: Term, rowIndex: number, column: Column, codes: CodesText): string {
  const points = pointsIn(term.rows[rowIndex]?.points ?? 0, column);
  return codes.grid.row(conditionsText(term, rowIndex, codes), codes.names.points(points));
}

/** "capped at 100: the sum was 125"; null where the cap does not bind. */
export const capText = (cap: AppliedCap | null, codes: CodesText): string | null =>
  cap?.binding === true ? codes.grid.capped(cap.limit, cap.before) : null;

const factOf = (id: string, { grid }: CodesText): FactText | undefined =>
  Object.hasOwn(grid.facts, id) ? grid.facts[id as FactId] : undefined;

/** The last number that the row still decides: rows over one fact end where the next begins. */
function lastOf(rows: readonly Row[], rowIndex: number, fact: string): number | null {
  const [row, next] = [rows[rowIndex], rows[rowIndex + 1]];
  if (row === undefined || next === undefined) return null;
  const alone = [row, next].every(({ when }) => Object.keys(when).length === 1);
  const bound = next.when[fact];
  return alone && typeof bound === 'number' ? bound - 1 : null;
}

function conditionText(
  id: string,
  condition: Condition,
  last: number | null,
  codes: CodesText,
): string {
  const fact = factOf(id, codes);
  if (fact === undefined) return `${id} ${String(condition)}`;
  if (typeof condition === 'number') return fact.range?.(condition, last) ?? String(condition);
  if (typeof condition === 'object') return choiceText(fact, condition, codes);
  return fact.value(condition);
}

/** Consecutive levels are named by the first and the last. */
function choiceText(fact: FactText, values: readonly string[], codes: CodesText): string {
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
  const levels: readonly (string | null)[] = EDUCATION_LEVELS;
  const start = levels.indexOf(first);
  const inARow = values.every((value, place) => levels[start + place] === value);
  if (fact.between === undefined || !inARow || values.length < 3) {
    return formatChoice(values.map(fact.value), codes.language);
  }
  return fact.between(first, last === levels.at(-1) ? null : last);
}

/** Why a node of the explanation has its points, in a line: the row that decided or the sum, and the cap that binds. */
export function reasonText(node: TraceNode, rules: Rules, codes: CodesText): string {
  const parts = [decidedBy(node, rules, codes), capText(node.cap, codes)];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** The row that decided a factor of one term; the sum of the terms of another. */
function decidedBy(node: TraceNode, rules: Rules, codes: CodesText): string {
  const version = rules.factors.find(({ id }) => id === node.id)?.version;
  if (version === undefined || version.terms === null) return '';
  const [term] = version.terms;
  const [child] = node.children;
  if (version.terms.length > 1 || term === undefined) {
    return node.points === 0 ? '' : node.children.map(({ points }) => points).join(' + ');
  }
  const row = child?.rowIndex ?? null;
  return row === null || Object.keys(term.rows[row]?.when ?? {}).length === 0
    ? ''
    : conditionsText(term, row, codes);
}
