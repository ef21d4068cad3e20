import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../../src/engine/index.ts';
import { rowText } from './generic.ts';
import { caps, grid, versions } from './grid.ts';
import { categories, tests } from './lists.ts';
import { parts } from './markdown.ts';
import type { Words } from './words.ts';

const FOLDER = fileURLToPath(new URL('../../../tables/', import.meta.url));
const readTable = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(FOLDER + path, 'utf8')) as Readonly<Record<string, unknown>>;

/** Every table, by its path in the folder. */
export const TABLE_PATHS: readonly string[] = readdirSync(FOLDER, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort();

const isSources = (path: string): boolean => /^sources[^/]*\.json$/.test(path);
/** Tables that a chapter of their own tells. */
const isTold = (path: string): boolean =>
  isSources(path) ||
  path === 'versions.json' ||
  /^(crs|categories)\//.test(path) ||
  (path.startsWith('language/') && path !== 'language/validity.json');

function titleOfNoc(words: Words): (noc: string) => string {
  const { groups } = readTable('noc/noc2021.json') as unknown as {
    readonly groups: readonly {
      readonly code: string;
      readonly titleEn: string;
      readonly titleFr: string;
    }[];
  };
  const titles = new Map(groups.map((group) => [group.code, group[`title${words.suffix}`]]));
  return (noc) => titles.get(noc) ?? '';
}

function others(words: Words): string {
  const texts = TABLE_PATHS.filter((path) => !isTold(path)).map((path) =>
    parts(`### \`tables/${path}\``, rowText(readTable(path), words)),
  );
  return parts(`## ${words.others}`, ...texts);
}

function sources(words: Words): string {
  const entries = TABLE_PATHS.filter(isSources).flatMap((path) =>
    Object.entries(readTable(path) as Readonly<Record<string, Source>>),
  );
  const texts = entries.map(([id, source]) => {
    const title = source[`title${words.suffix}`];
    const url = source[`url${words.suffix}`];
    const link = url === null ? title : `[${title}](${url})`;
    return `- <a id="source-${id.replaceAll('.', '')}"></a>${words.labelled(`\`${id}\``, link)}. ${words.labelled(words.issuer, source.issuer)}. ${words.read} ${source.retrieved}.`;
  });
  return parts(`## ${words.sources}`, texts.join('\n'));
}

/** The whole document in a language, from the tables. */
export function rulesDocument(words: Words): string {
  const files = new Map(
    TABLE_PATHS.filter((path) => path.startsWith('crs/')).map((path) => [
      String(readTable(path)['id']),
      `tables/${path}`,
    ]),
  );
  const text = parts(
    `# ${words.title}`,
    ...words.intro,
    versions(words),
    grid(words, (id) => files.get(id) ?? ''),
    caps(words),
    tests(words),
    categories(words, titleOfNoc(words)),
    others(words),
    sources(words),
  );
  return `${text}\n`;
}
