import { applyDepartures } from '../../dossier/change.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type ReadContext, startContext } from '../../dossier/read-context.ts';
import type { Departure } from '../departure.ts';
import { excludeEachOther } from '../departures-of.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
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
export const exclude = (one: Effect, other: Effect): boolean =>
  excludeEachOther(one.departures[0], other.departures[0]);

export const factOf = ({ departures: [{ fact }] }: Effect): Departure['fact'] => fact;
export const departuresIn = (effects: readonly Effect[]): readonly Departure[] =>
  effects.map(({ departures: [first] }) => first);

type Read<T> = (dossier: Dossier, context: ReadContext) => T;

/** Reads a dossier as effects have it: each choice of effects once. */
export function readerUnder<T>(
  { dossier, date }: PlainReadingCase,
  read: Read<T>,
): (effects: readonly Effect[]) => T {
  const ids = new Map<Effect, number>();
  const known = new Map<string, T>();
  const idOf = (effect: Effect): number => {
    const id = ids.get(effect) ?? ids.size;
    ids.set(effect, id);
    return id;
  };
  return (effects) => {
    const key = effects.map(idOf).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const changed = applyDepartures(dossier, departuresIn(effects));
    const value = read(changed.dossier, startContext(date, 'least', changed.overrides));
    known.set(key, value);
    return value;
  };
}
