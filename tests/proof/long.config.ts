import { defineConfig } from 'vitest/config';

/** `npm run proof`: the properties of the tests with many times their cases, and what only a long run shows. */
export default defineConfig({
  test: {
    env: { PROOF: 'long' },
    include: [
      'tests/proof/**/*.test.ts',
      'tests/proof/*.long.ts',
      'tests/{engine,cli}/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/proof/longer.ts'],
    testTimeout: 60 * 60_000,
    hookTimeout: 60 * 60_000,
    reporters: ['default'],
    disableConsoleIntercept: true,
  },
});
