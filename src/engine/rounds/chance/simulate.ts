import { dayNumber, type IsoDate, isIsoDate } from '../../dates/plain-date.ts';
import type { AnyCategory, AnyRound } from '../round.ts';

/** How the bootstrap is made: choices of method, not law. docs/rounds-backtest.md measures each. */
export const BOOTSTRAP = {
  /** Gaps between rounds that are drawn from: the latest of the category. */
  recent: 24,
  /** Fewer gaps than these give no number. */
  least: 8,
  /** Rounds that are drawn together, in their order. */
  block: 3,
  /** Histories redrawn from the recent one; each gives an equal part of the futures. */
  histories: 100,
  paths: 10_000,
} as const;

/** A round after another: days between, its cut-off, and how many days before it its tie-break was. */
interface Step {
  readonly gap: number;
  readonly cutOff: number;
  readonly tieAge: number | null;
}

/** What the futures start from. */
export interface Recent {
  readonly steps: readonly Step[];
  readonly first: AnyRound;
  readonly last: AnyRound;
  /** Days since the last round. */
  readonly waited: number;
  /** Longest gap between recent rounds. */
  readonly longest: number;
}

/** The recent rounds of a category as they were known on a day; null without two. */
export function recentOf(
  rounds: readonly AnyRound[],
  category: AnyCategory,
  on: IsoDate,
): Recent | null {
  const own = rounds
    .filter((round) => round.category === category && round.date <= on)
    .slice(-(BOOTSTRAP.recent + 1));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < 2) return null;
  const steps = own.slice(1).map((round, at) => stepTo(round, own[at]!));
  return {
    steps,
    first,
    last,
    waited: dayNumber(on) - dayNumber(last.date),
    longest: Math.max(...steps.map(({ gap }) => gap)),
  };
}

function stepTo(round: AnyRound, before: AnyRound): Step {
  const tieDay = round.tieBreak?.slice(0, 10);
  return {
    gap: dayNumber(round.date) - dayNumber(before.date),
    cutOff: round.cutOff,
    tieAge:
      tieDay !== undefined && isIsoDate(tieDay) ? dayNumber(round.date) - dayNumber(tieDay) : null,
  };
}

/** The lowest cut-off of each future up to each horizon; `NO_ROUND` when it has no round. */
export interface Futures {
  readonly paths: number;
  /** One list a horizon. */
  readonly lowest: readonly Int32Array[];
  /** At the lowest cut-off: days from the start to the latest tie-break (before it: below zero). */
  readonly tieDay: readonly Int32Array[];
}
export const NO_ROUND: number = 2 ** 30;
const NO_TIE_BREAK = -(2 ** 30);

/**
 * Futures of a category: gaps and cut-offs of its recent rounds drawn in blocks, from histories
 * that are themselves redrawn: the few known rounds are a sample. The
 * first gap is longer than the days already waited. `horizons` in days, ascending.
 */
export function simulate(
  { steps, waited }: Recent,
  horizons: readonly number[],
  seed: number,
  paths: number,
): Futures {
  const draw = seededDraw(seed);
  const lowest = horizons.map(() => new Int32Array(paths).fill(NO_ROUND));
  const tieDay = horizons.map(() => new Int32Array(paths).fill(NO_TIE_BREAK));
  const perHistory = Math.max(1, Math.ceil(paths / BOOTSTRAP.histories));
  let history = steps;
  let openings: readonly number[] = [];
  for (let path = 0; path < paths; path += 1) {
    if (path % perHistory === 0) {
      history = redrawn(steps, draw);
      openings = longerThan(history, waited);
      if (openings.length === 0) {
        history = steps;
        openings = longerThan(steps, waited);
      }
    }
    if (openings.length > 0) walk(path, history, openings, waited, horizons, lowest, tieDay, draw);
  }
  return { paths, lowest, tieDay };
}

const longerThan = (steps: readonly Step[], waited: number): readonly number[] =>
  steps.flatMap(({ gap }, at) => (gap > waited ? [at] : []));

function redrawn(steps: readonly Step[], draw: Draw): readonly Step[] {
  const history: Step[] = [];
  while (history.length < steps.length) {
    let at = draw(steps.length);
    for (let n = 0; n < BOOTSTRAP.block && history.length < steps.length; n += 1) {
      history.push(steps[at]!);
      at = (at + 1) % steps.length;
    }
  }
  return history;
}

function walk(
  path: number,
  steps: readonly Step[],
  openings: readonly number[],
  waited: number,
  horizons: readonly number[],
  lowest: readonly Int32Array[],
  tieDay: readonly Int32Array[],
  draw: Draw,
): void {
  let at = openings[draw(openings.length)]!;
  let day = steps[at]!.gap - waited;
  let inBlock = 1;
  let [least, tie] = [NO_ROUND, NO_TIE_BREAK];
  for (let place = 0; place < horizons.length; place += 1) {
    while (day <= horizons[place]!) {
      const { cutOff, tieAge } = steps[at]!;
      const itsTie = tieAge === null ? NO_TIE_BREAK : day - tieAge;
      if (cutOff < least) [least, tie] = [cutOff, itsTie];
      else if (cutOff === least) tie = Math.max(tie, itsTie);
      at = inBlock < BOOTSTRAP.block ? (at + 1) % steps.length : draw(steps.length);
      inBlock = inBlock < BOOTSTRAP.block ? inBlock + 1 : 1;
      // Two rounds of one day would not end: a day at least lies between.
      day += Math.max(1, steps[at]!.gap);
    }
    lowest[place]![path] = least;
    tieDay[place]![path] = tie;
  }
}

/** A source of whole numbers from 0 to below `limit`, the same for the same seed. */
type Draw = (limit: number) => number;

const TWO_TO_32 = 4_294_967_296;

/**
 * Mulberry32: a 32-bit counter through a mixer (T. Ettinger, 2017). Enough for a bootstrap, not for
 * secrets. `seed` is any whole number; its low 32 bits count.
 */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * limit) / TWO_TO_32);
  };
}
