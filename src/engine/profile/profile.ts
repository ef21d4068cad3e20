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
/** The place of a level among all, the lowest first. */
export const educationRank = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

/** The four abilities of a language test. */
export const ABILITIES = ['reading', 'writing', 'listening', 'speaking'] as const;
/** An ability of a language test. */
export type Ability = (typeof ABILITIES)[number];

/** Canada’s two official languages. */
export const OFFICIAL_LANGUAGES = ['english', 'french'] as const;
/** English or French. */
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** `senior-management` is NOC major group 00; `other` any other skilled occupation. */
export const ARRANGED_EMPLOYMENT = ['none', 'other', 'senior-management'] as const;
/** The kind of job offer that the grid tells apart. */
export type ArrangedEmployment = (typeof ARRANGED_EMPLOYMENT)[number];

/** Post-secondary study in Canada, as the grid tells it apart, by the length of the program. */
export const CANADIAN_STUDY = ['none', 'one-or-two-year', 'three-or-more-year'] as const;
/** The length of a program of study in Canada. */
export type CanadianStudy = (typeof CANADIAN_STUDY)[number];

/** The highest CLB/NCLC level there is. */
export const CLB_MAX = 12;
/** The oldest age and the most years of work that an input may state. */
export const AGE_MAX = 120;
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
