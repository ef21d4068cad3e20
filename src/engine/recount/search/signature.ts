import { BLANK, BLANK_SPOUSE, noResult } from '../../profile/blank.ts';
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

/** What a result is worth, wherever it may stand. */
export type ResultSignature = (result: LanguageResult) => string;

type LanguagePlace = 'firstLanguage' | 'secondLanguage' | 'spouseLanguage';

/**
 * A text that is the same for two results wherever their abilities score alike in a place of the
 * profile: by the points of the factors that ask of nothing else, else level by level.
 */
function abilityPoints(place: LanguagePlace, grids: readonly Rules[]): ResultSignature {
  const prefix = `${place}.`;
  const asking = grids.flatMap(({ factors }) =>
    factors.filter(({ version }) => versionFacts(version).some((fact) => fact.startsWith(prefix))),
  );
  const isAlone = ({ version }: RulesFactor): boolean =>
    versionFacts(version).every((fact) => fact.startsWith(prefix));
  if (!asking.every(isAlone)) return ({ clb }) => ABILITIES.map((each) => clb[each]).join(' ');
  const compiled = asking.map(compileFactor);
  return (result) => {
    const codes = codesOf(placed(place, result));
    return compiled
      .flatMap((factor) => [
        factorPoints(factor, codes, 'withSpouse'),
        factorPoints(factor, codes, 'withoutSpouse'),
      ])
      .join(' ');
  };
}

function placed(place: LanguagePlace, result: LanguageResult): Profile {
  if (place === 'firstLanguage') return { ...BLANK, firstLanguage: result };
  if (place === 'spouseLanguage')
    return { ...BLANK, spouse: { ...BLANK_SPOUSE, firstLanguage: result } };
  const first = noResult(result.language === 'english' ? 'french' : 'english');
  return { ...BLANK, firstLanguage: first, secondLanguage: result };
}

/** What a candidate's result is worth as first and as second language, in any grid. */
export function resultSignature(grids: readonly Rules[]): ResultSignature {
  const asFirst = abilityPoints('firstLanguage', grids);
  const asSecond = abilityPoints('secondLanguage', grids);
  const least = classesOf(['firstLanguageMin', 'frenchMin', 'englishMin'], grids);
  return rememberedByLevels((result) => {
    const minimum = least({ ...BLANK, firstLanguage: result });
    return `${result.language} ${asFirst(result)} | ${asSecond(result)} | ${minimum}`;
  });
}

/** What a spouse's result is worth. */
export const spouseSignature = (grids: readonly Rules[]): ResultSignature =>
  rememberedByLevels(abilityPoints('spouseLanguage', grids));

function rememberedByLevels(worth: ResultSignature): ResultSignature {
  return remembered(
    worth,
    ({ language, clb: { reading, writing, listening, speaking } }) =>
      `${language} ${reading} ${writing} ${listening} ${speaking}`,
  );
}

/** A signature worked out once for each key. */
export function remembered<T, K>(
  of: (value: T) => string,
  keyOf: (value: T) => K,
): (value: T) => string {
  const known = new Map<K, string>();
  return (value) => {
    const key = keyOf(value);
    const found = known.get(key) ?? of(value);
    known.set(key, found);
    return found;
  };
}
