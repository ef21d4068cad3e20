// One mutant against the tests: first a file that is likely to find it, then all the others together.
import { folderOf, mayTry } from './paths.mjs';

const UNCHANGED = { mutant: null, hitLimit: 0, seed: 20150101 };
/** A place may be passed so many times as often as without the mutant, and files take so much longer. */
const PATIENCE = { hits: 100, times: 10, ms: 30_000 };
const HOUR = 3_600_000;

/** How many tests each file holds, how long it takes, and which mutants it passes, on the engine as it is. */
export async function baselineOf(runner, testFiles) {
  const baseline = [];
  for (const testFile of testFiles) {
    const result = sound(testFile, await runner.run([testFile], UNCHANGED, HOUR));
    console.log(`${testFile}: ${result.passed} tests, ${Math.round(result.ms)} ms`);
    baseline.push({ ...result, testFile, finds: {} });
  }
  const together = sound('Together', await runner.run(testFiles, UNCHANGED, HOUR));
  if (together.passed !== sumOf(baseline, ({ passed }) => passed))
    throw new Error('The test files have other tests together than alone.');
  return baseline;
}

function sound(name, result) {
  if (result !== null && result.failed === null && result.error === null && result.passed > 0)
    return result;
  throw new Error(`${name}: fails without a mutant: ${result?.failed ?? result?.error}`);
}

/** The files whose tests pass by the mutant: first what has found most in its file, then its own folder's, then the quickest. */
export function testsFor({ id, file }, baseline) {
  const found = ({ finds }) => finds[file] ?? 0;
  const isOther = ({ testFile }) => (folderOf(testFile) === folderOf(file) ? 0 : 1);
  return baseline
    .filter(({ reached, testFile }) => id in reached && mayTry(testFile, file))
    .sort((a, b) => found(b) - found(a) || isOther(a) - isOther(b) || a.ms - b.ms);
}

/** A mutant has survived only where every test of every file was run with it, and passed. */
export async function outcomeOf(mutant, runner, tests) {
  if (tests.length === 0) return { outcome: 'survived', by: 'no test passes by' };
  const [likely, ...others] = tests;
  const first = await tryOn(mutant, runner, [likely]);
  if (first.outcome !== 'survived')
    likely.finds[mutant.file] = (likely.finds[mutant.file] ?? 0) + 1;
  if (first.outcome !== 'survived' || others.length === 0) return first;
  return tryOn(mutant, runner, others);
}

async function tryOn({ id }, runner, tests) {
  const hitLimit = PATIENCE.hits * sumOf(tests, ({ reached }) => reached[id]);
  const limit = PATIENCE.ms + PATIENCE.times * sumOf(tests, ({ ms }) => ms);
  const testFiles = tests.map(({ testFile }) => testFile);
  const result = await runner.run(testFiles, { ...UNCHANGED, mutant: id, hitLimit }, limit);
  if (result === null) return { outcome: 'no end', by: testFiles[0] };
  if (result.failed !== null) return { outcome: 'found', by: result.failed };
  if (result.error !== null) return { outcome: 'did not load', by: result.error };
  if (result.passed !== sumOf(tests, ({ passed }) => passed)) return { outcome: 'not tried' };
  return { outcome: 'survived' };
}

const sumOf = (list, of) => list.reduce((sum, each) => sum + of(each), 0);
