import type { IsoDate } from '../dates/plain-date.ts';
import type { Departing } from '../dossier/change.ts';
import type { CategoryId } from '../tables/ids.ts';
import type { CategoryInForce, Confidence } from '../tables/schemas/categories.ts';
import type { Criterion, Verdict } from './criterion.ts';
import type { GridNode } from './fsw-grid.ts';

/** The three programs of Express Entry, as rounds name them. A nomination is not one of them. */
export const PROGRAM_IDS = ['fsw', 'cec', 'fst'] as const;
/** A program of Express Entry: FSW, CEC or FST. */
export type ProgramId = (typeof PROGRAM_IDS)[number];

/** Facts that no dossier holds, where the user tells them. */
export interface ProgramOptions {
  /**
   * Departures from the plain reading: what they set, rule and read of levels and age applies; bases
   * of counting years belong to the CRS and do not.
   */
  readonly departures?: readonly Departing[] | undefined;
  /** Dependent children, accompanying or not, for the family's size; 0 unless told. */
  readonly dependants?: number | undefined;
  /**
   * An adult relative other than a sibling, citizen or permanent resident, living in Canada (IRPR,
   * s. 83(5)); null, or left out: not known.
   */
  readonly relativeInCanada?: boolean | null | undefined;
}

/** One program on a day. */
export interface ProgramReading {
  readonly program: ProgramId;
  /** Over the criteria that are judged. */
  readonly verdict: Verdict;
  readonly criteria: readonly Criterion[];
  /**
   * The grid of 100 points of the FSWP, where what is not known gives nothing and where it gives
   * the most; null for the other programs.
   */
  readonly grid: { readonly least: GridNode; readonly greatest: GridNode } | null;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
}

/** What a dossier meets of each program on a day. */
export interface ProgramsReading {
  readonly date: IsoDate;
  readonly programs: readonly ProgramReading[];
  /** Whether the minimum criteria of at least one program are met (IRPA 10.3(1)(e); MI). */
  readonly any: Verdict;
}

/** One category of category-based selection, in force on a day. */
export interface CategoryReading {
  readonly category: CategoryId;
  /** `met`: a member on that day. */
  readonly verdict: Verdict;
  readonly criteria: readonly Criterion[];
  /** The version of the list in force, whole, with its names, occupations, date and citation. */
  readonly version: CategoryInForce;
  /** How sure the list is. */
  readonly confidence: Confidence;
}
