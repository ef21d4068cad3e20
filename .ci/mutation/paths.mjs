// Which files are mutated, and by which tests the mutants are sought.
import { globSync } from 'tinyglobby';

/** What every part of the engine is built on: the tests of all of these seek what is wrong in any of them. */
const CORE = [
  'dates',
  'dossier',
  'golden',
  'language',
  'noc',
  'profile',
  'rules',
  'score',
  'tables',
];
/** These take long for each mutant: what they find, the others find sooner. */
const LONG = [
  'tests/engine/letter/any-text.test.ts',
  'tests/engine/recount/planted.test.ts',
  'tests/engine/score/exhaustive.test.ts',
];

export const enginePaths = (root, patterns) =>
  globSync(patterns, { cwd: root })
    .filter((path) => path.startsWith('src/engine/') && path.endsWith('.ts'))
    .sort();

export const testPaths = (root) =>
  globSync('tests/{engine,golden,tables}/**/*.test.ts', { cwd: root }).sort();

/** The folder of the engine that a file is of, or a test about. */
export const folderOf = (path) =>
  /^(?:src\/engine|tests(?:\/engine)?)\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Beside the core, what is wrong in a folder is sought by the folder's own tests. */
export function mayTry(testFile, path) {
  if (LONG.includes(testFile)) return false;
  const [own, folder] = [folderOf(testFile), folderOf(path)];
  return own === folder || (CORE.includes(own) && [...CORE, 'errors'].includes(folder));
}
