import {
  ABILITIES,
  type Ability,
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  type Clb,
  CLB_MAX,
  EDUCATION_LEVELS,
  type LanguageResult,
  type OfficialLanguage,
  type Profile,
} from '../profile/profile.ts';
import type { FactValue } from './trace.ts';

/** A question that a table's row may ask of a profile. Past the last of its values, the last stands for all. */
export interface Fact {
  readonly values: readonly FactValue[];
  readonly of: (profile: Profile) => FactValue;
}

/** How far the fast path tabulates ages and years; a row that asks past it is scored row by row. */
export const AGE_STEPS = 64;
export const WORK_STEPS = 8;

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, n) => n);
const FLAG = [false, true] as const;
const CLB_VALUES = upTo(CLB_MAX);

export const least = (clb: Clb): number =>
  Math.min(clb.reading, clb.writing, clb.listening, clb.speaking);

/** The candidate's result in a language, whichever official language it is. */
export function resultIn(profile: Profile, language: OfficialLanguage): LanguageResult | null {
  if (profile.firstLanguage.language === language) return profile.firstLanguage;
  return profile.secondLanguage?.language === language ? profile.secondLanguage : null;
}

const leastIn = (profile: Profile, language: OfficialLanguage): number => {
  const result = resultIn(profile, language);
  return result === null ? 0 : least(result.clb);
};

const abilityFact = (
  ability: Ability,
  result: (profile: Profile) => LanguageResult | null,
): Fact => ({
  values: CLB_VALUES,
  of: (profile) => result(profile)?.clb[ability] ?? 0,
});

const abilityFacts = (
  prefix: string,
  result: (profile: Profile) => LanguageResult | null,
): Record<string, Fact> =>
  Object.fromEntries(
    ABILITIES.map((ability) => [`${prefix}.${ability}`, abilityFact(ability, result)]),
  );

/** Every fact that a row may ask of, by the id that tables use. */
export const FACTS: Readonly<Record<string, Fact>> = {
  age: { values: upTo(AGE_STEPS - 1), of: (profile) => profile.age },
  education: { values: EDUCATION_LEVELS, of: (profile) => profile.education },
  ...abilityFacts('firstLanguage', (profile) => profile.firstLanguage),
  ...abilityFacts('secondLanguage', (profile) => profile.secondLanguage),
  ...abilityFacts('spouseLanguage', (profile) => profile.spouse?.firstLanguage ?? null),
  firstLanguageMin: { values: CLB_VALUES, of: (profile) => least(profile.firstLanguage.clb) },
  frenchMin: { values: CLB_VALUES, of: (profile) => leastIn(profile, 'french') },
  englishMin: { values: CLB_VALUES, of: (profile) => leastIn(profile, 'english') },
  canadianWorkYears: { values: upTo(WORK_STEPS - 1), of: (profile) => profile.canadianWorkYears },
  foreignWorkYears: { values: upTo(WORK_STEPS - 1), of: (profile) => profile.foreignWorkYears },
  tradeCertificate: { values: FLAG, of: (profile) => profile.tradeCertificate },
  nomination: { values: FLAG, of: (profile) => profile.nomination },
  arrangedEmployment: { values: ARRANGED_EMPLOYMENT, of: (profile) => profile.arrangedEmployment },
  canadianStudy: { values: CANADIAN_STUDY, of: (profile) => profile.canadianStudy },
  sibling: { values: FLAG, of: (profile) => profile.sibling },
  spouseEducation: {
    values: [null, ...EDUCATION_LEVELS],
    of: (profile) => profile.spouse?.education ?? null,
  },
  spouseCanadianWorkYears: {
    values: upTo(WORK_STEPS - 1),
    of: (profile) => profile.spouse?.canadianWorkYears ?? 0,
  },
};
