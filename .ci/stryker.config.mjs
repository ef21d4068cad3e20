/**
 * Mutation testing of the engine: `npm run mutation`, or a part of it:
 * `npm run mutation -- --mutate 'src/engine/rules/*.ts'`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  packageManager: 'npm',
  mutate: [
    'src/engine/{score,rules,profile,dates,language,dossier,noc}/**/*.ts',
    // Types, lists of codes and shapes alone: nothing in them decides.
    '!src/engine/dossier/dossier.ts',
    '!src/engine/score/trace.ts',
    '!src/engine/rules/rules.ts',
  ],
  vitest: { configFile: '.ci/stryker.vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A runner that is used again with Vitest 4.1 may run no test at all, which passes for a survivor.
  maxTestRunnerReuse: 1,
  // A table that no longer holds together fails where it is loaded: those mutants are found by any test.
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: 'test-results/stryker',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  jsonReporter: { fileName: 'test-results/mutation/mutation.json' },
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  // `.ci/mutation.mjs` decides, since some of what is called a survivor here is none.
  thresholds: { high: 95, low: 90, break: null },
  ignorePatterns: ['dist', 'test-results', 'docs'],
};
