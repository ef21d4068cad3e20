import { defineConfig } from 'vitest/config';

const FOLDERS = '{dates,dossier,language,noc,profile,rules,score}';

/** The tests that hold the scorer to the law, without those that start programs or measure. */
export default defineConfig({
  test: {
    include: [
      `tests/engine/${FOLDERS}/**/*.test.ts`,
      'tests/golden/**/*.test.ts',
      'tests/tables/crs.test.ts',
    ],
    // Every combination there is, in minutes for each mutant: what it finds, the properties find sooner.
    exclude: ['tests/engine/score/exhaustive.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
