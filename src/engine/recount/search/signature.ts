import type { LanguageResult, Profile } from '../../profile/profile.ts';
import { ABILITIES } from '../../profile/profile.ts';
import type { Rules, RulesFactor } from '../../rules/rules.ts';
import { factorNode } from '../../score/factor.ts';
import { factOf, holds, versionFacts } from '../../score/row.ts';
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
  facts: readonly string[],
  grids: readonly Rules[],
): (profile: Profile) => string {
  const asked = facts.map((fact) => ({
    of: factOf(fact).of,
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
  return (result) => {
    const profile = placed(base, place, result);
    return asking
      .flatMap((factor) => [
        factorNode(factor, profile, 'withSpouse').points,
        factorNode(factor, profile, 'withoutSpouse').points,
      ])
      .join(' ');
  };
}

function placed(base: Profile, place: LanguagePlace, result: LanguageResult): Profile {
  if (place !== 'spouseLanguage') return { ...base, [place]: result };
  return {
    ...base,
    spouse: { education: 'less-than-secondary', firstLanguage: result, canadianWorkYears: 0 },
  };
}
