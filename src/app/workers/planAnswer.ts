import {
  type Action,
  type AnyRound,
  applyChanges,
  type DossierSubject,
  judgeStanding,
  type Plan,
  type PlanProgress,
  type Plans,
  planSteps,
  type Result,
  type RoundVerdict,
  standingOn,
} from '../../engine/index.ts';
import type { Answer } from './answer.ts';

export interface PlanQuestion {
  readonly subject: DossierSubject;
  readonly total: number;
  readonly actions: readonly Action[];
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
}

export type PlanPart = ({ readonly kind: 'progress' } & PlanProgress) | FoundPlans;

export const planPartKey = ({ kind }: PlanPart): string => kind;

/** How long to search between two reports, between which a cancel is heard. Milliseconds. */
const REPORT_EVERY = 60;

/** How far the search is from time to time, then what it found. `now` in milliseconds. */
export function makePlanAnswer(now: () => number): (question: PlanQuestion) => Answer<PlanPart> {
  return (question) => {
    function* parts(): Generator<PlanPart> {
      const { subject, total, actions } = question;
      const steps = planSteps(subject, { kind: 'total', total }, actions);
      let reported = now();
      let step = steps.next();
      while (step.done !== true) {
        if (now() - reported >= REPORT_EVERY) {
          yield { kind: 'progress', ...step.value };
          reported = now();
        }
        step = steps.next();
      }
      yield { kind: 'plans', plans: step.value, eligible: eligibleOf(step.value, question) };
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

/** Where the candidate stands on the plan's day, its changes made. */
function eligibleUnder(
  { changes, date }: Plan,
  subject: DossierSubject,
  round: AnyRound,
): Eligibility | null {
  const { dossier, departures } = applyChanges(subject, changes, date).subject as DossierSubject;
  const standing = standingOn(dossier, date, { departures });
  if (!standing.ok) return null;
  const { eligible, because } = judgeStanding(standing.value, round);
  return { verdict: eligible, because };
}
