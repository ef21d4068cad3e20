import { type Issue, issue } from '../../errors/issue.ts';
import type { AnyCategory, AnyRound } from '../round.ts';
import { knownNames, latestByName } from './name.ts';
import { readRow } from './row.ts';

/** A field of a round that the import changed. */
export interface Correction {
  readonly number: string;
  readonly field: CorrectedField;
  readonly before: AnyRound[CorrectedField];
  readonly after: AnyRound[CorrectedField];
}
const CORRECTED = [
  'date',
  'heldAt',
  'category',
  'categoryVersion',
  'invitations',
  'cutOff',
  'tieBreak',
  'pool',
] as const;
/** A field that an import corrected. */
export type CorrectedField = (typeof CORRECTED)[number];

/** The rounds brought up to date, and what became of every row. */
export interface RoundsImport {
  /** All rounds, old and new, oldest first. */
  readonly rounds: readonly AnyRound[];
  readonly added: readonly AnyRound[];
  readonly corrections: readonly Correction[];
  /** Numbers of rounds that were as the table has them. */
  readonly unchanged: readonly string[];
  /** Numbers that the import holds more than once; the first of them was taken. `same`: they agree. */
  readonly duplicates: readonly { readonly number: string; readonly same: boolean }[];
  /** Categories that no table has, kept under their published names. */
  readonly unknownCategories: readonly AnyCategory[];
  /** Rows that could not be read, by path; the others were. */
  readonly issues: readonly Issue[];
}

/** More rows than this are taken for a mistake. */
const MOST_ROWS = 20_000;

/**
 * Brings rounds up to date from the official feed (`{ "rounds": [ { "drawNumber": … } ] }`, or the
 * list alone), in English or French. What the feed does not say never erases what is held. Nothing
 * is thrown, whatever the JSON. Importing the same feed again changes nothing.
 */
export function importRounds(json: unknown, rounds: readonly AnyRound[]): RoundsImport {
  const rows = rowsOf(json);
  const nothing = {
    added: [],
    corrections: [],
    unchanged: [],
    duplicates: [],
    unknownCategories: [],
  };
  if (!('rows' in rows)) return { ...nothing, rounds, issues: [rows] };
  const known = { names: knownNames(rounds), latest: latestByName(rounds) };
  const issues: Issue[] = [];
  const read: AnyRound[] = [];
  for (const [place, row] of rows.rows.entries()) {
    const found = readRow(row, [...rows.at, place], known);
    if (found.ok) read.push(found.value);
    else issues.push(...found.issues);
  }
  const { unique, duplicates } = firstOfEach(read);
  return { ...merge(unique, rounds), duplicates, issues };
}

interface Rows {
  readonly rows: readonly unknown[];
  readonly at: readonly string[];
}

function rowsOf(json: unknown): Rows | Issue {
  const inside =
    typeof json === 'object' && json !== null && Object.hasOwn(json, 'rounds')
      ? (json as { readonly rounds: unknown }).rounds
      : undefined;
  const at = Array.isArray(json) ? [] : ['rounds'];
  const rows: unknown = Array.isArray(json) ? json : inside;
  if (rows === undefined) return issue('required', ['rounds']);
  if (!Array.isArray(rows)) return issue('wrong-type', ['rounds'], { expected: 'array' });
  if (rows.length > MOST_ROWS) return issue('too-many', at, { limit: MOST_ROWS });
  return { rows: rows as readonly unknown[], at };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function firstOfEach(read: readonly AnyRound[]) {
  const unique = new Map<string, AnyRound>();
  const duplicates: { number: string; same: boolean }[] = [];
  for (const round of read) {
    const first = unique.get(round.number);
    if (first === undefined) unique.set(round.number, round);
    else duplicates.push({ number: round.number, same: same(first, round) });
  }
  return { unique: [...unique.values()], duplicates };
}

function merge(
  imported: readonly AnyRound[],
  rounds: readonly AnyRound[],
): Omit<RoundsImport, 'duplicates' | 'issues'> {
  const held = new Map(rounds.map((round) => [round.number, round]));
  const added: AnyRound[] = [];
  const corrections: Correction[] = [];
  const unchanged: string[] = [];
  for (const round of imported) {
    const before = held.get(round.number);
    if (before === undefined) added.push(round);
    const found = before === undefined ? [] : correctionsOf(before, round);
    if (before !== undefined && found.length === 0) unchanged.push(round.number);
    corrections.push(...found);
    held.set(round.number, before === undefined ? round : corrected(before, round, found));
  }
  return {
    rounds: [...held.values()].sort(inOrder),
    added,
    corrections,
    unchanged,
    unknownCategories: [
      ...new Set(imported.map(({ category }) => category).filter((id) => id.startsWith('other:'))),
    ],
  };
}

/** The fields to report as corrected: a null in the feed says nothing, and a day says less than a moment. */
function correctionsOf(before: AnyRound, after: AnyRound): readonly Correction[] {
  return CORRECTED.filter((field) => {
    const [old, now] = [before[field], after[field]];
    if (now === null || same(old, now)) return false;
    if (field === 'pool') return !isSamePool(before, after);
    return !(typeof old === 'string' && typeof now === 'string' && old.startsWith(`${now}T`));
  }).map((field) => ({
    number: before.number,
    field,
    before: before[field],
    after: after[field],
  }));
}

/** The order of the bands in the object is of no matter. */
function isSamePool({ pool: a }: AnyRound, { pool: b }: AnyRound): boolean {
  if (a === null || b === null) return a === b;
  const counts = (bands: object): unknown =>
    Object.entries(bands).sort(([x], [y]) => (x < y ? -1 : 1));
  return a.asOf === b.asOf && a.total === b.total && same(counts(a.bands), counts(b.bands));
}

function corrected(before: AnyRound, after: AnyRound, found: readonly Correction[]): AnyRound {
  if (found.length === 0) return before;
  const fields = Object.fromEntries(found.map(({ field, after: value }) => [field, value]));
  const renamed = found.some(({ field }) => field === 'category' || field === 'categoryVersion');
  const { nameEn, nameFr, nameFrOfficial } = after;
  return { ...before, ...fields, ...(renamed ? { nameEn, nameFr, nameFrOfficial } : {}) };
}

/** By day, then by number, then by letter. */
function inOrder(a: AnyRound, b: AnyRound): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return Number.parseInt(a.number) - Number.parseInt(b.number) || (a.number < b.number ? -1 : 1);
}
