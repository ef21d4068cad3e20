import {
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  type Clb,
  CLB_MAX,
  EDUCATION_LEVELS,
  type EducationLevel,
  type LanguageResult,
  type Profile,
  type SpouseProfile,
} from '../profile/profile.ts';
import { AGE_STEPS, WORK_STEPS } from './facts.ts';

/**
 * Where a profile stands in each block of `fast-tables.ts`: one index over the values of the block's
 * facts, in the order of `BLOCKS`, the last running fastest. Tests compare every total with the
 * traced score's.
 */

const EDUCATIONS = EDUCATION_LEVELS.length;
const CLBS = CLB_MAX + 1;

const CODES = 256;

/** A number for a text of a closed list, from its first letter and its length. */
const codeOf = (text: string): number => (text.charCodeAt(0) + 2 * text.length) & (CODES - 1);

/**
 * The place of each text of a list, by its code: one look-up, where comparing texts one after the
 * other is a branch that the processor guesses wrong.
 */
function placesByCode(texts: readonly string[]): Uint8Array {
  const places = new Uint8Array(CODES);
  texts.forEach((text, place) => (places[codeOf(text)] = place));
  if (texts.some((text, place) => places[codeOf(text)] !== place))
    throw new RangeError(`Two of these share a code: ${texts.join(', ')}`);
  return places;
}

const EDUCATION_PLACES = placesByCode(EDUCATION_LEVELS);
const OFFER_PLACES = placesByCode(ARRANGED_EMPLOYMENT);
const STUDY_PLACES = placesByCode(CANADIAN_STUDY);

const educationPlace = (level: EducationLevel): number => EDUCATION_PLACES[codeOf(level)]!;

const workPlace = (years: number): number => (years < WORK_STEPS ? years : WORK_STEPS - 1);

const clbPlace = (clb: Clb): number =>
  ((clb.reading * CLBS + clb.writing) * CLBS + clb.listening) * CLBS + clb.speaking;

export const languagePlace = (result: LanguageResult | null): number =>
  result === null ? 0 : clbPlace(result.clb);

const LEAST = leastByPlace();

function leastByPlace(): Uint8Array {
  const least = new Uint8Array(CLBS ** 4);
  for (let place = 0; place < least.length; place += 1) {
    let rest = place;
    let lowest = CLB_MAX;
    for (let ability = 0; ability < 4; ability += 1) {
      lowest = Math.min(lowest, rest % CLBS);
      rest = Math.floor(rest / CLBS);
    }
    least[place] = lowest;
  }
  return least;
}

/** The lowest of the four levels at a place of a language block; 0 without a result. */
export const leastAt = (place: number): number => LEAST[place]!;

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
  const offer = OFFER_PLACES[codeOf(arrangedEmployment)]!;
  const study = STUDY_PLACES[codeOf(canadianStudy)]!;
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
