import type { IsoDate } from '../../dates/plain-date.ts';
import type { Branch } from './branch.ts';
import { type Front, type Price } from './front.ts';

/** How far a search is; for who waits. */
export interface PlanProgress {
  /** Sets of actions looked at so far. */
  readonly considered: number;
  /** Plans that may be of the answer so far. */
  readonly found: number;
}

/** A search that may be stopped between two of its steps. */
export type Steps<T> = Generator<PlanProgress, T, void>;

/** A set of actions that reaches a total on a day. */
export interface Hit extends Price {
  /** The actions, by their places in the branch, as bits. */
  readonly set: number;
  readonly branch: Branch;
  readonly total: number;
}

export interface Counts {
  /** Sets of actions looked at. */
  considered: number;
  /** Of those, sets read and scored, on one day or more. */
  scored: number;
}

/**
 * Every set of a branch's actions, those that leave an action out before those that take it, but for
 * the sets that cannot be of the answer: what they already take is no less than what a plan found
 * takes, or no order and no day of all that may still be taken reaches the target.
 */
export function* searchFront(
  branch: Branch,
  target: number,
  front: Front<Hit>,
  counts: Counts,
): Steps<void> {
  const { actions, required, bound, priceOf, hasClash } = branch;
  const everything = (1 << actions.length) - 1;
  function* visit(place: number, set: number): Steps<void> {
    const price = priceOf(set);
    if (price === null || front.covers(price)) return;
    const rest = everything & ~((1 << place) - 1);
    if (bound(set | rest, price.date, set) < target) return;
    if (place === actions.length) return;
    if ((required & (1 << place)) === 0) yield* visit(place + 1, set);
    const taken = set | (1 << place);
    if (!hasClash(taken, place)) {
      tryOn(taken);
      yield { considered: counts.considered, found: front.members.length };
      yield* visit(place + 1, taken);
    }
  }
  const tryOn = (set: number): void => {
    counts.considered += 1;
    if ((set & required) !== required) return;
    const price = priceOf(set);
    if (price === null || front.covers(price) || bound(set, price.date, set) < target) return;
    counts.scored += 1;
    for (const date of branch.daysFor(set, price.date)) {
      if (front.covers({ ...price, date }) || bound(set, date, set) < target) return;
      const total = branch.totalOn(set, date);
      if (total < target) continue;
      front.add({ ...price, date, set, branch, total });
      return;
    }
  };
  tryOn(0);
  yield* visit(0, 0);
}

/** The highest total that a set of the branch reaches, the soonest, then the cheapest, then the easiest. */
export function* searchHighest(
  branch: Branch,
  best: Hit | null,
  counts: Counts,
): Steps<Hit | null> {
  const { actions, required, bound, priceOf, hasClash } = branch;
  const everything = (1 << actions.length) - 1;
  let highest = best;
  const tryOn = (set: number): void => {
    counts.considered += 1;
    if ((set & required) !== required) return;
    const price = priceOf(set);
    if (price === null || !mayBeat(highest, bound(set, price.date, set), price.date)) return;
    counts.scored += 1;
    for (const date of branch.daysFor(set, price.date)) {
      if (!mayBeat(highest, bound(set, date, set), date)) break;
      const hit = { ...price, date, set, branch, total: branch.totalOn(set, date) };
      if (highest === null || isHigher(hit, highest)) highest = hit;
    }
  };
  function* visit(place: number, set: number): Steps<void> {
    const price = priceOf(set);
    if (price === null) return;
    const rest = everything & ~((1 << place) - 1);
    if (!mayBeat(highest, bound(set | rest, price.date, set), price.date)) return;
    if (place === actions.length) return;
    const taken = set | (1 << place);
    if (!hasClash(taken, place)) {
      tryOn(taken);
      yield { considered: counts.considered, found: 0 };
      yield* visit(place + 1, taken);
    }
    if ((required & (1 << place)) === 0) yield* visit(place + 1, set);
  }
  tryOn(0);
  yield* visit(0, 0);
  return highest;
}

const mayBeat = (highest: Hit | null, most: number, from: IsoDate): boolean =>
  highest === null || most > highest.total || (most === highest.total && from <= highest.date);

function isHigher(one: Hit, other: Hit): boolean {
  if (one.total !== other.total) return one.total > other.total;
  if (one.date !== other.date) return one.date < other.date;
  return one.cost !== other.cost ? one.cost < other.cost : one.effort < other.effort;
}
