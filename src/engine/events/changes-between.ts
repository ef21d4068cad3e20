import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NamedDate } from '../dossier/named-dates.ts';
import { read, type ReadOptions, rulesFor } from '../dossier/read.ts';
import { ok, type Result, unwrap } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { score } from '../score/score.ts';
import type { Score } from '../score/trace.ts';
import { type DossierEvent, EVENTS } from './event.ts';
import { eventsByDay } from './events-of.ts';

/** What an event changed, those before it having happened. */
export interface Effect {
  readonly cause: DossierEvent;
  readonly total: number;
  /** Points gained or lost, for the factors and sections that changed. */
  readonly factors: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, number>>;
  /** The facts of the profile that changed. */
  readonly facts: readonly FactChange[];
}

/** A fact of the profile before and after an event. */
export interface FactChange {
  readonly fact: keyof Profile;
  readonly before: Profile[keyof Profile];
  readonly after: Profile[keyof Profile];
}

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
  const found = effectsBetween(dossier, from.date, to.date);
  if (!found.ok) return found;
  const effects = found.value.effects.filter(({ factors }) => Object.keys(factors).length > 0);
  return ok({ from, to, ...found.value, effects });
}

/**
 * Every event after one day and until another that changed a fact of the profile or any points, with
 * what it changed. The days of the effects are exactly those on which the profile or the score
 * differs from the day before. Issue `date-before-express-entry`.
 */
export function effectsBetween(
  dossier: Dossier,
  from: IsoDate,
  to: IsoDate,
  options: ReadOptions = {},
): Result<Pick<ScoreChange, 'before' | 'after' | 'effects'>> {
  for (const date of [from, to]) {
    const rules = rulesFor(dossier, date, options);
    if (!rules.ok) return rules;
  }
  const first = stateOn(dossier, from, options);
  const days = eventsByDay({ dossier, ...options }, { after: from, until: to });
  let before = first;
  const effects = [...days].flatMap(([on, ofDay]) => {
    const after = stateOn(dossier, on, options);
    const found = effectsOf(ofDay, { before, after }, dossier, options);
    before = after;
    return found;
  });
  return ok({ before: first.score, after: before.score, effects });
}

/** A dossier read and scored on a day. */
interface State {
  readonly profile: Profile;
  readonly rules: Rules;
  readonly score: Score;
}

const scored = (profile: Profile, rules: Rules): State => ({
  profile,
  rules,
  score: score(profile, rules),
});

const stateOn = (dossier: Dossier, date: IsoDate, options: ReadOptions): State =>
  scored(unwrap(read(dossier, date, options)).profile, unwrap(rulesFor(dossier, date, options)));

/** What each event of one day did, in their order; nothing is left over. */
function effectsOf(
  events: readonly DossierEvent[],
  { before, after }: { readonly before: State; readonly after: State },
  dossier: Dossier,
  options: ReadOptions,
): readonly Effect[] {
  let at = before;
  const steps: { cause: DossierEvent; before: State; after: State }[] = [];
  for (const [place, cause] of events.entries()) {
    const seen = profileWithout(events.slice(place + 1), cause, after, dossier, options);
    const rules = movesOf(cause).includes('rules') ? after.rules : at.rules;
    const next = scored(moved(cause, at.profile, seen), rules);
    if (isSame(at, next)) continue;
    steps.push({ cause, before: at, after: next });
    at = next;
  }
  // What comes with it elsewhere, such as the languages' best order, is the last event's.
  if (!isSame(at, after)) {
    const last = steps.pop() ?? { cause: events[0]!, before: at };
    steps.push({ ...last, after });
  }
  return steps.map(effectOf);
}

/** The profile on the day of the events, where the documents of later events of the day do not count, or still do. */
function profileWithout(
  later: readonly DossierEvent[],
  { on, path }: DossierEvent,
  after: State,
  dossier: Dossier,
  { departures = [] }: ReadOptions,
): Profile {
  const changes = later.flatMap(({ code, path: fact }) => {
    const { item } = EVENTS[code];
    if (item === null || fact.join() === path.join()) return [];
    return [{ kind: 'rule', fact, counted: item === 'lapses' } as const];
  });
  if (changes.length === 0) return after.profile;
  // Of two departures about one fact the later decides.
  const seen = read(dossier, on, { departures: [{ changes }, ...departures] });
  return unwrap(seen).profile;
}

type Moves = readonly (keyof Profile | 'rules')[];

/** What an event moves; of work, only the years of its own kind. */
const movesOf = ({ code, params: { kind } }: DossierEvent): Moves =>
  (EVENTS[code].moves as Moves).filter(
    (fact) => kind === undefined || fact === `${String(kind)}WorkYears`,
  );

function moved(event: DossierEvent, at: Profile, seen: Profile): Profile {
  const facts = movesOf(event);
  if (event.path[0] !== 'spouse' || facts.includes('spouse')) {
    return { ...at, ...chosen(seen, facts) };
  }
  if (at.spouse === null || seen.spouse === null) return at;
  return { ...at, spouse: { ...at.spouse, ...chosen(seen.spouse, facts) } };
}

const chosen = <T extends object>(facts: T, names: Moves): Partial<T> =>
  Object.fromEntries(
    Object.entries(facts).filter(([name]) => (names as readonly string[]).includes(name)),
  ) as Partial<T>;

const isSame = (a: State, b: State): boolean =>
  factChanges(a.profile, b.profile).length === 0 &&
  a.score.total === b.score.total &&
  isEmpty(differences(a.score.factors, b.score.factors)) &&
  isEmpty(differences(a.score.sections, b.score.sections));

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function effectOf({
  cause,
  before,
  after,
}: {
  readonly cause: DossierEvent;
  readonly before: State;
  readonly after: State;
}): Effect {
  return {
    cause,
    total: after.score.total - before.score.total,
    factors: differences(before.score.factors, after.score.factors),
    sections: differences(before.score.sections, after.score.sections),
    facts: factChanges(before.profile, after.profile),
  };
}

const factChanges = (before: Profile, after: Profile): readonly FactChange[] =>
  (Object.keys(before) as (keyof Profile)[])
    .filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]))
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }));

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
