// A process that runs test files with one mutant switched on, or none, as its parent asks.
import { once } from 'node:events';
import { createVitest } from 'vitest/node';

const [{ root, texts: entries }] = await once(process, 'message');
const texts = new Map(entries);
const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    root,
    include: ['tests/**/*.test.ts'],
    setupFiles: ['.ci/mutation/setup.ts'],
    environment: 'node',
    pool: 'threads',
    // The files of one run share what they load; each run loads it anew.
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 600_000,
    reporters: [{}],
    cache: false,
    silent: true,
  },
  {
    cacheDir: 'node_modules/.cache/mutation',
    plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) }],
  },
);
await vitest.standalone();

process.on('message', async ({ testFiles, mutation }) => {
  process.send(await run(testFiles, mutation));
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });

/** What came of test files: how many of their tests passed, whether one failed, whether all loaded. */
async function run(testFiles, mutation) {
  const project = vitest.getRootProject();
  project.provide('mutation', mutation);
  const specifications = testFiles.map((testFile) => project.createSpecification(testFile));
  vitest.state.clearFiles(project, testFiles);
  const began = performance.now();
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const modules = specifications.map(({ testModule }) => testModule);
  const tests = modules.flatMap((each) => [...each.children.allTests()]);
  const in_ = (state) => tests.filter((test) => test.result().state === state);
  const [failed] = in_('failed');
  const errors = [...modules.flatMap((each) => each.errors()), ...unhandledErrors];
  return {
    passed: in_('passed').length,
    failed: failed === undefined ? null : `${failed.module.relativeModuleId}: ${failed.fullName}`,
    error: errors[0]?.message ?? null,
    reached: modules[0].meta().passed ?? {},
    ms: performance.now() - began,
  };
}
