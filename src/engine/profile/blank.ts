import { leastIn } from './kinds.ts';
import {
  type LanguageResult,
  type OfficialLanguage,
  type Profile,
  PROFILE_FACTS,
  type SpouseProfile,
} from './profile.ts';

/** Every fact at its least value: the base over which single facts are tried. */
export const BLANK: Profile = leastIn(PROFILE_FACTS);

/** A spouse who brings nothing. */
export const BLANK_SPOUSE: SpouseProfile = leastIn(PROFILE_FACTS.spouse.kind.facts);

/** No result in any ability of a language. */
export const noResult = (language: OfficialLanguage): LanguageResult => ({
  ...BLANK.firstLanguage,
  language,
});
