import type { Score } from '../../score/trace.ts';
import { asksParts, type Limits, meetsParts, within } from './limits.ts';

/** What a search looks for. */
export interface Goal {
  /** Whether a total wanted may lie between two, both included. */
  readonly mayLie: (least: number, greatest: number) => boolean;
  readonly wants: (total: number) => boolean;
  /** Of a total that is wanted: whether the reading is one to keep. */
  readonly accepts: (score: Score) => boolean;
}

/** The readings that give every known figure. */
export function figuresGoal(limits: Limits): Goal {
  const { total } = limits;
  const asks = asksParts(limits);
  return {
    mayLie: (least, greatest) => least <= total.greatest && greatest >= total.least,
    wants: (points) => within(points, total),
    accepts: (score) => !asks || meetsParts(score, limits),
  };
}

/** The totals nearest to the known ones, on either side, among readings that give the other figures. */
export interface NearestGoal extends Goal {
  readonly below: () => number | null;
  readonly above: () => number | null;
}

export function nearestGoal(limits: Limits): NearestGoal {
  const { least: from, greatest: to } = limits.total;
  let below = -Infinity;
  let above = Infinity;
  const finite = (points: number): number | null => (Number.isFinite(points) ? points : null);
  return {
    mayLie: (least, greatest) =>
      (least < from && greatest > below) || (greatest > to && least < above),
    wants: (points) => (points < from && points > below) || (points > to && points < above),
    accepts: (score) => {
      if (!meetsParts(score, limits)) return false;
      if (score.total < from) below = score.total;
      else above = score.total;
      return false;
    },
    below: () => finite(below),
    above: () => finite(above),
  };
}

/** Every reading looked at, none kept: what values the figures may have at all. */
export function reachGoal(see: (score: Score) => void): Goal {
  return {
    mayLie: () => true,
    wants: () => true,
    accepts: (score) => {
      see(score);
      return false;
    },
  };
}
