import type { Finding } from '../audit/finding.ts';
import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier, DossierDate } from '../dossier/dossier.ts';
import type { Reading } from '../dossier/reading.ts';
import { namedDates } from '../dossier/named-dates.ts';
import type { ProgramId } from '../programs/programs.ts';
import type { Recount } from '../recount/explanation.ts';
import type { KnownFigures } from '../recount/known.ts';
import { scoreDossier } from '../dossier/score-dossier.ts';
import type { RefusalJudged } from '../recount/verdict.ts';
import type { AnyRound, Moment } from '../rounds/round.ts';
import type { RecourseStep } from './recourse.ts';
import type { Score } from '../score/trace.ts';

/** Options of a report. */
export interface ReportOptions {
  /** The day that the report is made. */
  readonly today: IsoDate;
  readonly round?: AnyRound | null | undefined;
  readonly program?: ProgramId | null | undefined;
  /** The officer's figures, and the recount of them. */
  readonly known?: KnownFigures | undefined;
  readonly recount?: Recount | null | undefined;
  /** Whether that recount is still going on. */
  readonly isSearching?: boolean | undefined;
  /** The recount of the score claimed, as the candidate may have read the dossier. */
  readonly claim?: Recount | null | undefined;
  /** When the profile was submitted, for a tie-break; default: the dossier's profile date. */
  readonly submittedAt?: Moment | null | undefined;
  /** The audit's findings; the audit is made where they are not given. */
  readonly findings?: readonly Finding[] | undefined;
  /** The day the refusal was received; default: the day of the decision. */
  readonly notifiedOn?: IsoDate | null | undefined;
  /** How many explanations are written out; default 3. */
  readonly explanations?: number | undefined;
}

/** One day of the file, read and scored. */
export interface DayRead {
  readonly name: DossierDate;
  readonly on: IsoDate;
  readonly reading: Reading;
  readonly score: Score;
}

/** Everything the report is written from. */
export interface ReportInput {
  readonly dossier: Dossier;
  readonly today: IsoDate;
  readonly round: AnyRound | null;
  readonly known: KnownFigures;
  readonly recount: Recount | null;
  readonly isSearching: boolean;
  readonly claim: Recount | null;
  /** Against the round; null without one. */
  readonly verdict: RefusalJudged | null;
  readonly findings: readonly Finding[];
  readonly notifiedOn: IsoDate | null;
  /** What can be requested, each with its deadline. */
  readonly steps: readonly RecourseStep[];
  readonly most: number;
  readonly days: readonly DayRead[];
}

/** The known days of the file that have rules, read and scored. */
export function daysOf(dossier: Dossier): readonly DayRead[] {
  return namedDates(dossier).flatMap(({ name, date }): DayRead[] => {
    const scored = scoreDossier(dossier, date);
    if (!scored.ok) return [];
    const { reading, score } = scored.value;
    return [{ name, on: date, reading, score }];
  });
}
