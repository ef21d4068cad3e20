import {
  type Clb,
  CLB_MAX,
  type EducationLevel,
  type LanguageResult,
  type Profile,
  type SpouseProfile,
} from '../profile/profile.ts';
import { AGE_STEPS, least, WORK_STEPS } from './facts.ts';

/**
 * Where a profile stands in each block of `fast-tables.ts`: one index over the values of the block's
 * facts, in the order of `BLOCKS`, the last running fastest. Tests compare every total with the
 * traced score's.
 */

const EDUCATIONS = 8;
const CLBS = CLB_MAX + 1;

/** The place in `EDUCATION_LEVELS`; comparisons of constants are faster here than a look-up by key. */
function educationPlace(level: EducationLevel): number {
  if (level === 'bachelor') return 4;
  if (level === 'master') return 6;
  if (level === 'two-or-more') return 5;
  if (level === 'two-year') return 3;
  if (level === 'one-year') return 2;
  if (level === 'secondary') return 1;
  return level === 'doctoral' ? 7 : 0;
}

const workPlace = (years: number): number => (years < WORK_STEPS ? years : WORK_STEPS - 1);

const clbPlace = (clb: Clb): number =>
  ((clb.reading * CLBS + clb.writing) * CLBS + clb.listening) * CLBS + clb.speaking;

export const languagePlace = (result: LanguageResult | null): number =>
  result === null ? 0 : clbPlace(result.clb);

export const leastOf = (result: LanguageResult | null): number =>
  result === null ? 0 : least(result.clb);

export function personPlace({ age, education, canadianWorkYears }: Profile): number {
  const agePlace = age < AGE_STEPS ? age : AGE_STEPS - 1;
  return (
    (agePlace * EDUCATIONS + educationPlace(education)) * WORK_STEPS + workPlace(canadianWorkYears)
  );
}

export function transferPlace(profile: Profile, firstMin: number): number {
  const person = educationPlace(profile.education) * CLBS + firstMin;
  const work =
    workPlace(profile.canadianWorkYears) * WORK_STEPS + workPlace(profile.foreignWorkYears);
  return (person * WORK_STEPS * WORK_STEPS + work) * 2 + (profile.tradeCertificate ? 1 : 0);
}

export function additionalPlace(profile: Profile, firstMin: number, secondMin: number): number {
  const { arrangedEmployment, canadianStudy } = profile;
  const offer = arrangedEmployment === 'none' ? 0 : arrangedEmployment === 'other' ? 1 : 2;
  const study = canadianStudy === 'none' ? 0 : canadianStudy === 'one-or-two-year' ? 1 : 2;
  const rest =
    (((profile.nomination ? 1 : 0) * 3 + offer) * 3 + study) * 2 + (profile.sibling ? 1 : 0);
  return profile.firstLanguage.language === 'french'
    ? (rest * CLBS + firstMin) * CLBS + secondMin
    : (rest * CLBS + secondMin) * CLBS + firstMin;
}

/** The first place is that of no spouse. */
export const spousePlace = (spouse: SpouseProfile | null): number =>
  spouse === null
    ? 0
    : (educationPlace(spouse.education) + 1) * WORK_STEPS + workPlace(spouse.canadianWorkYears);
