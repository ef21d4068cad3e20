import type { RulesFactor } from '../rules/rules.ts';
import type { Points, Term } from '../tables/schemas/crs.ts';
import { type Codes, factAt, leastCodes, placeOfFact } from './facts.ts';
import { type Column, holds, pointsIn, termFacts } from './row.ts';

/** One value for each column of the grid. */
export type ByColumn<T> = Readonly<Record<Column, T>>;

/**
 * A term’s rows as bits: for each fact that it asks for and each of the fact’s values, the rows that
 * the value allows. The rows that all values allow are one AND away, and the last of those decides.
 * So a term costs a look-up for each of its facts, and no memory for their combinations.
 */
export interface CompiledTerm {
  readonly term: Term;
  readonly facts: readonly AskedFact[];
  /** Every row, 32 to a word. */
  readonly allRows: Int32Array;
  readonly points: ByColumn<Float64Array>;
  /** Where one fact alone is asked for: the points by its value. */
  readonly byValue: ByColumn<Float64Array> | null;
}

interface AskedFact {
  readonly id: string;
  /** The fact’s place in {@link Codes}. */
  readonly place: number;
  /** The rows that each value allows: as many words for each as `allRows` has. */
  readonly rows: Int32Array;
}

/** A factor’s terms, ready to be looked up. */
export interface CompiledFactor {
  readonly factor: RulesFactor;
  readonly terms: readonly CompiledTerm[];
  readonly cap: ByColumn<number>;
}

/** The factors of a section under its cap. */
export interface CompiledSection {
  readonly cap: ByColumn<number>;
  readonly factors: readonly CompiledFactor[];
}

const compiled = new WeakMap<RulesFactor, CompiledFactor>();

/** A factor compiled, once for each: the rules of an overlay share the factors that it leaves alone. */
export function compileFactor(factor: RulesFactor): CompiledFactor {
  const known = compiled.get(factor);
  if (known !== undefined) return known;
  const { terms, cap } = factor.version;
  const made = { factor, terms: (terms ?? []).map(compileTerm), cap: inColumns(cap) };
  compiled.set(factor, made);
  return made;
}

/** Points in both columns. */
export const inColumns = (points: Points): ByColumn<number> =>
  byColumn((column) => pointsIn(points, column));

const byColumn = <T>(make: (column: Column) => T): ByColumn<T> => ({
  withSpouse: make('withSpouse'),
  withoutSpouse: make('withoutSpouse'),
});

const WORD = 32;

function compileTerm(term: Term): CompiledTerm {
  const words = Math.ceil(term.rows.length / WORD);
  const allRows = new Int32Array(words);
  term.rows.forEach((_, row) => (allRows[row >> 5]! |= 1 << (row & 31)));
  const facts = termFacts(term).map((id) => askedFact(id, term, words));
  const points = byColumn((column) =>
    Float64Array.from(term.rows, (row) => pointsIn(row.points, column)),
  );
  const made: CompiledTerm = { term, facts, allRows, points, byValue: null };
  return facts.length === 1
    ? { ...made, byValue: byColumn((column) => byValue(made, column)) }
    : made;
}

function askedFact(id: string, { rows: all }: Term, words: number): AskedFact {
  const place = placeOfFact(id);
  const { values } = factAt(place);
  const rows = new Int32Array(words * values.length);
  values.forEach((value, code) => {
    all.forEach(({ when }, row) => {
      const condition = when[id];
      if (condition === undefined || holds(condition, value))
        rows[code * words + (row >> 5)]! |= 1 << (row & 31);
    });
  });
  return { id, place, rows };
}

function byValue(term: CompiledTerm, column: Column): Float64Array {
  const { place } = term.facts[0]!;
  const codes = leastCodes();
  return Float64Array.from(factAt(place).values, (_, code) => {
    codes[place] = code;
    return term.points[column][decidingRow(term, codes)] ?? 0;
  });
}

/** The place of the row that decides: the last whose conditions all hold; -1 when none does. */
export function decidingRow({ facts, allRows }: CompiledTerm, codes: Codes): number {
  const words = allRows.length;
  for (let word = words - 1; word >= 0; word -= 1) {
    let rows = allRows[word]!;
    for (let at = 0; at < facts.length; at += 1) {
      const fact = facts[at]!;
      rows &= fact.rows[codes[fact.place]! * words + word]!;
    }
    if (rows !== 0) return word * WORD + WORD - 1 - Math.clz32(rows);
  }
  return -1;
}

/** A factor’s points under its own cap. */
export function factorPoints({ terms, cap }: CompiledFactor, codes: Codes, column: Column): number {
  let points = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at]!;
    if (term.byValue !== null) points += term.byValue[column][codes[term.facts[0]!.place]!]!;
    else {
      const row = decidingRow(term, codes);
      if (row >= 0) points += term.points[column][row]!;
    }
  }
  return Math.min(points, cap[column]);
}

/** The points of some sections, each under its cap. */
export function sectionsPoints(
  sections: readonly CompiledSection[],
  codes: Codes,
  column: Column,
): number {
  let sum = 0;
  for (const { cap, factors } of sections) {
    let points = 0;
    for (const factor of factors) points += factorPoints(factor, codes, column);
    sum += Math.min(points, cap[column]);
  }
  return sum;
}
