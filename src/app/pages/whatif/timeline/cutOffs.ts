import type { IsoDate } from '../../../../engine/index.ts';
import { addYears } from '../../../../engine/dossier.ts';
import type { AnyCategory, AnyRound } from '../../../../engine/rounds.ts';

/** The latest cut-off of a category, to be drawn as a line. */
export interface CutOffLine {
  readonly category: AnyCategory;
  readonly name: string;
  readonly cutOff: number;
  readonly date: IsoDate;
}

const RECENT_YEARS = 2;

/** The categories with a round in the two years before the last of the record, latest first. */
export function recentCategories(rounds: readonly AnyRound[]): readonly AnyCategory[] {
  const end = rounds.at(-1)?.date;
  if (end === undefined) return [];
  const since = addYears(end, -RECENT_YEARS);
  const recent = rounds.filter(({ date }) => date >= since).map(({ category }) => category);
  return [...new Set(recent.toReversed())];
}
