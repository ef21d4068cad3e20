// One mutant against the tests: its own folder's first, then the quickest, until one finds it.
import { casesOf, folderOf, mayTry } from './paths.mjs';

const UNCHANGED = { mutant: null, hitLimit: 0, seed: 20150101 };
/** A place may be passed so many times as often as without the mutant, and a file take so much longer. */
const PATIENCE = { hits: 100, times: 10, ms: 20_000 };

/** How many tests each file holds, how long it takes, and which mutants it passes, on the engine as it is. */
export async function baselineOf(runner, testFiles, paths) {
  const baseline = [];
  for (const testFile of testFiles) {
    const mostRuns = Math.max(...paths.map((path) => casesOf(testFile, path)));
    const result = await runner.run(testFile, { ...UNCHANGED, mostRuns }, 600_000);
    if (result.failed !== null || result.error !== null || result.passed === 0)
      throw new Error(`${testFile} fails without a mutant: ${result.failed ?? result.error}`);
    console.log(`${testFile}: ${result.passed} tests, ${Math.round(result.ms)} ms`);
    baseline.push({ ...result, testFile });
  }
  return baseline;
}

/** The files whose tests pass by the mutant, in the order in which they are tried. */
export function testsFor({ id, file }, baseline) {
  const isOther = ({ testFile }) => (folderOf(testFile) === folderOf(file) ? 0 : 1);
  return baseline
    .filter(({ reached, testFile }) => id in reached && mayTry(testFile, file))
    .sort((a, b) => isOther(a) - isOther(b) || a.ms - b.ms);
}

/** A mutant has survived only where every test of every file was run with it, and passed. */
export async function outcomeOf({ id, file }, runner, tests) {
  if (tests.length === 0) return { outcome: 'survived', by: 'no test passes by' };
  for (const { testFile, reached, passed, ms } of tests) {
    const limit = PATIENCE.ms + PATIENCE.times * ms;
    const hitLimit = PATIENCE.hits * reached[id];
    const mutation = { ...UNCHANGED, mutant: id, hitLimit, mostRuns: casesOf(testFile, file) };
    const result = await runner.run(testFile, mutation, limit);
    if (result === null) return { outcome: 'no end', by: testFile };
    if (result.failed !== null) return { outcome: 'found', by: `${testFile}: ${result.failed}` };
    if (result.error !== null)
      return { outcome: 'did not load', by: `${testFile}: ${result.error}` };
    if (result.passed !== passed) return { outcome: 'not tried', by: testFile };
  }
  return { outcome: 'survived' };
}
