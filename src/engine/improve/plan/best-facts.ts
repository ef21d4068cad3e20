import { earlier, type IsoDate } from '../../dates/plain-date.ts';
import type { Credential, Person } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import {
  claimedLevel,
  type EducationReading,
  provenLevel,
  readEducation,
} from '../../dossier/read-credentials.ts';
import { readTests } from '../../dossier/read-tests.ts';
import { clbOf } from '../../language/clb.ts';
import { testTable } from '../../tables/registry/language.ts';
import {
  ABILITIES,
  type ArrangedEmployment,
  type Clb,
  educationRank,
  type EducationLevel,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from '../../profile/profile.ts';
import type { CredentialAssessmentChange } from '../changes/credential-assessment.ts';
import type { CredentialChange } from '../changes/credential.ts';
import type { Change } from '../changes/list.ts';
import { readPart, type View } from '../quick-read.ts';
import { type Who } from '../subject.ts';

/** The best level shown in each ability of each language; null: no test. */
export type BestLevels = Readonly<Record<OfficialLanguage, Clb | null>>;

export interface BestFlags {
  readonly tradeCertificate: boolean;
  readonly nomination: boolean;
  readonly sibling: boolean;
  readonly arrangedEmployment: ArrangedEmployment;
}

/** A credential, and the level that its documents prove on the day; null: it does not count. */
interface HeldCredential {
  readonly credential: Credential;
  readonly proven: EducationLevel | null;
}

/** What the dossier itself holds on a day, before any action. */
export interface HeldFacts {
  readonly levels: Readonly<Record<Who, BestLevels>>;
  readonly credentials: Readonly<Record<Who, readonly HeldCredential[]>>;
  readonly flags: BestFlags;
  readonly withSpouse: boolean;
  readonly withoutSpouse: boolean;
}

export function heldFacts(view: View, start: IsoDate, day: IsoDate): HeldFacts {
  const { variants: spouses } = readPart('spouse', view, day);
  return {
    levels: {
      candidate: heldLevels('candidate', view, day),
      spouse: heldLevels('spouse', view, day),
    },
    credentials: {
      candidate: heldCredentials('candidate', view, start, day),
      spouse: heldCredentials('spouse', view, start, day),
    },
    flags: {
      tradeCertificate: readPart('tradeCertificate', view, day),
      nomination: readPart('nomination', view, day),
      sibling: readPart('sibling', view, day),
      arrangedEmployment: readPart('arrangedEmployment', view, day),
    },
    withSpouse: spouses.some((one) => one !== null),
    withoutSpouse: spouses.some((one) => one === null),
  };
}

export const personIn = (who: Who, { dossier }: View): Person | null =>
  who === 'candidate' ? dossier.candidate : dossier.spouse;

function heldLevels(who: Who, view: View, day: IsoDate): BestLevels {
  const context = startContext(day, 'least', view.overrides);
  const tests = readTests(personIn(who, view)?.languageTests ?? [], [who], context);
  return inEachLanguage((language) =>
    bestOf(tests.flatMap(({ result }) => (result.language === language ? [result.clb] : []))),
  );
}

const inEachLanguage = (levelsIn: (language: OfficialLanguage) => Clb | null): BestLevels =>
  Object.fromEntries(
    OFFICIAL_LANGUAGES.map((language) => [language, levelsIn(language)]),
  ) as unknown as BestLevels;

const bestOf = (levels: readonly Partial<Clb>[]): Clb | null =>
  levels.length === 0
    ? null
    : (Object.fromEntries(
        ABILITIES.map((ability) => [ability, Math.max(...levels.map((clb) => clb[ability] ?? 0))]),
      ) as unknown as Clb);

function heldCredentials(
  who: Who,
  view: View,
  start: IsoDate,
  day: IsoDate,
): readonly HeldCredential[] {
  const context = startContext(day, 'least', view.overrides);
  return (personIn(who, view)?.credentials ?? []).map((credential, place) => {
    const proven = provenLevel(credential, [who, 'credentials', place], context);
    const { country, awarded } = credential;
    if (country !== 'CA' || proven === null || awarded === null) return { credential, proven };
    // As if awarded by the start: equal facts of two days are then one.
    return { credential: { ...credential, awarded: earlier(awarded, start) }, proven };
  });
}

const higher = (one: EducationLevel, other: EducationLevel): EducationLevel =>
  educationRank(other) > educationRank(one) ? other : one;

/** The best levels of a person with the tests that the changes bring. */
export function bestLevels(
  who: Who,
  view: View,
  { levels }: HeldFacts,
  changes: readonly Change[],
): BestLevels {
  const person = personIn(who, view);
  if (person === null) return levels[who];
  return inEachLanguage((language) => {
    const results = changes.flatMap((change) =>
      change.kind === 'language-test' && change.who === who && change.language === language
        ? [change.clb]
        : [],
    );
    const held = levels[who][language];
    // A retaken test keeps the other levels of an earlier one, even of one that has expired.
    const isPartial = results.some((clb) =>
      ABILITIES.some((ability) => clb[ability] === undefined),
    );
    const kept = person.languageTests.filter(({ test }) => testTable(test).language === language);
    return bestOf([
      ...(held === null ? [] : [held]),
      ...results,
      ...(isPartial ? kept.map((test) => clbOf(test).clb) : []),
    ]);
  });
}

/** The best education of a person with the credentials and the assessments that the changes bring. */
export function bestEducation(
  who: Who,
  view: View,
  { credentials }: HeldFacts,
  start: IsoDate,
  changes: readonly Change[],
): EducationReading {
  const held = credentials[who];
  if (personIn(who, view) === null)
    return { education: 'less-than-secondary', canadianStudy: 'none' };
  const assessed = changes.flatMap((change) =>
    change.kind === 'credential-assessment' && change.who === who ? [change] : [],
  );
  const further = changes.flatMap((change) =>
    change.kind === 'credential' && change.who === who
      ? [furtherCredential(change, assessed, held.length, start)]
      : [],
  );
  const ever = held.map(({ credential, proven }, place): Credential => {
    if (credential.country === 'CA') return credential;
    const its = assessed.filter(({ credential: at }) => at === null || at === place);
    return assessedAs(claimedLevel(credential), proven, its, start);
  });
  return readEducation([...ever, ...further], [who], startContext(start, 'least', view.overrides));
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

export function bestFlags({ flags }: HeldFacts, changes: readonly Change[]): BestFlags {
  const brings = (kind: Change['kind']): boolean => changes.some((change) => change.kind === kind);
  return {
    tradeCertificate: flags.tradeCertificate || brings('trade-certificate'),
    nomination: flags.nomination || brings('nomination'),
    sibling: flags.sibling || brings('sibling'),
    // Which kind an offer is depends on the day's classification: the better kind bounds both.
    arrangedEmployment: brings('job-offer') ? 'senior-management' : flags.arrangedEmployment,
  };
}

/** Whether the candidate may be scored with the spouse, and without. */
export function spouseChoices(
  view: View,
  { withSpouse, withoutSpouse }: HeldFacts,
  changes: readonly Change[],
): { readonly with: boolean; readonly without: boolean } {
  const terms = changes.some(({ kind }) => kind === 'spouse-accompanying');
  const exists = view.dossier.spouse !== null;
  return { with: withSpouse || (terms && exists), without: withoutSpouse || terms };
}
