import type { IsoDate } from '../../dates/plain-date.ts';
import type { ReadingOverride } from '../../dossier/change.ts';
import type { Path } from '../../errors/issue.ts';
import type { DepartureParam } from '../departure.ts';

/** Why a score changes with time alone. `text/` has a sentence for each. */
export const CAUSE_CODES = [
  'birthday',
  'age-held',
  'test-taken',
  'test-accepted',
  'test-expired',
  'credential-awarded',
  'eca-issued',
  'eca-expired',
  'year-completed',
  'year-lapsed',
  'classification-changed',
  'spouse-joined',
  'certificate-began',
  'certificate-ended',
  'nomination-began',
  'nomination-ended',
  'offer-began',
  'offer-ended',
  'sibling-adult',
  'rules-changed',
] as const;
/** What makes a score change between two days. */
export type CauseCode = (typeof CAUSE_CODES)[number];

/** One event between two dates. */
export interface Cause {
  readonly code: CauseCode;
  /** The first day on which it is felt. */
  readonly on: IsoDate;
  /** Where in the dossier; empty for the rules. */
  readonly path: Path;
  readonly params: Readonly<Record<string, DepartureParam>>;
}

/** An event as a change of the reading on the earlier date. */
export interface Event extends Cause {
  readonly changes: readonly ReadingOverride[];
}

/** What an event did to the score, the events before it having happened. */
export interface Effect {
  readonly cause: Cause;
  readonly total: number;
  /** Points gained or lost, for the factors and sections that changed. */
  readonly factors: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, number>>;
}
