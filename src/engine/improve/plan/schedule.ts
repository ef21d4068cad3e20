import { addMonths, addYears, earlier, type IsoDate, later } from '../../dates/plain-date.ts';
import { validYearsOn } from '../../dossier/expiry.ts';
import type { Lane } from '../../tables/ids.ts';
import type { Action } from './action.ts';

/** An action with its days: begun on the first, its result in hand on the second. */
export interface Scheduled {
  readonly action: Action;
  readonly begins: IsoDate;
  readonly done: IsoDate;
}

/** For how many years the action's result counts; null: it does not lapse. */
export function lapsesAfter({ change }: Action, date: IsoDate): number | null {
  if (change.kind === 'language-test') return validYearsOn('language-test', date);
  return change.kind === 'credential-assessment' ? validYearsOn('assessment', date) : null;
}

/** Each of these waits for others' answers, and for no other action. */
const isPaperwork = (lane: Lane): boolean => lane === 'paperwork';

/** The months that a set of actions takes: the longest of its lanes. */
export function monthsOf(actions: readonly Action[]): number {
  const byLane = new Map<Lane, number>();
  let longest = 0;
  for (const { lane, months } of actions) {
    const sum = isPaperwork(lane) ? months : (byLane.get(lane) ?? 0) + months;
    byLane.set(lane, sum);
    longest = Math.max(longest, sum);
  }
  return longest;
}

/**
 * The order of a lane: what does not lapse first, then what lapses last, the longest first, then as
 * listed. So results that lapse are the freshest that the lane allows.
 */
export function inLaneOrder(actions: readonly Action[], start: IsoDate): readonly Action[] {
  const lasts = (action: Action): number => lapsesAfter(action, start) ?? Infinity;
  return [...actions].sort((a, b) => {
    const [one, other] = [lasts(a), lasts(b)];
    return one === other ? b.months - a.months : one > other ? -1 : 1;
  });
}

/**
 * The days of a plan's actions, given in the order of their lanes. Everything is begun as soon as its
 * lane allows. Where a result would have lapsed by `on`, those of the lane that lapse are put off
 * together, so that the last of them comes on that day. `on` is not before the set is done.
 */
export function schedule(
  actions: readonly Action[],
  start: IsoDate,
  on: IsoDate,
): readonly Scheduled[] {
  const lanes = new Map<string, Action[]>();
  for (const [place, action] of actions.entries()) {
    const lane = isPaperwork(action.lane) ? `${action.lane} ${place}` : action.lane;
    const held = lanes.get(lane);
    if (held === undefined) lanes.set(lane, [action]);
    else held.push(action);
  }
  const scheduled = [...lanes.values()].flatMap((lane) => laneSchedule(lane, start, on));
  return scheduled.sort(byDone);
}

type Done = Pick<Scheduled, 'done'>;
export const byDone = (a: Done, b: Done): number =>
  a.done < b.done ? -1 : a.done > b.done ? 1 : 0;

function laneSchedule(
  actions: readonly Action[],
  start: IsoDate,
  on: IsoDate,
): readonly Scheduled[] {
  const soonest = inTurn(actions, (months) => addMonths(start, months));
  if (!soonest.some((one) => hasLapsed(one, on))) return soonest;
  const lapsing = actions.filter((action) => lapsesAfter(action, on) !== null);
  const whole = lapsing.reduce((sum, { months }) => sum + months, 0);
  const late = inTurn(lapsing, (months) =>
    later(start, earlier(on, addMonths(on, months - whole))),
  );
  return [...soonest.filter((one) => lapsesAfter(one.action, on) === null), ...late];
}

function inTurn(
  actions: readonly Action[],
  dayAfter: (months: number) => IsoDate,
): readonly Scheduled[] {
  let months = 0;
  return actions.map((action) => {
    const begins = dayAfter(months);
    months += action.months;
    return { action, begins, done: dayAfter(months) };
  });
}

function hasLapsed({ action, done }: Scheduled, on: IsoDate): boolean {
  const years = lapsesAfter(action, on);
  return years !== null && addYears(done, years) <= on;
}
