import type { Path } from '../errors/issue.ts';
import type { Departure } from './departure.ts';

/** What all departures of one code share. */
export type DepartureTemplate = Pick<Departure, 'code' | 'kind' | 'side' | 'source' | 'law'>;

/** What differs from one departure of a code to the next. */
export interface Particulars {
  readonly fact: Path;
  readonly path?: Path;
  readonly variant?: string | undefined;
  readonly params?: Departure['params'];
  readonly changes: Departure['changes'];
}

export const makeDeparture = (
  template: DepartureTemplate,
  { fact, path = fact, variant, params = {}, changes }: Particulars,
): Departure => ({ ...template, variant: variant ?? null, fact, path, params, changes });

/** A departure that counts a fact or refuses it, whatever the dossier says. */
export const overrideDeparture = (
  template: DepartureTemplate,
  fact: Path,
  verdict: 'counted' | 'not-counted',
  rest: Omit<Particulars, 'fact' | 'changes'> = {},
): Departure =>
  makeDeparture(template, {
    fact,
    ...rest,
    changes: [{ kind: 'rule', fact, counted: verdict === 'counted' }],
  });
