import { lawText } from '../../../src/text/index.ts';
import { cite, parts, table } from './markdown.ts';
import type { Words } from './words.ts';

type Json = unknown;
type Entry = readonly [key: string, value: Json];
type Row = Readonly<Record<string, Json>>;

/** A list longer than this stays in its file. */
const LONGEST = 40;

const isRow = (value: Json): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: Json): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow);

/** The fields of a row in the language: `titleEn` and `titleFr` are one field. */
function fieldsOf(row: Row, words: Words): readonly Entry[] {
  return Object.entries(row)
    .filter(([key]) => !key.endsWith(words.otherSuffix))
    .map(([key, value]): Entry => [
      key.endsWith(words.suffix) ? key.slice(0, -words.suffix.length) : key,
      value,
    ]);
}

const HEAD = ['from', 'source', 'certain'];

function headOf(row: Row, words: Words): string {
  return [
    typeof row['from'] === 'string' ? `**${words.from(row['from'])}**` : '',
    row['certain'] === false ? `*${words.notConfirmed}*` : '',
    Array.isArray(row['source']) ? cite(row['source'].map(String)) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const scalar = (value: Json): string =>
  Array.isArray(value)
    ? value.map(scalar).join(', ')
    : `${(value as number | string | null) ?? '–'}`;

function fieldText(key: string, value: Json, words: Words): string {
  if (key === 'law' && value !== null) return lawText(value as string, words.codes.language);
  if (key === 'source' && Array.isArray(value)) return cite(value.map(String));
  return scalar(value);
}

/** Fields inside fields by their path: `work.hours: 1560`. */
function lines([key, value]: Entry, words: Words): readonly string[] {
  if (isRow(value)) {
    return fieldsOf(value, words).flatMap(([inner, field]) =>
      lines([`${key}.${inner}`, field], words),
    );
  }
  return [`- \`${key}\`: ${fieldText(key, value, words)}`];
}

const isFlat = (value: Json): boolean => !isRow(value) && !isRows(value);

function listText(rows: readonly Row[], words: Words): string {
  if (rows.length > LONGEST) return words.tooLong(rows.length);
  const fields = rows.map((row) => fieldsOf(row, words));
  const keys = [...new Set(fields.flatMap((row) => row.map(([key]) => key)))];
  const isTable = fields.every((row) => row.every(([, value]) => isFlat(value)));
  if (!isTable || keys.length > 10) return parts(...rows.map((row) => rowText(row, words)));
  return table(
    keys.map((key) => `\`${key}\``),
    fields.map((row) => {
      const byKey = new Map(row);
      return keys.map((key) => fieldText(key, byKey.get(key) ?? null, words));
    }),
  );
}

/** Any row of any table: its head, its plain fields, then the lists in it. */
export function rowText(row: Row, words: Words): string {
  const fields = fieldsOf(row, words).filter(([key]) => !HEAD.includes(key));
  const plain = fields.filter(([, value]) => !isRows(value) && !hasRows(value));
  const nested = fields.filter(([, value]) => isRows(value) || hasRows(value));
  return parts(
    headOf(row, words),
    plain.flatMap((field) => lines(field, words)).join('\n'),
    ...nested.map(([key, value]) =>
      parts(`\`${key}\``, isRows(value) ? listText(value, words) : rowText(value as Row, words)),
    ),
  );
}

const hasRows = (value: Json): boolean =>
  isRow(value) && Object.values(value).some((inner) => isRows(inner) || hasRows(inner));
