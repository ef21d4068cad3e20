// One mutant against the tests, a file after the other, until one finds it.
import { folderOf, mayTry } from './paths.mjs';

/** A place may be passed so many times as often as without the mutant, and a file take so much longer. */
const PATIENCE = { hits: 100, times: 10, ms: 15_000 };
const HOUR = 3_600_000;
/** The most cases of a property, and the fewest where its file would take longer than is waited for. */
const DRAWS = { most: 100, fewest: 15 };

/**
 * How many tests each file holds, how long they take, and which mutants they pass, on the engine as it is: with fewer
 * cases where they would take more than `longest` milliseconds.
 */
export async function baselineOf(runner, testFiles, longest) {
  const baseline = [];
  for (const testFile of testFiles) {
    const found = await inGoodTime(runner, testFile, longest);
    console.log(
      `${testFile}: ${found.passed} tests, ${Math.round(found.ms)} ms, at most ${found.draws} cases`,
    );
    baseline.push({ ...found, testFile, finds: {} });
  }
  return baseline;
}

/** As long as the tests pass with these few. */
async function inGoodTime(runner, testFile, longest) {
  const whole = await runner.run({ testFile, mutant: null, draws: DRAWS.most }, HOUR);
  if (!isGood(whole))
    throw new Error(`${testFile} fails without a mutant: ${whole?.failed ?? whole?.error}`);
  if (whole.ms <= longest) return { ...whole, draws: DRAWS.most };
  const draws = Math.max(DRAWS.fewest, Math.round((DRAWS.most * longest) / whole.ms));
  const fewer = await runner.run({ testFile, mutant: null, draws }, HOUR);
  return isGood(fewer) ? { ...fewer, draws } : { ...whole, draws: DRAWS.most };
}

const isGood = (result) => result?.failed === null && result.error === null && result.passed > 0;

/**
 * The files whose tests pass by the mutant, and which of their tests that take no more than `slowest` milliseconds: first
 * the quick ones, its own folder's, and what has found most in its file.
 */
export function testsFor({ id, file }, baseline, slowest) {
  return baseline
    .filter(({ testFile }) => mayTry(testFile, file))
    .map((test) => ({ test, ...passing(test, id, slowest) }))
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => costOf(a, file) - costOf(b, file));
}

/** What is passed while a file loads may show in any of its tests. */
function passing({ reached: { loading, tests } }, id, slowest) {
  const own = tests.filter(({ reached }) => id in reached);
  const hits = own.reduce((sum, { reached }) => sum + reached[id], loading[id] ?? 0);
  const run = (id in loading ? tests : own).filter(({ ms }) => ms <= slowest);
  return {
    hits,
    ids: run.map((test) => test.id),
    ms: run.reduce((sum, test) => sum + test.ms, 10),
  };
}

const costOf = ({ ms, test: { testFile, finds } }, file) =>
  (ms * (folderOf(testFile) === folderOf(file) ? 1 : 3)) / (1 + (finds[file] ?? 0));

/** A mutant has survived only where all of these tests were run with it, and passed: the files `whole`, or those that pass it. */
export async function outcomeOf(mutant, runner, tests, whole) {
  if (tests.length === 0) return { outcome: 'survived', by: 'no test passes by' };
  for (const { test, hits, ids } of tests) {
    const outcome = await tryOn(mutant, runner, { test, hits, ids: whole ? undefined : ids });
    if (outcome === null) continue;
    test.finds[mutant.file] = (test.finds[mutant.file] ?? 0) + 1;
    return outcome;
  }
  return { outcome: 'survived' };
}

/** `null` where every test that was asked for passed. */
async function tryOn({ id }, runner, { test, hits, ids }) {
  const { testFile, passed, draws, ms } = test;
  const asked = { testFile, mutant: id, hitLimit: PATIENCE.hits * hits, draws, tests: ids };
  const result = await runner.run(asked, PATIENCE.ms + PATIENCE.times * ms);
  const expected = ids?.length ?? passed;
  const told = (outcome, what) => ({ outcome, by: `${testFile}: ${what}` });
  if (result === null) return told('no end', 'no answer');
  if (result.failed !== null) return told('found', result.failed);
  if (result.error !== null) return told('did not load', result.error);
  return result.passed === expected
    ? null
    : told('not tried', `${result.passed} of ${expected} tests`);
}
