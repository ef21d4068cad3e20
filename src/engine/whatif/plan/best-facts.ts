import { earlier, type IsoDate } from '../../dates/plain-date.ts';
import type { Credential, Eca, Person } from '../../dossier/dossier.ts';
import { startPass } from '../../dossier/pass.ts';
import { readEducation } from '../../dossier/read-credentials.ts';
import { readTests } from '../../dossier/read-tests.ts';
import {
  ABILITIES,
  ARRANGED_EMPLOYMENT,
  type ArrangedEmployment,
  type Clb,
  EDUCATION_LEVELS,
  type EducationLevel,
  type OfficialLanguage,
} from '../../profile/profile.ts';
import type { CredentialAssessmentChange } from '../changes/credential-assessment.ts';
import type { Change } from '../changes/list.ts';
import { readPart, type Parts, type View } from '../parts.ts';
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
  { manner }: View,
  start: IsoDate,
  changes: readonly Change[],
): BestPerson['clb'] {
  const everHeld = languageTests.map((test) => ({
    ...test,
    date: test.date === null ? null : earlier(test.date, start),
  }));
  const held = readTests(everHeld, [who], startPass(start, 'least', manner)).map(
    ({ result }) => result,
  );
  const asked = changes.flatMap((change) =>
    change.kind === 'language-test' ? [{ language: change.language, clb: change.clb }] : [],
  );
  const bestIn = (language: OfficialLanguage): Clb | null => {
    const levels = [...held, ...asked].filter((one) => one.language === language);
    if (levels.length === 0) return null;
    return Object.fromEntries(
      ABILITIES.map((ability) => [
        ability,
        Math.max(...levels.map(({ clb }) => clb[ability] ?? 0)),
      ]),
    ) as unknown as Clb;
  };
  return { english: bestIn('english'), french: bestIn('french') };
}

function bestEducation(
  { credentials }: Person,
  who: Who,
  { manner }: View,
  start: IsoDate,
  changes: readonly Change[],
): Parts['education'] {
  const pass = startPass(start, 'least', manner);
  const further = changes.flatMap((change): readonly Credential[] =>
    change.kind === 'credential'
      ? [canadian(change.level, start, change.country === 'CA' && change.eligibleCanadianStudy)]
      : [],
  );
  const assessed = changes.filter((change) => change.kind === 'credential-assessment');
  const everHeld = credentials.map((credential, place): Credential => {
    const held = {
      ...credential,
      awarded: credential.awarded === null ? null : earlier(credential.awarded, start),
      eca: everAssessed(credential.eca, start),
    };
    if (held.country === 'CA') return held;
    const assessment = assessed.filter(({ credential: at }) => at === null || at === place);
    return assessment.length === 0 ? held : assessedAs(held, assessment, start);
  });
  return readEducation([...everHeld, ...further], [who], pass);
}

const everAssessed = (eca: Eca | null, start: IsoDate): Eca | null =>
  eca === null || eca.date === null ? eca : { ...eca, date: earlier(eca.date, start) };

/** A credential as the best of what is proven of it and what its assessments give. */
function assessedAs(
  held: Credential,
  assessments: readonly CredentialAssessmentChange[],
  start: IsoDate,
): Credential {
  const levels = [
    ...[held.eca?.equivalent ?? null].filter((level) => level !== null),
    ...assessments.map(({ equivalent }) => equivalent ?? held.eca?.equivalent ?? held.level),
  ];
  const rank = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);
  const best = levels.reduce((a, b) => (rank(b) > rank(a) ? b : a), levels[0]!);
  return canadian(best, start, false);
}

/** A Canadian credential counts by itself. */
const canadian = (level: EducationLevel, awarded: IsoDate, eligible: boolean): Credential => ({
  level,
  country: 'CA',
  awarded,
  eca: null,
  eligibleCanadianStudy: eligible,
});

/** What is so on some day of the stretches, or by some action. */
export function bestFlags(
  view: View,
  days: readonly IsoDate[],
  changes: readonly Change[],
): BestFlags {
  const brings = (kind: Change['kind']): boolean => changes.some((change) => change.kind === kind);
  const ever = <Id extends 'certificate' | 'nomination' | 'siblings' | 'offer'>(
    id: Id,
  ): readonly Parts[Id][] => days.map((date) => readPart(id, view, date) as Parts[Id]);
  const offers = ever('offer').map(({ arrangedEmployment }) => arrangedEmployment);
  // Which kind an offer is hangs on the classification of the day: the better kind bounds both.
  if (brings('job-offer')) offers.push('senior-management');
  return {
    tradeCertificate:
      brings('trade-certificate') || ever('certificate').some((one) => one.tradeCertificate),
    nomination: brings('nomination') || ever('nomination').some((one) => one.nomination),
    sibling: brings('sibling') || ever('siblings').some((one) => one.sibling),
    arrangedEmployment: offers.reduce<ArrangedEmployment>(
      (best, one) =>
        ARRANGED_EMPLOYMENT.indexOf(one) > ARRANGED_EMPLOYMENT.indexOf(best) ? one : best,
      'none',
    ),
  };
}

/** Whether the candidate may be scored with the spouse, and without, on some day or by some action. */
export function spouseChoices(
  view: View,
  days: readonly IsoDate[],
  changes: readonly Change[],
): { readonly with: boolean; readonly without: boolean } {
  const seen = days.flatMap((date) => readPart('spouse', view, date) as Parts['spouse']);
  const terms = changes.some(({ kind }) => kind === 'spouse-accompanying');
  const exists = view.dossier.spouse !== null;
  return {
    with: (terms && exists) || seen.some((one) => one !== null),
    without: terms || seen.some((one) => one === null),
  };
}
