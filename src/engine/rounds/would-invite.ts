import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { fail, ok, type Result } from '../errors/issue.ts';
import { notADay } from '../rules/rules-on.ts';
import type { ProgramOptions } from '../programs/programs.ts';
import type { RoundVerdict, Standing } from './results.ts';
import type { AnyRound, Moment } from './round.ts';
import { judgeStanding, standingOn } from './standing.ts';

export interface SinceOptions extends ProgramOptions {
  /** The day from which the profile is in the pool. */
  readonly since: IsoDate;
  /** Its moment, where known; else the day of `since`. */
  readonly submittedAt?: Moment | undefined;
  /** The last day of the rounds to judge; default: all. */
  readonly until?: IsoDate | undefined;
}

/**
 * Every round from a day on, judged for the dossier as it was on the round's day, as if a profile
 * had been in the pool since then and no invitation had come: the score, the programs and the
 * categories of that day. Oldest first. Issues: `not-a-date`;
 * `date-before-express-entry`, by `since`.
 */
export function judgeRounds(
  rounds: readonly AnyRound[],
  dossier: Dossier,
  { since, submittedAt = since, until, ...options }: SinceOptions,
): Result<readonly RoundVerdict[]> {
  const fault = until === undefined ? null : notADay(until, ['until']);
  if (fault !== null) return fail(fault);
  const ranked = withoutInvitation(dossier, since);
  const first = standingOn(ranked, since, { ...options, submittedAt });
  if (!first.ok) return first;
  const standings = new Map<IsoDate, Standing>([[since, first.value]]);
  const verdicts: RoundVerdict[] = [];
  for (const round of rounds) {
    if (round.date < since || (until !== undefined && round.date > until)) continue;
    let standing = standings.get(round.date);
    if (standing === undefined) {
      const found = standingOn(ranked, round.date, { ...options, submittedAt });
      if (!found.ok) return found;
      standing = found.value;
      standings.set(round.date, standing);
    }
    verdicts.push(judgeStanding(standing, round));
  }
  return ok(verdicts);
}

/** The rounds that would have invited, or may have: see {@link judgeRounds}. */
export function roundsThatWouldInvite(
  rounds: readonly AnyRound[],
  dossier: Dossier,
  options: SinceOptions,
): Result<readonly RoundVerdict[]> {
  const judged = judgeRounds(rounds, dossier, options);
  if (!judged.ok) return judged;
  return ok(judged.value.filter(({ invited }) => invited !== 'not-met'));
}

/** A profile in the pool is ranked again each day: nothing is fixed at an invitation's date. */
const withoutInvitation = (dossier: Dossier, since: IsoDate): Dossier => ({
  ...dossier,
  dates: { profile: since, invitation: null, application: null, decision: null },
});
