import type { IsoDate } from '../dates/plain-date.ts';
import type { Verdict } from '../programs/criterion.ts';
import type { ProgramId } from '../programs/programs.ts';
import type { CategoryId, NarrowBand, WideBand } from '../tables/ids.ts';
import type { AnyCategory, AnyRound, Moment } from './round.ts';

/** The round that a number, or a date and category, name. */
export type RoundFinding =
  | { readonly kind: 'found'; readonly round: AnyRound }
  /** The number is that of these rounds, and the day of the invitation is not theirs. */
  | { readonly kind: 'other-day'; readonly rounds: readonly AnyRound[] }
  /** Several rounds fit (same day, or a number with letters): the user chooses. */
  | { readonly kind: 'ambiguous'; readonly rounds: readonly AnyRound[] }
  /** The number or day fits these rounds, but none has the given cut-off: one of the two is wrong. */
  | {
      readonly kind: 'other-cut-off';
      readonly rounds: readonly AnyRound[];
      readonly cutOff: number;
    }
  /** None fits; the rounds nearest in date, where a date is known. */
  | { readonly kind: 'none'; readonly nearest: readonly AnyRound[] };

/** A total against a round's cut-off. */
export interface Judgement {
  readonly place: 'above' | 'at' | 'below';
  /** Points over the cut-off; under it, below zero. */
  readonly margin: number;
  /**
   * At the cut-off: whether the profile was submitted before the tie-break. `unknown`: the moment,
   * or enough of it, is not known; `unpublished`: the round had no published tie-break. null
   * elsewhere than at the cut-off.
   */
  readonly tieBreak: 'before' | 'after' | 'unknown' | 'unpublished' | null;
  /** Whether the round reached that total. */
  readonly reached: Verdict;
}

/** A person as a round sees them: the score and the conditions on its day. */
export interface Standing {
  /** Least and greatest total, over all that is not known. */
  readonly least: number;
  readonly greatest: number;
  readonly programs: Readonly<Record<ProgramId, Verdict>>;
  readonly nomination: Verdict;
  /** The categories in force that day; one that is left out is not. */
  readonly categories: Readonly<Partial<Record<CategoryId, Verdict>>>;
  readonly submittedAt: Moment | null;
}

/** What one round would have meant for a profile. */
export interface RoundVerdict {
  readonly round: AnyRound;
  readonly least: number;
  readonly greatest: number;
  /** By the least total. */
  readonly judgement: Judgement;
  /** Whether the total was reached, over all that is not known. */
  readonly reached: Verdict;
  /** Whether the round was open to the profile: a program's minimum criteria, the category, the nomination. */
  readonly eligible: Verdict;
  /** The conditions that were not met, or are not known. */
  readonly because: readonly (
    ProgramId | CategoryId | 'nomination' | 'any-program' | 'other-category'
  )[];
  readonly invited: Verdict;
}

/** The place of a total in the pool, from the nearest published distribution. */
export interface PoolPlace {
  readonly asOf: IsoDate;
  /** Days from the requested day to the snapshot; negative when the snapshot is earlier. */
  readonly daysAway: number;
  readonly band: WideBand | NarrowBand;
  /** How many profiles are in the band, and how many scores it covers. */
  readonly inBand: number;
  readonly bandWidth: number;
  /** First and last place that the total may have: 1 is the top of the pool. */
  readonly best: number;
  readonly worst: number;
  readonly poolSize: number;
}

/** A category's rounds in time. */
export interface CutOffHistory {
  readonly category: AnyCategory;
  /** Oldest first. */
  readonly rounds: readonly AnyRound[];
  readonly latest: AnyRound | null;
  /** Over all its rounds; null without any. */
  readonly lowest: AnyRound | null;
  readonly highest: AnyRound | null;
}
