// A process that runs test files with one mutant switched on, or none, as its parent asks. It is Vitest's own runner
// and assertions, without a worker and a server for each file.
import { once } from 'node:events';
import { join } from 'node:path';
import * as vitestRunner from '@vitest/runner';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import fc from 'fast-check';
import { freshLoader } from './fresh.mjs';

/** What fast-check draws where a property does not say. */
const USUAL = 100;
const SEED = 20150101;

const [{ root, folder }] = await once(process, 'message');
const packages = { vitest: { ...vitestRunner, expect: expectation() }, 'fast-check': fastCheck() };

let asked;
let failure = null;
let load;
let mistake = null;
process.on('unhandledRejection', (reason) => (mistake = String(reason)));

const runner = {
  config: {
    root,
    setupFiles: [],
    name: undefined,
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { seed: SEED, hooks: 'stack', setupFiles: 'list' },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: (path) => load(path),
  /** One failure is enough. */
  onBeforeRunTask(task) {
    if (failure !== null || asked.tests?.includes(task.id) === false) task.mode = 'skip';
    else globalThis.__stryker__.currentTestId = task.id;
  },
  onAfterRunTask(task) {
    globalThis.__stryker__.currentTestId = undefined;
    if (task.result?.state === 'fail') failure ??= task.name;
  },
};

process.on('message', async (message) => process.send(await run(message)));
process.on('disconnect', () => process.exit());
process.send({ ready: true });

/**
 * What came of a test file: how many of its tests passed, whether one failed, whether it loaded. `tests` are those to be
 * run of it, or all; `draws` the most cases of a property.
 */
async function run(message) {
  asked = message;
  failure = mistake = null;
  load = freshLoader(folder, packages);
  const { testFile, mutant, hitLimit } = asked;
  const switchboard = mutant === null ? {} : { activeMutant: mutant, hitCount: 0, hitLimit };
  globalThis.__stryker__ = switchboard;
  const began = performance.now();
  const [file] = await vitestRunner.startTests([join(folder, `${testFile}.cjs`)], runner);
  return {
    passed: testsIn(file).filter(({ result }) => result?.state === 'pass').length,
    failed: failure,
    error: file.result?.errors?.[0]?.message ?? mistake,
    reached: mutant === null ? reachedIn(switchboard, file) : null,
    ms: performance.now() - began,
  };
}

/** How often each mutant is passed while the file loads, and by each of its tests. */
function reachedIn({ mutantCoverage }, file) {
  const tests = testsIn(file).map(({ id, result }) => ({
    id,
    ms: result?.duration ?? 0,
    reached: mutantCoverage?.perTest[id] ?? {},
  }));
  return { loading: mutantCoverage?.static ?? {}, tests };
}

const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn));

function expectation() {
  for (const part of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(part);
  const expect = (value, message) => chai.expect(value, message);
  Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
  globalThis[GLOBAL_EXPECT] = expect;
  setState({ customTesters: [] }, expect);
  return expect;
}

/** The properties draw the same cases each time; a failure is enough, without a search for the smallest one. */
function fastCheck() {
  fc.configureGlobal({ seed: SEED, endOnFailure: true });
  const assert = (property, params = {}) =>
    fc.assert(property, { ...params, numRuns: Math.min(params.numRuns ?? USUAL, asked.draws) });
  const all = { ...fc, assert };
  return { __esModule: true, ...all, default: all };
}
