import type { ReadingOverride } from '../dossier/change.ts';
import type { Path } from '../errors/issue.ts';

/** Every way in which a reading may depart from the plain one. `text/` has a sentence for each. */
export const DEPARTURE_CODES = [
  // age
  'age-on-other-date',
  // language tests
  'test-expired-later',
  'test-refused',
  'test-counted-out-of-time',
  'level-lower',
  'level-higher',
  'columns-swapped',
  'tef-other-column',
  'languages-swapped',
  // education
  'eca-expired-later',
  'credential-refused',
  'credential-counted-unproven',
  'credential-level-lower',
  'credential-level-claimed',
  'two-or-more-refused',
  'two-or-more-claimed',
  'canadian-study-refused',
  'canadian-study-claimed',
  // work
  'letter-refused',
  'duties-other-occupation',
  'judged-self-employed',
  'judged-student',
  'judged-unauthorized',
  'hours-judged-lower',
  'leave-deducted',
  'unskilled-job-counted',
  'self-employed-job-counted',
  'student-job-counted',
  'unauthorized-job-counted',
  'unproven-job-counted',
  'part-time-counted-full',
  'calendar-months-counted',
  'full-months-counted',
  'hours-over-cap-counted',
  'old-work-counted',
  'work-to-other-date',
  // spouse
  'spouse-left-out',
  'spouse-counted',
  // additional
  'certificate-refused',
  'certificate-counted',
  'nomination-refused',
  'nomination-counted',
  'offer-refused',
  'offer-counted',
  'offer-points-kept',
  'sibling-refused',
  'sibling-counted',
  'french-level-overlooked',
  'english-level-overlooked',
] as const;
/** A way in which a reading may depart from the plain one. */
export type DepartureCode = (typeof DEPARTURE_CODES)[number];

/** `certain`: the dossier's own dates and numbers decide it. `arguable`: a judgement. */
export type DepartureKind = 'certain' | 'arguable';

/** Where a departure comes from: the candidate's mistake, the officer's judgement, or the dossier's own dates. */
export const DEPARTURE_SIDES = ['candidate', 'officer', 'dates'] as const;
/** Whose departure it is. */
export type DepartureSide = (typeof DEPARTURE_SIDES)[number];

/** What a sentence about a departure needs. */
export type DepartureParam = string | number | boolean | null | readonly string[];

/**
 * One way of reading one fact otherwise than plainly, with its numbers. Plain data: it can be kept,
 * sent to a worker, and given to `read` and `rulesFor`.
 */
export interface Departure {
  readonly code: DepartureCode;
  /** A finer case of the code, where its plausibility differs (`incomplete`, `missing`); null: none. */
  readonly variant: string | null;
  readonly kind: DepartureKind;
  readonly side: DepartureSide;
  /**
   * The fact of the reading that it touches. Two departures exclude each other where one's fact is the
   * other's, or contains it: two readings of one job are alternatives.
   */
  readonly fact: Path;
  /** Where in the dossier to look. */
  readonly path: Path;
  readonly params: Readonly<Record<string, DepartureParam>>;
  readonly changes: readonly ReadingOverride[];
  /** Citation: ids for `sourceOf`. */
  readonly source: readonly string[];
  /** The provision, as short as lawyers cite it. */
  readonly law: string;
}

/** Whose figure is explained: they make different mistakes. */
export const READERS = ['officer', 'candidate'] as const;
/** Who reads the dossier. */
export type Reader = (typeof READERS)[number];

export type { NamedDate } from '../dossier/named-dates.ts';
