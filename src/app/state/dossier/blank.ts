import type { Draft, Drafted } from './draft.ts';
import type { Credential, Job, LanguageTest, Sibling, Spouse } from '../../../engine/dossier.ts';

/**
 * Rows and parts as they stand when the user adds one: nothing is known yet, but where the dossier must have a
 * value (the test, the level, the country, the province) the commonest stands to be changed.
 */

export const blankTest = (): Drafted<LanguageTest> => ({
  test: 'ielts-general',
  date: null,
  scores: { reading: null, writing: null, listening: null, speaking: null },
});

export const blankCredential = (): Drafted<Credential> => ({
  level: 'bachelor',
  country: 'CA',
  awarded: null,
  eca: null,
  eligibleCanadianStudy: null,
});

export const blankEca = () => ({ body: null, date: null, equivalent: null });

export const blankJob = (): Drafted<Job> => ({
  employer: null,
  country: 'CA',
  noc: null,
  from: null,
  until: null,
  hoursPerWeek: null,
  employment: null,
  fullTimeStudent: null,
  authorized: null,
  letter: null,
});

const blankPerson = () => ({
  birthDate: null,
  languageTests: [],
  credentials: [],
  jobs: [],
  tradeCertificate: null,
});

export const blankSpouse = (): Drafted<Spouse> => ({
  ...blankPerson(),
  accompanying: null,
  status: null,
  since: null,
});

export const blankGrant = () => ({ province: 'ON', from: null, until: null });

export const blankOffer = () => ({ noc: null, from: null, until: null });

export const blankSibling = (): Drafted<Sibling> => ({
  birthDate: null,
  status: null,
  livesInCanada: null,
});

/**
 * An empty dossier. One date of the file is needed for anything to be read: today, where the profile may be
 * of today; null, where the days of a file that is already decided are about to be told.
 */
export const blankDossier = (profile: string | null): Draft => ({
  version: 1,
  dates: { profile, invitation: null, application: null, decision: null },
  round: null,
  claimedTotal: null,
  candidate: { ...blankPerson(), firstOfficialLanguage: null },
  spouse: null,
  nomination: null,
  offer: null,
  siblings: [],
});
