import type { IsoDate } from '../dates/plain-date.ts';
import type { Row } from '../tables/schemas/crs.ts';
import type { Section } from '../tables/ids.ts';

/** The version of the explanation's shape, raised when its meaning changes. */
export const TRACE_VERSION = 1;

/** A cap that stands over a sum. `binding` when the sum is above it: then `terms` passed it together. */
export interface AppliedCap {
  readonly limit: number;
  readonly before: number;
  readonly binding: boolean;
  /** Ids of the children with points, the ones that pushed the sum past the cap. */
  readonly terms: readonly string[];
}

/** A fact as a row reads it: an age, a level, a yes or no; null where there is none (no spouse, say). */
export type FactValue = number | string | boolean | null;

/** One number of the score and where it comes from. */
export interface TraceNode {
  /** `total`, a section, a factor, or `factor.term`. */
  readonly id: string;
  readonly kind: 'total' | 'section' | 'factor' | 'term';
  readonly points: number;
  /** The most that this number can be under these rules and this column. */
  readonly maximum: number;
  /** The facts read, by fact id; empty above the terms. */
  readonly input: Readonly<Record<string, FactValue>>;
  /** The row that decided, and its place in its table; null above the terms and where no row applies. */
  readonly row: Row | null;
  readonly rowIndex: number | null;
  readonly cap: AppliedCap | null;
  /** Date from which the table or cap that gave this number is in force. */
  readonly from: IsoDate;
  /** Citation: ids in `tables/sources.json`. */
  readonly source: readonly string[];
  readonly children: readonly TraceNode[];
}

/** Points by section and factor with the tree that explains each of them. */
export interface Score {
  /** Date of the rules: the latest change of the grid on or before the day asked for. */
  readonly rules: IsoDate;
  readonly total: number;
  /** After the section's cap. */
  readonly sections: Readonly<Record<Section, number>>;
  /** After the factor's own cap, before the section's. */
  readonly factors: Readonly<Record<string, number>>;
  readonly trace: readonly TraceNode[];
  /** Present only under an overlay: these rules are not in force. */
  readonly hypothetical?: { readonly name: string };
}
