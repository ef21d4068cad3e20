import type { NamedDate } from '../departure.ts';
import type { Explanation, Nearest } from '../explanation.ts';
import type { Weigher } from '../plausibility.ts';
import { figuresGoal, type Goal, nearestGoal, reachGoal } from './goal.ts';
import { explanationsOf } from './groups.ts';
import { asksParts, type Limits, within } from './limits.ts';
import type { SearchParts } from './search-parts.ts';
import { makeSearch, type Search } from './search.ts';

interface Day {
  readonly day: NamedDate;
  readonly parts: SearchParts;
}

export interface SearchBounds {
  readonly most: number;
  readonly budget: number;
}

/** Where nothing gives the figures known: the nearest totals that something gives, and which figures nothing gives. */
export function nearestOf(
  days: readonly Day[],
  limits: Limits,
  bounds: SearchBounds,
  weights: Weigher,
): Nearest {
  const withParts = totalsNear(days, limits, bounds);
  const isBare = withParts.below === null && withParts.above === null && asksParts(limits);
  const bare: Limits = { ...limits, factors: [], sections: [] };
  const near = isBare ? totalsNear(days, bare, bounds) : withParts;
  const explain = (total: number | null): Explanation | null =>
    total === null ? null : firstWith(days, isBare ? bare : limits, total, bounds, weights);
  const reached = asksParts(limits) ? unreachable(days, limits, bounds) : NOTHING;
  return {
    below: explain(near.below),
    above: explain(near.above),
    unreachable: reached.figures,
    exact: near.exact && reached.exact,
  };
}

function totalsNear(days: readonly Day[], limits: Limits, bounds: SearchBounds) {
  const goal = nearestGoal(limits);
  const exact = days.map((day) => runWhole(day, goal, bounds)).every((search) => !search.stopped);
  return { below: goal.below(), above: goal.above(), exact };
}

function runWhole({ parts }: Day, goal: Goal, { most, budget }: SearchBounds): Search {
  const search = makeSearch(parts, goal, most, budget);
  for (let size = 0; size <= most && !search.stopped; size += 1) {
    const steps = search.run(size);
    while (steps.next().done !== true);
  }
  return search;
}

function firstWith(
  days: readonly Day[],
  limits: Limits,
  total: number,
  bounds: SearchBounds,
  weights: Weigher,
): Explanation | null {
  const goal = figuresGoal({ ...limits, total: { least: total, greatest: total } });
  const found = days.map((day) => ({ day: day.day, search: runWhole(day, goal, bounds) }));
  return explanationsOf(found, weights, LISTED)[0] ?? null;
}

const LISTED = 3;

interface Unreached {
  readonly figures: Nearest['unreachable'];
  readonly exact: boolean;
}
const NOTHING: Unreached = { figures: [], exact: true };

function unreachable(days: readonly Day[], limits: Limits, bounds: SearchBounds): Unreached {
  const factors = limits.factors.map(([id, ends]) => ({ id, ends, seen: new Set<number>() }));
  const sections = limits.sections.map(([id, ends]) => ({ id, ends, seen: new Set<number>() }));
  const goal = reachGoal((score) => {
    for (const { id, seen } of factors) seen.add(score.factors[id] ?? 0);
    for (const { id, seen } of sections) seen.add(score.sections[id]);
  });
  const exact = days.map((day) => runWhole(day, goal, bounds)).every((search) => !search.stopped);
  const named = [
    ...factors.map((each) => ({ ...each, figure: `factors.${each.id}` })),
    ...sections.map((each) => ({ ...each, figure: `sections.${each.id}` })),
  ];
  const figures = named
    .filter(({ ends, seen }) => ![...seen].some((points) => within(points, ends)))
    .map(({ figure, seen }) => ({ figure, reachable: [...seen].sort((a, b) => a - b) }));
  return { figures, exact };
}
