// Checks the licence of every package that package-lock.json names: `npm run licences`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Licences that let a program under the MIT licence be built with, or shipped with, the package. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
]);
/** What is shipped with the package asks for nothing but that its notice be kept. */
const ALLOWED_IN_PACKAGE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
]);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { packages } = readJson(join(root, 'package-lock.json'));
const { dependencies } = readJson(join(root, 'package.json'));
const { bundled } = readJson(join(root, '.ci', 'shipped.json'));
const shipped = new Set([...Object.keys(dependencies), ...bundled]);
const found = Object.entries(packages)
  .filter(([path]) => path.startsWith('node_modules/'))
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...entry }))
  .map(({ path, name, version, license }) => ({
    name,
    version,
    licence: licenceOf(path) ?? license ?? 'unknown',
    ships: shipped.has(name),
  }));

const faults = found.filter(
  ({ licence, ships }) => !isAllowed(licence, ships ? ALLOWED_IN_PACKAGE : ALLOWED),
);
for (const { name, version, licence } of faults)
  console.error(
    `${name} ${version}: ${licence} is not among the licences allowed (.ci/licences.mjs)`,
  );

const counts = new Map();
for (const { licence } of found) counts.set(licence, (counts.get(licence) ?? 0) + 1);
const list = [...counts]
  .sort((a, b) => b[1] - a[1])
  .map(([licence, count]) => `${licence} ${count}`);
console.log(`${found.length} packages: ${list.join(', ')}`);
process.exit(faults.length > 0 ? 1 : 0);

/** As the installed package says; undefined where it is not installed here (another platform's). */
function licenceOf(path) {
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = readJson(file);
  const named = license ?? licenses;
  if (typeof named === 'string') return named;
  return (
    [named]
      .flat()
      .flatMap((each) => each?.type ?? [])
      .join(' OR ') || undefined
  );
}

/** SPDX: one of an OR is enough, all of an AND are needed. */
function isAllowed(expression, allowed) {
  return expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.trim())));
}
