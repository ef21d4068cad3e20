import type { IsoDate } from '../dates/plain-date.ts';
import type { Ability, EducationLevel, OfficialLanguage } from '../profile/profile.ts';

export const TESTS = [
  'ielts-general',
  'celpip-general',
  'pte-core',
  'tef-canada',
  'tcf-canada',
] as const;
export type TestId = (typeof TESTS)[number];

export const DOSSIER_DATES = ['profile', 'invitation', 'application', 'decision'] as const;
export type DossierDate = (typeof DOSSIER_DATES)[number];

export const EMPLOYMENT = ['employee', 'self-employed'] as const;
export type Employment = (typeof EMPLOYMENT)[number];
export const LETTERS = ['complete', 'incomplete', 'missing'] as const;
export type Letter = (typeof LETTERS)[number];
export const STATUSES = ['foreign-national', 'permanent-resident', 'citizen'] as const;
export type Status = (typeof STATUSES)[number];
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
export type Province = (typeof PROVINCES)[number];

/**
 * In every shape below null is "not known" unless its comment says otherwise: the points that
 * depend on it are then unknown, and the reading gives their least and greatest.
 */

/** A score as printed: a number on the test's scale, or a mark such as CELPIP's `M`. */
export type TestScore = number | string | null;

export interface LanguageTest {
  readonly test: TestId;
  /** Date of the result. */
  readonly date: IsoDate | null;
  readonly scores: Readonly<Record<Ability, TestScore>>;
}

export interface Eca {
  /** The assessing body: an id of `tables/education/eca-bodies.json`, or another name. */
  readonly body: string | null;
  readonly date: IsoDate | null;
  /** The Canadian level that the assessment gives. */
  readonly equivalent: EducationLevel | null;
}

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

export interface Offer {
  readonly noc: string | null;
  readonly from: IsoDate | null;
  /** null: no end. */
  readonly until: IsoDate | null;
}

export interface Person {
  readonly birthDate: IsoDate | null;
  readonly languageTests: readonly LanguageTest[];
  readonly credentials: readonly Credential[];
  readonly jobs: readonly Job[];
  /** null: there is none. */
  readonly tradeCertificate: ProvincialGrant | null;
}

export interface Candidate extends Person {
  /** The candidate's declared choice; null: the order that scores more. */
  readonly firstOfficialLanguage: OfficialLanguage | null;
}

export interface Spouse extends Person {
  readonly accompanying: boolean | null;
  readonly status: Status | null;
  /** First day of the marriage or common-law union; null: before every date of the file. */
  readonly since: IsoDate | null;
}

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
