import type { Issue, Result } from '../../engine/index.ts';
import { ABILITIES, type Path } from '../../engine/constants.ts';

type Kind = 'choice' | 'whole' | 'flag';

/** A fact of a profile that a column of a CSV file may hold. */
export interface Fact {
  /** As maps name it: the path in the profile, such as `firstLanguage.clb.reading`. */
  readonly id: string;
  readonly path: Path;
  readonly kind: Kind;
  /** The part of the profile that is null when all of its facts are blank; null: the fact is needed. */
  readonly group: string | null;
}

const fact = (id: string, kind: Kind, group: string | null = null): Fact => ({
  id,
  path: id.split('.'),
  kind,
  group,
});

const language = (id: string, group: string | null): readonly Fact[] => [
  fact(`${id}.language`, 'choice', group),
  ...ABILITIES.map((ability) => fact(`${id}.clb.${ability}`, 'whole', group)),
];

/** Every fact of a profile, in the profile's order. */
export const FACTS: readonly Fact[] = [
  fact('age', 'whole'),
  fact('education', 'choice'),
  ...language('firstLanguage', null),
  ...language('secondLanguage', 'secondLanguage'),
  fact('canadianWorkYears', 'whole'),
  fact('foreignWorkYears', 'whole'),
  fact('tradeCertificate', 'flag'),
  fact('spouse.education', 'choice', 'spouse'),
  ...language('spouse.firstLanguage', 'spouse.firstLanguage'),
  fact('spouse.canadianWorkYears', 'whole', 'spouse'),
  fact('nomination', 'flag'),
  fact('arrangedEmployment', 'choice'),
  fact('canadianStudy', 'choice'),
  fact('sibling', 'flag'),
];

/** Where a fact comes from: a column, with its words translated where the map says how; or one value for all. */
export type Origin =
  | { readonly column: string; readonly values: Readonly<Record<string, unknown>> }
  | { readonly value: unknown };

export type ColumnMap = Readonly<Record<string, Origin>>;

/** Without a map, each fact is in the column of its own name. */
export const OWN_NAMES: ColumnMap = Object.fromEntries(
  FACTS.map(({ id }) => [id, { column: id, values: {} }]),
);

/**
 * A map from parsed JSON: for each fact the name of its column, or `{"column", "values"}` where the
 * column's own words are to be translated, or `{"value"}` for all rows alike. Facts that it leaves
 * out keep their own names.
 */
export function parseColumnMap(input: unknown): Result<ColumnMap> {
  if (!isRecord(input)) return { ok: false, issues: [wrongType([], 'object')] };
  const entries = Object.entries(input);
  const issues = entries.flatMap(([id, origin]) => originFaults(id, origin));
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ...OWN_NAMES,
      ...Object.fromEntries(entries.map(([id, each]) => [id, originOf(each)])),
    },
  };
}

function originOf(given: unknown): Origin {
  if (typeof given === 'string') return { column: given, values: {} };
  const origin = given as { column?: string; values?: Record<string, unknown>; value?: unknown };
  return origin.column === undefined
    ? { value: origin.value }
    : { column: origin.column, values: origin.values ?? {} };
}

const ORIGIN_KEYS = ['column', 'values', 'value'];

function originFaults(id: string, given: unknown): readonly Issue[] {
  if (!FACTS.some((each) => each.id === id)) return [unknownKey([id], id)];
  if (typeof given === 'string') return [];
  if (!isRecord(given)) return [wrongType([id], 'string')];
  const unknown = Object.keys(given).filter((key) => !ORIGIN_KEYS.includes(key));
  if (unknown.length > 0) return unknown.map((key) => unknownKey([id, key], key));
  if ('value' in given && !('column' in given)) return [];
  if (typeof given['column'] !== 'string') return [wrongType([id, 'column'], 'string')];
  return given['values'] === undefined || isRecord(given['values'])
    ? []
    : [wrongType([id, 'values'], 'object')];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongType = (path: Path, expected: string): Issue => ({
  code: 'wrong-type',
  path,
  params: { expected },
});

const unknownKey = (path: Path, key: string): Issue => ({
  code: 'unknown-key',
  path,
  params: { key },
});
