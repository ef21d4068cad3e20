import type { Dossier } from '../dossier/dossier.ts';
import { namedDates } from '../dossier/named-dates.ts';
import { ok, type Result, unwrap } from '../errors/issue.ts';
import { scoreDossier } from '../dossier/score-dossier.ts';
import type { PlainReadingCase } from './plain-reading-case.ts';
import type { NamedDate } from './departure.ts';
import { caseOn, departuresFrom } from './departures-of.ts';
import type {
  Bound,
  Explanation,
  Nearest,
  RecountOutcome,
  Recount,
  RecountProgress,
  Searched,
} from './explanation.ts';
import type { KnownFigures, RecountOptions } from './known.ts';
import { type Weigher, weigher } from './plausibility.ts';
import { capDepartures } from './search/cap-departures.ts';
import { type Effect, effectsOf } from './search/effects.ts';
import { type DateFound, explanationsOf } from './search/groups.ts';
import { figuresGoal } from './search/goal.ts';
import { limitsOf } from './search/limits.ts';
import { nearestOf } from './search/nearest.ts';
import { makeSearch } from './search/search.ts';
import { type SearchParts, searchParts } from './search/search-parts.ts';

const MOST_DEPARTURES = 6;
const DEFAULT_MOST = 4;
const DEFAULT_BUDGET = 5_000_000;
const DEFAULT_LISTED = 12;

/**
 * The readings of a dossier that give the figures known: every set of up to `most` departures from the
 * plain reading, on each date, that meets them all and contains no smaller one that does. Nothing is
 * sampled: what the answer leaves out within `searched` does not exist. The plain reading is an
 * explanation too, of no departure. Issue `date-before-express-entry` before 2015-01-01.
 *
 * @example
 * const found = unwrap(recount(dossier, { total: 513 }));
 * found.explanations.length; // 1
 */
export function recount(
  dossier: Dossier,
  known: KnownFigures,
  options: RecountOptions = {},
): Result<Recount> {
  const steps = recountSteps(dossier, known, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

interface Day extends DayEffects {
  readonly parts: SearchParts;
}

/**
 * The same, step by step, for a worker: each step says how far it has come. Given `'cancel'`, it
 * ends with what was found, `truncated`.
 */
export function* recountSteps(
  dossier: Dossier,
  known: KnownFigures,
  options: RecountOptions = {},
): Generator<RecountProgress, Result<Recount>, 'cancel' | undefined> {
  const { reader = 'officer', budget = DEFAULT_BUDGET, listed = DEFAULT_LISTED } = options;
  const asked = Math.min(MOST_DEPARTURES, Math.max(0, options.most ?? DEFAULT_MOST));
  const weights = weigher(reader, options.plausibilities);
  const limits = limitsOf(known);
  const effects = effectsOn(dossier, daysOf(dossier, known), weights);
  if (!effects.ok) return effects;
  const most = capDepartures(
    effects.value.map((each) => each.effects),
    asked,
    budget,
  );
  const found: DateFound[] = [];
  const explained = (): readonly Explanation[] =>
    explanationsOf(found, weights, listed).map((each) => asRead(dossier, each));
  const prepared = effects.value.map((each): Day => ({ ...each, parts: searchParts(each.from, each.effects, most) })); // prettier-ignore
  for (const { day, parts } of prepared) {
    found.push({ day, search: makeSearch(parts, figuresGoal(limits), most, budget) });
  }
  const run = yield* runAll(found, most, explained);
  const bound = run.bound ?? (most < asked ? 'part-too-large' : null);
  const explanations = explained();
  const isImpossible = explanations.length === 0 && bound === null;
  return ok({
    outcome: outcomeOf(explanations, bound),
    explanations,
    complete: bound === null,
    bound,
    searched: searchedOf(found, prepared, run.completeTo, most),
    nearest: isImpossible ? nearestTo(dossier, nearestOf(prepared, limits, { most, budget }, weights)) : null, // prettier-ignore
  });
}

const nearestTo = (dossier: Dossier, { below, above, ...rest }: Nearest): Nearest => ({
  below: below === null ? null : asRead(dossier, below),
  above: above === null ? null : asRead(dossier, above),
  ...rest,
});

function daysOf(dossier: Dossier, { dates }: KnownFigures): readonly NamedDate[] {
  return namedDates(dossier).filter(({ name }) => dates === undefined || dates.includes(name));
}

/** A date of the dossier, the dossier as plainly read on it, and what departs from that. */
interface DayEffects {
  readonly day: NamedDate;
  readonly from: PlainReadingCase;
  readonly departures: number;
  readonly effects: readonly Effect[];
}

function effectsOn(
  dossier: Dossier,
  days: readonly NamedDate[],
  weights: Weigher,
): Result<readonly DayEffects[]> {
  const all: DayEffects[] = [];
  for (const day of days) {
    const from = caseOn(dossier, day.date);
    if (!from.ok) return from;
    const effects = effectsOf(departuresFrom(from.value), weights);
    const departures = effects.reduce((sum, effect) => sum + effect.departures.length, 0);
    all.push({ day, from: from.value, departures, effects });
  }
  return ok(all);
}

interface Run {
  readonly bound: Bound | null;
  readonly completeTo: number;
}

/** All dates for no departure, then all for one, and so on: what is found first comes first. */
function* runAll(
  found: readonly DateFound[],
  most: number,
  explained: () => readonly Explanation[],
): Generator<RecountProgress, Run, 'cancel' | undefined> {
  const of = found.length * (most + 1);
  const visited = (): number => found.reduce((sum, { search }) => sum + search.visited, 0);
  let done = 0;
  for (let size = 0; size <= most; size += 1) {
    for (const { search } of found) {
      const steps = search.run(size);
      while (steps.next().done !== true) {
        const word = yield { visited: visited(), done, of, found: explained };
        if (word === 'cancel') return { bound: 'cancelled', completeTo: size - 1 };
        if (search.stopped) return { bound: 'budget', completeTo: size - 1 };
      }
      done += 1;
    }
  }
  return { bound: null, completeTo: most };
}

function outcomeOf(explanations: readonly Explanation[], bound: Bound | null): RecountOutcome {
  if (bound !== null) return 'truncated';
  if (explanations.length === 0) return 'impossible';
  return explanations.length === 1 ? 'unique' : 'ambiguous';
}

function searchedOf(
  found: readonly DateFound[],
  days: readonly Day[],
  completeTo: number,
  most: number,
): Searched {
  const sum = (of: (date: DateFound) => number): number =>
    found.reduce((all, date) => all + of(date), 0);
  return {
    most,
    dates: found.map(({ day, search }, place) => ({
      name: day.name,
      on: day.date,
      departures: days[place]!.departures,
      sets: search.sets,
    })),
    visited: sum(({ search }) => search.visited),
    pruned: sum(({ search }) => search.pruned),
    completeTo,
  };
}

/**
 * An explanation with the profile that its own departures give: the search takes values that score alike for one, and
 * keeps the first.
 */
function asRead(dossier: Dossier, explanation: Explanation): Explanation {
  const { on, departures } = explanation;
  const { reading, score } = unwrap(scoreDossier(dossier, on, { departures }));
  return { ...explanation, profile: reading.profile, score };
}
