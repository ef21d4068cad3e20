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

process.on('message', async ({ testFile, mutation }) => {
  process.send({ ...(await run(testFile, mutation)), testFile });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });

/** What came of one test file: how many of its tests passed, whether one failed, whether it loaded. */
async function run(testFile, mutation) {
  const project = vitest.getRootProject();
  project.provide('mutation', mutation);
  const specification = project.createSpecification(testFile);
  vitest.state.clearFiles(project, [testFile]);
  const began = performance.now();
  const { unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const { testModule } = specification;
  const tests = [...(testModule?.children.allTests() ?? [])];
  const in_ = (state) => tests.filter((test) => test.result().state === state);
  return {
    passed: in_('passed').length,
    failed: in_('failed')[0]?.fullName ?? null,
    error: testModule?.errors()[0]?.message ?? unhandledErrors[0]?.message ?? null,
    reached: testModule?.meta().passed ?? {},
    ms: performance.now() - began,
  };
}
