// Mutation testing, and a check that what it calls survivors were tried: `npm run mutation [-- --mutate FILES]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const report = join(root, 'test-results', 'mutation', 'mutation.json');

rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', join(root, '.ci', 'stryker.config.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
if (!existsSync(report)) {
  console.error('No report was written.');
  process.exit(status || 1);
}

const untried = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(
  ([file, { mutants }]) =>
    mutants
      .filter(({ status: outcome, testsCompleted }) => outcome === 'Survived' && !testsCompleted)
      .map(({ location, mutatorName }) => `${file}:${location.start.line} ${mutatorName}`),
);
for (const each of untried) console.error(`not tried, though called a survivor: ${each}`);
process.exit(untried.length > 0 ? 1 : (status ?? 1));
