import type { Departure, NamedDate } from '../departure.ts';
import type { DepartureSet, Explanation } from '../explanation.ts';
import { dateFactor, partsPerBillion, type Weigher } from '../plausibility.ts';
import type { Effect } from './effects.ts';
import { type Kind, product } from './part.ts';
import type { Hit, Search } from './search.ts';

/** One date and what was found on it. */
export interface DateFound {
  readonly day: NamedDate;
  readonly search: Search;
}

/** Hits with the same points for every factor on the same date. */
interface Group {
  readonly day: NamedDate;
  readonly hits: Hit[];
  /** Fewest departures, and the greatest product of factors of those. */
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
  return found
    .flatMap(groupsOf)
    .map((group) => ({ group, weight: group.best * dateFactor(weights.date(group.day.name)) }))
    .sort((a, b) => a.group.size - b.group.size || order(b.weight, a.weight))
    .map(({ group }) => explanationOf(group, weights, listed));
}

const order = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

function groupsOf({ day, search }: DateFound): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const hit of search.hits) {
    const key = Object.values(hit.score.factors).join(' ');
    const best = hit.kinds.map(bestOf).reduce((one, other) => (one > other ? one : other));
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { day, hits: [hit], size: hit.size, best });
      continue;
    }
    group.hits.push(hit);
    if (hit.size < group.size || (hit.size === group.size && best > group.best)) {
      group.size = hit.size;
      group.best = best;
    }
  }
  return [...groups.values()];
}

const bestOf = (kinds: readonly Kind[]): bigint => kinds.reduce((all, kind) => all * kind.best, 1n);
const countOf = (kinds: readonly Kind[]): number =>
  kinds.reduce((all, kind) => all * kind.count, 1);

interface Candidate {
  readonly effects: readonly Effect[];
  readonly factor: bigint;
  readonly hit: Hit;
}

function explanationOf(group: Group, weights: Weigher, listed: number): Explanation {
  const { day, hits } = group;
  const candidates = candidatesOf(group, listed);
  const date = dateFactor(weights.date(day.name));
  const setOf = ({ effects, factor }: Candidate): DepartureSet => ({
    departures: effects.map(({ departures: [first] }) => first),
    instead: effects.map(({ departures: [, ...others] }): readonly Departure[] => others),
    plausibility: partsPerBillion(factor, date, effects.length),
  });
  const [best, ...others] = candidates as [Candidate, ...Candidate[]];
  return {
    date: day.name,
    on: day.date,
    ...setOf(best),
    profile: best.hit.profile,
    score: best.hit.score,
    alternatives: others.slice(0, listed).map(setOf),
    sets: hits.reduce(
      (sum, { kinds }) => sum + kinds.reduce((all, choice) => all + countOf(choice), 0),
      0,
    ),
  };
}

/** The sets of a group, best first. Where they are very many, the best one and as many others as can be put in order. */
function candidatesOf({ hits, size, best }: Group, listed: number): readonly Candidate[] {
  const most = Math.max(ORDERED, listed);
  const candidates: Candidate[] = [];
  const bestFirst = [...hits].sort((a, b) => a.size - b.size || order(bestOfHit(b), bestOfHit(a)));
  for (const hit of bestFirst) {
    for (const kinds of [...hit.kinds].sort((a, b) => order(bestOf(b), bestOf(a)))) {
      for (const effects of product(kinds, 0)) {
        const factor = effects.reduce((all, effect) => all * effect.factor, 1n);
        candidates.push({ effects, factor, hit });
        if (candidates.length >= most && candidates.some((each) => isBest(each, size, best)))
          return sorted(candidates);
      }
    }
  }
  return sorted(candidates);
}

const bestOfHit = ({ kinds }: Hit): bigint =>
  kinds.map(bestOf).reduce((one, other) => (one > other ? one : other));

const isBest = ({ effects, factor }: Candidate, size: number, best: bigint): boolean =>
  effects.length === size && factor === best;

const sorted = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => a.effects.length - b.effects.length || order(b.factor, a.factor));
