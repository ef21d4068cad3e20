import fc from 'fast-check';
import counts from './counts.json' with { type: 'json' };
import kept from './cases.json' with { type: 'json' };

/** A property of `counts.json`. */
export type ProofId = keyof typeof counts;

/** `npm run proof`: the long run. */
export const isLong = import.meta.env.MODE === 'proof';

/** Every commit runs the same cases; the long run draws new ones, or those of `PROOF_SEED`. */
const SEED_OF_EVERY_COMMIT = 20150101;
export const seed =
  process.env.PROOF_SEED === undefined
    ? isLong
      ? Date.now() % 2 ** 31
      : SEED_OF_EVERY_COMMIT
    : Number(process.env.PROOF_SEED);

/** How many cases the property runs here: a commit's, or the long run's. */
export const runsOf = (id: ProofId): number => counts[id][isLong ? 'long' : 'ci'];

/** Room for a long run: minutes, where a commit's take seconds. */
export const PATIENCE = { timeout: isLong ? 60 * 60_000 : 120_000 };

/** A case that failed once, replayed before any new one. `property` is its id and, after a colon, its variant. */
interface KeptCase {
  readonly property: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * Runs a property over cases drawn from `arbitrary`, the kept ones first, and prints what it ran.
 * A failure is shrunk, named, and printed as the entry that `cases.json` would keep.
 */
export function prove<T>(
  id: ProofId,
  variant: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
): void {
  const property = variant === '' ? id : `${id}:${variant}`;
  const examples = (kept as readonly KeptCase[])
    .filter((one) => one.property === property)
    .map(({ value }): [T] => [value as T]);
  const found = fc.check(fc.property(arbitrary, check), { numRuns: runsOf(id), seed, examples });
  if (found.failed) throw failureOf(property, found);
  if (isLong) console.log(`${property}: ${found.numRuns} cases hold, seed ${seed}`);
}

function failureOf<T>(property: string, found: fc.RunDetailsFailureProperty<[T]>): Error {
  const value = found.counterexample[0];
  const name = `${property} seed ${found.seed} path ${found.counterexamplePath}`;
  const entry = JSON.stringify({ property, name, value });
  return new Error(
    `${name}, after ${found.numRuns} cases and ${found.numShrinks} shrinks.\n` +
      `To keep it, add to tests/proof/cases.json: ${entry}`,
    { cause: found.errorInstance },
  );
}
