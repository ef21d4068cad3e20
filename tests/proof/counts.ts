/** How many cases each property of the proof runs: on every commit, and in `npm run proof`. */
export const COUNTS = {
  'second-scorer': { ci: 20_000, long: 1_000_000 },
  planted: { ci: 20, long: 600 },
  'fuzz-profile': { ci: 3_000, long: 100_000 },
  'fuzz-dossier': { ci: 1_000, long: 30_000 },
  'fuzz-officer-figures': { ci: 2_000, long: 50_000 },
  'fuzz-change': { ci: 2_000, long: 50_000 },
  'fuzz-scenario': { ci: 1_000, long: 30_000 },
  'fuzz-actions': { ci: 1_000, long: 30_000 },
  'fuzz-hypothesis': { ci: 1_000, long: 30_000 },
  'fuzz-dossier-file': { ci: 500, long: 20_000 },
  'fuzz-letter': { ci: 500, long: 10_000 },
  'fuzz-rounds': { ci: 500, long: 10_000 },
} as const;

/** A property of the proof. */
export type ProofId = keyof typeof COUNTS;

/** `npm run proof` runs every other property of the tests this many times its cases; those that search, fewer. */
export const LONGER = { usual: 20, searches: 2 };
