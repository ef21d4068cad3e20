/** What is wrong with an input: a code for `text/` to turn into a sentence, and the place. */
export type IssueCode =
  | 'required'
  | 'wrong-type'
  | 'unknown-key'
  | 'not-allowed'
  | 'too-small'
  | 'too-big'
  | 'too-many'
  | 'too-long'
  | 'not-whole'
  | 'not-a-date'
  | 'no-date'
  | 'same-language'
  | 'end-before-start'
  | 'before-birth'
  | 'unknown-noc'
  | 'unknown-country'
  | 'score-not-on-scale'
  | 'duplicate-test'
  | 'duplicate-name'
  | 'test-in-future'
  | 'dates-out-of-order'
  | 'date-before-express-entry'
  | 'not-json'
  | 'not-csv'
  | 'no-column'
  | 'column-twice'
  | 'column-unknown'
  | 'column-scored'
  | 'too-large';

/** Keys and list places from an input’s root, as `["candidate", "jobs", 1, "noc"]`. */
export type Path = readonly (string | number)[];

/** What a sentence about the fault needs: limits, dates, allowed values. */
export type IssueParams = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** One fault of an input. `path` leads to it from the input's root. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly params: IssueParams;
}

/** Expected failures are values; an exception is a bug. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });

/**
 * The value of a result; throws a RangeError that names its issues.
 *
 * @example
 * unwrap(rulesOn(isoDate('2025-03-25'))).version; // '2025-03-25'
 */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(result.issues.map(sentenceOf).join('; '));
  return result.value;
}

const sentenceOf = ({ code, path, params }: Issue): string =>
  [code, ...(path.length === 0 ? [] : [`at ${path.join('.')}`]), JSON.stringify(params)].join(' ');

export const issue = (code: IssueCode, path: Path, params: IssueParams = {}): Issue => ({
  code,
  path,
  params,
});
