import { isIsoDate } from '../../../engine/index.ts';
import type { Raw } from './draft.ts';

/** A number as it is typed in English or French: `37.5`, `37,5`, with or without spaces. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$|^[.,]\d+$/;

/** The keys that hold numbers; text in any other stays text. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(['hoursPerWeek', 'claimedTotal']);
const isScore = (path: readonly (string | number)[]): boolean => path.at(-2) === 'scores';

/** The number that a text means, or null. */
export function numberOf(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  return NUMBER.test(compact) ? Number(compact.replace(',', '.')) : null;
}

/** What a text typed in a field means to the engine; text without meaning stays, so that its fault is named. */
function meaningOf(raw: Raw, path: readonly (string | number)[]): Raw {
  if (typeof raw !== 'string') return raw;
  const text = raw.trim();
  if (text === '') return null;
  if (NUMBER_KEYS.has(String(path.at(-1))) || isScore(path)) return numberOf(text) ?? text;
  return isIsoDate(text) ? text : raw;
}

/** A draft as an input for `parseDossier`: numbers read, blanks unknown, the rest as it is. */
export function meaningOfDraft(node: unknown, path: readonly (string | number)[] = []): unknown {
  if (Array.isArray(node)) return node.map((item, place) => meaningOfDraft(item, [...path, place]));
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, meaningOfDraft(value, [...path, key])]),
    );
  }
  return meaningOf(node as Raw, path);
}
