import { BLANK_SPOUSE, noResult } from '../../profile/blank.ts';
import type { LanguageResult, Profile } from '../../profile/profile.ts';
import { ABILITIES } from '../../profile/profile.ts';
import type { Rules, RulesFactor } from '../../rules/rules.ts';
import { compileFactor, factorPoints } from '../../score/compile.ts';
import { codesOf, type FactId, FACTS } from '../../score/facts.ts';
import { holds, versionFacts } from '../../score/row.ts';
import type { Condition } from '../../tables/schemas/crs.ts';

/** Everything that the rows of some rules ask of a fact. */
const conditionsOn = (fact: string, grids: readonly Rules[]): readonly Condition[] =>
  grids.flatMap(({ factors }) =>
    factors.flatMap(({ version }) =>
      (version.terms ?? []).flatMap(({ rows }) =>
        rows.flatMap(({ when }) => (Object.hasOwn(when, fact) ? [when[fact]!] : [])),
      ),
    ),
  );

/**
 * A text that is the same for two profiles wherever no row tells apart what they have of these
 * facts: rows ask of facts by their conditions alone.
 */
export function classesOf(
  facts: readonly FactId[],
  grids: readonly Rules[],
): (profile: Profile) => string {
  const asked = facts.map((fact) => ({
    of: FACTS[fact].of,
    conditions: [...new Set(conditionsOn(fact, grids).map((each) => JSON.stringify(each)))].map(
      (text) => JSON.parse(text) as Condition,
    ),
  }));
  return (profile) =>
    asked
      .map(({ of, conditions }) => {
        const value = of(profile);
        return conditions.map((condition) => (holds(condition, value) ? 1 : 0)).join('');
      })
      .join(' ');
}

export type LanguagePlace = 'firstLanguage' | 'secondLanguage' | 'spouseLanguage';

/**
 * A text that is the same for two results wherever their abilities score alike in a place of the
 * profile: by the points of the factors that ask of nothing else, else level by level.
 */
export function abilityPoints(
  place: LanguagePlace,
  grids: readonly Rules[],
  base: Profile,
): (result: LanguageResult) => string {
  const prefix = `${place}.`;
  const asking = grids.flatMap(({ factors }) =>
    factors.filter(({ version }) => versionFacts(version).some((fact) => fact.startsWith(prefix))),
  );
  const isAlone = ({ version }: RulesFactor): boolean =>
    versionFacts(version).every((fact) => fact.startsWith(prefix));
  if (!asking.every(isAlone)) return ({ clb }) => ABILITIES.map((each) => clb[each]).join(' ');
  const compiled = asking.map(compileFactor);
  return (result) => {
    const codes = codesOf(placed(base, place, result));
    return compiled
      .flatMap((factor) => [
        factorPoints(factor, codes, 'withSpouse'),
        factorPoints(factor, codes, 'withoutSpouse'),
      ])
      .join(' ');
  };
}

function placed(base: Profile, place: LanguagePlace, result: LanguageResult): Profile {
  if (place === 'firstLanguage') return { ...base, firstLanguage: result };
  if (place === 'spouseLanguage')
    return { ...base, spouse: { ...BLANK_SPOUSE, firstLanguage: result } };
  const first = noResult(result.language === 'english' ? 'french' : 'english');
  return { ...base, firstLanguage: first, secondLanguage: result };
}
