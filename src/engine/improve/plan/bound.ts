import { type IsoDate, later } from '../../dates/plain-date.ts';
import { noResult } from '../../profile/blank.ts';
import { hundredthsOf } from '../../dossier/work/spans.ts';
import {
  type LanguageResult,
  OFFICIAL_LANGUAGES,
  type Profile,
  type SpouseProfile,
} from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import type { Change } from '../changes/list.ts';
import type { WorkChange } from '../changes/work.ts';
import type { View } from '../quick-read.ts';
import type { DossierSubject, Who } from '../subject.ts';
import { type Action, bitsWhere } from './action.ts';
import {
  type BestFlags,
  bestFlags,
  bestEducation,
  type BestLevels,
  bestLevels,
  type HeldFacts,
  heldFacts,
  spouseChoices,
} from './best-facts.ts';
import { whoOf } from './dated.ts';
import type { Situation } from './situations.ts';

/**
 * The most that actions can score: on every day, no plan that has all of the actions `taken` and
 * otherwise only actions of `set` scores more. Sets are bits by the place of the action.
 */
export interface Bound {
  /** The most from a day on, and the first day on which it may be scored. */
  readonly peak: (set: number, from: IsoDate, taken: number) => Peak;
  /** The first day, from a day on, on which a total may be reached; null: none. */
  readonly soonest: (set: number, from: IsoDate, taken: number, total: number) => IsoDate | null;
}

export interface Peak {
  readonly total: number;
  readonly date: IsoDate;
}

/** After how many months each person's jobs are left; null: they may go on. */
export interface StoppedWork {
  readonly candidate: number | null;
  readonly spouse: number | null;
}

/** What a stretch of days adds to the facts of a set. */
interface Years {
  readonly age: number;
  readonly canadian: number;
  readonly foreign: number;
  readonly spouseCanadian: number;
  readonly rules: Rules;
}

/** A value with a number of its own: equal values have one number. */
interface Numbered<T> {
  readonly id: number;
  readonly value: T;
}

/** What bounds a set is worked out once for each of its parts, and scored once for equal facts. */
export function makeBound(
  subject: DossierSubject,
  view: View,
  actions: readonly Action[],
  situations: readonly Situation[],
  whenStopped: (stops: StoppedWork) => readonly Situation[],
): Bound {
  const start = subject.date;
  const number = makeNumbering<HeldFacts>();
  const factDays = [...new Set(situations.map(({ factsFrom }) => factsFrom))];
  const heldOn = new Map(factDays.map((day) => [day, number(heldFacts(view, start, day))]));
  const held = situations.map(({ factsFrom }) => heldOn.get(factsFrom)!);
  const bestWith = [...new Set(held)]
    .sort((a, b) => a.id - b.id)
    .map(({ value }) => makeBest(view, start, actions, value));
  const yearsOf = makeYears(actions, situations, whenStopped, {
    ...workRulesOn(start),
    isPlain: view.overrides.counts.size === 0,
  });
  const scored = new Map<string, readonly number[]>();
  /** By the place of each stretch. */
  const totals = (set: number, taken: number): readonly number[] => {
    const bests = bestWith.map((best) => best(set));
    const years = yearsOf(set, taken);
    const key = `${bests.map(({ id }) => id).join()} ${years.id}`;
    let list = scored.get(key);
    if (list === undefined) {
      list = years.value.map((one, place) => mostOf(bests[held[place]!.id]!.value, one));
      scored.set(key, list);
    }
    return list;
  };
  const placeFrom = (from: IsoDate): number =>
    Math.max(
      0,
      situations.findLastIndex(({ first }) => first <= from),
    );
  const dayIn = (place: number, from: IsoDate): IsoDate => later(situations[place]!.first, from);
  return {
    peak: (set, from, taken) => {
      const list = totals(set, taken);
      let highest = placeFrom(from);
      for (let place = highest + 1; place < list.length; place += 1)
        if (list[place]! > list[highest]!) highest = place;
      return { total: list[highest]!, date: dayIn(highest, from) };
    },
    soonest: (set, from, taken, total) => {
      const list = totals(set, taken);
      for (let place = placeFrom(from); place < list.length; place += 1)
        if (list[place]! >= total) return dayIn(place, from);
      return null;
    },
  };
}

/** The best facts of a set, without age and work, where the dossier holds these. */
function makeBest(
  view: View,
  start: IsoDate,
  actions: readonly Action[],
  held: HeldFacts,
): (set: number) => Numbered<Best> {
  const by = <T>(kinds: readonly Change['kind'][], make: (changes: readonly Change[]) => T) =>
    bySet(actions, kinds, make);
  const levelsOf = (who: Who) =>
    by(['language-test'], (changes) => bestLevels(who, view, held, changes));
  const educationOf = (who: Who) =>
    by(['credential', 'credential-assessment'], (changes) =>
      bestEducation(who, view, held, start, changes),
    );
  const [levels, spouseLevels] = [levelsOf('candidate'), levelsOf('spouse')];
  const [education, spouseEducation] = [educationOf('candidate'), educationOf('spouse')];
  const flags = by(['trade-certificate', 'nomination', 'sibling', 'job-offer'], (changes) =>
    bestFlags(held, changes),
  );
  const choices = by(['spouse-accompanying'], (changes) => spouseChoices(view, held, changes));
  const known = new Map<string, Numbered<Best>>();
  return (set) => {
    const parts = [
      levels(set),
      education(set),
      spouseLevels(set),
      spouseEducation(set),
      flags(set),
      choices(set),
    ] as const;
    const key = parts.map(({ id }) => id).join();
    let best = known.get(key);
    if (best === undefined) {
      const value: Best = {
        languages: ordersOf(parts[0].value),
        education: parts[1].value,
        spouses: spousesOf(parts[2].value, parts[3].value, parts[5].value),
        flags: parts[4].value,
      };
      known.set(key, (best = { id: known.size, value }));
    }
    return best;
  };
}

/** What some kinds of actions give, computed once for each set of them. */
function bySet<T>(
  actions: readonly Action[],
  kinds: readonly Change['kind'][],
  make: (changes: readonly Change[]) => T,
): (set: number) => Numbered<T> {
  const mask = bitsWhere(actions, ({ change }) => kinds.includes(change.kind));
  const known = new Map<number, Numbered<T>>();
  const number = makeNumbering<T>();
  return (set) => {
    let value = known.get(set & mask);
    if (value === undefined) {
      value = number(make(chosen(actions, set & mask).map(({ change }) => change)));
      known.set(set & mask, value);
    }
    return value;
  };
}

function makeNumbering<T>(): (value: T) => Numbered<T> {
  const known = new Map<string, Numbered<T>>();
  return (value) => {
    const key = JSON.stringify(value);
    let numbered = known.get(key);
    if (numbered === undefined) known.set(key, (numbered = { id: known.size, value }));
    return numbered;
  };
}

/** The years of each stretch, for the actions of a set and the study taken that stops work. */
function makeYears(
  actions: readonly Action[],
  situations: readonly Situation[],
  whenStopped: (stops: StoppedWork) => readonly Situation[],
  count: Count,
): (set: number, taken: number) => Numbered<readonly Years[]> {
  const works = bitsWhere(actions, ({ change }) => change.kind === 'work');
  const stopsOf = makeStops(actions);
  const situationsFor = new Map<string, readonly Situation[]>([[NO_STOP.key, situations]]);
  const known = new Map<string, Numbered<readonly Years[]>>();
  return (set, taken) => {
    const stops = stopsOf(set, taken);
    const key = `${set & works} ${stops.key}`;
    let years = known.get(key);
    if (years === undefined) {
      let list = situationsFor.get(stops.key);
      if (list === undefined) situationsFor.set(stops.key, (list = whenStopped(stops)));
      const value = yearsWith(chosen(actions, set & works), list, count);
      known.set(key, (years = { id: known.size, value }));
    }
    return years;
  };
}

interface Stops extends StoppedWork {
  readonly key: string;
}

const NO_STOP: Stops = { candidate: null, spouse: null, key: 'none' };

/** Study that stops work begins at the latest after all else of its lane that may be taken. */
function makeStops(actions: readonly Action[]): (set: number, taken: number) => Stops {
  const stopping = bitsWhere(actions, ({ stopsWork }) => stopsWork);
  const latestOf = (place: number, set: number): number => {
    const { lane } = actions[place]!;
    if (lane === 'paperwork') return 0;
    const before = actions.filter(
      (other, at) => at !== place && (set & (1 << at)) !== 0 && other.lane === lane,
    );
    return before.reduce((sum, { months }) => sum + months, 0);
  };
  return (set, taken) => {
    if ((taken & stopping) === 0) return NO_STOP;
    const latest: Record<Who, number | null> = { candidate: null, spouse: null };
    for (const [place, { change }] of actions.entries()) {
      if ((taken & stopping & (1 << place)) === 0) continue;
      const months = latestOf(place, set);
      const who = whoOf(change);
      latest[who] = Math.min(latest[who] ?? months, months);
    }
    return { ...latest, key: `${latest.candidate} ${latest.spouse}` };
  };
}

const chosen = (actions: readonly Action[], set: number): readonly Action[] =>
  actions.filter((_, place) => (set & (1 << place)) !== 0);

type Languages = readonly (readonly [LanguageResult, LanguageResult | null])[];

/** The languages in each order; a declared first language only narrows the choice. */
function ordersOf(levels: BestLevels): Languages {
  const [one, other] = resultsOf(levels);
  if (one === undefined) return [[noResult('english'), null]];
  if (other === undefined) return [[one, null]];
  return [
    [one, other],
    [other, one],
  ];
}

const resultsOf = (levels: BestLevels): readonly LanguageResult[] =>
  OFFICIAL_LANGUAGES.flatMap((language) => {
    const clb = levels[language];
    return clb === null ? [] : [{ language, clb }];
  });

interface Best {
  readonly languages: Languages;
  readonly education: Pick<Profile, 'education' | 'canadianStudy'>;
  /** Without their years of work; null: alone. */
  readonly spouses: readonly (Omit<SpouseProfile, 'canadianWorkYears'> | null)[];
  readonly flags: BestFlags;
}

function mostOf({ languages, education, spouses, flags }: Best, years: Years): number {
  const { age, canadian, foreign, spouseCanadian, rules } = years;
  let most = 0;
  for (const spouse of spouses) {
    for (const [firstLanguage, secondLanguage] of languages) {
      const profile: Profile = {
        age,
        ...education,
        firstLanguage,
        secondLanguage,
        canadianWorkYears: canadian,
        foreignWorkYears: foreign,
        spouse: spouse === null ? null : { ...spouse, canadianWorkYears: spouseCanadian },
        ...flags,
      };
      most = Math.max(most, total(profile, rules));
    }
  }
  return most;
}

function spousesOf(
  levels: BestLevels,
  { education }: Pick<Profile, 'education'>,
  choices: { readonly with: boolean; readonly without: boolean },
): Best['spouses'] {
  if (!choices.with) return [null];
  const tested = resultsOf(levels);
  const results = tested.length === 0 ? [null] : tested;
  const spouses = results.map((firstLanguage) => ({ education, firstLanguage }));
  return choices.without ? [...spouses, null] : spouses;
}

const DAYS_IN_MONTH = 31;
const DAYS_IN_WEEK = 7;

/** How added work is counted; plainly: by its hours, no more than a full week. */
interface Count {
  readonly hoursPerWeek: number;
  readonly hoursPerYear: number;
  readonly isPlain: boolean;
}

/** The years of each stretch with all the work of some actions added at once. */
function yearsWith(
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
  return situations.map((one) => ({
    age: one.age,
    rules: one.rules,
    canadian: Math.floor((one.canadian + canadian) / year),
    foreign: Math.floor((one.foreign + foreign) / year),
    spouseCanadian: Math.floor((one.spouseCanadian + spouseCanadian) / year),
  }));
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
