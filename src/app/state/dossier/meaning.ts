import { isIsoDate } from '../../../engine/index.ts';
import type { Raw } from './draft.ts';

type At = readonly (string | number)[];

/** A number as it is typed in English or French: `37.5`, `37,5`, with or without spaces. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$|^[.,]\d+$/;
/** A day, the year first: `2023-1-14`, `2023/01/14`, `20230114`. */
const DAY = /^(\d{4})(?:[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{2})(\d{2}))$/;

const NUMBER_KEYS: ReadonlySet<string> = new Set(['hoursPerWeek', 'claimedTotal']);
const DATE_KEYS: ReadonlySet<string> = new Set(
  'birthDate date awarded from until since profile invitation application decision'.split(' '),
);
const isNumber = (path: At): boolean =>
  NUMBER_KEYS.has(String(path.at(-1))) || path.at(-2) === 'scores';

/** The number that a text means, or null. */
export function numberOf(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  return NUMBER.test(compact) ? Number(compact.replace(',', '.')) : null;
}

/** The day that a text means, or null. */
export function dateOf(text: string): string | null {
  const [, year, month, day, tightMonth, tightDay] = DAY.exec(text) ?? [];
  if (year === undefined) return null;
  const date = [year, month ?? tightMonth ?? '', day ?? tightDay ?? '']
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isIsoDate(date) ? date : null;
}

/** What a text typed in a field means to the engine; text without meaning stays, so that its fault is named. */
function meaningOf(raw: Raw, path: At): Raw {
  if (typeof raw !== 'string') return raw;
  const text = raw.trim();
  if (text === '') return null;
  if (isNumber(path)) return numberOf(text) ?? text;
  if (DATE_KEYS.has(String(path.at(-1)))) return dateOf(text) ?? text;
  return text;
}

/** A draft as an input for `parseDossier`: numbers and days read, blanks unknown, the rest as it is. */
export function parseDraftValues(node: unknown, path: At = []): unknown {
  if (Array.isArray(node))
    return node.map((item, place) => parseDraftValues(item, [...path, place]));
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, parseDraftValues(value, [...path, key])]),
    );
  }
  return meaningOf(node as Raw, path);
}
