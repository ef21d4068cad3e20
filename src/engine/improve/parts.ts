import { isoDate, type IsoDate } from '../dates/plain-date.ts';
import type { Departing, ReadingOverrides } from '../dossier/change.ts';
import { chooseLanguages } from '../dossier/choose-languages.ts';
import { noResult } from '../profile/blank.ts';
import type { Candidate, Dossier, Spouse } from '../dossier/dossier.ts';
import { startContext } from '../dossier/read-context.ts';
import { read } from '../dossier/read.ts';
import { readTests, type UsableTest } from '../dossier/read-tests.ts';
import type {
  LanguageResult,
  OfficialLanguage,
  Profile,
  SpouseProfile,
} from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { total } from '../score/total.ts';
import type { FactTouched } from './change.ts';
import { unwrap } from '../errors/issue.ts';

/**
 * A dossier read part by part. A part depends on some facts and on the day alone, so that what it
 * gives can be remembered while the other parts change: `read` gives the same profile (property).
 */
export interface Parts {
  readonly age: Pick<Profile, 'age'>;
  readonly languages: {
    readonly tests: readonly UsableTest[];
    readonly declared: OfficialLanguage | null;
  };
  readonly education: Pick<Profile, 'education' | 'canadianStudy'>;
  readonly work: Pick<Profile, 'canadianWorkYears' | 'foreignWorkYears'>;
  readonly certificate: Pick<Profile, 'tradeCertificate'>;
  /** With the spouse, without, or both where that is not known. */
  readonly spouse: readonly (SpouseProfile | null)[];
  readonly nomination: Pick<Profile, 'nomination'>;
  readonly offer: Pick<Profile, 'arrangedEmployment'>;
  readonly siblings: Pick<Profile, 'sibling'>;
}
export type PartId = keyof Parts;

/** The facts that each part depends on, besides the day and the dossier's dates. */
export const PART_FACTS: Readonly<Record<PartId, readonly FactTouched[]>> = {
  age: ['birth-date'],
  languages: ['tests', 'first-language'],
  education: ['credentials'],
  work: ['jobs'],
  certificate: ['certificate'],
  spouse: ['spouse-tests', 'spouse-credentials', 'spouse-jobs', 'spouse-terms'],
  nomination: ['nomination'],
  offer: ['offer'],
  siblings: ['siblings'],
};
export const PART_IDS = Object.keys(PART_FACTS) as readonly PartId[];

/** A dossier, and the manner of reading it. */
export interface View {
  readonly dossier: Dossier;
  readonly departures: readonly Departing[];
  readonly overrides: ReadingOverrides;
}

/** One part of a dossier on a day that has rules. */
export function readPart(id: PartId, view: View, date: IsoDate): Parts[PartId] {
  const { dossier, overrides } = view;
  const { candidate } = dossier;
  switch (id) {
    case 'age':
      return alone(view, { birthDate: candidate.birthDate }, date);
    case 'languages':
      return {
        tests: readTests(
          candidate.languageTests,
          ['candidate'],
          startContext(date, 'least', overrides),
        ),
        declared: candidate.firstOfficialLanguage,
      };
    case 'education':
      return alone(view, { credentials: candidate.credentials }, date);
    case 'work':
      return alone(view, { jobs: candidate.jobs }, date);
    case 'certificate':
      return alone(view, { tradeCertificate: candidate.tradeCertificate }, date);
    case 'spouse':
      return spousesOf(view, date);
    case 'nomination':
      return profileOf({ ...blank(dossier), nomination: dossier.nomination }, view, date);
    case 'offer':
      return profileOf({ ...blank(dossier), offer: dossier.offer }, view, date);
    case 'siblings':
      return profileOf({ ...blank(dossier), siblings: dossier.siblings }, view, date);
  }
}

const NOBODY: Candidate = {
  birthDate: null,
  languageTests: [],
  credentials: [],
  jobs: [],
  tradeCertificate: null,
  firstOfficialLanguage: null,
};

/** For a birth date that is not known: one age to read instead of all of them. */
const STAND_IN = isoDate('1990-01-01');

/** The dossier's dates, and nothing proven. */
const blank = ({ version, dates, candidate }: Dossier): Dossier => ({
  version,
  dates,
  round: null,
  claimedTotal: null,
  candidate: { ...NOBODY, birthDate: candidate.birthDate ?? STAND_IN },
  spouse: null,
  nomination: null,
  offer: null,
  siblings: [],
});

function alone(view: View, facts: Partial<Candidate>, date: IsoDate): Profile {
  const empty = blank(view.dossier);
  return profileOf({ ...empty, candidate: { ...empty.candidate, ...facts } }, view, date);
}

function profileOf(dossier: Dossier, { departures }: View, date: IsoDate): Profile {
  return unwrap(read(dossier, date, { departures })).profile;
}

function spousesOf(view: View, date: IsoDate): readonly (SpouseProfile | null)[] {
  const { dossier } = view;
  const { spouse } = dossier;
  if (spouse === null) return [null];
  const certain: Spouse = {
    ...spouse,
    accompanying: spouse.accompanying ?? true,
    status: spouse.status ?? 'foreign-national',
  };
  const counted = profileOf({ ...blank(dossier), spouse: certain }, view, date).spouse;
  if (counted === null) return [null];
  const isKnown = spouse.accompanying !== null && spouse.status !== null;
  return isKnown ? [counted] : [counted, null];
}

/** The parts put together as `read` does: the least total over the spouses, the best order of languages. */
export function profileFrom(
  parts: Parts,
  rules: Rules,
): { readonly profile: Profile; readonly total: number } {
  const { tests, declared } = parts.languages;
  let least: { readonly profile: Profile; readonly total: number } | null = null;
  for (const spouse of parts.spouse) {
    const base: Profile = {
      age: parts.age.age,
      education: parts.education.education,
      firstLanguage: noResult(declared ?? 'english'),
      secondLanguage: null,
      canadianWorkYears: parts.work.canadianWorkYears,
      foreignWorkYears: parts.work.foreignWorkYears,
      tradeCertificate: parts.certificate.tradeCertificate,
      spouse,
      nomination: parts.nomination.nomination,
      arrangedEmployment: parts.offer.arrangedEmployment,
      canadianStudy: parts.education.canadianStudy,
      sibling: parts.siblings.sibling,
    };
    const profile = withBestOrder(base, tests, declared, rules);
    const points = total(profile, rules);
    if (least === null || points < least.total) least = { profile, total: points };
  }
  return least!;
}

function withBestOrder(
  base: Profile,
  tests: readonly UsableTest[],
  declared: OfficialLanguage | null,
  rules: Rules,
): Profile {
  if (tests.length === 0) return base;
  if (tests.length === 1) return { ...base, firstLanguage: tests[0]!.result };
  const totalOf = (firstLanguage: LanguageResult, secondLanguage: LanguageResult | null): number =>
    total({ ...base, firstLanguage, secondLanguage }, rules);
  const { first, second } = chooseLanguages(tests, declared, totalOf);
  return {
    ...base,
    firstLanguage: first!.result,
    secondLanguage: second?.result ?? null,
  };
}
