import { addMonths, dayNumber, isoDate, type IsoDate, isIsoDate } from '../../dates/plain-date.ts';
import type { AnyCategory, AnyRound, Moment } from '../round.ts';
import { BOOTSTRAP, type Futures, NO_ROUND, recentOf, simulate } from './simulate.ts';
import { Exact } from '../../decimal.ts';

/** Months ahead that a chance is given for. */
export const HORIZONS = [6, 12] as const;
/** Months ahead that a chance is given for. */
export type HorizonMonths = (typeof HORIZONS)[number];

/** The chance to estimate: which total, in which category, from which day. */
export interface ChanceQuestion {
  readonly category: AnyCategory;
  readonly total: number;
  /** The day from which the months run; rounds after it are not looked at. */
  readonly on: IsoDate;
  /** When the profile was submitted, for ties at the cut-off; null: ties count for nothing. */
  readonly submittedAt: Moment | null;
  /** Any whole number; the same seed gives the same answer. */
  readonly seed: number;
  /** Futures drawn; default 10,000, at least 100. */
  readonly paths?: number | undefined;
}

/** The chance within some months, if rounds go on as the recent ones went. */
export interface HorizonChance {
  readonly months: HorizonMonths;
  readonly until: IsoDate;
  /** Futures with at least one round that reaches the total. */
  readonly chance: Share;
  /** 80% interval of that chance, over the histories redrawn. */
  readonly interval: { readonly low: Share; readonly high: Share };
  /** Lowest cut-off: 80% interval and middle. null: no round at all in that share of the futures. */
  readonly lowestCutOff: {
    readonly low: number | null;
    readonly middle: number | null;
    readonly high: number | null;
  };
}

/** The chance of an invitation within each horizon, or why there is none. */
export type Chance =
  | {
      readonly kind: 'chance';
      readonly category: AnyCategory;
      /** Gaps drawn from, and the first and last round of them. */
      readonly gaps: number;
      readonly firstRound: AnyRound;
      readonly lastRound: AnyRound;
      readonly paths: number;
      readonly seed: number;
      readonly horizons: readonly HorizonChance[];
    }
  /** Too few rounds of this category for a number. */
  | {
      readonly kind: 'too-few-rounds';
      readonly category: AnyCategory;
      readonly rounds: number;
      readonly needed: number;
    }
  /** No round for longer than between any recent two: the past no longer predicts the next. */
  | {
      readonly kind: 'stopped';
      readonly category: AnyCategory;
      readonly lastRound: AnyRound;
      readonly waited: number;
      readonly longest: number;
    };

/**
 * The chance of an invitation within 6 and 12 months in one category: a seeded block bootstrap of
 * its recent rounds. It knows nothing of policy: how far it was right is in docs/rounds-backtest.md.
 * Throws a RangeError where `on` is not a calendar day.
 */
export function chanceOfInvitation(rounds: readonly AnyRound[], question: ChanceQuestion): Chance {
  const { category, seed, paths = BOOTSTRAP.paths } = question;
  const on = isoDate(question.on);
  const recent = recentOf(rounds, category, on);
  if (recent === null || recent.steps.length < BOOTSTRAP.least) {
    const held = rounds.filter((round) => round.category === category && round.date <= on).length;
    return { kind: 'too-few-rounds', category, rounds: held, needed: BOOTSTRAP.least + 1 };
  }
  const { steps, first: firstRound, last: lastRound, waited, longest } = recent;
  if (waited >= longest) return { kind: 'stopped', category, lastRound, waited, longest };
  const ends = HORIZONS.map((months) => addMonths(on, months));
  const days = ends.map((end) => dayNumber(end) - dayNumber(on));
  const futures = simulate(recent, days, seed, Math.max(BOOTSTRAP.histories, paths));
  return {
    kind: 'chance',
    category,
    gaps: steps.length,
    firstRound,
    lastRound,
    paths: futures.paths,
    seed,
    horizons: HORIZONS.map((months, place) => ({
      months,
      until: ends[place]!,
      ...chanceIn(futures, place, question),
      lowestCutOff: lowestIn(futures, place),
    })),
  };
}

/** The share of the futures that reach the total, and the 80% interval over the histories. */
export function chanceIn(
  { paths, lowest, tieDay }: Futures,
  place: number,
  { total, submittedAt, on }: Pick<ChanceQuestion, 'total' | 'submittedAt' | 'on'>,
): Pick<HorizonChance, 'chance' | 'interval'> {
  const submittedDay = submittedAt?.slice(0, 10);
  const submitted =
    submittedDay !== undefined && isIsoDate(submittedDay)
      ? dayNumber(submittedDay) - dayNumber(on)
      : Infinity;
  const perHistory = Math.ceil(paths / BOOTSTRAP.histories);
  const counts: number[] = [];
  let reached = 0;
  let inHistory = 0;
  for (let path = 0; path < paths; path += 1) {
    const cutOff = lowest[place]![path]!;
    if (cutOff < total || (cutOff === total && submitted < tieDay[place]![path]!)) {
      reached += 1;
      inHistory += 1;
    }
    if ((path + 1) % perHistory === 0) {
      counts.push(inHistory);
      inHistory = 0;
    }
  }
  counts.sort((a, b) => a - b);
  return {
    chance: share(reached, paths),
    interval: {
      low: share(atTenths(counts, 1), perHistory),
      high: share(atTenths(counts, 9), perHistory),
    },
  };
}

/** The value with so many tenths of the others under it. */
function atTenths(sorted: ArrayLike<number>, tenths: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * tenths) / 10))]!;
}

export function lowestIn({ lowest }: Futures, place: number): HorizonChance['lowestCutOff'] {
  const sorted = Int32Array.from(lowest[place]!).sort();
  const at = (tenths: number): number | null => {
    const cutOff = atTenths(sorted, tenths);
    return cutOff === NO_ROUND ? null : cutOff;
  };
  return { low: at(1), middle: at(5), high: at(9) };
}

/** A share as an exact fraction, and as a decimal with four places, in text. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly decimal: string;
}

const PLACES = 4;

export const share = (count: number, of: number): Share => ({
  count,
  of,
  decimal: of === 0 ? '0.0000' : new Exact(count).div(of).toFixed(PLACES),
});
