import { dayNumber, isoDate, type IsoDate } from '../dates/plain-date.ts';
import type { Bands, Pool } from '../tables/schemas/rounds.ts';
import { NARROW_BANDS, type NarrowBand, WIDE_BANDS, type WideBand } from '../tables/ids.ts';
import type { PoolPlace } from './results.ts';
import type { AnyRound } from './round.ts';

interface Band {
  readonly id: WideBand | NarrowBand;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/**
 * The places that a total may have in the pool, by the distribution nearest to the day; null when
 * there is none. A distribution counts profiles in bands of ten points or more: only the
 * first and the last place of the band are known.
 * Throws a RangeError on text that is not a calendar day.
 */
export function placeInPool(
  rounds: readonly AnyRound[],
  total: number,
  date: IsoDate,
): PoolPlace | null {
  const pool = nearestPool(rounds, isoDate(date));
  if (pool === null) return null;
  const bands = bandsOf(pool.bands);
  const at = bands.findIndex(({ low, high }) => low <= total && total <= high);
  const band = bands[at];
  if (band === undefined) return null;
  const above = bands.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return {
    asOf: pool.asOf,
    daysAway: dayNumber(pool.asOf) - dayNumber(date),
    band: band.id,
    inBand: band.count,
    bandWidth: band.high - band.low + 1,
    best: above + 1,
    worst: above + Math.max(1, band.count),
    poolSize: pool.total,
  };
}

/** The nearest in days; of two as near, the earlier. */
function nearestPool(rounds: readonly AnyRound[], date: IsoDate): Pool | null {
  const day = dayNumber(date);
  const away = ({ asOf }: Pool): number => Math.abs(dayNumber(asOf) - day);
  return rounds.reduce<Pool | null>((nearest, { pool }) => {
    if (pool === null) return nearest;
    return nearest === null || away(pool) < away(nearest) ? pool : nearest;
  }, null);
}

/** Highest first; a wide band gives way to the narrow ones inside it where all of them are given. */
export function bandsOf(bands: Bands): readonly Band[] {
  const wide = WIDE_BANDS.map((id) => bandOf(id, bands[id]));
  const narrow = NARROW_BANDS.map((id) => bandOf(id, bands[id] ?? null));
  return wide.flatMap((band) => {
    const inside = narrow.filter(({ low, high }) => band.low <= low && high <= band.high);
    if (inside.length === 0 || inside.some(({ count }) => count === null)) return [band];
    return inside;
  }) as readonly Band[];
}

function bandOf<Count>(
  id: WideBand | NarrowBand,
  count: Count,
): Omit<Band, 'count'> & { readonly count: Count } {
  const [low, high] = id.split('-').map(Number) as [number, number];
  return { id, low, high, count };
}
