import type { IsoDate } from '../../dates/plain-date.ts';
import type { Departing } from '../../dossier/change.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { invitationHolding } from '../../dossier/read-age.ts';
import { read, rulesFor } from '../../dossier/read.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { ok, type Result, unwrap } from '../../errors/issue.ts';
import { rulesOn, rulesVersions } from '../../rules/rules-on.ts';
import type { Rules } from '../../rules/rules.ts';
import { score } from '../../score/score.ts';
import type { Score } from '../../score/trace.ts';
import { plainReadingCase } from '../plain-reading-case.ts';
import type { NamedDate } from '../departure.ts';
import type { Cause, Effect, Event } from './cause.ts';
import {
  ageEvents,
  credentialEvents,
  grantEvents,
  siblingEvents,
  type Span,
  spouseEvents,
  testEvents,
} from './events.ts';
import { classificationEvents, workEvents } from './work-events.ts';

/** How a score changed from one date to another, and why. */
export interface ScoreChange {
  readonly from: NamedDate;
  readonly to: NamedDate;
  readonly before: Score;
  readonly after: Score;
  /** Every event that changed points, in the order of their days. Their points sum to the whole change, factor by factor. */
  readonly effects: readonly Effect[];
}

/**
 * What changed between two dates, the earlier first, event by event: birthdays, tests and assessments
 * run out or issued, years of work completed, rules changed … Each event's points are what it changed
 * once those before it had happened, so they depend on the order, which is that of the calendar.
 * Issue `date-before-express-entry`.
 */
export function changesBetween(
  dossier: Dossier,
  from: NamedDate,
  to: NamedDate,
): Result<ScoreChange> {
  const [before, after] = [caseOn(dossier, from), caseOn(dossier, to)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const span: Span = { dossier, from: before.value, to: after.value };
  const moments = momentsOf(span);
  const first = score(before.value.plain.profile, before.value.rules);
  const last = score(after.value.plain.profile, after.value.rules);
  return ok({
    from,
    to,
    before: first,
    after: last,
    effects: effectsOf(span, moments, first, last),
  });
}

function caseOn(dossier: Dossier, { date }: NamedDate) {
  const rules = rulesFor(dossier, date);
  if (!rules.ok) return rules;
  const plain = read(dossier, date);
  return plain.ok ? ok(plainReadingCase(dossier, date, plain.value, rules.value)) : plain;
}

/** An event, or rules that came into force. */
interface Moment {
  readonly cause: Cause;
  readonly changes: Event['changes'];
  readonly rules: Rules | null;
}

function momentsOf(span: Span): readonly Moment[] {
  const events = [
    ...ageEvents(span),
    ...testEvents(span),
    ...credentialEvents(span),
    ...classificationEvents(span),
    ...workEvents(span),
    ...spouseEvents(span),
    ...grantEvents(span),
    ...siblingEvents(span),
  ].map(({ changes, ...cause }): Moment => ({ cause, changes, rules: null }));
  return [...events, ...rulesMoments(span)].sort((a, b) =>
    a.cause.on < b.cause.on ? -1 : a.cause.on > b.cause.on ? 1 : 0,
  );
}

/** The rules that came into force between the dates, as the later one is scored by them. */
function rulesMoments({ dossier, from, to }: Span): readonly Moment[] {
  const holding = invitationHolding(dossier, to.date);
  return rulesVersions()
    .filter(({ from: on }) => on > from.date && on <= to.date)
    .flatMap(({ from: on }): readonly Moment[] => {
      const found = rulesOn(on, holding);
      if (!found.ok) return [];
      const cause: Cause = { code: 'rules-changed', on, path: [], params: { version: on } };
      return [{ cause, changes: [], rules: found.value }];
    });
}

function effectsOf(
  { dossier, from, to }: Span,
  moments: readonly Moment[],
  first: Score,
  last: Score,
): readonly Effect[] {
  const happened: Departing[] = [];
  let rules = from.rules;
  let before = first;
  const effects = moments.map(({ cause, changes, rules: next }) => {
    rules = next ?? rules;
    happened.push({ changes });
    const reading = unwrap(read(dossier, from.date, { departures: happened }));
    const after = score(reading.profile, rules);
    const effect = effectOf(cause, before, after);
    before = after;
    return effect;
  });
  return [...effects, effectOf(classification(to.date), before, last)].filter(
    (effect) => Object.keys(effect.factors).length > 0,
  );
}

/** What no other event explains: an offer whose occupation the classification in force reads otherwise. */
function classification(date: IsoDate): Cause {
  const { from, noc } = workRulesOn(date);
  return {
    code: 'classification-changed',
    on: from,
    path: ['offer', 'noc'],
    params: { after: noc },
  };
}

function effectOf(cause: Cause, before: Score, after: Score): Effect {
  return {
    cause,
    total: after.total - before.total,
    factors: differences(before.factors, after.factors),
    sections: differences(before.sections, after.sections),
  };
}

/** What differs, and by how much. A factor that one grid lacks is worth 0 there. */
function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys
      .map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)] as const)
      .filter(([, points]) => points !== 0),
  );
}
