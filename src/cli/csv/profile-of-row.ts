import type { Issue, Result } from '../../engine/index.ts';
import { type ColumnMap, type Fact, FACTS, type Origin } from './columns.ts';

/** Reads a row's cells as what may be a profile; the engine's own check follows. */
export type RowReader = (cells: readonly string[]) => unknown;

interface Placed {
  readonly fact: Fact;
  /** null when the file has no such column. */
  readonly valueOf: ((cells: readonly string[]) => unknown) | null;
}

/** How to read the rows under a header; issues name the columns that a profile cannot do without. */
export function rowReader(header: readonly string[], map: ColumnMap): Result<RowReader> {
  const names = header.map((name) => name.trim());
  const placed = FACTS.map((fact): Placed => ({
    fact,
    valueOf: readerOf(fact, map[fact.id] as Origin, names),
  }));
  const missing = placed
    .filter(({ fact, valueOf }) => valueOf === null && fact.group === null)
    .map(({ fact }) => missingColumn(fact, map));
  const issues = [...columnFaults(names, map), ...missing];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: (cells) => profileOf(placed, cells) };
}

function missingColumn({ id, path }: Fact, map: ColumnMap): Issue {
  const origin = map[id] as { readonly column: string };
  return { code: 'no-column', path, params: { column: origin.column } };
}

/** Columns named twice, and those whose names are close to one that is read and not there. */
function columnFaults(names: readonly string[], map: ColumnMap): readonly Issue[] {
  const read = Object.values(map).flatMap((each) => ('column' in each ? [each.column.trim()] : []));
  const absent = read.filter((name) => !names.includes(name));
  return names.flatMap((column, place): readonly Issue[] => {
    if (read.includes(column)) {
      const isSecond = names.slice(0, place).filter((name) => name === column).length === 1;
      return isSecond ? [{ code: 'column-twice', path: [], params: { column } }] : [];
    }
    const likely = likelyName(column, absent);
    return likely === null
      ? []
      : [{ code: 'column-unknown', path: [], params: { column, likely } }];
  });
}

const GROUP = /^(spouse|secondLanguage|firstLanguage)\./i;
/** One letter in so many may differ. */
const LETTERS_EACH = 4;

/** The name that a column was most likely meant to have; null when none is close. */
function likelyName(column: string, absent: readonly string[]): string | null {
  const near = absent
    .map((name) => ({ name, distance: distanceOf(plain(column), plain(name)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near === undefined) return null;
  const most = Math.floor(plain(near.name).length / LETTERS_EACH);
  return GROUP.test(column) || near.distance <= most ? near.name : null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to add, remove or replace to make one text of the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (let place = 0; place < to.length; place += 1) {
      const replaced = row[place]! + (to.charAt(place) === letter ? 0 : 1);
      next.push(Math.min(replaced, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

function readerOf(fact: Fact, origin: Origin, names: readonly string[]): Placed['valueOf'] {
  if ('value' in origin) return () => origin.value;
  const place = names.indexOf(origin.column.trim());
  if (place < 0) return null;
  return (cells) => {
    const text = (cells[place] ?? '').trim();
    return Object.hasOwn(origin.values, text) ? origin.values[text] : READ[fact.kind](text);
  };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const YES = ['true', 'yes', 'y', '1', 'vrai', 'oui', 'o'];
const NO = ['false', 'no', 'n', '0', 'faux', 'non'];

/** A blank cell is no value; a text that is no number or flag stays, and is then named as a fault. */
const READ: Readonly<Record<Fact['kind'], (text: string) => unknown>> = {
  choice: (text) => (text === '' ? undefined : text),
  whole: (text) => (text === '' ? undefined : NUMBER.test(text) ? Number(text) : text),
  flag: (text) => {
    const word = text.toLowerCase();
    if (YES.includes(word)) return true;
    if (NO.includes(word)) return false;
    return text === '' ? undefined : text;
  },
};

function profileOf(placed: readonly Placed[], cells: readonly string[]): unknown {
  const profile: Record<string, unknown> = {};
  const facts = placed.map(({ fact, valueOf }) => ({ fact, value: valueOf?.(cells) }));
  for (const { fact, value } of facts) {
    if (value !== undefined) put(profile, fact.path as readonly string[], value);
  }
  for (const group of ['secondLanguage', 'spouse']) profile[group] ??= null;
  const { spouse } = profile;
  if (spouse !== null) (spouse as Record<string, unknown>)['firstLanguage'] ??= null;
  return profile;
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as readonly [string, ...string[]];
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Record<string, unknown>, rest, value);
}
