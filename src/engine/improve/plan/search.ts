import type { Branch } from './branch.ts';
import { type Front, type Price } from './front.ts';

/** How far a search has come, for a caller that shows it. */
export interface PlanProgress {
  /** Sets of actions looked at so far. */
  readonly considered: number;
  /** Plans found so far that may be part of the answer. */
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

/** What a search asks about the sets it may still reach. */
interface Question {
  /** Whether a plan that holds `taken` at this price, and otherwise adds only from `set`, may be part of the answer. */
  readonly mayCount: (set: number, price: Price, taken: number) => boolean;
  /** Reads and scores a set on the days it may first count. */
  readonly score: (set: number, price: Price) => void;
  /** Whether the sets with an action are tried before those without it. */
  readonly order: 'with-first' | 'without-first';
  readonly found: () => number;
}

/**
 * Every set of a branch's actions, but for those that cannot be part of the answer. The sets that add
 * to `taken` from the actions not decided yet are left out together when the highest total they may
 * reach, at the least price they take, does not count. An action without which none of them would
 * count is needed: its price is part of what they all take.
 */
function* searchSets(branch: Branch, question: Question, counts: Counts): Steps<void> {
  const { actions, required, priceOf } = branch;
  const everything = (1 << actions.length) - 1;
  const tryOn = (set: number): void => {
    counts.considered += 1;
    if ((set & required) !== required) return;
    const price = priceOf(set);
    if (price === null || !question.mayCount(set, price, set)) return;
    counts.scored += 1;
    question.score(set, price);
  };
  function* visit(place: number, taken: number, known: number): Steps<void> {
    const undecided = everything & ~((1 << place) - 1);
    const needed = neededFor(branch, question, taken | (known & undecided), undecided);
    if (needed === null || place === actions.length) return;
    const bit = 1 << place;
    const isNeeded = (needed & bit) !== 0;
    if (question.order === 'without-first' && !isNeeded) yield* visit(place + 1, taken, needed);
    if ((branch.clashesWith(taken) & bit) === 0) {
      tryOn(taken | bit);
      yield { considered: counts.considered, found: question.found() };
      yield* visit(place + 1, taken | bit, needed);
    }
    if (question.order === 'with-first' && !isNeeded) yield* visit(place + 1, taken, needed);
  }
  tryOn(0);
  yield* visit(0, 0, required);
}

/** `taken` with every undecided action that it needs; null where no such set can count. */
function neededFor(
  { priceOf, clashesWith }: Branch,
  { mayCount }: Question,
  taken: number,
  undecided: number,
): number | null {
  let set = taken;
  for (;;) {
    const price = priceOf(set);
    const clashing = clashesWith(set);
    if (price === null || (clashing & set) !== 0) return null;
    let all = set;
    for (const bit of bitsOf(undecided & ~set & ~clashing))
      if (priceOf(set | bit) !== null) all |= bit;
    if (!mayCount(all, price, set)) return null;
    let wider = set;
    for (const bit of bitsOf(all & ~set)) if (!mayCount(all & ~bit, price, set)) wider |= bit;
    if (wider === set) return set;
    set = wider;
  }
}

function bitsOf(set: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** The efficient sets of a branch that reach the target, added to those found in other branches. */
export function* searchFront(
  branch: Branch,
  target: number,
  front: Front<Hit>,
  counts: Counts,
): Steps<void> {
  const mayCount = (set: number, price: Price, taken: number): boolean => {
    if (front.covers(price)) return false;
    const date = branch.bound.soonest(set, price.date, taken, target);
    return date !== null && (date === price.date || !front.covers({ ...price, date }));
  };
  const score = (set: number, price: Price): void => {
    for (const date of branch.daysFor(set, price.date)) {
      if (!mayCount(set, { ...price, date }, set)) return;
      const total = branch.totalOn(set, date);
      if (total < target) continue;
      front.add({ ...price, date, set, branch, total });
      return;
    }
  };
  const found = (): number => front.members.length;
  yield* searchSets(branch, { mayCount, score, order: 'without-first', found }, counts);
}

/** The highest total that a set of the branch reaches, the soonest, then the cheapest, then the easiest. */
export function* searchHighest(
  branch: Branch,
  best: Hit | null,
  counts: Counts,
): Steps<Hit | null> {
  let highest = best;
  const floor = Math.max(best?.total ?? 0, climb(branch));
  const beats = (one: Scored): boolean => highest === null || isHigher(one, highest);
  const mayCount = (set: number, price: Price, taken: number): boolean => {
    const peak = branch.bound.peak(set, price.date, taken);
    return peak.total >= floor && beats({ ...price, ...peak });
  };
  const score = (set: number, price: Price): void => {
    for (const date of branch.daysFor(set, price.date)) {
      if (!mayCount(set, { ...price, date }, set)) return;
      const hit = { ...price, date, set, branch, total: branch.totalOn(set, date) };
      if (beats(hit)) highest = hit;
    }
  };
  yield* searchSets(branch, { mayCount, score, order: 'with-first', found: () => 0 }, counts);
  return highest;
}

/**
 * A total that some set reaches, by adding the action that gives the most again and again: what
 * cannot reach it need not be searched. 0 where the required actions cannot be done.
 */
function climb(branch: Branch): number {
  const { actions, required, bound, priceOf, clashesWith, daysFor, totalOn } = branch;
  let set = required;
  let highest = 0;
  const scoreOf = (tried: number): number => {
    const price = priceOf(tried);
    if (price === null || (clashesWith(tried) & tried) !== 0) return 0;
    if (bound.peak(tried, price.date, tried).total <= highest) return 0;
    return Math.max(...daysFor(tried, price.date).map((date) => totalOn(tried, date)));
  };
  highest = scoreOf(set);
  for (;;) {
    const from = set;
    for (const place of actions.keys()) {
      const more = scoreOf(from | (1 << place));
      if (more > highest) [set, highest] = [from | (1 << place), more];
    }
    if (set === from) return highest;
  }
}

interface Scored extends Price {
  readonly total: number;
}

function isHigher(one: Scored, other: Scored): boolean {
  if (one.total !== other.total) return one.total > other.total;
  if (one.date !== other.date) return one.date < other.date;
  return one.cost !== other.cost ? one.cost < other.cost : one.effort < other.effort;
}
