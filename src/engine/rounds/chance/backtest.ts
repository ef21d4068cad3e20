import { addMonths, dayNumber, type IsoDate } from '../../dates/plain-date.ts';
import { Exact } from '../../decimal.ts';
import type { AnyCategory, AnyRound } from '../round.ts';
import { chanceIn, type HorizonMonths, HORIZONS, lowestIn, type Share, share } from './chance.ts';
import { BOOTSTRAP, type Futures, recentOf, simulate } from './simulate.ts';

/** Which rounds are tried, and the seed. */
export interface BacktestOptions {
  /** How many of the latest rounds are starting days; default 120. */
  readonly last?: number | undefined;
  readonly seed: number;
  /** Futures drawn from each; default 1,000. */
  readonly paths?: number | undefined;
}

/** Forecasts between two tenths, and how often the event then happened. */
export interface ReliabilityBand {
  /** Lower end, in tenths. */
  readonly tenth: number;
  readonly told: number;
  /** Mean of the forecasts, as text with four decimals. */
  readonly meanChance: string;
  readonly happened: Share;
}

/** How the chances of one horizon would have fared. */
export interface BacktestHorizon {
  readonly months: HorizonMonths;
  /** Rounds from which a forecast was made whose months have since passed. */
  readonly tested: number;
  /** Rounds left out: too few before them, or the months are not over. */
  readonly tooFew: number;
  readonly notOver: number;
  /** How often the lowest cut-off that came lay in the 80% interval. */
  readonly coverage: Share;
  readonly byCategory: readonly { readonly category: AnyCategory; readonly coverage: Share }[];
  /** Mean squared error of the forecasts, as text with four decimals: 0 is perfect, 0.25 a coin toss. */
  readonly brier: string;
  readonly reliability: readonly ReliabilityBand[];
}

/** How well the forecasts would have done in the past. */
export interface Backtest {
  readonly rounds: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly seed: number;
  readonly paths: number;
  readonly horizons: readonly BacktestHorizon[];
}

/** Totals to forecast, relative to the cut-off of the starting round. */
const OFFSETS = [-20, -10, 0, 10, 20] as const;

interface Told {
  readonly category: AnyCategory;
  readonly inside: boolean;
  readonly chances: readonly { readonly count: number; readonly happened: boolean }[];
}

/**
 * What the bootstrap would have forecast on the day of each of the latest rounds, with the rounds then
 * known, against what came. The same rounds and seed give the same figures.
 */
export function backtest(
  rounds: readonly AnyRound[],
  { last = 120, seed, paths = 1000 }: BacktestOptions,
): Backtest {
  const starts = rounds.slice(-last);
  const end = rounds.at(-1)?.date ?? null;
  return {
    rounds: starts.length,
    first: starts[0]?.date ?? null,
    last: end,
    seed,
    paths,
    horizons: HORIZONS.map((months) => horizonOf(rounds, starts, months, seed, paths)),
  };
}

function horizonOf(
  rounds: readonly AnyRound[],
  starts: readonly AnyRound[],
  months: HorizonMonths,
  seed: number,
  paths: number,
): BacktestHorizon {
  const end = rounds.at(-1)?.date;
  const over = starts.filter(({ date }) => end !== undefined && addMonths(date, months) <= end);
  const told = over.flatMap((start, place) => tellFrom(rounds, start, months, seed + place, paths));
  const chances = told.flatMap((each) => each.chances);
  const squares = chances.reduce(
    (sum, { count, happened }) => sum + (count - (happened ? paths : 0)) ** 2,
    0,
  );
  const brier = chances.length === 0 ? new Exact(0) : new Exact(squares).div(paths).div(paths);
  return {
    months,
    tested: told.length,
    tooFew: over.length - told.length,
    notOver: starts.length - over.length,
    coverage: coverageOf(told),
    byCategory: [...new Set(told.map(({ category }) => category))].map((category) => ({
      category,
      coverage: coverageOf(told.filter((each) => each.category === category)),
    })),
    brier: brier.div(Math.max(1, chances.length)).toFixed(4),
    reliability: reliabilityOf(chances, paths),
  };
}

const coverageOf = (told: readonly Told[]): Share =>
  share(told.filter(({ inside }) => inside).length, told.length);

/** The forecasts on the day of a round; empty when no number would have been given. */
function tellFrom(
  rounds: readonly AnyRound[],
  start: AnyRound,
  months: HorizonMonths,
  seed: number,
  paths: number,
): readonly Told[] {
  const { category, date, cutOff } = start;
  const recent = recentOf(rounds, category, date);
  if (recent === null || recent.steps.length < BOOTSTRAP.least) return [];
  const until = addMonths(date, months);
  const futures = simulate(recent, [dayNumber(until) - dayNumber(date)], seed, paths);
  const came = rounds.filter(
    (round) => round.category === category && round.date > date && round.date <= until,
  );
  const lowest = came.length === 0 ? null : Math.min(...came.map((round) => round.cutOff));
  return [
    {
      category,
      inside: isInside(futures, lowest),
      chances: OFFSETS.map((offset) => ({
        count: chanceIn(futures, 0, { total: cutOff + offset, submittedAt: null, on: date }).chance
          .count,
        happened: lowest !== null && lowest < cutOff + offset,
      })),
    },
  ];
}

/** No round at all lies above every cut-off. */
function isInside(futures: Futures, lowest: number | null): boolean {
  const { low, high } = lowestIn(futures, 0);
  if (lowest === null) return high === null;
  return low !== null && low <= lowest && (high === null || lowest <= high);
}

function reliabilityOf(chances: Told['chances'], paths: number): readonly ReliabilityBand[] {
  return Array.from({ length: 10 }, (_, tenth): ReliabilityBand => {
    const inside = chances.filter(
      ({ count }) => Math.min(9, Math.floor((count * 10) / paths)) === tenth,
    );
    const sum = inside.reduce((total, { count }) => total + count, 0);
    return {
      tenth,
      told: inside.length,
      meanChance: share(sum, inside.length * paths).decimal,
      happened: share(inside.filter(({ happened }) => happened).length, inside.length),
    };
  }).filter(({ told }) => told > 0);
}
