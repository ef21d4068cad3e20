import fc from 'fast-check';
import { KEPT_CASES } from './cases.ts';
import { COUNTS, type ProofId } from './counts.ts';
import { isLong, seed } from './run.ts';

/**
 * Runs a property over cases drawn from `arbitrary`, the kept ones first; the long run prints what it ran.
 * A failure is shrunk, named, and printed as the entry that `cases.ts` would keep.
 */
export function prove<T>(
  id: ProofId,
  variant: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
): void {
  const property = variant === '' ? id : `${id}:${variant}`;
  const examples = KEPT_CASES.filter((one) => one.property === property).map(({ value }): [T] => [
    value as T,
  ]);
  const numRuns = COUNTS[id][isLong ? 'long' : 'ci'];
  const found = fc.check(fc.property(arbitrary, check), { numRuns, seed, examples });
  if (found.failed) throw failureOf(property, found);
  if (isLong) console.log(`${property}: ${found.numRuns} cases hold, seed ${seed}`);
}

function failureOf<T>(property: string, found: fc.RunDetails<[T]>): Error {
  const { counterexample, counterexamplePath, numRuns, numShrinks } = found;
  const name = `seed ${found.seed} path ${counterexamplePath ?? ''}`;
  const entry = JSON.stringify({ property, name, value: counterexample?.[0] });
  return new Error(
    `${property} fails, ${name}, after ${numRuns} cases and ${numShrinks} shrinks.\n` +
      `To keep the case, add to tests/proof/cases.ts: ${entry}`,
    { cause: 'errorInstance' in found ? found.errorInstance : undefined },
  );
}
