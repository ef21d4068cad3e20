import { expect } from 'vitest';

/** One line of a summary: its words, without those that are empty. */
export const line = (...words: readonly (string | number | null | undefined)[]): string =>
  words.filter((word) => word !== null && word !== undefined && word !== '').join('  ');

/** `name=value` of each part of a value that is there; a list by commas. Nulls are left out, and traces, which have their own tests. */
export function inShort(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return value.map(inShort).join(',');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).filter(
    ([key, part]) => key !== 'trace' && part !== undefined && part !== null,
  );
  return parts
    .map(([key, part]) => `${key}=${isNested(part) ? `(${inShort(part)})` : inShort(part)}`)
    .join(' ');
}
const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place in a dossier: `candidate.jobs.0`. */
export const place = (path: readonly (string | number)[]): string => path.join('.');

/**
 * Compares lines, under the names of their cases, with a text file of the same folder. To accept a change, run the
 * test with `-u` and read the difference before you keep it.
 */
export const expectSummary = (
  file: string,
  cases: readonly (readonly [name: string, lines: readonly string[]])[],
): Promise<void> =>
  expect(
    cases
      .map(([name, lines]) => [name, ...lines.map((each) => `  ${each}`), ''].join('\n'))
      .join('\n'),
  ).toMatchFileSnapshot(file);
