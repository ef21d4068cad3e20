import { earlier, type IsoDate, later } from '../../dates/plain-date.ts';
import type { Credential, LanguageTest, Person } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { claimedLevel, provenLevel, readEducation } from '../../dossier/read-credentials.ts';
import { readTests } from '../../dossier/read-tests.ts';
import { clbOf } from '../../language/clb.ts';
import { testTable } from '../../tables/registry/language.ts';
import {
  ABILITIES,
  ARRANGED_EMPLOYMENT,
  type ArrangedEmployment,
  type Clb,
  educationRank,
  type EducationLevel,
  type LanguageResult,
  type OfficialLanguage,
} from '../../profile/profile.ts';
import type { CredentialAssessmentChange } from '../changes/credential-assessment.ts';
import type { CredentialChange } from '../changes/credential.ts';
import type { Change } from '../changes/list.ts';
import { type PartId, readPart, type Parts, type View } from '../parts.ts';
import type { Who } from '../subject.ts';

/**
 * The best that facts can be on any day of a plan, whatever its order and its days: for bounds that
 * no plan passes. Everything held at some time is held at once, and nothing lapses.
 */
export interface BestPerson {
  /** The best level ever shown in each ability of each language; null: no test. */
  readonly clb: Readonly<Record<OfficialLanguage, Clb | null>>;
  readonly education: Parts['education'];
}

export interface BestFlags {
  readonly tradeCertificate: boolean;
  readonly nomination: boolean;
  readonly sibling: boolean;
  readonly arrangedEmployment: ArrangedEmployment;
}

export function bestPerson(
  who: Who,
  view: View,
  start: IsoDate,
  changes: readonly Change[],
): BestPerson {
  const person: Person | null = who === 'candidate' ? view.dossier.candidate : view.dossier.spouse;
  if (person === null) return { clb: { english: null, french: null }, education: NO_EDUCATION };
  const mine = changes.filter((change) => 'who' in change && change.who === who);
  return {
    clb: bestLevels(person, who, view, start, mine),
    education: bestEducation(person, who, view, start, mine),
  };
}

const NO_EDUCATION: Parts['education'] = {
  education: 'less-than-secondary',
  canadianStudy: 'none',
};

function bestLevels(
  { languageTests }: Person,
  who: Who,
  view: View,
  start: IsoDate,
  changes: readonly Change[],
): BestPerson['clb'] {
  const held = languageTests.flatMap((test, place) =>
    levelsOnceHeld(test, place, who, view, start),
  );
  const asked = changes.filter((change) => change.kind === 'language-test');
  const bestIn = (language: OfficialLanguage): Clb | null => {
    const mine = asked.filter((change) => change.language === language);
    const kept = mine.some(({ clb }) => ABILITIES.some((ability) => clb[ability] === undefined));
    const levels: readonly Partial<Clb>[] = [
      ...held.filter((result) => result.language === language).map(({ clb }) => clb),
      ...mine.map(({ clb }) => clb),
      ...(kept ? levelsEver(languageTests, language) : []),
    ];
    if (levels.length === 0) return null;
    return Object.fromEntries(
      ABILITIES.map((ability) => [ability, Math.max(...levels.map((clb) => clb[ability] ?? 0))]),
    ) as unknown as Clb;
  };
  return { english: bestIn('english'), french: bestIn('french') };
}

/** A test read on the first day from the start on which it may count; none where it never does. */
function levelsOnceHeld(
  test: LanguageTest,
  place: number,
  who: Who,
  { overrides }: View,
  start: IsoDate,
): readonly LanguageResult[] {
  const day = later(start, later(test.date ?? start, testTable(test.test).accepted.from));
  // The places before it stay, so that a departure about the test finds it.
  const before = new Array<LanguageTest>(place).fill(NO_TEST);
  return readTests([...before, test], [who], startContext(day, 'least', overrides)).map(
    ({ result }) => result,
  );
}

/** Never counts: its day is not known. */
const NO_TEST: LanguageTest = {
  test: 'ielts-general',
  date: null,
  scores: { reading: null, writing: null, listening: null, speaking: null },
};

/** What a retaken test keeps of an earlier one counts anew, lapsed or not. */
const levelsEver = (tests: readonly LanguageTest[], language: OfficialLanguage): readonly Clb[] =>
  tests.filter(({ test }) => testTable(test).language === language).map((test) => clbOf(test).clb);

function bestEducation(
  { credentials }: Person,
  who: Who,
  { overrides }: View,
  start: IsoDate,
  changes: readonly Change[],
): Parts['education'] {
  const context = startContext(start, 'least', overrides);
  const assessed = changes.filter((change) => change.kind === 'credential-assessment');
  const further = changes
    .filter((change) => change.kind === 'credential')
    .map((change) => furtherCredential(change, assessed, credentials.length, start));
  const everHeld = credentials.map((credential, place): Credential => {
    const held = onceProven(credential, start);
    if (credential.country === 'CA') return held;
    const its = assessed.filter(({ credential: at }) => at === null || at === place);
    const proven = provenLevel(held, [who, 'credentials', place], context);
    return assessedAs(claimedLevel(credential), proven, its, start);
  });
  return readEducation([...everHeld, ...further], [who], context);
}

/**
 * A credential as if awarded and assessed already. One whose assessment is yet to come stands as its
 * Canadian equivalent: its body may not have been designated before.
 */
function onceProven(credential: Credential, start: IsoDate): Credential {
  const { awarded, country, eca } = credential;
  const held = { ...credential, awarded: awarded === null ? null : earlier(awarded, start) };
  if (country === 'CA' || eca?.date === undefined || eca.date === null) return held;
  if (eca.equivalent === null || eca.date <= start) return held;
  return canadian(eca.equivalent, start, false);
}

/** A credential as the best of what is proven of it and what its assessments give: no level is its own. */
function assessedAs(
  own: EducationLevel,
  proven: EducationLevel | null,
  assessments: readonly CredentialAssessmentChange[],
  start: IsoDate,
): Credential {
  const best = assessments
    .map(({ equivalent }) => equivalent ?? own)
    .reduce(higher, proven ?? 'less-than-secondary');
  return canadian(best, start, false);
}

const higher = (one: EducationLevel, other: EducationLevel): EducationLevel =>
  educationRank(other) > educationRank(one) ? other : one;

/** A further credential, as the best of its own level and of an assessment that may be of it. */
function furtherCredential(
  { level, country, eligibleCanadianStudy }: CredentialChange,
  assessments: readonly CredentialAssessmentChange[],
  held: number,
  start: IsoDate,
): Credential {
  if (country === 'CA') return canadian(level, start, eligibleCanadianStudy);
  // One of no place is of a credential without an assessment, and this one comes with its own.
  const its = assessments.filter(({ credential: at }) => at !== null && at >= held);
  return assessedAs(level, level, its, start);
}

/** A Canadian credential counts by itself. */
const canadian = (level: EducationLevel, awarded: IsoDate, eligible: boolean): Credential => ({
  level,
  country: 'CA',
  awarded,
  eca: null,
  eligibleCanadianStudy: eligible,
});

/** What is so of the dossier itself on some day. */
export interface Ever {
  readonly flags: BestFlags;
  readonly withSpouse: boolean;
  readonly withoutSpouse: boolean;
}

export function everIn(view: View, days: readonly IsoDate[]): Ever {
  const ever = <Id extends PartId>(id: Id): readonly Parts[Id][] =>
    days.map((date) => readPart(id, view, date) as Parts[Id]);
  const spouses = ever('spouse').flat();
  return {
    flags: {
      tradeCertificate: ever('certificate').some((one) => one.tradeCertificate),
      nomination: ever('nomination').some((one) => one.nomination),
      sibling: ever('siblings').some((one) => one.sibling),
      arrangedEmployment: ever('offer')
        .map(({ arrangedEmployment }) => arrangedEmployment)
        .reduce(better, 'none'),
    },
    withSpouse: spouses.some((one) => one !== null),
    withoutSpouse: spouses.some((one) => one === null),
  };
}

const better = (one: ArrangedEmployment, other: ArrangedEmployment): ArrangedEmployment =>
  ARRANGED_EMPLOYMENT.indexOf(other) > ARRANGED_EMPLOYMENT.indexOf(one) ? other : one;

/** What is so by some action, too. */
export function bestFlags({ flags }: Ever, changes: readonly Change[]): BestFlags {
  const brings = (kind: Change['kind']): boolean => changes.some((change) => change.kind === kind);
  return {
    tradeCertificate: flags.tradeCertificate || brings('trade-certificate'),
    nomination: flags.nomination || brings('nomination'),
    sibling: flags.sibling || brings('sibling'),
    // Which kind an offer is hangs on the classification of the day: the better kind bounds both.
    arrangedEmployment: brings('job-offer') ? 'senior-management' : flags.arrangedEmployment,
  };
}

/** Whether the candidate may be scored with the spouse, and without, on some day or by some action. */
export function spouseChoices(
  view: View,
  { withSpouse, withoutSpouse }: Ever,
  changes: readonly Change[],
): { readonly with: boolean; readonly without: boolean } {
  const terms = changes.some(({ kind }) => kind === 'spouse-accompanying');
  const exists = view.dossier.spouse !== null;
  return { with: withSpouse || (terms && exists), without: withoutSpouse || terms };
}
