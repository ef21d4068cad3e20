import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { SECTIONS } from '../tables/sections.ts';
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

const tables = new WeakMap<Rules, FastTables | null>();
let lastRules: Rules | undefined;
let lastTables: FastTables | null = null;

/**
 * The total alone, from tables made of the same factors as {@link score}: the two agree on every
 * profile. Points; the profile must be one that `parseProfile` accepts.
 */
export function total(profile: Profile, rules: Rules): number {
  if (rules !== lastRules) useRules(rules);
  if (lastTables === null) return totalByRows(profile, rules);
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

function useRules(rules: Rules): void {
  let made = tables.get(rules);
  if (made === undefined) {
    made = fastTables(rules);
    tables.set(rules, made);
  }
  lastRules = rules;
  lastTables = made;
}

/** For overlays whose caps or facts no block can hold. */
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
