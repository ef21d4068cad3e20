import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tableFaults } from '../build/tables.ts';
import { PUBLISHED_OCCUPATIONS } from './published.ts';

/** What is missing from the tables, and what was right once and may not be now. One line each. */
export interface Gaps {
  /** What must be mended. */
  readonly gaps: readonly string[];
  /** What someone should look up again; nothing is wrong yet. */
  readonly stale: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;
interface Table {
  readonly path: string;
  readonly root: Row;
}

/** Days after which a table that is replaced every year, or a record that grows every month, is looked up again. */
const STALE_AFTER = { lastKnown: 365, rounds: 45, source: 365 };

/** The gaps of the tables of a folder, as of a day (YYYY-MM-DD). Faults of form come first: see `tableFaults`. */
export function gapsIn(folder: string, today: string): Gaps {
  const tables = tablesIn(folder);
  return {
    gaps: [
      ...tableFaults(folder),
      ...tables.flatMap(({ path, root }) => withoutSource(root, path, isCited(root))),
      ...tables.flatMap(({ path, root }) => misplacedLastKnown(root, path)),
      ...listsNotWhole(tables),
    ],
    stale: [
      ...tables.flatMap(({ path, root }) => oldLastKnown(root, path, today)),
      ...tables.flatMap(({ path, root }) => oldSources(root, path, today)),
      ...oldRounds(tables, today),
    ],
  };
}

function tablesIn(folder: string): readonly Table[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({
      path: path.split(sep).join('/'),
      root: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Row,
    }));
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const isCited = ({ source }: Row): boolean => Array.isArray(source) && source.length > 0;
const isSources = (path: string): boolean => /^sources[^/]*\.json$/.test(path);

/** Every row that states from when it holds, and neither it nor what holds it says who says so. */
function withoutSource(row: Row, place: string, cited: boolean): readonly string[] {
  const own = typeof row['from'] === 'string' && !cited ? [`${place}: a date without a source`] : [];
  const inner = Object.entries(row).flatMap(([key, value]) =>
    isRow(value) ? withoutSource(value, `${place} ${key}`, cited || isCited(value)) : [],
  );
  return [...own, ...inner];
}

function historiesIn(row: Row, place: string): readonly (readonly [string, readonly Row[]])[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const here = `${place} ${key}`;
    if (!isRow(value)) return [];
    const isHistory = Array.isArray(value) && value.some((each) => isRow(each) && 'from' in each);
    return [
      ...(isHistory ? [[here, value as unknown as readonly Row[]] as const] : []),
      ...historiesIn(value, here),
    ];
  });
}

const lastKnownOf = (row: Row, place: string) =>
  historiesIn(row, place).flatMap(([here, rows]) =>
    rows.flatMap((each, at) =>
      each['lastKnown'] === true ? [{ here, from: String(each['from']), isLast: at === rows.length - 1 }] : [],
    ),
  );

const misplacedLastKnown = (root: Row, path: string): readonly string[] =>
  lastKnownOf(root, path)
    .filter(({ isLast }) => !isLast)
    .map(({ here, from }) => `${here}: the row of ${from} is said to be the last known, and another follows`);

const oldLastKnown = (root: Row, path: string, today: string): readonly string[] =>
  lastKnownOf(root, path)
    .filter(({ from, isLast }) => isLast && daysBetween(from, today) > STALE_AFTER.lastKnown)
    .map(({ here, from }) => `${here}: the last known row is of ${from}; look for its successor`);

function oldSources(root: Row, path: string, today: string): readonly string[] {
  if (!isSources(path)) return [];
  return Object.entries(root as Readonly<Record<string, Row>>)
    .filter(([, { retrieved }]) => daysBetween(String(retrieved), today) > STALE_AFTER.source)
    .map(([id, { retrieved }]) => `${path} ${id}: read on ${String(retrieved)}; read it again`);
}

function oldRounds(tables: readonly Table[], today: string): readonly string[] {
  const table = tables.find(({ path }) => path === 'rounds/rounds.json');
  const last = (table?.root['rounds'] as readonly Row[] | undefined)?.at(-1)?.['date'];
  if (typeof last !== 'string' || daysBetween(last, today) <= STALE_AFTER.rounds) return [];
  return [`rounds/rounds.json: the last round is of ${last}; import the official feed`];
}

/** Lists that do not count what was published. */
function listsNotWhole(tables: readonly Table[]): readonly string[] {
  const categories = tables.filter(({ path }) => path.startsWith('categories/'));
  const counted = new Map(
    categories.map(({ root }) => [String(root['id']), (root['history'] as readonly Row[]).map(countOf)]),
  );
  const missing = Object.keys(PUBLISHED_OCCUPATIONS).filter((id) => !counted.has(id));
  return [
    ...missing.map((id) => `categories/${id}.json: no table of this category`),
    ...[...counted]
      .filter(([id, counts]) => String(counts) !== String(PUBLISHED_OCCUPATIONS[id]))
      .map(([id, counts]) => {
        const published = PUBLISHED_OCCUPATIONS[id]?.map(told).join(', ') ?? 'nothing';
        return `categories/${id}.json: lists count ${counts.map(told).join(', ')}; recorded in .ci/tables/published.ts: ${published}`;
      }),
  ];
}

const countOf = ({ occupations }: Row): number | null =>
  Array.isArray(occupations) ? occupations.length : null;
const told = (count: number | null): string => (count === null ? 'none' : String(count));

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
