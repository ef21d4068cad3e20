import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';
import type { Item } from './item.ts';

/** Why a fact counts, does not count, or cannot be known. `text/` has a sentence for each. */
export type NoteCode =
  // age
  | 'age-on-date'
  | 'age-frozen-at-invitation'
  | 'birth-date-missing'
  | 'birth-after-date'
  // language tests
  | 'test-counted'
  | 'test-not-used'
  | 'test-expired'
  | 'test-after-date'
  | 'test-date-missing'
  | 'test-score-missing'
  | 'test-not-accepted-yet'
  | 'test-acceptance-uncertain'
  | 'tef-wrong-column'
  | 'tef-column-assumed'
  | 'test-column-uncertain'
  | 'first-language-chosen'
  | 'first-language-declared'
  | 'language-below-scale'
  // credentials
  | 'credential-canadian-counted'
  | 'credential-assessed-counted'
  | 'credential-after-date'
  | 'credential-date-missing'
  | 'eca-missing'
  | 'eca-expired'
  | 'eca-after-date'
  | 'eca-date-missing'
  | 'eca-equivalent-missing'
  | 'eca-lower-than-claimed'
  | 'eca-higher-than-claimed'
  | 'eca-before-designation'
  | 'eca-body-unknown'
  | 'two-or-more-met'
  | 'two-or-more-not-met'
  | 'canadian-study-counted'
  | 'canadian-study-not-eligible'
  | 'canadian-study-unknown'
  // work
  | 'job-counted'
  | 'job-not-started'
  | 'job-date-missing'
  | 'job-hours-missing'
  | 'job-before-window'
  | 'job-not-skilled'
  | 'job-noc-missing'
  | 'job-noc-ambiguous'
  | 'job-noc-translated'
  | 'job-self-employed'
  | 'job-student'
  | 'job-unauthorized'
  | 'job-fact-missing'
  | 'job-letter-missing'
  | 'job-letter-incomplete'
  | 'job-part-time'
  | 'job-hours-over-cap'
  | 'work-overlap-capped'
  | 'work-years'
  | 'work-calendar-differs'
  // spouse
  | 'spouse-counted'
  | 'spouse-not-accompanying'
  | 'spouse-resident'
  | 'spouse-not-yet'
  | 'spouse-fact-missing'
  // additional
  | 'nomination-counted'
  | 'nomination-not-yet'
  | 'nomination-ended'
  | 'certificate-counted'
  | 'certificate-not-yet'
  | 'certificate-ended'
  | 'grant-date-missing'
  | 'offer-counted'
  | 'offer-not-yet'
  | 'offer-ended'
  | 'offer-not-skilled'
  | 'offer-noc-missing'
  | 'offer-worth-nothing'
  | 'sibling-counted'
  | 'sibling-under-18'
  | 'sibling-not-in-canada'
  | 'sibling-not-resident'
  | 'sibling-fact-missing';

/** What a sentence about the fact needs. */
export type NoteParam = string | number | boolean | null | readonly string[];

/** One fact of the dossier and what became of it. */
export interface Note {
  readonly code: NoteCode;
  /** Where in the dossier. */
  readonly path: Path;
  /** true: counted; false: not counted; null: cannot be known, or neither (a remark). */
  readonly counted: boolean | null;
  readonly params: Readonly<Record<string, NoteParam>>;
  /** Citation: ids in `tables/sources.json`. */
  readonly source: readonly string[];
}

/** One kind of work counted to a day: exactly, and as the online profile counts it. */
export interface WorkCount {
  /** Whole years by hours: what the officer counts. */
  readonly years: number;
  /** Hours counted, at most 30 a week, as an exact decimal with two places, in text. */
  readonly hours: string;
  /** Days with counted work. */
  readonly days: number;
  /** Whole calendar months touched (part time pro rata, rounded down), and the years they make. */
  readonly calendarMonths: number;
  readonly calendarYears: number;
  /** The day on which the next whole year is reached if the jobs go on to their last days; null: on none within the window's years. */
  readonly nextYearOn: IsoDate | null;
}

/** What the documents prove on a date. */
export interface Reading {
  readonly date: IsoDate;
  /** Unknown facts are read as giving nothing: the least that the documents prove. */
  readonly profile: Profile;
  /** What became of every document, job and person of the dossier. */
  readonly items: readonly Item[];
  /** The same in detail, to explain it: nothing is decided by a note. */
  readonly notes: readonly Note[];
  /**
   * Least and greatest total, over every value that the unknown facts may have; equal when nothing is
   * unknown. The least is the profile's total, but where an undated test in the declared first
   * language might hold and score less in that order.
   */
  readonly range: { readonly least: number; readonly greatest: number };
  /** Paths of the facts that are not known and could matter. */
  readonly unknown: readonly Path[];
  readonly work: {
    readonly canadian: WorkCount;
    readonly foreign: WorkCount;
    readonly spouseCanadian: WorkCount | null;
  };
  /** The total with the other official language first; null when only one is tested. */
  readonly otherOrderTotal: number | null;
}
