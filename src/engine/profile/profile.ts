import { choice, type Facts, FLAG, group, orNull, whole } from './kinds.ts';

/** The levels of education of the grid, lowest first. `master` includes entry-to-practice professional degrees. */
export const EDUCATION_LEVELS = [
  'less-than-secondary',
  'secondary',
  'one-year',
  'two-year',
  'bachelor',
  'two-or-more',
  'master',
  'doctoral',
] as const;
/** A level of education of the grid. */
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
/** A level’s rank, from 0 for the lowest. */
export const educationRank = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

/** The four abilities of a language test. */
export const ABILITIES = ['reading', 'writing', 'listening', 'speaking'] as const;
/** An ability of a language test. */
export type Ability = (typeof ABILITIES)[number];

/** Canada’s two official languages. */
export const OFFICIAL_LANGUAGES = ['english', 'french'] as const;
/** English or French. */
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];
export const otherLanguage = (language: OfficialLanguage): OfficialLanguage =>
  language === 'english' ? 'french' : 'english';

/** `senior-management` is NOC major group 00; `other` any other skilled occupation. */
export const ARRANGED_EMPLOYMENT = ['none', 'other', 'senior-management'] as const;
/** The kinds of job offer that the grid distinguishes. */
export type ArrangedEmployment = (typeof ARRANGED_EMPLOYMENT)[number];

/** Post-secondary study in Canada, by the length of the program. */
export const CANADIAN_STUDY = ['none', 'one-or-two-year', 'three-or-more-year'] as const;
/** The length of a program of study in Canada. */
export type CanadianStudy = (typeof CANADIAN_STUDY)[number];

/** The highest CLB/NCLC level there is. */
export const CLB_MAX = 12;
/** The oldest age that an input may state. */
export const AGE_MAX = 120;
/** The most years of work that an input may state. */
export const WORK_YEARS_MAX = 80;

/** A whole CLB or NCLC level, 0 (no result in that ability) to 12, for each ability. */
export type Clb = Readonly<Record<Ability, number>>;

/** A candidate’s levels in one official language. */
export interface LanguageResult {
  readonly language: OfficialLanguage;
  readonly clb: Clb;
}

/** An accompanying spouse or common-law partner who is neither a citizen nor a permanent resident. */
export interface SpouseProfile {
  readonly education: EducationLevel;
  readonly firstLanguage: LanguageResult | null;
  /** Whole years, already counted. */
  readonly canadianWorkYears: number;
}

/** What the CRS scores: facts already read from documents. Years are whole years already counted. */
export interface Profile {
  /** Whole years. */
  readonly age: number;
  readonly education: EducationLevel;
  readonly firstLanguage: LanguageResult;
  readonly secondLanguage: LanguageResult | null;
  readonly canadianWorkYears: number;
  readonly foreignWorkYears: number;
  /** A provincial or territorial certificate of qualification in a skilled trade. */
  readonly tradeCertificate: boolean;
  /** null: scored without spouse or partner. */
  readonly spouse: SpouseProfile | null;
  readonly nomination: boolean;
  readonly arrangedEmployment: ArrangedEmployment;
  readonly canadianStudy: CanadianStudy;
  readonly sibling: boolean;
}

/** The least of four levels: what a table means by a level "in all four abilities". */
export const leastLevel = ({ reading, writing, listening, speaking }: Clb): number =>
  Math.min(reading, writing, listening, speaking);

/** The candidate’s result in a language, in whichever place it is; null where there is none. */
export function resultIn(
  { firstLanguage, secondLanguage }: Profile,
  language: OfficialLanguage,
): LanguageResult | null {
  if (firstLanguage.language === language) return firstLanguage;
  return secondLanguage?.language === language ? secondLanguage : null;
}

const level = whole(CLB_MAX);
const years = whole(WORK_YEARS_MAX);

const clb = group<Clb>({
  reading: { kind: level, get: ({ reading }) => reading },
  writing: { kind: level, get: ({ writing }) => writing },
  listening: { kind: level, get: ({ listening }) => listening },
  speaking: { kind: level, get: ({ speaking }) => speaking },
});

const result = group<LanguageResult>({
  language: { kind: choice(OFFICIAL_LANGUAGES), get: ({ language }) => language },
  clb: { kind: clb, get: (of) => of.clb },
});

const spouse = group<SpouseProfile>({
  education: { kind: choice(EDUCATION_LEVELS), get: ({ education }) => education },
  firstLanguage: { kind: orNull(result), get: ({ firstLanguage }) => firstLanguage },
  canadianWorkYears: { kind: years, get: ({ canadianWorkYears }) => canadianWorkYears },
});

/**
 * The one list of the facts of a profile and the values that each may have. The schema, the fast
 * check, the blank profile, the facts that tables ask for and the codes that scorers use all follow
 * it.
 */
export const PROFILE_FACTS: Facts<Profile> = {
  age: { kind: whole(AGE_MAX), get: ({ age }) => age },
  education: { kind: choice(EDUCATION_LEVELS), get: ({ education }) => education },
  firstLanguage: { kind: result, get: ({ firstLanguage }) => firstLanguage },
  secondLanguage: { kind: orNull(result), get: ({ secondLanguage }) => secondLanguage },
  canadianWorkYears: { kind: years, get: ({ canadianWorkYears }) => canadianWorkYears },
  foreignWorkYears: { kind: years, get: ({ foreignWorkYears }) => foreignWorkYears },
  tradeCertificate: { kind: FLAG, get: ({ tradeCertificate }) => tradeCertificate },
  spouse: { kind: orNull(spouse), get: (of) => of.spouse },
  nomination: { kind: FLAG, get: ({ nomination }) => nomination },
  arrangedEmployment: {
    kind: choice(ARRANGED_EMPLOYMENT),
    get: ({ arrangedEmployment }) => arrangedEmployment,
  },
  canadianStudy: { kind: choice(CANADIAN_STUDY), get: ({ canadianStudy }) => canadianStudy },
  sibling: { kind: FLAG, get: ({ sibling }) => sibling },
};
