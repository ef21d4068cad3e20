import { isoDate, type IsoDate } from '../dates/plain-date.ts';
import type { CutOffHistory } from './results.ts';
import type { AnyCategory, AnyRound } from './round.ts';

/**
 * A category's rounds, oldest first, with the latest and the lowest and highest cut-offs. Throws a
 * RangeError where `until` is not a calendar day.
 */
export function cutOffHistory(
  rounds: readonly AnyRound[],
  category: AnyCategory,
  until: IsoDate | null = null,
): CutOffHistory {
  const last = until === null ? null : isoDate(until);
  const own = rounds.filter(
    (round) => round.category === category && (last === null || round.date <= last),
  );
  const best = (better: (a: AnyRound, b: AnyRound) => boolean): AnyRound | null =>
    own.reduce<AnyRound | null>(
      (found, each) => (found === null || better(each, found) ? each : found),
      null,
    );
  return {
    category,
    rounds: own,
    latest: own.at(-1) ?? null,
    lowest: best((a, b) => a.cutOff < b.cutOff),
    highest: best((a, b) => a.cutOff > b.cutOff),
  };
}

/** The categories that rounds have had, in the order of their first round. */
export const categoriesOfRounds = (rounds: readonly AnyRound[]): readonly AnyCategory[] => [
  ...new Set(rounds.map(({ category }) => category)),
];
