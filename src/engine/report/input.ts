import type { Finding } from '../audit/finding.ts';
import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier, DossierDate } from '../dossier/dossier.ts';
import { DOSSIER_DATES } from '../dossier/dossier.ts';
import { read, rulesFor } from '../dossier/read.ts';
import type { Reading } from '../dossier/reading.ts';
import type { ProgramId } from '../programs/programs.ts';
import type { Recount } from '../recount/explanation.ts';
import type { KnownFigures } from '../recount/known.ts';
import type { AnyRound } from '../rounds/round.ts';
import { judgeStanding, standingOn } from '../rounds/standing.ts';
import type { RoundVerdict } from '../rounds/results.ts';
import { score } from '../score/score.ts';
import type { Score } from '../score/trace.ts';

export interface ReportOptions {
  /** The day that the report is made. */
  readonly today: IsoDate;
  readonly round?: AnyRound | null | undefined;
  readonly program?: ProgramId | null | undefined;
  /** The officer's figures, and the recount of them. */
  readonly known?: KnownFigures | undefined;
  readonly recount?: Recount | null | undefined;
  /** The audit's findings; the audit is made where they are not given. */
  readonly findings?: readonly Finding[] | undefined;
  /** The day on which the refusal was learned; the decision's unless told. */
  readonly notifiedOn?: IsoDate | null | undefined;
  /** How many explanations are written out; 3 unless told. */
  readonly explanations?: number | undefined;
}

/** What a day of the file says. */
export interface DayRead {
  readonly name: DossierDate;
  readonly on: IsoDate;
  readonly reading: Reading;
  readonly score: Score;
  /** Against the round; null without one. */
  readonly verdict: RoundVerdict | null;
}

/** All that the report is written from. */
export interface Ground {
  readonly dossier: Dossier;
  readonly today: IsoDate;
  readonly round: AnyRound | null;
  readonly known: KnownFigures;
  readonly recount: Recount | null;
  readonly findings: readonly Finding[];
  readonly notifiedOn: IsoDate | null;
  readonly most: number;
  readonly days: readonly DayRead[];
}

/** The known days of the file on which there are rules, read and scored. */
export function daysOf(dossier: Dossier, round: AnyRound | null): readonly DayRead[] {
  return DOSSIER_DATES.flatMap((name): DayRead[] => {
    const on = dossier.dates[name];
    if (on === null) return [];
    const [reading, rules] = [read(dossier, on), rulesFor(dossier, on)];
    if (!reading.ok || !rules.ok) return [];
    const standing = round === null ? null : standingOn(dossier, on);
    const verdict =
      round !== null && standing?.ok === true ? judgeStanding(standing.value, round) : null;
    const scored = score(reading.value.profile, rules.value);
    return [{ name, on, reading: reading.value, score: scored, verdict }];
  });
}
