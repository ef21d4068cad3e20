import { isoDate, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { inForceOn } from '../tables/in-force.ts';
import type { FundsVersion } from '../tables/schemas/programs.ts';
import { FUNDS } from '../tables/registry/programs.ts';

/** Settlement funds that a family has to prove on a day, in whole Canadian dollars. */
export interface FundsRequired {
  readonly familySize: number;
  /** null: the table in force does not hold the amount. */
  readonly amount: number | null;
  readonly currency: 'CAD';
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly law: string;
  readonly certain: boolean;
  /** The published amount looks misprinted. */
  readonly suspect: boolean;
  /** No later table was found, though one may exist: the tables change every year. */
  readonly lastKnown: boolean;
  readonly version: FundsVersion;
}

/**
 * Settlement funds by date and family size (IRPR, ss. 76(1)(b), 87.2(5)); null before the first
 * table held. `familySize` is a whole number from 1. Throws a RangeError on text that is not a
 * calendar day.
 */
export function fundsOn(date: IsoDate, familySize: number): FundsRequired | null {
  const version = inForceOn(FUNDS.history, isoDate(date));
  if (version === undefined) return null;
  return {
    familySize,
    amount: amountFor(version, familySize),
    currency: FUNDS.currency,
    from: version.from,
    source: version.source,
    law: FUNDS.law,
    certain: version.certain,
    suspect: (version.suspect ?? []).some((row) => row.familySize === familySize),
    lastKnown: version.lastKnown === true,
    version,
  };
}

function amountFor({ amounts, eachExtra }: FundsVersion, familySize: number): number | null {
  const row = amounts.find((each) => each.familySize === familySize);
  if (row !== undefined) return row.amount;
  const last = amounts.at(-1)!;
  if (familySize < last.familySize || eachExtra === null) return null;
  return last.amount + eachExtra * (familySize - last.familySize);
}

/**
 * The candidate, a spouse or partner of that day (accompanying or not, citizen or not) and dependent
 * children.
 */
export function familySizeOn({ spouse }: Dossier, date: IsoDate, dependants = 0): number {
  const together = spouse !== null && (spouse.since === null || spouse.since <= date);
  return 1 + (together ? 1 : 0) + dependants;
}
