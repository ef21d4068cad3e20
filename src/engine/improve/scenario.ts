import * as z from 'zod/mini';
import type { IsoDate } from '../dates/plain-date.ts';
import { parseWith } from '../errors/from-zod.ts';
import { fail, type Issue, issue, ok, type Path, type Result, unwrap } from '../errors/issue.ts';
import type { Overlay } from '../rules/overlay.ts';
import { dayFault } from '../rules/rules-on.ts';
import { applyChanges } from './apply.ts';
import type { Remark } from './change.ts';
import { on } from './changes/fields.ts';
import type { Change } from './changes/list.ts';
import { parseChanges } from './changes/parse.ts';
import { type Fraction, shares, SHARES_MAX } from './shares.ts';
import { type WhatIfOutcome, outcomeOf, under } from './outcome.ts';
import { rulesOfSubject, type Subject } from './subject.ts';
import { type Why, whyNot } from './why.ts';
import { totalsOfSets } from './set-totals.ts';

/** A named set of changes. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly Change[];
  /** The day that everything is scored on; null: the day that the changes are done. */
  readonly on: IsoDate | null;
}

/** The most scenarios compared at once. */
export const SCENARIOS_MAX = 8;

/** What one change of a scenario does. */
export interface ChangeEffect {
  readonly change: Change;
  /** Its exact share (Shapley value) of the scenario's gain; the shares add up to it. */
  readonly share: Fraction;
  /** What it gives when it is made alone. */
  readonly alone: number;
  /** Why it could not be made, or was made differently. */
  readonly remarks: readonly Remark[];
  /** Why it gives nothing alone; empty when it does. */
  readonly why: readonly Why[];
}

/** What a scenario gives. */
export interface ScenarioOutcome {
  readonly name: string;
  /** After the changes. */
  readonly after: WhatIfOutcome;
  /** The total without the changes, on the scenario's own day where it has one. */
  readonly without: number;
  /** `after.score.total - without`. */
  readonly gain: number;
  readonly effects: readonly ChangeEffect[];
}

/** A factor's points before, and under each scenario in turn. */
export interface FactorDifference {
  readonly id: string;
  readonly before: number;
  readonly after: readonly number[];
}

/** Scenarios side by side. */
export interface Comparison {
  readonly before: WhatIfOutcome;
  readonly scenarios: readonly ScenarioOutcome[];
  /** All of them, in the grid's order, also those that do not differ. */
  readonly sections: readonly FactorDifference[];
  readonly factors: readonly FactorDifference[];
  /** Set under a hypothesis: these scores are not the law's. */
  readonly hypothetical: { readonly name: string } | null;
}

/**
 * Up to eight scenarios side by side. Issues: `not-a-date`; `date-before-express-entry`; `too-many` scenarios, or
 * changes in one of them.
 */
export function compare(
  subject: Subject,
  scenarios: readonly Scenario[],
  hypothesis: Overlay | null = null,
): Result<Comparison> {
  const faults = faultsOf(scenarios);
  if (faults.length > 0) return fail(...faults);
  const before = outcomeOf(subject, hypothesis);
  if (!before.ok) return before;
  const outcomes = scenarios.map((scenario) => scenarioOutcome(subject, scenario, hypothesis));
  const { score } = before.value;
  const difference = (key: 'sections' | 'factors') =>
    Object.entries<number>(score[key]).map(([id, points]) => ({
      id,
      before: points,
      after: outcomes.map(
        ({ after }) => (after.score[key] as Readonly<Record<string, number>>)[id]!,
      ),
    }));
  return ok({
    before: before.value,
    scenarios: outcomes,
    sections: difference('sections'),
    factors: difference('factors'),
    hypothetical: score.hypothetical ?? null,
  });
}

function faultsOf(scenarios: readonly Scenario[]): readonly Issue[] {
  const tooMany = scenarios.length > SCENARIOS_MAX;
  return [
    ...(tooMany ? [issue('too-many', ['scenarios'], { limit: SCENARIOS_MAX })] : []),
    ...scenarios.flatMap(({ changes, on: day }, place) => [
      ...(changes.length > SHARES_MAX
        ? [issue('too-many', ['scenarios', place, 'changes'], { limit: SHARES_MAX })]
        : []),
      ...(day === null
        ? []
        : [dayFault(day, ['scenarios', place, 'on'])].filter((fault) => fault !== null)),
    ]),
  ];
}

function scenarioOutcome(
  subject: Subject,
  { name, changes, on: day }: Scenario,
  hypothesis: Overlay | null,
): ScenarioOutcome {
  const applied = applyChanges(subject, changes, day);
  const after = outcomeThere(applied.subject, hypothesis);
  const totals = totalsOfSets(subject, changes, day, hypothesis);
  const parts = shares(totals, changes.length);
  const without = totals[0]!;
  const effects = changes.map((change, place): ChangeEffect => {
    const share = parts[place]!;
    const alone = totals[1 << place]! - without;
    const why = alone > 0 ? [] : whyOf({ change, share }, subject, day, hypothesis);
    return { change, share, alone, remarks: applied.remarks[place]!, why };
  });
  return { name, after, without, gain: after.score.total - without, effects };
}

/** Scores a subject; throws if its day has no rules. */
const outcomeThere = (subject: Subject, hypothesis: Overlay | null): WhatIfOutcome =>
  unwrap(outcomeOf(subject, hypothesis));

/** Why a change gives nothing when it is made alone. */
function whyOf(
  { change, share }: Pick<ChangeEffect, 'change' | 'share'>,
  subject: Subject,
  day: IsoDate | null,
  hypothesis: Overlay | null,
): readonly Why[] {
  const before = outcomeThere(applyChanges(subject, [], day).subject, hypothesis);
  const made = applyChanges(subject, [change], day).subject;
  const after = outcomeThere(made, hypothesis);
  const rules = unwrap(rulesOfSubject(made));
  const why = whyNot(before, after, under(rules, hypothesis));
  return [
    ...why,
    ...(why.some(isOfferOutOfForce)
      ? [{ code: 'counts-for-eligibility' as const, params: {} }]
      : []),
    ...(share.numerator > 0 ? [{ code: 'only-together' as const, params: {} }] : []),
  ];
}

/** A qualifying offer still counts for the FSWP's points and funds, and for the FSTP (IRPR, ss. 76, 82, 87.2). */
const isOfferOutOfForce = ({ code, params }: Why): boolean =>
  code === 'not-in-force' && params.factor === 'arrangedEmployment';

const frame = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  changes: z.array(z.unknown()),
  on,
});

/** A scenario from unknown JSON, `{ "name", "changes": [change], "on"? }`, or every fault in it. */
export function parseScenario(input: unknown, at: Path = []): Result<Scenario> {
  const parsed = parseWith(frame, input);
  if (!parsed.ok) {
    return fail(...parsed.issues.map((each) => ({ ...each, path: [...at, ...each.path] })));
  }
  const changes = parseChanges(parsed.value.changes, [...at, 'changes']);
  return changes.ok ? ok({ ...parsed.value, changes: changes.value }) : changes;
}
