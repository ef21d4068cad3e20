import type { IsoDate } from '../../dates/plain-date.ts';
import { noResult } from '../../profile/blank.ts';
import { hundredthsOf } from '../../dossier/work/spans.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import type { LanguageResult, Profile, SpouseProfile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import type { WorkChange } from '../changes/work.ts';
import type { View } from '../parts.ts';
import type { DossierSubject, Who } from '../subject.ts';
import type { Action } from './action.ts';
import {
  type BestFlags,
  bestFlags,
  type BestPerson,
  bestPerson,
  type Ever,
  everIn,
  spouseChoices,
} from './best-facts.ts';
import { whoOf } from './dated.ts';
import type { Situation } from './situations.ts';

/**
 * The most that actions of a set can score on a day from `from` on: no plan of them that has all of
 * `taken` scores more.
 */
export type Bound = (set: number, from: IsoDate, taken: number) => number;

/** After how many months each person's jobs are left; null: they may go on. */
export interface StoppedWork {
  readonly candidate: number | null;
  readonly spouse: number | null;
}

interface Years {
  readonly age: number;
  readonly canadian: number;
  readonly foreign: number;
  readonly spouseCanadian: number;
  readonly rules: Rules;
}

interface Best {
  readonly candidate: BestPerson;
  readonly spouse: BestPerson;
  readonly flags: BestFlags;
  readonly choices: { readonly with: boolean; readonly without: boolean };
  readonly languages: readonly (readonly [LanguageResult, LanguageResult | null])[];
}

/** Sets are bits by the place of their actions; what a set is bound by is computed once. */
export function makeBound(
  subject: DossierSubject,
  view: View,
  actions: readonly Action[],
  situations: readonly Situation[],
  whenStopped: (stops: StoppedWork) => readonly Situation[],
): Bound {
  const start = subject.date;
  const ever = everIn(
    view,
    situations.map(({ first }) => first),
  );
  const bests = byPart(actions, (mask) => bestOf(chosen(actions, mask), view, start, ever));
  const works = maskOf(actions, ({ change }) => change.kind === 'work');
  const years = new Map<string, readonly Years[]>();
  const known = new Map<string, number>();
  const stopped = makeStopped(situations, whenStopped);
  const count: Count = { ...workRulesOn(start), isPlain: view.overrides.counts.size === 0 };
  const yearsFrom = (set: number, stops: Stops, place: number): readonly Years[] => {
    const key = `${set & works} ${stops.key} ${place}`;
    let list = years.get(key);
    if (list === undefined) {
      list = yearsOf(chosen(actions, set), stopped(stops).slice(place), count);
      years.set(key, list);
    }
    return list;
  };
  return (set, from, taken) => {
    const place = placeOf(situations, from);
    const stops = stopsOf(actions, set, taken);
    const key = `${set} ${stops.key} ${place}`;
    let most = known.get(key);
    if (most === undefined) {
      most = mostOf(bests(set), yearsFrom(set, stops, place));
      known.set(key, most);
    }
    return most;
  };
}

interface Stops extends StoppedWork {
  readonly key: string;
}

/** Study that stops work begins at the latest after all else of its lane that may be taken. */
function stopsOf(actions: readonly Action[], set: number, taken: number): Stops {
  let [candidate, spouse]: [number | null, number | null] = [null, null];
  for (const [place, action] of actions.entries()) {
    if (!action.stopsWork || (taken & (1 << place)) === 0) continue;
    let before = 0;
    for (const [other, { lane, months }] of actions.entries()) {
      if (other !== place && (set & (1 << other)) !== 0 && lane === action.lane) before += months;
    }
    const latest = action.lane === 'paperwork' ? 0 : before;
    if (whoOf(action.change) === 'candidate') candidate = Math.min(candidate ?? latest, latest);
    else spouse = Math.min(spouse ?? latest, latest);
  }
  return { candidate, spouse, key: `${candidate} ${spouse}` };
}

function makeStopped(
  situations: readonly Situation[],
  whenStopped: (stops: StoppedWork) => readonly Situation[],
): (stops: Stops) => readonly Situation[] {
  const known = new Map<string, readonly Situation[]>([['null null', situations]]);
  return (stops) => {
    let list = known.get(stops.key);
    if (list === undefined) known.set(stops.key, (list = whenStopped(stops)));
    return list;
  };
}

const chosen = (actions: readonly Action[], set: number): readonly Action[] =>
  actions.filter((_, place) => (set & (1 << place)) !== 0);

const maskOf = (actions: readonly Action[], test: (action: Action) => boolean): number =>
  actions.reduce((mask, action, place) => (test(action) ? mask | (1 << place) : mask), 0);

/** Work is bound by years; all else by the set without it. */
function byPart(actions: readonly Action[], make: (mask: number) => Best): (set: number) => Best {
  const mask = maskOf(actions, ({ change }) => change.kind !== 'work');
  const known = new Map<number, Best>();
  return (set) => {
    let best = known.get(set & mask);
    if (best === undefined) {
      best = make(set & mask);
      known.set(set & mask, best);
    }
    return best;
  };
}

function bestOf(actions: readonly Action[], view: View, start: IsoDate, ever: Ever): Best {
  const changes = actions.map(({ change }) => change);
  const candidate = bestPerson('candidate', view, start, changes);
  return {
    candidate,
    spouse: bestPerson('spouse', view, start, changes),
    flags: bestFlags(ever, changes),
    choices: spouseChoices(view, ever, changes),
    languages: ordersOf(candidate),
  };
}

/** The languages in each order; a declared first language only narrows the choice. */
function ordersOf({ clb }: BestPerson): Best['languages'] {
  const english: LanguageResult | null =
    clb.english === null ? null : { language: 'english', clb: clb.english };
  const french: LanguageResult | null =
    clb.french === null ? null : { language: 'french', clb: clb.french };
  if (english !== null && french !== null) {
    return [
      [english, french],
      [french, english],
    ];
  }
  return [[english ?? french ?? noResult('english'), null]];
}

function mostOf(best: Best, situations: readonly Years[]): number {
  const { candidate, spouse, flags, choices, languages } = best;
  let most = 0;
  for (const { age, canadian, foreign, spouseCanadian, rules } of situations) {
    for (const [firstLanguage, secondLanguage] of languages) {
      for (const one of spousesOf(spouse, choices, spouseCanadian)) {
        const profile: Profile = {
          age,
          ...candidate.education,
          firstLanguage,
          secondLanguage,
          canadianWorkYears: canadian,
          foreignWorkYears: foreign,
          spouse: one,
          ...flags,
        };
        most = Math.max(most, total(profile, rules));
      }
    }
  }
  return most;
}

function spousesOf(
  { clb, education }: BestPerson,
  choices: Best['choices'],
  canadianWorkYears: number,
): readonly (SpouseProfile | null)[] {
  if (!choices.with) return [null];
  const tested = (['english', 'french'] as const).flatMap((language) => {
    const levels = clb[language];
    return levels === null ? [] : [{ language, clb: levels }];
  });
  const results = tested.length === 0 ? [null] : tested;
  const spouses = results.map((firstLanguage) => ({
    education: education.education,
    firstLanguage,
    canadianWorkYears,
  }));
  return choices.without ? [...spouses, null] : spouses;
}

const placeOf = (situations: readonly Situation[], from: IsoDate): number =>
  Math.max(
    0,
    situations.findLastIndex(({ first }) => first <= from),
  );

const DAYS_IN_MONTH = 31;
const DAYS_IN_WEEK = 7;

/** How added work is counted; plainly: by its hours, no more than a full week. */
interface Count {
  readonly hoursPerWeek: number;
  readonly hoursPerYear: number;
  readonly isPlain: boolean;
}

/** The years of each stretch with all the work of some actions added at once; stretches alike are one. */
function yearsOf(
  actions: readonly Action[],
  situations: readonly Situation[],
  count: Count,
): readonly Years[] {
  const added = (who: Who, inCanada: boolean): number =>
    actions.reduce((sum, { change, months }) => {
      if (change.kind !== 'work' || change.who !== who) return sum;
      return (change.country === 'CA') === inCanada ? sum + mostOfWork(change, months, count) : sum;
    }, 0);
  const year = hundredthsOf(count.hoursPerYear);
  const [canadian, foreign, spouseCanadian] = [
    added('candidate', true),
    added('candidate', false),
    added('spouse', true),
  ];
  const list = situations.map((one): Years => ({
    age: one.age,
    rules: one.rules,
    canadian: Math.floor((one.canadian + canadian) / year),
    foreign: Math.floor((one.foreign + foreign) / year),
    spouseCanadian: Math.floor((one.spouseCanadian + spouseCanadian) / year),
  }));
  return list.filter((one, place) => list.findIndex((other) => isAlike(one, other)) === place);
}

/**
 * The most that work of some months counts, in whole hundredths of hours, since those of a situation
 * are cut to them. A departure may count all its hours, or one more calendar month that it touches.
 */
function mostOfWork(change: WorkChange, months: number, count: Count): number {
  const { hoursPerWeek, isPlain } = count;
  const week = isPlain ? hoursPerWeek : Math.max(hoursPerWeek, change.hoursPerWeek ?? 0);
  const month = Math.ceil((DAYS_IN_MONTH * hundredthsOf(week)) / DAYS_IN_WEEK);
  return month * (isPlain ? months : months + 1);
}

const isAlike = (a: Years, b: Years): boolean =>
  a.age === b.age &&
  a.rules === b.rules &&
  a.canadian === b.canadian &&
  a.foreign === b.foreign &&
  a.spouseCanadian === b.spouseCanadian;
