import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { SECTIONS } from '../tables/ids.ts';
import { factorNode } from './factor.ts';
import { type FastTables, fastTables } from './fast-tables.ts';
import {
  additionalPlace,
  languagePlace,
  leastAt,
  personPlace,
  spousePlace,
  transferPlace,
} from './places.ts';
import { type Column, pointsIn } from './row.ts';

/** Totals by which a grid has shown that it will be asked for many: tabulating takes as long as some thousands. */
const WORTH_TABULATING = 1000;

interface Grid {
  asked: number;
  /** undefined: not made yet; null: cannot be made. */
  tables: FastTables | null | undefined;
}

const grids = new WeakMap<Rules, Grid>();
let lastRules: Rules | undefined;
let lastTables: FastTables | null = null;

/**
 * The total alone, after the first of a grid from tables made of the same factors as {@link score}: the
 * two agree on every profile. Points; the profile must be one that `parseProfile` accepts.
 */
export function total(profile: Profile, rules: Rules): number {
  if (rules !== lastRules) useRules(rules);
  if (lastTables === null) return totalUntabulated(profile, rules);
  const { firstLanguage, secondLanguage, spouse } = profile;
  const column = spouse === null ? lastTables.withoutSpouse : lastTables.withSpouse;
  const firstPlace = languagePlace(firstLanguage);
  const secondPlace = languagePlace(secondLanguage);
  const firstMin = leastAt(firstPlace);
  const sum =
    column.person[personPlace(profile)]! +
    column.firstLanguage[firstPlace]! +
    column.secondLanguage[secondPlace]! +
    column.transfer[transferPlace(profile, firstMin)]! +
    column.additional[additionalPlace(profile, firstMin, leastAt(secondPlace))]!;
  if (spouse === null) return sum;
  return (
    sum +
    column.spouse[spousePlace(spouse)]! +
    column.spouseLanguage[languagePlace(spouse.firstLanguage)]!
  );
}

/** Makes the tables of a grid at once, whatever was asked of it. */
export function tabulate(rules: Rules): void {
  gridOf(rules).tables ??= fastTables(rules);
  useRules(rules);
}

function gridOf(rules: Rules): Grid {
  const found = grids.get(rules) ?? { asked: 0, tables: undefined };
  grids.set(rules, found);
  return found;
}

function useRules(rules: Rules): void {
  lastRules = rules;
  lastTables = gridOf(rules).tables ?? null;
}

function totalUntabulated(profile: Profile, rules: Rules): number {
  const grid = gridOf(rules);
  grid.asked += 1;
  if (grid.tables === undefined && grid.asked === WORTH_TABULATING) tabulate(rules);
  return totalByRows(profile, rules);
}

/** For a grid's first totals, and for overlays whose caps or facts no block can hold. */
function totalByRows(profile: Profile, rules: Rules): number {
  const column: Column = profile.spouse === null ? 'withoutSpouse' : 'withSpouse';
  const sum = SECTIONS.reduce((all, section) => {
    const points = rules.factors
      .filter((factor) => factor.section === section)
      .reduce((part, factor) => part + factorNode(factor, profile, column).points, 0);
    return all + Math.min(points, pointsIn(rules.caps[section], column));
  }, 0);
  return Math.min(sum, rules.caps.total);
}
