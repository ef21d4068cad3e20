import type { IsoDate } from '../dates/plain-date.ts';
import type { Caps, FactorTable, FactorVersion } from '../tables/schemas/crs.ts';

/** A factor as it stands on a date. */
export interface RulesFactor extends Omit<FactorTable, 'history'> {
  readonly version: FactorVersion;
}

/** The grid in force on a date: immutable, and the same object for the same version. */
export interface Rules {
  /** The latest change on or before the day asked for. */
  readonly version: IsoDate;
  readonly factors: readonly RulesFactor[];
  readonly caps: Caps;
  /** Set under an overlay: these rules are not in force. */
  readonly hypothetical: { readonly name: string } | null;
}
