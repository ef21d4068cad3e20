import type { Path } from '../errors/issue.ts';
import type { Departure } from './departure.ts';

/** What a departure's file says once for all that it makes. */
export type Ground = Pick<Departure, 'code' | 'kind' | 'side' | 'source' | 'law'>;

/** What it says of each. */
export interface Particulars {
  readonly fact: Path;
  readonly path?: Path;
  readonly variant?: string | undefined;
  readonly params?: Departure['params'];
  readonly changes: Departure['changes'];
}

export const makeDeparture = (
  ground: Ground,
  { fact, path = fact, variant, params = {}, changes }: Particulars,
): Departure => ({ ...ground, variant: variant ?? null, fact, path, params, changes });

/** A departure that rules a fact in or out. */
export const makeRuling = (
  ground: Ground,
  fact: Path,
  verdict: 'counted' | 'not-counted',
  rest: Omit<Particulars, 'fact' | 'changes'> = {},
): Departure =>
  makeDeparture(ground, {
    fact,
    ...rest,
    changes: [{ kind: 'rule', fact, counted: verdict === 'counted' }],
  });
