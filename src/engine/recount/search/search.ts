import { score } from '../../score/score.ts';
import type { Score } from '../../score/trace.ts';
import type { Profile } from '../../profile/profile.ts';
import { resolvedProfile, resolveUnknowns, startJoining } from '../../dossier/parts.ts';
import { choices, keyOf, setsOf, subsetKeys } from './combine-parts.ts';
import type { Goal } from './goal.ts';
import type { Entry, Part, SetClass } from './part.ts';
import { scoreBounds } from './score-bounds.ts';
import {
  PART_ORDER,
  type PartId,
  type PartValues,
  type SearchParts,
  TAIL_FROM,
} from './search-parts.ts';

/** The parts of one reading while it is put together, changed in place: the search makes millions. */
type Reading = { -readonly [K in PartId]: PartValues[K] };

/** A reading that gives every known figure, with the sets of departures that lead to it. */
export interface Hit {
  readonly size: number;
  /** A class of sets for each part, every choice of them; none contains a smaller hit. */
  readonly classes: readonly (readonly SetClass[])[];
  readonly profile: Profile;
  readonly score: Score;
}

/** What is kept while a date is searched. */
export interface Search {
  readonly most: number;
  readonly hits: Hit[];
  visited: number;
  pruned: number;
  /** Set by the caller to stop at the next reading. */
  stopped: boolean;
  /** Searches the readings of `size` departures, after those of fewer; yields now and then. */
  readonly run: (size: number) => Generator<undefined>;
  readonly sets: number;
}

/** How many parts are chosen between one yield and the next. */
const INNER_FROM = PART_ORDER.indexOf('canadianWorkYears');

/**
 * The search of one date. Readings are choices of a value for each part; each is joined and scored
 * once, however many sets of departures lead to it.
 */
export function makeSearch(parts: SearchParts, goal: Goal, most: number, budget: number): Search {
  const list = PART_ORDER.map((id) => parts[id] as Part<unknown>);
  const plan = makePlan(list, most);
  const bounds = scoreBounds(parts);
  const reading = plainReading(list);
  const joined = startJoining();
  const ids = list.map(() => 0);
  const entries: Entry[] = [];
  const sizes = list.map(({ values }) => values.length);
  const found = new Set<number>();

  const visit = (size: number): void => {
    search.visited += 1;
    if (search.visited >= budget) search.stopped = true;
    if (goal.wants(resolveUnknowns(reading, reading.rules, joined))) take(size);
  };

  const take = (size: number): void => {
    const profile = resolvedProfile(joined);
    const scored = score(profile, reading.rules);
    if (!goal.accepts(scored)) return;
    const classes = choices(entries).filter((choice) =>
      subsetKeys(sizes, ids, choice).every((under) => !found.has(under)),
    );
    found.add(keyOf(sizes, ids));
    if (classes.length > 0) search.hits.push({ size, classes, profile, score: scored });
  };

  /** Leaves the last parts of the reading as they were tried: each is chosen before it is read again. */
  const canMeet = (size: number): boolean => {
    const { least, greatest } = bounds(reading, size);
    const { rules } = reading;
    const low = resolveUnknowns(Object.assign(reading, least), rules, joined);
    const high = resolveUnknowns(Object.assign(reading, greatest), rules, joined);
    return goal.mayLie(low, high);
  };

  const choose = (place: number, left: number, size: number): void => {
    if (search.stopped) return;
    if (place === list.length) {
      visit(size);
      return;
    }
    if (place === TAIL_FROM && left > 0 && !canMeet(left)) {
      search.pruned += plan.readings[place]![left]!;
      return;
    }
    for (let own = 0; own <= left; own += 1) {
      if (plan.readings[place + 1]![left - own] === 0) continue;
      for (const entry of list[place]!.bySize[own]!) {
        put(place, entry);
        choose(place + 1, left - own, size);
      }
    }
  };

  const put = (place: number, entry: Entry): void => {
    ids[place] = entry.value;
    entries[place] = entry;
    (reading as Record<string, unknown>)[PART_ORDER[place]!] = list[place]!.values[entry.value];
  };

  function* outer(place: number, left: number, size: number): Generator<undefined> {
    if (place === INNER_FROM) {
      choose(place, left, size);
      yield undefined;
      return;
    }
    for (let own = 0; own <= left; own += 1) {
      if (plan.readings[place + 1]![left - own] === 0) continue;
      for (const entry of list[place]!.bySize[own]!) {
        put(place, entry);
        yield* outer(place + 1, left - own, size);
        if (search.stopped) return;
      }
    }
  }

  const search: Search = {
    most,
    hits: [],
    visited: 0,
    pruned: 0,
    stopped: false,
    run: (size) => outer(0, size, size),
    sets: setsOf(list, most).reduce((sum, count) => sum + count, 0),
  };
  return search;
}

/** By the first part to choose and the departures to spend: how many readings there are. */
function makePlan(
  parts: readonly Part<unknown>[],
  most: number,
): { readonly readings: readonly (readonly number[])[] } {
  const readings: number[][] = [[1, ...Array.from({ length: most }, () => 0)]];
  for (const part of [...parts].reverse()) {
    const rest = readings[0]!;
    readings.unshift(
      Array.from({ length: most + 1 }, (_, left) => {
        let sum = 0;
        for (let own = 0; own <= left; own += 1)
          sum += part.bySize[own]!.length * rest[left - own]!;
        return sum;
      }),
    );
  }
  return { readings };
}

const plainReading = (parts: readonly Part<unknown>[]): Reading =>
  Object.fromEntries(
    PART_ORDER.map((id, place) => [id, parts[place]!.values[0]]),
  ) as unknown as Reading;
