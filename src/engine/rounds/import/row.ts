import { type IsoDate, isIsoDate } from '../../dates/plain-date.ts';
import { fail, type Issue, issue, ok, type Path, type Result } from '../../errors/issue.ts';
import { HIGHEST_TOTAL } from '../../tables/registry/crs.ts';
import type { Bands, Pool } from '../../tables/schemas/rounds.ts';
import type { NarrowBand, WideBand } from '../../tables/ids.ts';
import type { AnyCategory, AnyRound } from '../round.ts';
import { readMoment } from './moments.ts';
import { readName } from './name.ts';

/** The feed's columns of the distribution, by band. */
const COLUMNS: Readonly<Record<WideBand | NarrowBand, string>> = {
  '601-1200': 'dd1',
  '501-600': 'dd2',
  '451-500': 'dd3',
  '491-500': 'dd4',
  '481-490': 'dd5',
  '471-480': 'dd6',
  '461-470': 'dd7',
  '451-460': 'dd8',
  '401-450': 'dd9',
  '441-450': 'dd10',
  '431-440': 'dd11',
  '421-430': 'dd12',
  '411-420': 'dd13',
  '401-410': 'dd14',
  '351-400': 'dd15',
  '301-350': 'dd16',
  '0-300': 'dd17',
};
const TOTAL_COLUMN = 'dd18';
const LONGEST_NAME = 200;
const COUNT_MAX = 10_000_000;

type Row = Readonly<Record<string, unknown>>;

export interface Known {
  readonly names: ReadonlyMap<string, AnyCategory>;
  readonly latest: ReadonlyMap<string, AnyRound>;
}

/** One row of the official feed as a round, or every fault in what a round cannot do without. */
export function readRow(input: unknown, at: Path, known: Known): Result<AnyRound> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail(issue('wrong-type', at, { expected: 'object' }));
  }
  const row = input as Row;
  const number = readNumber(row, at);
  const date = readDate(row, at);
  const name = readText(row, 'drawName', at);
  const invitations = readCount(row, 'drawSize', 1, COUNT_MAX, at);
  const cutOff = readCount(row, 'drawCRS', 1, HIGHEST_TOTAL, at);
  if (!number.ok || !date.ok || !name.ok || !invitations.ok || !cutOff.ok) {
    return fail(...[number, date, name, invitations, cutOff].flatMap(issuesOf));
  }
  return ok({
    number: number.value,
    date: date.value,
    heldAt: optionalMoment(row['drawDateTime'], date.value),
    ...readName(name.value, known.names, known.latest),
    programs: optionalText(row['drawText2']) ?? name.value,
    invitations: invitations.value,
    cutOff: cutOff.value,
    tieBreak: optionalMoment(row['drawCutOff'], date.value),
    pool: readPool(row, date.value),
  });
}

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

function readText(row: Row, key: string, at: Path): Result<string> {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  const path = [...at, key];
  if (value === undefined || value === null || value === '') return fail(issue('required', path));
  if (typeof value !== 'string' && typeof value !== 'number') {
    return fail(issue('wrong-type', path, { expected: 'string' }));
  }
  const text = String(value).trim();
  if (text === '') return fail(issue('required', path));
  if (text.length > LONGEST_NAME) return fail(issue('too-long', path, { limit: LONGEST_NAME }));
  return ok(text);
}

function readNumber(row: Row, at: Path): Result<string> {
  const text = readText(row, 'drawNumber', at);
  if (!text.ok) return text;
  const number = text.value.toLowerCase();
  if (/^\d{1,6}[a-z]?$/.test(number)) return ok(number.replace(/^0+(?=\d)/, ''));
  return fail(issue('not-whole', [...at, 'drawNumber'], { step: 1 }));
}

function readDate(row: Row, at: Path): Result<IsoDate> {
  const text = readText(row, 'drawDate', at);
  if (!text.ok) return text;
  if (isIsoDate(text.value)) return ok(text.value);
  return fail(issue('not-a-date', [...at, 'drawDate']));
}

/** "5,000", « 5 000 », 5000. */
function readCount(row: Row, key: string, min: number, max: number, at: Path): Result<number> {
  const text = readText(row, key, at);
  if (!text.ok) return text;
  const path = [...at, key];
  const count = wholeNumber(text.value);
  if (count === null) return fail(issue('not-whole', path, { step: 1 }));
  if (count < min) return fail(issue('too-small', path, { limit: min }));
  return count > max ? fail(issue('too-big', path, { limit: max })) : ok(count);
}

/** null: no whole number. Groups of three digits may be parted by a comma or a space of any width. */
function wholeNumber(text: string): number | null {
  const digits = text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function optionalText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text.length > LONGEST_NAME ? null : text;
}

const optionalMoment = (value: unknown, latest: IsoDate): string | null =>
  typeof value === 'string' ? readMoment(value, latest) : null;

/** null when there is no complete distribution. The feed writes zeros for a missing one. */
function readPool(row: Row, latest: IsoDate): Pool | null {
  const asOf = optionalMoment(row['drawDistributionAsOn'], latest)?.slice(0, 10);
  const countIn = (column: string): number | null => {
    const value = row[column];
    return typeof value === 'string' || typeof value === 'number'
      ? wholeNumber(String(value).trim())
      : null;
  };
  const total = countIn(TOTAL_COLUMN);
  const bands = Object.entries(COLUMNS).map(([band, column]) => [band, countIn(column)] as const);
  if (asOf === undefined || total === null || total === 0) return null;
  if (bands.some(([, count]) => count === null)) return null;
  return { asOf: asOf as IsoDate, total, bands: Object.fromEntries(bands) as unknown as Bands };
}
