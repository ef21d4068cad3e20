import type { LanguageResult, OfficialLanguage, Profile, SpouseProfile } from './profile.ts';

/** A language in which nothing is shown. */
export const noResult = (language: OfficialLanguage): LanguageResult => ({
  language,
  clb: { reading: 0, writing: 0, listening: 0, speaking: 0 },
});

/** A profile with nothing in it, over which one fact at a time is looked at. */
export const BLANK: Profile = {
  age: 0,
  education: 'less-than-secondary',
  firstLanguage: noResult('english'),
  secondLanguage: null,
  canadianWorkYears: 0,
  foreignWorkYears: 0,
  tradeCertificate: false,
  spouse: null,
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'none',
  sibling: false,
};

/** A spouse who brings nothing. */
export const BLANK_SPOUSE: SpouseProfile = {
  education: 'less-than-secondary',
  firstLanguage: null,
  canadianWorkYears: 0,
};
