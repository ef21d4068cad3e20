import {
  AGE_MAX,
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  type Clb,
  CLB_MAX,
  EDUCATION_LEVELS,
  type LanguageResult,
  OFFICIAL_LANGUAGES,
  type Profile,
  type SpouseProfile,
  WORK_YEARS_MAX,
} from './profile.ts';

/**
 * Whether parsed JSON is a profile, exactly as the schema says (a property holds the two to each
 * other) and many times as fast: for streams of profiles. It names no fault; `parseProfile` does.
 */
export function isProfile(value: unknown): value is Profile {
  if (!isObject(value)) return false;
  const profile = value as unknown as Profile;
  return (
    hasKeys(value, PROFILE_KEYS) &&
    isWhole(profile.age, AGE_MAX) &&
    isOneOf(profile.education, EDUCATION) &&
    isLanguageResult(profile.firstLanguage) &&
    (profile.secondLanguage === null || isSecond(profile.secondLanguage, profile.firstLanguage)) &&
    isWhole(profile.canadianWorkYears, WORK_YEARS_MAX) &&
    isWhole(profile.foreignWorkYears, WORK_YEARS_MAX) &&
    typeof profile.tradeCertificate === 'boolean' &&
    (profile.spouse === null || isSpouse(profile.spouse)) &&
    typeof profile.nomination === 'boolean' &&
    isOneOf(profile.arrangedEmployment, OFFERS) &&
    isOneOf(profile.canadianStudy, STUDY) &&
    typeof profile.sibling === 'boolean'
  );
}

const PROFILE_KEYS = 12;
const LANGUAGE_KEYS = 2;
const CLB_KEYS = 4;
const SPOUSE_KEYS = 3;

const EDUCATION: ReadonlySet<unknown> = new Set(EDUCATION_LEVELS);
const LANGUAGES: ReadonlySet<unknown> = new Set(OFFICIAL_LANGUAGES);
const OFFERS: ReadonlySet<unknown> = new Set(ARRANGED_EMPLOYMENT);
const STUDY: ReadonlySet<unknown> = new Set(CANADIAN_STUDY);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** With each known key checked, as many keys as known ones means that none is unknown. */
const hasKeys = (value: object, count: number): boolean => Object.keys(value).length === count;

const isOneOf = (value: unknown, allowed: ReadonlySet<unknown>): boolean => allowed.has(value);

const isWhole = (value: unknown, max: number): boolean =>
  typeof value === 'number' && value >= 0 && value <= max && Number.isInteger(value);

function isLanguageResult(value: unknown): value is LanguageResult {
  if (!isObject(value)) return false;
  const result = value as LanguageResult;
  return hasKeys(value, LANGUAGE_KEYS) && isOneOf(result.language, LANGUAGES) && isClb(result.clb);
}

const isSecond = (value: unknown, first: LanguageResult): boolean =>
  isLanguageResult(value) && value.language !== first.language;

function isClb(value: unknown): boolean {
  if (!isObject(value)) return false;
  const clb = value as Clb;
  return (
    hasKeys(value, CLB_KEYS) &&
    isWhole(clb.reading, CLB_MAX) &&
    isWhole(clb.writing, CLB_MAX) &&
    isWhole(clb.listening, CLB_MAX) &&
    isWhole(clb.speaking, CLB_MAX)
  );
}

function isSpouse(value: unknown): boolean {
  if (!isObject(value)) return false;
  const spouse = value as SpouseProfile;
  return (
    hasKeys(value, SPOUSE_KEYS) &&
    isOneOf(spouse.education, EDUCATION) &&
    (spouse.firstLanguage === null || isLanguageResult(spouse.firstLanguage)) &&
    isWhole(spouse.canadianWorkYears, WORK_YEARS_MAX)
  );
}
