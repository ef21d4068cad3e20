import type { IsoDate } from '../dates/plain-date.ts';
import type { DossierDate } from '../dossier/dossier.ts';
import type { Profile } from '../profile/profile.ts';
import type { Score } from '../score/trace.ts';
import type { Departure } from './departure.ts';

/** One set of departures, and how plausible it is. */
export interface DepartureSet {
  /** The date of the dossier that is read. */
  readonly date: DossierDate;
  readonly on: IsoDate;
  readonly departures: readonly Departure[];
  /** For each of them, the others that do the same to the same fact, best first. */
  readonly instead: readonly (readonly Departure[])[];
  /** Parts per billion, rounded down, by the stated weights; the order of explanations is exact. */
  readonly plausibility: number;
}

/**
 * A reading that gives every known figure. Sets of departures with the same effect (the same points
 * for every factor, on whichever date) are one explanation: no figure can tell them apart.
 */
export interface Explanation extends DepartureSet {
  readonly profile: Profile;
  readonly score: Score;
  /**
   * Other sets of the same effect, best first, as many as were asked for. Sets that differ only by
   * what `instead` holds are one.
   */
  readonly alternatives: readonly DepartureSet[];
  /** How many sets of departures have this effect, every one of `instead` and `alternatives` told apart. */
  readonly sets: number;
}

/** How the search ended. */
export type RecountOutcome = 'unique' | 'ambiguous' | 'impossible' | 'truncated';

/** What was searched, so that "nothing else" can be believed. */
export interface Searched {
  /** The most departures in one explanation. */
  readonly most: number;
  readonly dates: readonly {
    readonly name: DossierDate;
    readonly on: IsoDate;
    /** Departures that apply on the date, and sets of at most `most` of them that do not exclude each other. */
    readonly departures: number;
    readonly sets: number;
  }[];
  /** Different readings scored, and those known from bounds to miss without being scored. */
  readonly visited: number;
  readonly pruned: number;
  /** Every set of up to this many departures was considered. */
  readonly completeTo: number;
}

/** The totals nearest to the known one that some reading gives. */
export interface Nearest {
  readonly below: Explanation | null;
  readonly above: Explanation | null;
  /** Known figures that no reading gives even alone: `total`, `factors.age` …, with what is reachable, in order. */
  readonly unreachable: readonly {
    readonly figure: string;
    readonly reachable: readonly number[];
  }[];
  /** False where the budget ran out before all was seen. */
  readonly exact: boolean;
}

/** Why the search stopped early: too many readings, too many sets of departures of one part, or told to. */
export type Bound = 'budget' | 'part-too-large' | 'cancelled';

/** The answer of a recount. */
export interface Recount {
  readonly outcome: RecountOutcome;
  /** Fewest departures first, then by plausibility. */
  readonly explanations: readonly Explanation[];
  /** Nothing within `searched` was missed. */
  readonly complete: boolean;
  /** Set when `outcome` is `truncated`. */
  readonly bound: Bound | null;
  readonly searched: Searched;
  /** Set when `outcome` is `impossible`. */
  readonly nearest: Nearest | null;
}

/** How far a search has come. */
export interface RecountProgress {
  readonly visited: number;
  /** Dates and numbers of departures done, of how many. */
  readonly done: number;
  readonly of: number;
  /** The explanations found so far, in order; they may still gain alternatives. */
  readonly found: () => readonly Explanation[];
}
