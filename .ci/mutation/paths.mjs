// Which files are mutated, and by which tests the mutants are sought.
import { globSync } from 'tinyglobby';

/** The tests of these seek what is wrong in any folder; every other folder's, what is wrong with their own. */
const CORE = ['dates', 'dossier', 'golden', 'language', 'noc', 'profile', 'rules', 'score'];
/** These take minutes for each mutant: what they find, the properties find sooner. */
const LONG = ['tests/engine/score/exhaustive.test.ts', 'tests/engine/recount/planted.test.ts'];

export const enginePaths = (root, patterns) =>
  globSync(patterns, { cwd: root })
    .filter((path) => path.startsWith('src/engine/') && path.endsWith('.ts'))
    .sort();

export const testPaths = (root) =>
  globSync('tests/{engine,golden,tables}/**/*.test.ts', { cwd: root }).sort();

/** The folder of the engine that a file is of, or a test about. */
export const folderOf = (path) =>
  /^(?:src\/engine|tests(?:\/engine)?)\/([^/]+)\//.exec(path)?.[1] ?? '';

export function mayTry(testFile, path) {
  const folder = folderOf(testFile);
  return (folder === folderOf(path) || CORE.includes(folder)) && !LONG.includes(testFile);
}
