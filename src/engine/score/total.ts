import { profileError } from '../profile/is-profile.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { SECTIONS } from '../tables/ids.ts';
import { type Blocks, makeBlocks, totalByBlocks } from './blocks.ts';
import { compileFactor, type CompiledSection, inColumns, sectionsPoints } from './compile.ts';
import { codesOf } from './facts.ts';
import { columnOf } from './row.ts';

/** Totals of a grid after which its blocks are made: they take as long as some thousands of totals. */
const WORTH_BLOCKS = 1000;

interface Grid {
  readonly sections: readonly CompiledSection[];
  readonly cap: number;
  asked: number;
  /** null: not made yet. */
  blocks: Blocks | null;
}

const grids = new WeakMap<Rules, Grid>();
let lastRules: Rules | undefined;
let lastGrid: Grid | undefined;

/**
 * The total alone: that of {@link score} for every profile under any rules, and many times as fast.
 * Points. Throws the same RangeError for a profile that is none.
 *
 * @example
 * total(profile, unwrap(rulesOn(isoDate('2026-01-01')))); // 497
 */
export function total(profile: Profile, rules: Rules): number {
  const grid = rules === lastRules && lastGrid !== undefined ? lastGrid : gridOf(rules);
  const { blocks, cap } = grid;
  if (blocks === null) return totalByTerms(profile, grid);
  const { table, rest } = blocks;
  let points = NaN;
  try {
    points = totalByBlocks(profile, table);
  } catch (cause) {
    throw profileError(profile, cause);
  }
  if (rest === null && points <= cap) return points;
  if (Number.isNaN(points)) throw profileError(profile);
  if (rest !== null) points += sectionsPoints(rest, codesOf(profile), columnOf(profile));
  return Math.min(points, cap);
}

function totalByTerms(profile: Profile, grid: Grid): number {
  grid.asked += 1;
  if (grid.asked === WORTH_BLOCKS) grid.blocks = makeBlocks(grid.sections);
  const points = sectionsPoints(grid.sections, codesOf(profile), columnOf(profile));
  return Math.min(points, grid.cap);
}

function gridOf(rules: Rules): Grid {
  const grid = grids.get(rules) ?? makeGrid(rules);
  grids.set(rules, grid);
  lastRules = rules;
  lastGrid = grid;
  return grid;
}

const makeGrid = (rules: Rules): Grid => ({
  sections: SECTIONS.map((id) => ({
    cap: inColumns(rules.caps[id]),
    factors: rules.factors.filter(({ section }) => section === id).map(compileFactor),
  })),
  cap: rules.caps.total,
  asked: 0,
  blocks: null,
});
