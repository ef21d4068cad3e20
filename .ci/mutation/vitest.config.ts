import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried with, and none that take long: what those find, the others find sooner. */
export default defineConfig({
  test: {
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [
      'tests/engine/{dates,dossier,errors,events,language,noc,profile,rules,score}/**/*.test.ts',
      'tests/{golden,tables}/**/*.test.ts',
    ],
    exclude: ['tests/engine/score/exhaustive.test.ts'],
    environment: 'node',
    setupFiles: ['.ci/mutation/setup.ts'],
    runner: '.ci/mutation/runner.ts',
    testTimeout: 60_000,
  },
});
