/** `npm run proof`: the long run, as `long.config.ts` sets it. */
export const isLong = process.env.PROOF === 'long';

/** Every commit runs the same cases; the long run draws new ones, or those of `PROOF_SEED`. */
const SEED_OF_EVERY_COMMIT = 20150101;
const SEEDS = 2 ** 31;
export const seed = Number(
  process.env.PROOF_SEED ?? (isLong ? Date.now() % SEEDS : SEED_OF_EVERY_COMMIT),
);

/** Room for a long run: minutes, where a commit's take seconds. */
export const PATIENCE = { timeout: isLong ? 60 * 60_000 : 120_000 };
