import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { auditTableSchema } from '../../src/engine/tables/schemas/audit.ts';
import { actionsTableSchema } from '../../src/engine/tables/schemas/actions.ts';
import { categoryTableSchema } from '../../src/engine/tables/schemas/categories.ts';
import {
  capsTableSchema,
  factorTableSchema,
  versionsTableSchema,
} from '../../src/engine/tables/schemas/crs.ts';
import {
  countriesTableSchema,
  ecaBodiesTableSchema,
} from '../../src/engine/tables/schemas/education.ts';
import { testTableSchema, validityTableSchema } from '../../src/engine/tables/schemas/language.ts';
import { noc2016TableSchema, noc2021TableSchema } from '../../src/engine/tables/schemas/noc.ts';
import {
  cecTableSchema,
  fstTableSchema,
  fswTableSchema,
  fundsTableSchema,
} from '../../src/engine/tables/schemas/programs.ts';
import { holidaysTableSchema } from '../../src/engine/tables/schemas/holidays.ts';
import { proposalSchema } from '../../src/engine/tables/schemas/proposals.ts';
import { plausibilityTableSchema } from '../../src/engine/tables/schemas/plausibility.ts';
import { recourseTableSchema } from '../../src/engine/tables/schemas/recourse.ts';
import { roundsTableSchema } from '../../src/engine/tables/schemas/rounds.ts';
import { sourcesSchema } from '../../src/engine/tables/schemas/source.ts';
import { workTableSchema } from '../../src/engine/tables/schemas/work.ts';

/** The schema of every table: by its own path, else by its folder's. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'crs/': factorTableSchema,
  'crs/caps.json': capsTableSchema,
  'language/': testTableSchema,
  'language/validity.json': validityTableSchema,
  'actions.json': actionsTableSchema,
  'categories/': categoryTableSchema,
  'education/eca-bodies.json': ecaBodiesTableSchema,
  'noc/noc2021.json': noc2021TableSchema,
  'noc/noc2016.json': noc2016TableSchema,
  'programs/fsw.json': fswTableSchema,
  'programs/cec.json': cecTableSchema,
  'programs/fst.json': fstTableSchema,
  'programs/funds.json': fundsTableSchema,
  'proposals/': proposalSchema,
  'recount/plausibility.json': plausibilityTableSchema,
  'holidays.json': holidaysTableSchema,
  'recourse.json': recourseTableSchema,
  'rounds/rounds.json': roundsTableSchema,
  'audit.json': auditTableSchema,
  'countries.json': countriesTableSchema,
  'sources.json': sourcesSchema,
  'sources-programs.json': sourcesSchema,
  'versions.json': versionsTableSchema,
  'work.json': workTableSchema,
};

const schemaOf = (path: string): z.ZodType | undefined =>
  SCHEMAS[path] ?? SCHEMAS[path.slice(0, path.indexOf('/') + 1)];

/** What is wrong with the tables of a folder, one line a fault, each naming its file and place. */
export function tableFaults(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'))
    .sort();
  const tables = paths.map((path) => ({ path, ...parse(join(folder, path)) }));
  const sources = new Set(
    tables.flatMap(({ path, table }) => (isSources(path) ? Object.keys(table as object) : [])),
  );
  return tables.flatMap(({ path, table, fault }) =>
    fault === undefined
      ? [...schemaFaults(path, table), ...citationFaults(path, table, sources)]
      : [`${path}: ${fault}`],
  );
}

const isSources = (path: string): boolean => /^sources[^/]*\.json$/.test(path);

function parse(file: string): { readonly table: unknown; readonly fault?: string } {
  try {
    return { table: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  } catch (error) {
    return { table: {}, fault: `not JSON: ${(error as Error).message}` };
  }
}

function schemaFaults(path: string, table: unknown): readonly string[] {
  const schema = schemaOf(path);
  if (schema === undefined) return [`${path}: no schema; name one in .ci/build/tables.ts`];
  const { error } = schema.safeParse(table);
  return (error?.issues ?? []).map(
    (issue) => `${path} at ${placeOf(issue.path)}: ${issue.message}`,
  );
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'its root' : path.map(String).join('.');

/** Every `source` of a row names an entry of a sources file. */
function citationFaults(
  path: string,
  table: unknown,
  sources: ReadonlySet<string>,
  place: readonly string[] = [],
): readonly string[] {
  if (typeof table !== 'object' || table === null || isSources(path)) return [];
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = [...place, key];
    if (key !== 'source' || !Array.isArray(value))
      return citationFaults(path, value, sources, here);
    return (value as readonly unknown[])
      .map(String)
      .filter((id) => !sources.has(id))
      .map((id) => `${path} at ${here.join('.')}: ${id} is in no sources file`);
  });
}
