// Mutation testing, its result read with care: `npm run mutation [-- --mutate FILES]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Percent of the mutants that must be found. */
const LEAST = 90;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const path = join(root, 'test-results', 'mutation', 'mutation.json');

rmSync(path, { force: true });
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', join(root, '.ci', 'stryker.config.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
if (!existsSync(path)) {
  console.error('No report was written.');
  process.exit(status || 1);
}

const report = JSON.parse(readFileSync(path, 'utf8'));
const allTests = Object.values(report.testFiles).reduce((sum, { tests }) => sum + tests.length, 0);
const mutants = Object.entries(report.files).flatMap(([file, { mutants: list }]) =>
  list.map((mutant) => ({ ...mutant, file, outcome: outcomeOf(mutant) })),
);
const of = (outcome) => mutants.filter((mutant) => mutant.outcome === outcome);

for (const { file, location, mutatorName, replacement } of of('survived'))
  console.log(`survived: ${file}:${location.start.line} ${mutatorName} ${replacement ?? ''}`);
for (const { file, location, mutatorName } of of('not tried'))
  console.error(`not tried: ${file}:${location.start.line} ${mutatorName}`);

const found = of('found').length + of('tests did not load').length;
const tried = found + of('survived').length;
const percent = tried === 0 ? 100 : (100 * found) / tried;
console.log(
  `${found} of ${tried} mutants found (${percent.toFixed(1)}%), ` +
    `${of('tests did not load').length} of them by tests that did not even load.`,
);
process.exit(of('not tried').length > 0 || percent < LEAST ? 1 : 0);

/**
 * The runner calls a mutant a survivor when no test failed, also where test files failed to load
 * under it, and where none was run at all. Both are told apart here, by how many tests were run.
 */
function outcomeOf({ status: said, static: isStatic, testsCompleted = 0, coveredBy = [] }) {
  if (said === 'Killed' || said === 'Timeout') return 'found';
  if (said === 'NoCoverage') return 'survived';
  if (said !== 'Survived') return 'not valid';
  if (testsCompleted === 0) return 'not tried';
  return testsCompleted < (isStatic ? allTests : coveredBy.length)
    ? 'tests did not load'
    : 'survived';
}
