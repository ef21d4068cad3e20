import type { Verdict } from '../programs/criterion.ts';
import type { Judgement } from './results.ts';
import type { AnyRound, Moment } from './round.ts';

/**
 * A total against a round. At the cut-off, profiles submitted before the tie-break were invited.
 * `submittedAt` is the moment, or the day, that the profile was submitted (UTC); a day alone does
 * not settle a tie-break on that day.
 */
export function judge(
  total: number,
  round: Pick<AnyRound, 'cutOff' | 'tieBreak'>,
  submittedAt: Moment | null,
): Judgement {
  const margin = total - round.cutOff;
  if (margin > 0) return { place: 'above', margin, tieBreak: null, reached: 'met' };
  if (margin < 0) return { place: 'below', margin, tieBreak: null, reached: 'not-met' };
  const tieBreak = sideOf(submittedAt, round.tieBreak);
  return { place: 'at', margin, tieBreak, reached: REACHED[tieBreak] };
}

const REACHED: Readonly<Record<NonNullable<Judgement['tieBreak']>, Verdict>> = {
  before: 'met',
  after: 'not-met',
  unknown: 'unknown',
  unpublished: 'unknown',
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function sideOf(
  submittedAt: Moment | null,
  tieBreak: Moment | null,
): NonNullable<Judgement['tieBreak']> {
  if (tieBreak === null) return 'unpublished';
  if (submittedAt === null) return 'unknown';
  const [mineDay, itsDay] = [submittedAt.slice(0, DAY_LENGTH), tieBreak.slice(0, DAY_LENGTH)];
  if (mineDay !== itsDay) return mineDay < itsDay ? 'before' : 'after';
  if (submittedAt.length === DAY_LENGTH || tieBreak.length === DAY_LENGTH) return 'unknown';
  return submittedAt < tieBreak ? 'before' : 'after';
}
