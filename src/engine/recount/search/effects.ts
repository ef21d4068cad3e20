import type { Departure } from '../departure.ts';
import { excludeEachOther } from '../departures-of.ts';
import { departureFactor, type Weigher } from '../plausibility.ts';

/** Departures that change one fact in one and the same way: alternatives that no reading tells apart. */
export interface Effect {
  /** Most plausible first. */
  readonly departures: readonly [Departure, ...Departure[]];
  /** What the most plausible does to an explanation's plausibility; see `plausibility.ts`. */
  readonly factor: bigint;
}

/** The departures that have a weight, gathered by what they do. */
export function effectsOf(departures: readonly Departure[], weights: Weigher): readonly Effect[] {
  const byChange = new Map<string, Departure[]>();
  for (const departure of departures) {
    if (weights.departure(departure) === 0) continue;
    const key = JSON.stringify([departure.fact, departure.changes]);
    byChange.set(key, [...(byChange.get(key) ?? []), departure]);
  }
  return [...byChange.values()].map((alike) => {
    const sorted = alike.sort((a, b) => weights.departure(b) - weights.departure(a));
    const departures = sorted as unknown as Effect['departures'];
    return { departures, factor: departureFactor(weights.departure(departures[0])) };
  });
}

/** Whether two effects are about one fact. */
export const clash = (one: Effect, other: Effect): boolean =>
  excludeEachOther(one.departures[0], other.departures[0]);
