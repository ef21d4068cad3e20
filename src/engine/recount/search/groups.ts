import type { Departure, NamedDate } from '../departure.ts';
import type { DepartureSet, Explanation } from '../explanation.ts';
import { dateFactor, partsPerBillion, type Weigher } from '../plausibility.ts';
import type { Effect } from './effects.ts';
import { product, type SetClass } from './part.ts';
import type { Hit, Search } from './search.ts';

/** One date and what was found on it. */
export interface DateFound {
  readonly day: NamedDate;
  readonly search: Search;
}

/** A hit on its date; what the date does to plausibility. */
interface DatedHit extends Hit {
  readonly day: NamedDate;
  readonly dateFactor: bigint;
}

/** Hits with the same points for every factor. */
interface Group {
  readonly hits: DatedHit[];
  /** Fewest departures, and the greatest product of factors of those, the date's included. */
  size: number;
  best: bigint;
}

/** How many sets of one explanation are put in order before the best are listed. */
const ORDERED = 20_000;

/** Everything found as explanations, fewest departures first, then by plausibility. */
export function explanationsOf(
  found: readonly DateFound[],
  weights: Weigher,
  listed: number,
): readonly Explanation[] {
  return groupsOf(found, weights)
    .sort((a, b) => a.size - b.size || order(b.best, a.best))
    .map((group) => explanationOf(group, listed));
}

const order = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

function groupsOf(found: readonly DateFound[], weights: Weigher): Group[] {
  const groups = new Map<string, Group>();
  for (const { day, search } of found) {
    const factor = dateFactor(weights.date(day.name));
    for (const each of search.hits) {
      const hit: DatedHit = { ...each, day, dateFactor: factor };
      const key = Object.values(hit.score.factors).join(' ');
      const best = bestOfHit(hit);
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { hits: [hit], size: hit.size, best });
        continue;
      }
      group.hits.push(hit);
      if (hit.size < group.size || (hit.size === group.size && best > group.best)) {
        group.size = hit.size;
        group.best = best;
      }
    }
  }
  return [...groups.values()];
}

const bestOf = (classes: readonly SetClass[]): bigint =>
  classes.reduce((all, { best }) => all * best, 1n);
const countOf = (classes: readonly SetClass[]): number =>
  classes.reduce((all, { count }) => all * count, 1);
const bestOfHit = ({ classes, dateFactor: factor }: DatedHit): bigint =>
  factor * classes.map(bestOf).reduce((one, other) => (one > other ? one : other));

interface Candidate {
  readonly effects: readonly Effect[];
  /** Of its departures alone. */
  readonly factor: bigint;
  readonly hit: DatedHit;
}

const setOf = ({ effects, factor, hit }: Candidate): DepartureSet => ({
  date: hit.day.name,
  on: hit.day.date,
  departures: effects.map(({ departures: [first] }) => first),
  instead: effects.map(({ departures: [, ...others] }): readonly Departure[] => others),
  plausibility: partsPerBillion(factor, hit.dateFactor, effects.length),
});

function explanationOf(group: Group, listed: number): Explanation {
  const [best, ...others] = candidatesOf(group, listed) as [Candidate, ...Candidate[]];
  return {
    ...setOf(best),
    profile: best.hit.profile,
    score: best.hit.score,
    alternatives: others.slice(0, listed).map(setOf),
    sets: group.hits.reduce(
      (sum, { classes }) => sum + classes.reduce((all, choice) => all + countOf(choice), 0),
      0,
    ),
  };
}

/** The sets of a group, best first. Where they are very many, the best one and as many others as can be put in order. */
function candidatesOf({ hits, size, best }: Group, listed: number): readonly Candidate[] {
  const most = Math.max(ORDERED, listed);
  const candidates: Candidate[] = [];
  let hasBest = false;
  const bestFirst = [...hits].sort((a, b) => a.size - b.size || order(bestOfHit(b), bestOfHit(a)));
  for (const hit of bestFirst) {
    for (const classes of [...hit.classes].sort((a, b) => order(bestOf(b), bestOf(a)))) {
      for (const effects of product(classes)) {
        const factor = effects.reduce((all, effect) => all * effect.factor, 1n);
        candidates.push({ effects, factor, hit });
        hasBest ||= effects.length === size && factor * hit.dateFactor === best;
        if (hasBest && candidates.length >= most) return sorted(candidates);
      }
    }
  }
  return sorted(candidates);
}

const sorted = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort(
    (a, b) =>
      a.effects.length - b.effects.length ||
      order(b.factor * b.hit.dateFactor, a.factor * a.hit.dateFactor),
  );
