import { addMonths, earlier, type IsoDate, later } from '../../dates/plain-date.ts';
import { type ExpiringDocument, hasExpired, validYearsOn } from '../../dossier/expiry.ts';
import type { Lane } from '../../tables/ids.ts';
import type { Action } from './action.ts';

/** An action with its days: begun on the first, its result in hand on the second. */
export interface Scheduled {
  readonly action: Action;
  readonly begins: IsoDate;
  readonly done: IsoDate;
}

/** The document that an action brings, where it expires; null: its result does not. */
function expiringDocument({ change }: Action): ExpiringDocument | null {
  if (change.kind === 'credential-assessment') return 'assessment';
  return change.kind === 'language-test' ? change.kind : null;
}

/** Paperwork waits for someone else's answer, so any number of such actions run at once. */
const isPaperwork = (lane: Lane): boolean => lane === 'paperwork';

/** The months that a set of actions takes: those of its longest lane. */
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
 * The order of a lane: results that never expire, then those that expire last, the longest first, then
 * as listed. So results that expire are as recent as the lane allows.
 */
export function inLaneOrder(actions: readonly Action[], start: IsoDate): readonly Action[] {
  const lasts = (action: Action): number => {
    const document = expiringDocument(action);
    return document === null ? Infinity : validYearsOn(document, start);
  };
  return [...actions].sort((a, b) => {
    const [one, other] = [lasts(a), lasts(b)];
    return one === other ? b.months - a.months : one > other ? -1 : 1;
  });
}

/**
 * The days of a plan's actions, given in the order of their lanes. Each begins as soon as its lane
 * allows. Where a result would have expired by `on`, all of the lane whose results expire are put off
 * together until the last of them is done on that day. `on` is not before the set is done.
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
  if (!soonest.some((one) => hasExpiredBy(one, on))) return soonest;
  const expiring = actions.filter((action) => expiringDocument(action) !== null);
  const whole = expiring.reduce((sum, { months }) => sum + months, 0);
  const late = inTurn(expiring, (months) =>
    later(start, earlier(on, addMonths(on, months - whole))),
  );
  return [...soonest.filter((one) => expiringDocument(one.action) === null), ...late];
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

function hasExpiredBy({ action, done }: Scheduled, on: IsoDate): boolean {
  const document = expiringDocument(action);
  return document !== null && hasExpired(document, done, on);
}
