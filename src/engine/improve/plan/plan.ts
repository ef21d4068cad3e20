import { addYears, type IsoDate } from '../../dates/plain-date.ts';
import { fail, issue, ok, type Result, unwrap } from '../../errors/issue.ts';
import { dayFault } from '../../rules/rules-on.ts';
import { applyChanges } from '../apply.ts';
import { type Change, CHANGE_KINDS } from '../changes/list.ts';
import { outcomeOf } from '../outcome.ts';
import { type DossierSubject, inlineDepartures } from '../subject.ts';
import { type Action, ACTIONS_MAX } from './action.ts';
import { type Branch, makeBranch } from './branch.ts';
import { changesOn, isSwap } from './dated.ts';
import { makeFront } from './front.ts';
import type { Scheduled } from './schedule.ts';
import { type Counts, type Hit, searchFront, searchHighest, type Steps } from './search.ts';
import { type Target, targetTotal } from './target.ts';

/** How far ahead a plan may reach, in years. */
export const PLAN_YEARS = 5;

/** One action of a plan, with the score on the day that it is done. */
export interface PlanStep {
  readonly action: string;
  readonly begins: IsoDate;
  readonly done: IsoDate;
  readonly total: number;
}

/** What to do and when: on `date`, and not before, it gives `total`. */
export interface Plan {
  readonly date: IsoDate;
  readonly total: number;
  readonly cost: number;
  readonly effort: number;
  /** In the order that they are done. */
  readonly steps: readonly PlanStep[];
  /** The same as changes: made to the dossier in this order and read on `date`, they give `total`. */
  readonly changes: readonly Change[];
}

/** The efficient plans, or the one that comes nearest. */
export interface Plans {
  readonly target: number;
  /** The score today. */
  readonly now: number;
  readonly horizon: IsoDate;
  /** Every efficient plan, soonest first: none other is as soon, as cheap and as easy at once. */
  readonly plans: readonly Plan[];
  /**
   * Where no plan reaches the target, the soonest way to the highest total; else null. Null also where
   * the required actions cannot be done together.
   */
  readonly highest: Plan | null;
  readonly search: {
    /** Sets of actions looked at, and those read and scored. */
    readonly considered: number;
    readonly scored: number;
    /** All the sets that groups allow: what plain enumeration would score, on every day of the span. */
    readonly sets: number;
  };
}

/** What a plan is asked for. */
export interface PlanOptions {
  /** The ids of the actions that every plan must hold, say because a category asks for what they bring. */
  readonly required?: readonly string[] | undefined;
}

/**
 * The efficient plans from a list of actions to a target, exactly: the set of them is the one that
 * scoring every set of actions on every day would give (docs/plan.md explains the model of time). Issues:
 * `too-many` actions; `duplicate-name`; `not-allowed` for time as an action, for work stopped by
 * anything but study, and for a required action that is not in the list; `not-a-date`;
 * `date-before-express-entry`; those of the target.
 */
export function plan(
  given: DossierSubject,
  target: Target,
  actions: readonly Action[],
  options: PlanOptions = {},
): Result<Plans> {
  const steps = planSteps(given, target, actions, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same step by step, for a caller that shows progress or may stop the search. */
export function* planSteps(
  given: DossierSubject,
  target: Target,
  actions: readonly Action[],
  { required = [] }: PlanOptions = {},
): Steps<Result<Plans>> {
  const subject = inlineDepartures(given);
  const faults = faultsOf(subject, actions, required);
  if (faults.length > 0) return fail(...faults);
  const goal = targetTotal(target, subject);
  if (!goal.ok) return goal;
  const horizon = addYears(subject.date, PLAN_YEARS);
  const branches = [null, ...actions.filter(({ change }) => isSwap(change))]
    .map((swap) => makeBranch(subject, actions, swap, horizon, required))
    .filter((branch) => branch !== null);
  const counts: Counts = { considered: 0, scored: 0 };
  const front = makeFront<Hit>();
  for (const branch of branches) yield* searchFront(branch, goal.value, front, counts);
  const highest = front.members.length > 0 ? null : yield* highestOf(branches, counts);
  const made = (hit: Hit): Plan => planOf(hit, subject);
  return ok({
    target: goal.value,
    now: totalOf(subject, []),
    horizon,
    plans: front.members.map(made).sort(soonestFirst),
    highest: highest === null ? null : made(highest),
    search: { ...counts, sets: setsOf(actions) },
  });
}

function faultsOf(
  subject: DossierSubject,
  actions: readonly Action[],
  required: readonly string[],
) {
  const fault = dayFault(subject.date);
  const names = actions.map(({ id }) => id);
  return [
    ...required.flatMap((id, place) =>
      names.includes(id) ? [] : [issue('not-allowed', ['required', place], { allowed: names })],
    ),
    ...(fault === null ? [] : [fault]),
    ...(actions.length > ACTIONS_MAX
      ? [issue('too-many', ['actions'], { limit: ACTIONS_MAX })]
      : []),
    ...actions.flatMap(({ id, change, stopsWork }, place) => [
      ...(names.indexOf(id) < place
        ? [issue('duplicate-name', ['actions', place, 'id'], { name: id })]
        : []),
      ...(stopsWork && change.kind !== 'credential'
        ? [issue('not-allowed', ['actions', place, 'stopsWork'], { allowed: ['false'] })]
        : []),
      ...(change.kind === 'time'
        ? [
            issue('not-allowed', ['actions', place, 'change', 'kind'], {
              allowed: CHANGE_KINDS.filter((kind) => kind !== 'time'),
            }),
          ]
        : []),
    ]),
  ];
}

function* highestOf(branches: readonly Branch[], counts: Counts): Steps<Hit | null> {
  let best: Hit | null = null;
  for (const branch of branches) best = yield* searchHighest(branch, best, counts);
  return best;
}

function planOf({ branch, set, date, cost, effort, total }: Hit, subject: DossierSubject): Plan {
  const scheduled = branch.scheduleOn(set, date);
  return {
    date,
    total,
    cost,
    effort,
    steps: scheduled.map((one) => stepOf(one, scheduled, subject)),
    changes: changesOn(scheduled, date),
  };
}

const stepOf = (one: Scheduled, all: readonly Scheduled[], subject: DossierSubject): PlanStep => ({
  action: one.action.id,
  begins: one.begins,
  done: one.done,
  total: totalOf(subject, changesOn(all, one.done), one.done),
});

function totalOf(
  subject: DossierSubject,
  changes: readonly Change[],
  on: IsoDate = subject.date,
): number {
  return unwrap(outcomeOf(applyChanges(subject, changes, on).subject)).score.total;
}

/** No two efficient plans are of one day and one cost. */
const soonestFirst = (a: Plan, b: Plan): number =>
  a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.cost - b.cost;

/** One action at most of each group, any of the others. */
function setsOf(actions: readonly Action[]): number {
  const free = actions.filter(({ group }) => group === null).length;
  const groups = new Map<string, number>();
  for (const { group } of actions)
    if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [...groups.values()].reduce((sets, size) => sets * (size + 1), 2 ** free);
}
