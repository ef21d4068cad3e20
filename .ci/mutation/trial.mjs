// One mutant against the tests, a file after the other, until one finds it.
import { folderOf, mayTry } from './paths.mjs';

/** A place may be passed so many times as often as without the mutant, and a file take so much longer. */
const PATIENCE = { hits: 100, times: 10, ms: 15_000 };
const HOUR = 3_600_000;

/** How many tests each file holds, how long it takes, and which mutants it passes, on the engine as it is. */
export async function baselineOf(runner, testFiles) {
  const baseline = [];
  for (const testFile of testFiles) {
    const result = await runner.run({ testFile, mutant: null }, HOUR);
    if (result?.failed !== null || result.error !== null || result.passed === 0)
      throw new Error(`${testFile} fails without a mutant: ${result?.failed ?? result?.error}`);
    console.log(`${testFile}: ${result.passed} tests, ${Math.round(result.ms)} ms`);
    baseline.push({ ...result, testFile, finds: {} });
  }
  return baseline;
}

/** The files whose tests pass by the mutant: first the quick ones, its own folder's, and what has found most in its file. */
export function testsFor({ id, file }, baseline) {
  const cost = ({ testFile, ms, finds }) =>
    (ms * (folderOf(testFile) === folderOf(file) ? 1 : 3)) / (1 + (finds[file] ?? 0));
  return baseline
    .filter(({ reached, testFile }) => id in reached && mayTry(testFile, file))
    .sort((a, b) => cost(a) - cost(b));
}

/** A mutant has survived only where every test of every file was run with it, and passed. */
export async function outcomeOf(mutant, runner, tests) {
  if (tests.length === 0) return { outcome: 'survived', by: 'no test passes by' };
  for (const test of tests) {
    const outcome = await tryOn(mutant, runner, test);
    if (outcome === null) continue;
    test.finds[mutant.file] = (test.finds[mutant.file] ?? 0) + 1;
    return outcome;
  }
  return { outcome: 'survived' };
}

/** `null` where every test of the file passed. */
async function tryOn({ id }, runner, { testFile, reached, passed, ms }) {
  const hitLimit = PATIENCE.hits * reached[id];
  const limit = PATIENCE.ms + PATIENCE.times * ms;
  const result = await runner.run({ testFile, mutant: id, hitLimit }, limit);
  const told = (outcome, what) => ({ outcome, by: `${testFile}: ${what}` });
  if (result === null) return told('no end', 'no answer');
  if (result.failed !== null) return told('found', result.failed);
  if (result.error !== null) return told('did not load', result.error);
  return result.passed === passed ? null : told('not tried', `${result.passed} of ${passed} tests`);
}
