import type { Result } from '../../engine/index.ts';
import { addMonths } from '../../engine/dossier.ts';
import {
  type Action,
  applyChanges,
  type DossierSubject,
  type Plan,
  type PlanProgress,
  type Plans,
  planSteps,
} from '../../engine/improve.ts';
import {
  type AnyRound,
  judgeStanding,
  type RoundVerdict,
  standingOn,
} from '../../engine/rounds.ts';
import type { Answer } from './answer.ts';

export interface PlanQuestion {
  readonly subject: DossierSubject;
  readonly total: number;
  readonly actions: readonly Action[];
  /** The ids of those that every plan must hold. */
  readonly required: readonly string[];
  /** The latest round of the category whose cut-offs are the target; null: points alone are. */
  readonly round: AnyRound | null;
}

/** Whether a round of the category would take the candidate on the plan's day, the points apart. */
export interface Eligibility {
  readonly verdict: RoundVerdict['eligible'];
  readonly because: RoundVerdict['because'];
}

export interface FoundPlans {
  readonly kind: 'plans';
  readonly plans: Result<Plans>;
  /** Of each plan in order, else of the highest; empty where no round is asked for. */
  readonly eligible: readonly (Eligibility | null)[];
  /** Where no plan could be taken: the actions that would by themselves bring what every plan lacks. */
  readonly helps: readonly string[];
}

export type PlanPart = ({ readonly kind: 'progress' } & PlanProgress) | FoundPlans;

export const planPartKey = ({ kind }: PlanPart): string => kind;

/** How long to search between two reports, between which a cancel is heard. Milliseconds. */
const REPORT_EVERY = 60;

/** How far the search is from time to time, then what it found. `now` in milliseconds. */
export function makePlanAnswer(now: () => number): (question: PlanQuestion) => Answer<PlanPart> {
  return (question) => {
    function* parts(): Generator<PlanPart> {
      const { subject, total, actions, required } = question;
      const steps = planSteps(subject, { kind: 'total', total }, actions, { required });
      let reported = now();
      let step = steps.next();
      while (step.done !== true) {
        if (now() - reported >= REPORT_EVERY) {
          yield { kind: 'progress', ...step.value };
          reported = now();
        }
        step = steps.next();
      }
      const eligible = eligibleOf(step.value, question);
      const helps = helpsOf(eligible, question);
      yield { kind: 'plans', plans: step.value, eligible, helps };
    }
    return { of: 1, parts: parts() };
  };
}

function eligibleOf(
  plans: Result<Plans>,
  { subject, round }: PlanQuestion,
): readonly (Eligibility | null)[] {
  if (!plans.ok || round === null) return [];
  const { plans: found, highest } = plans.value;
  return [...found, ...(highest === null ? [] : [highest])].map((one) =>
    eligibleUnder(one, subject, round),
  );
}

function helpsOf(
  eligible: readonly (Eligibility | null)[],
  { subject, actions, round }: PlanQuestion,
): readonly string[] {
  const [first, ...others] = eligible;
  if (round === null || first === undefined || first === null) return [];
  if (eligible.some((one) => one?.verdict !== 'not-met')) return [];
  const lacking = first.because.filter((what) =>
    others.every((one) => one?.because.includes(what) === true),
  );
  const brings = ({ change, months }: Action): boolean => {
    const date = addMonths(subject.date, months);
    const alone = eligibleUnder({ changes: [change], date }, subject, round);
    return alone !== null && lacking.some((what) => !alone.because.includes(what));
  };
  return actions.filter(brings).map(({ id }) => id);
}

/** Where the candidate stands on the plan's day, its changes made. */
function eligibleUnder(
  { changes, date }: Pick<Plan, 'changes' | 'date'>,
  subject: DossierSubject,
  round: AnyRound,
): Eligibility | null {
  const { dossier, departures } = applyChanges(subject, changes, date).subject as DossierSubject;
  const standing = standingOn(dossier, date, { departures });
  if (!standing.ok) return null;
  const { eligible, because } = judgeStanding(standing.value, round);
  return { verdict: eligible, because };
}
