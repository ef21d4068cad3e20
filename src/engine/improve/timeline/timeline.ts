import { addYears, type IsoDate } from '../../dates/plain-date.ts';
import { type DossierEvent, type Span } from '../../events/event.ts';
import { eventsByDay } from '../../events/events-of.ts';
import { fail, ok, type Result, unwrap } from '../../errors/issue.ts';
import type { Overlay } from '../../rules/overlay.ts';
import { spanFault } from '../../rules/rules-on.ts';
import { changeDossier, stateOf } from '../apply.ts';
import { outcomeOf } from '../outcome.ts';
import { type DossierSubject, inlineDepartures } from '../subject.ts';
import type { Scenario } from '../scenario.ts';

/** What the score is from a day on, and what happened on that day. */
export interface TimelineStep {
  readonly date: IsoDate;
  readonly total: number;
  /** Over what is not known, by the law in force, on the step's own day. */
  readonly range: { readonly least: number; readonly greatest: number };
  /** From the day before; 0 on the first day, and where the events move no point. */
  readonly delta: number;
  /** The factors that moved, with their points before and after. */
  readonly factors: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly events: readonly DossierEvent[];
}

/** The score day by day: it holds from each step until the next. */
export interface Timeline {
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly steps: readonly TimelineStep[];
  readonly hypothetical: { readonly name: string } | null;
}

/** How far ahead a timeline looks, in years. */
export const TIMELINE_YEARS = 5;

/** Where to begin, and what to lay over the law. */
export interface TimelineOptions {
  /** The last day; left out: five years on. */
  readonly until?: IsoDate | undefined;
  readonly hypothesis?: Overlay | null | undefined;
}

/**
 * The score of a dossier under a scenario from the subject's day on, exact to the day at its steps:
 * every day on which a fact can begin or cease to count is found, not scanned for. Changes count from
 * their own dates; those without one, from the first day. Issues: `not-a-date`; `date-before-express-entry`;
 * `end-before-start`.
 */
export function timeline(
  subject: DossierSubject,
  scenario: Pick<Scenario, 'name' | 'changes'>,
  { until = addYears(subject.date, TIMELINE_YEARS), hypothesis = null }: TimelineOptions = {},
): Result<Timeline> {
  const from = subject.date;
  const fault = spanFault(from, until);
  if (fault !== null) return fail(fault);
  const changed = subjectUnder(subject, scenario);
  const steps = stepsOf(changed, { after: from, until }, hypothesis);
  return ok({
    name: scenario.name,
    from,
    until,
    steps,
    hypothetical: hypothesis === null ? null : { name: hypothesis.name },
  });
}

/** The dossier with the changes made, still looked at from the subject's day. */
export function subjectUnder(
  given: DossierSubject,
  { changes }: Pick<Scenario, 'changes'>,
): DossierSubject {
  const subject = inlineDepartures(given);
  const { state } = changeDossier(stateOf(subject), changes);
  return { ...subject, dossier: state.dossier };
}

function stepsOf(
  subject: DossierSubject,
  span: Span,
  hypothesis: Overlay | null,
): readonly TimelineStep[] {
  const steps: TimelineStep[] = [];
  let before = scoreOn(subject, span.after, hypothesis);
  steps.push({
    date: span.after,
    total: before.total,
    range: before.range,
    delta: 0,
    factors: [],
    events: [],
  });
  for (const [date, events] of eventsByDay(subject, span)) {
    const after = scoreOn(subject, date, hypothesis);
    const factors = Object.keys({ ...before.factors, ...after.factors })
      .map((id) => ({ id, before: before.factors[id] ?? 0, after: after.factors[id] ?? 0 }))
      .filter(({ before: was, after: is }) => was !== is);
    const delta = after.total - before.total;
    steps.push({ date, total: after.total, range: after.range, delta, factors, events });
    before = after;
  }
  return steps;
}

function scoreOn(subject: DossierSubject, date: IsoDate, hypothesis: Overlay | null) {
  const { score, range } = unwrap(outcomeOf({ ...subject, date }, hypothesis));
  return { total: score.total, factors: score.factors, range };
}
