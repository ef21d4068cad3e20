import { noResult } from '../../profile/blank.ts';
import {
  ABILITIES,
  type Ability,
  AGE_MAX,
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  CLB_MAX,
  EDUCATION_LEVELS,
  type LanguageResult,
  otherLanguage,
  type Profile,
  type SpouseProfile,
  WORK_YEARS_MAX,
  leastLevel,
} from '../../profile/profile.ts';
import type { FactValue } from '../../score/trace.ts';

/** The language results of a profile. */
export const LANGUAGE_SLOTS = ['firstLanguage', 'secondLanguage', 'spouseLanguage'] as const;
/** One language result of a profile. */
export type LanguageSlot = (typeof LANGUAGE_SLOTS)[number];

/** An input that can be raised by a step. */
export type InputId =
  | `${LanguageSlot}.${Ability}`
  /** All four abilities, raised to at least a level. */
  | LanguageSlot
  | 'age'
  | 'education'
  | 'canadianWorkYears'
  | 'foreignWorkYears'
  | 'tradeCertificate'
  | 'nomination'
  | 'arrangedEmployment'
  | 'canadianStudy'
  | 'sibling'
  | 'spouseEducation'
  | 'spouseCanadianWorkYears'
  | 'spouseAccompanying'
  | 'languageOrder';

/** An input that may be raised step by step. */
export interface Input {
  readonly id: InputId;
  readonly now: FactValue;
  /** The values above, nearest first. */
  readonly next: readonly FactValue[];
  readonly set: (value: FactValue) => Profile;
}

/** How many more years of work to try: no grid gives points for more. */
const WORK_AHEAD = 6;

/** Every input of a profile; a spouse's only where there is one. */
export function inputsOf(profile: Profile): readonly Input[] {
  const { spouse } = profile;
  return [
    ...languageInputs('firstLanguage', profile.firstLanguage, (firstLanguage) => ({
      ...profile,
      firstLanguage,
    })),
    ...languageInputs('secondLanguage', secondOf(profile), (secondLanguage) => ({
      ...profile,
      secondLanguage,
    })),
    number('age', profile.age, profile.age < AGE_MAX ? [profile.age + 1] : [], (age) => ({
      ...profile,
      age,
    })),
    ranked('education', EDUCATION_LEVELS, profile.education, (education) => ({
      ...profile,
      education,
    })),
    number(
      'canadianWorkYears',
      profile.canadianWorkYears,
      yearsAbove(profile.canadianWorkYears),
      (canadianWorkYears) => ({ ...profile, canadianWorkYears }),
    ),
    number(
      'foreignWorkYears',
      profile.foreignWorkYears,
      yearsAbove(profile.foreignWorkYears),
      (foreignWorkYears) => ({ ...profile, foreignWorkYears }),
    ),
    flag('tradeCertificate', profile.tradeCertificate, { ...profile, tradeCertificate: true }),
    flag('nomination', profile.nomination, { ...profile, nomination: true }),
    ranked(
      'arrangedEmployment',
      ARRANGED_EMPLOYMENT,
      profile.arrangedEmployment,
      (arrangedEmployment) => ({ ...profile, arrangedEmployment }),
    ),
    ranked('canadianStudy', CANADIAN_STUDY, profile.canadianStudy, (canadianStudy) => ({
      ...profile,
      canadianStudy,
    })),
    flag('sibling', profile.sibling, { ...profile, sibling: true }),
    ...(spouse === null ? [] : spouseInputs(profile, spouse)),
    ...orderInput(profile),
  ];
}

function spouseInputs(profile: Profile, spouse: SpouseProfile): readonly Input[] {
  const withSpouse = (facts: Partial<SpouseProfile>): Profile => ({
    ...profile,
    spouse: { ...spouse, ...facts },
  });
  return [
    ...languageInputs(
      'spouseLanguage',
      spouse.firstLanguage ?? noResult('english'),
      (firstLanguage) => withSpouse({ firstLanguage }),
    ),
    ranked('spouseEducation', EDUCATION_LEVELS, spouse.education, (education) =>
      withSpouse({ education }),
    ),
    number(
      'spouseCanadianWorkYears',
      spouse.canadianWorkYears,
      yearsAbove(spouse.canadianWorkYears),
      (canadianWorkYears) => withSpouse({ canadianWorkYears }),
    ),
    {
      id: 'spouseAccompanying',
      now: true,
      next: [false],
      set: () => ({ ...profile, spouse: null }),
    },
  ];
}

function orderInput(profile: Profile): readonly Input[] {
  const { firstLanguage, secondLanguage } = profile;
  if (secondLanguage === null) return [];
  return [
    {
      id: 'languageOrder',
      now: firstLanguage.language,
      next: [secondLanguage.language],
      set: () => ({ ...profile, firstLanguage: secondLanguage, secondLanguage: firstLanguage }),
    },
  ];
}

/** The second language; where there is none, the other official language without a result. */
export const secondOf = (profile: Profile): LanguageResult =>
  profile.secondLanguage ?? noResult(otherLanguage(profile.firstLanguage.language));

function languageInputs(
  slot: LanguageSlot,
  result: LanguageResult,
  set: (result: LanguageResult) => Profile,
): readonly Input[] {
  const single = ABILITIES.map((ability): Input => ({
    id: `${slot}.${ability}`,
    now: result.clb[ability],
    next: levelsAbove(result.clb[ability]),
    set: (level) => set(withLevel(result, [ability], level as number)),
  }));
  const lowest = leastLevel(result.clb);
  return [
    ...single,
    {
      id: slot,
      now: lowest,
      next: levelsAbove(lowest),
      set: (level) => set(withLevel(result, ABILITIES, level as number)),
    },
  ];
}

/** The result with some abilities raised to a level; none is lowered. */
const withLevel = (
  result: LanguageResult,
  abilities: readonly Ability[],
  level: number,
): LanguageResult => ({
  ...result,
  clb: {
    ...result.clb,
    ...Object.fromEntries(abilities.map((one) => [one, Math.max(level, result.clb[one])])),
  },
});

const levelsAbove = (level: number): readonly number[] =>
  Array.from({ length: CLB_MAX - level }, (_, step) => level + 1 + step);
const yearsAbove = (years: number): readonly number[] =>
  Array.from(
    { length: Math.min(WORK_AHEAD, WORK_YEARS_MAX - years) },
    (_, step) => years + 1 + step,
  );

const number = (
  id: InputId,
  now: number,
  next: readonly number[],
  set: (value: number) => Profile,
): Input => ({ id, now, next, set: (value) => set(value as number) });

const ranked = <T extends string>(
  id: InputId,
  ranks: readonly T[],
  now: T,
  set: (value: T) => Profile,
): Input => ({
  id,
  now,
  next: ranks.slice(ranks.indexOf(now) + 1),
  set: (value) => set(value as T),
});

const flag = (id: InputId, now: boolean, yes: Profile): Input => ({
  id,
  now,
  next: now ? [] : [true],
  set: () => yes,
});
