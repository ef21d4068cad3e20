import type { IsoDate } from '../dates/plain-date.ts';
import type { Ability, EducationLevel, OfficialLanguage } from '../profile/profile.ts';

/** Language tests that Express Entry takes. */
export const TESTS = [
  'ielts-general',
  'celpip-general',
  'pte-core',
  'tef-canada',
  'tcf-canada',
] as const;
/** A language test that Express Entry takes. */
export type TestId = (typeof TESTS)[number];

/** The days on which a dossier is read, in the order in which they come. */
export const DOSSIER_DATES = ['profile', 'invitation', 'application', 'decision'] as const;
/** A day on which a dossier is read. */
export type DossierDate = (typeof DOSSIER_DATES)[number];

/** Whether one works for another or for oneself. */
export const EMPLOYMENT = ['employee', 'self-employed'] as const;
/** Whether one works for another or for oneself. */
export type Employment = (typeof EMPLOYMENT)[number];
/** The state of an employer’s reference letter. */
export const LETTERS = ['complete', 'incomplete', 'missing'] as const;
/** The state of an employer’s reference letter. */
export type Letter = (typeof LETTERS)[number];
/** Status in Canada. */
export const STATUSES = ['foreign-national', 'permanent-resident', 'citizen'] as const;
/** Status in Canada. */
export type Status = (typeof STATUSES)[number];
/** Provinces and territories, by their postal abbreviation. */
export const PROVINCES = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
] as const;
/** A province or territory, by its postal abbreviation. */
export type Province = (typeof PROVINCES)[number];

/**
 * In every shape below null is "not known" unless its comment says otherwise: the points that
 * depend on it are then unknown, and the reading gives their least and greatest.
 */

/** A score as printed: a number on the test's scale, or a mark such as CELPIP's `M`. */
export type TestScore = number | string | null;

/** A language test taken, with the scores on its report. */
export interface LanguageTest {
  readonly test: TestId;
  /** Date of the result. */
  readonly date: IsoDate | null;
  readonly scores: Readonly<Record<Ability, TestScore>>;
}

/** An educational credential assessment: who made it, when, and the Canadian equivalent it states. */
export interface Eca {
  /** The assessing body: an id of `tables/education/eca-bodies.json`, or another name. */
  readonly body: string | null;
  readonly date: IsoDate | null;
  /** The Canadian level that the assessment gives. */
  readonly equivalent: EducationLevel | null;
}

/** A diploma, certificate or degree. */
export interface Credential {
  readonly level: EducationLevel;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly awarded: IsoDate | null;
  /** null: there is no assessment. */
  readonly eca: Eca | null;
  /** Whether study in Canada meets the conditions of the additional points; of no use abroad. */
  readonly eligibleCanadianStudy: boolean | null;
}

/** A job. `until: null` means that it goes on. */
export interface Job {
  /** The employer's name, for the user's own eyes. */
  readonly employer: string | null;
  readonly country: string;
  /** NOC 2021 (five digits) or NOC 2016 (four digits). */
  readonly noc: string | null;
  /** First and last day worked; `until` null: the job goes on. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly hoursPerWeek: number | null;
  readonly employment: Employment | null;
  readonly fullTimeStudent: boolean | null;
  /** Authorised to work in Canada; of no use abroad. */
  readonly authorized: boolean | null;
  readonly letter: Letter | null;
}

/** A nomination or a certificate of qualification: who gave it, from when, until when (null: no end). */
export interface ProvincialGrant {
  readonly province: Province;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** A job offer, with the days on which it holds. */
export interface Offer {
  readonly noc: string | null;
  readonly from: IsoDate | null;
  /** null: no end. */
  readonly until: IsoDate | null;
}

/** What candidate and spouse have in common. */
export interface Person {
  readonly birthDate: IsoDate | null;
  readonly languageTests: readonly LanguageTest[];
  readonly credentials: readonly Credential[];
  readonly jobs: readonly Job[];
  /** null: there is none. */
  readonly tradeCertificate: ProvincialGrant | null;
}

/** The principal applicant. */
export interface Candidate extends Person {
  /** The candidate's declared choice; null: the order that scores more. */
  readonly firstOfficialLanguage: OfficialLanguage | null;
}

/** The spouse or common-law partner. */
export interface Spouse extends Person {
  readonly accompanying: boolean | null;
  readonly status: Status | null;
  /** First day of the marriage or common-law union; null: before every date of the file. */
  readonly since: IsoDate | null;
}

/** A brother or sister of the candidate or of the spouse. */
export interface Sibling {
  readonly birthDate: IsoDate | null;
  readonly status: Status | null;
  readonly livesInCanada: boolean | null;
}

/** What the candidate can prove, with dates. */
export interface Dossier {
  readonly version: 1;
  /** At least one; null: not reached or not known. */
  readonly dates: Readonly<Record<DossierDate, IsoDate | null>>;
  /** The number of the invitation's round. */
  readonly round: string | null;
  readonly claimedTotal: number | null;
  readonly candidate: Candidate;
  /** null: no spouse or partner. */
  readonly spouse: Spouse | null;
  /** null: none. */
  readonly nomination: ProvincialGrant | null;
  readonly offer: Offer | null;
  readonly siblings: readonly Sibling[];
}
