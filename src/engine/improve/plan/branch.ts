import { addMonths, type IsoDate } from '../../dates/plain-date.ts';
import { changeDossier, stateOf } from '../apply.ts';
import type { Change } from '../changes/list.ts';
import { keyed, type KeyedChange, quickReader, type View } from '../quick-read.ts';
import { type DossierSubject, overridesOfSubject } from '../subject.ts';
import { type Action, bitsWhere } from './action.ts';
import { type Bound, makeBound, type StoppedWork } from './bound.ts';
import { datedChange, isLeftBySwap, isSwap, stopOf, withOtherPerson } from './dated.ts';
import type { Price } from './front.ts';
import { risingDays } from './rising-days.ts';
import { byDone, inLaneOrder, monthsOf, schedule, type Scheduled } from './schedule.ts';
import { type Situation, situationsOf, withJobsLeft } from './situations.ts';

/** One choice of the principal applicant, which every other fact depends on: each choice is searched on its own. */
export interface Branch {
  /** The swap that is taken in every plan of the branch; null: none. */
  readonly swap: Action | null;
  /** The other actions as the list has them, the dearest first. */
  readonly actions: readonly Action[];
  /** The actions that every plan must hold, by their places, as bits. */
  readonly required: number;
  readonly bound: Bound;
  /** The actions that a group keeps out of a set, as bits. */
  readonly clashesWith: (set: number) => number;
  /** What a set takes at least; null: it is not done by the horizon. */
  readonly priceOf: (set: number) => Price | null;
  /** The days on which a set may first reach a total, in order, from the day that it is done. */
  readonly daysFor: (set: number, done: IsoDate) => readonly IsoDate[];
  readonly totalOn: (set: number, date: IsoDate) => number;
  /** The schedule of a set, the swap included. */
  readonly scheduleOn: (set: number, date: IsoDate) => readonly Scheduled[];
}

/** A branch of a subject with inlined departures; null where the swap cannot be made, or leaves out what is required. */
export function makeBranch(
  subject: DossierSubject,
  all: readonly Action[],
  swap: Action | null,
  horizon: IsoDate,
  required: readonly string[] = [],
): Branch | null {
  const mine = swap === null ? subject : swapped(subject, swap.change);
  if (mine === null) return null;
  const start = subject.date;
  const ordered = dearestFirst(
    all.filter((action) => (swap === null ? !isSwap(action.change) : fitsSwap(swap, action))),
  );
  const places = required
    .filter((id) => id !== swap?.id)
    .map((id) => ordered.findIndex((action) => action.id === id));
  if (places.includes(-1)) return null;
  const view: View = {
    dossier: mine.dossier,
    departures: mine.departures ?? [],
    overrides: overridesOfSubject(mine),
  };
  const inBranch = ordered.map((action) =>
    swap === null ? action : { ...action, change: withOtherPerson(action.change) },
  );
  const readQuickly = quickReader(mine);
  const clock = makeClock(start);
  const keyedOf = makeKeys(inBranch);
  const inLanes = inLaneOrder(ordered, start).map((action) => ordered.indexOf(action));
  const chosen = (set: number, from: readonly Action[] = inBranch): readonly Action[] =>
    inLanes.filter((place) => (set & (1 << place)) !== 0).map((place) => from[place]!);
  const withSwap = (actions: readonly Action[]): readonly Action[] =>
    swap === null ? actions : [...actions, swap];
  const scheduleLane = remembered((lane: number, date: IsoDate) =>
    schedule(chosen(lane), start, date).map((one) => ({ done: one.done, keys: keyedOf(one) })),
  );
  const lanes = inBranch.map(({ lane }, place) =>
    lane === 'paperwork' ? 1 << place : bitsWhere(inBranch, (other) => other.lane === lane),
  );
  /** The changes of the whole set's schedule, each lane worked out once. */
  const keysOn = (set: number, date: IsoDate): readonly KeyedChange[] => {
    const scheduled: { readonly done: IsoDate; readonly keys: readonly KeyedChange[] }[] = [];
    let rest = set;
    for (const place of inLanes) {
      if ((rest & (1 << place)) === 0) continue;
      scheduled.push(...scheduleLane(set & lanes[place]!, date));
      rest &= ~lanes[place]!;
    }
    scheduled.sort(byDone);
    return scheduled.flatMap(({ keys }) => keys);
  };
  const prices = new Map<number, Price | null>();
  const priceOf = (set: number): Price | null => {
    let price = prices.get(set);
    if (price === undefined) {
      const actions = withSwap(chosen(set));
      const date = clock(monthsOf(actions));
      price = date > horizon ? null : { date, ...sumOf(actions) };
      prices.set(set, price);
    }
    return price;
  };
  const risingFor = makeRising(mine, view, horizon);
  const situations = situationsOf(mine, view, horizon);
  const dayOf = (months: number | null): IsoDate | null => (months === null ? null : clock(months));
  const whenStopped = (stops: StoppedWork): readonly Situation[] =>
    withJobsLeft(view, situations, {
      candidate: dayOf(stops.candidate),
      spouse: dayOf(stops.spouse),
    });
  return {
    swap,
    actions: ordered,
    required: places.reduce((set, place) => set | (1 << place), 0),
    bound: makeBound(mine, view, inBranch, situations, whenStopped),
    priceOf,
    clashesWith: makeClashes(ordered),
    daysFor: (set, done) => [done, ...risingFor(keysOn(set, done)).filter((date) => date > done)],
    totalOn: (set, date) => readQuickly(keysOn(set, date), date).total,
    scheduleOn: (set, date) => schedule(withSwap(chosen(set, ordered)), start, date),
  };
}

const fitsSwap = (swap: Action, { change, group }: Action): boolean =>
  isLeftBySwap(change) && (swap.group === null || group !== swap.group);

/** The search then tries cheap actions before adding expensive ones. */
const dearestFirst = (actions: readonly Action[]): readonly Action[] =>
  [...actions].sort((a, b) => b.cost - a.cost || b.effort - a.effort || b.months - a.months);

/** The dossier with the principal applicant swapped; null where it cannot be. */
function swapped(subject: DossierSubject, change: Change): DossierSubject | null {
  const { state, remarks } = changeDossier(stateOf(subject), [change]);
  return remarks[0]!.length > 0 ? null : { ...subject, dossier: state.dossier };
}

/** Remembers a function's value for each set and day. */
function remembered<T>(make: (set: number, date: IsoDate) => T): (set: number, date: IsoDate) => T {
  const byDate = new Map<IsoDate, Map<number, T>>();
  return (set, date) => {
    let bySet = byDate.get(date);
    if (bySet === undefined) byDate.set(date, (bySet = new Map<number, T>()));
    let made = bySet.get(set);
    if (made === undefined) bySet.set(set, (made = make(set, date)));
    return made;
  };
}

/** The day some months after the start, each computed once. */
function makeClock(start: IsoDate): (months: number) => IsoDate {
  const days: IsoDate[] = [];
  return (months) => (days[months] ??= addMonths(start, months));
}

const sumOf = (actions: readonly Action[]): { readonly cost: number; readonly effort: number } => {
  let cost = 0;
  let effort = 0;
  for (const action of actions) {
    cost += action.cost;
    effort += action.effort;
  }
  return { cost, effort };
};

function makeClashes(actions: readonly Action[]): (set: number) => number {
  const clashing = actions.map((action) =>
    bitsWhere(
      actions,
      (other) => other !== action && action.group !== null && other.group === action.group,
    ),
  );
  return (set) =>
    clashing.reduce(
      (mask, others, place) => ((set & (1 << place)) === 0 ? mask : mask | others),
      0,
    );
}

/** The changes of a scheduled action, each made once for its days. */
function makeKeys(actions: readonly Action[]): (one: Scheduled) => readonly KeyedChange[] {
  const known = new Map<string, readonly KeyedChange[]>();
  return (one) => {
    const key = `${actions.indexOf(one.action)} ${one.begins} ${one.done}`;
    let keys = known.get(key);
    if (keys === undefined) {
      const own = keyed(datedChange(one), key);
      keys = one.action.stopsWork ? [keyed(stopOf(one), `stop ${key}`), own] : [own];
      known.set(key, keys);
    }
    return keys;
  };
}

const isWork = ({ kind }: Change): boolean => kind === 'work' || kind === 'stop-work';

/** Only the dossier's own facts and work can raise a score by waiting: all other results are in when a plan is done. */
function makeRising(
  subject: DossierSubject,
  view: View,
  horizon: IsoDate,
): (changes: readonly KeyedChange[]) => readonly IsoDate[] {
  const known = new Map<string, readonly IsoDate[]>();
  return (changes) => {
    const work = changes.filter(({ change }) => isWork(change));
    const key = work.map((one) => one.key).join();
    let days = known.get(key);
    if (days === undefined) {
      const made = work.map(({ change }) => change);
      const { state } = changeDossier(stateOf(subject), made);
      days = risingDays(subject, { ...view, dossier: state.dossier }, horizon);
      known.set(key, days);
    }
    return days;
  };
}
