import type { IsoDate } from '../../../engine/index.ts';
import type { AnyRound, Pool } from '../../../engine/rounds.ts';

/** A band of scores of the pool and how many profiles stand in it. */
export interface PoolBand {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The distribution of that day. */
export const poolAsOf = (rounds: readonly AnyRound[], asOf: IsoDate): Pool | null =>
  rounds.find(({ pool }) => pool?.asOf === asOf)?.pool ?? null;

/** Highest first; a wide band gives way to the narrow ones that lie in it and make up its count. */
export function bandsIn(bands: Pool['bands']): readonly PoolBand[] {
  const all = Object.entries(bands).map(([id, count]): PoolBand => {
    const [low, high] = id.split('-').map(Number) as [number, number];
    return { id, low, high, count };
  });
  const inside = (outer: PoolBand): readonly PoolBand[] =>
    all.filter((band) => band !== outer && outer.low <= band.low && band.high <= outer.high);
  const isSplit = (band: PoolBand): boolean => {
    const widths = inside(band).reduce((sum, { low, high }) => sum + high - low + 1, 0);
    return widths === band.high - band.low + 1;
  };
  const isPart = (band: PoolBand): boolean =>
    all.some((outer) => inside(outer).includes(band) && !isSplit(outer));
  return all
    .filter((band) => !isSplit(band) && !isPart(band))
    .sort((a, b) => b.low - a.low || a.high - b.high);
}
