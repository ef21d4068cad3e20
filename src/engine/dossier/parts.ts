import { BLANK, BLANK_SPOUSE, noResult } from '../profile/blank.ts';
import type {
  ArrangedEmployment,
  OfficialLanguage,
  Profile,
  SpouseProfile,
} from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { total } from '../score/total.ts';
import { type RankedChoice, rankedChoices } from './choose-languages.ts';
import type { Dossier } from './dossier.ts';
import { readGrant, readOffer, readSiblings } from './read-additional.ts';
import { readAges } from './read-age.ts';
import type { ReadContext, Ternary } from './read-context.ts';
import { type EducationReading, readEducation } from './read-credentials.ts';
import { readSpouse } from './read-spouse.ts';
import { readTests, type UsableTest } from './read-tests.ts';
import type { WorkCount } from './reading.ts';
import { readWork, type Work } from './work/read-work.ts';

/** With the spouse, without, or both where that is not known. */
export type SpouseVariants = readonly (SpouseProfile | null)[];

/**
 * What a dossier gives on a day, part by part. A part depends on its own facts, on the day and on the
 * dossier's dates alone, so it can be read by itself and kept while the others change.
 */
export interface DossierParts {
  /** One, or every age where the birth date is not known. */
  readonly age: readonly number[];
  readonly languages: {
    readonly tests: readonly UsableTest[];
    readonly declared: OfficialLanguage | null;
    /** Never empty; of those with the greatest total, the first is taken. */
    readonly choices: readonly RankedChoice[];
  };
  readonly education: EducationReading;
  readonly work: Work;
  readonly spouse: {
    readonly variants: SpouseVariants;
    /** The test of the spouse's first language; null: none is used. */
    readonly test: UsableTest | null;
    /** null: there is no spouse, or none that counts. */
    readonly canadianWork: WorkCount | null;
  };
  readonly tradeCertificate: boolean;
  readonly nomination: boolean;
  readonly arrangedEmployment: ArrangedEmployment;
  readonly sibling: boolean;
}
export type DossierPartId = keyof DossierParts;

/** Reads one part. The rules are those of {@link rulesFor} the context's day. */
type PartReader<T> = (dossier: Dossier, context: ReadContext, rules: Rules) => T;

/** How each part is read, in the order of a reading's notes. */
export const PART_READERS: { readonly [K in DossierPartId]: PartReader<DossierParts[K]> } = {
  age: readAges,
  languages: ({ candidate }, context) => {
    const tests = readTests(candidate.languageTests, ['candidate'], context);
    const declared = candidate.firstOfficialLanguage;
    return { tests, declared, choices: languageChoices(tests, declared) };
  },
  education: ({ candidate }, context) =>
    readEducation(candidate.credentials, ['candidate'], context),
  work: ({ candidate }, context) => readWork(candidate.jobs, ['candidate'], context),
  spouse: ({ spouse }, context, rules) => {
    const reading = readSpouse(spouse, context);
    if (reading === null) return { variants: [null], test: null, canadianWork: null };
    const { counted, profile, tests, canadianWork } = reading;
    return { ...spouseVariants(counted, profile, firstTests(tests), rules), canadianWork };
  },
  tradeCertificate: ({ candidate }, context) =>
    readGrant(
      candidate.tradeCertificate,
      'certificate',
      ['candidate', 'tradeCertificate'],
      context,
    ),
  nomination: ({ nomination }, context) =>
    readGrant(nomination, 'nomination', ['nomination'], context),
  arrangedEmployment: ({ offer }, context, rules) => readOffer(offer, rules, context),
  sibling: ({ siblings }, context) => readSiblings(siblings, context),
};
export const DOSSIER_PARTS = Object.keys(PART_READERS) as readonly DossierPartId[];

/** Every part, read in one context. */
export const readParts = (dossier: Dossier, context: ReadContext, rules: Rules): DossierParts =>
  Object.fromEntries(
    DOSSIER_PARTS.map((id) => [id, PART_READERS[id](dossier, context, rules)]),
  ) as unknown as DossierParts;

/** The choices that tests allow, best first; without a test, a language in which nothing is shown. */
export function languageChoices(
  tests: readonly UsableTest[],
  declared: OfficialLanguage | null,
): readonly RankedChoice[] {
  if (tests.length > 0) return rankedChoices(tests, declared);
  const nothing: UsableTest = { result: noResult(declared ?? 'english'), date: null, path: [] };
  return [{ first: nothing, second: null }];
}

/** The tests that may be taken as a spouse's first language, best first. */
export const firstTests = (tests: readonly UsableTest[]): readonly UsableTest[] =>
  rankedChoices(tests, null).map(({ first }) => first);

/** A spouse's profile with the test that scores most, the first of those that score alike. */
export function spouseVariants(
  counted: Ternary,
  facts: SpouseProfile,
  tests: readonly UsableTest[],
  rules: Rules,
): Pick<DossierParts['spouse'], 'variants' | 'test'> {
  if (counted === false) return { variants: [null], test: null };
  const points = ({ result }: UsableTest): number =>
    total({ ...BLANK, spouse: { ...facts, firstLanguage: result } }, rules);
  const test = tests.reduce<UsableTest | null>(
    (best, each) => (best === null || points(each) > points(best) ? each : best),
    null,
  );
  const profile = { ...facts, firstLanguage: test?.result ?? null };
  return { variants: counted === true ? [profile] : [profile, null], test };
}

/** Of the ages that may be, the first with the least points in each column: no other gives the least total. */
export function leastAges(ages: readonly number[], grids: readonly Rules[]): readonly number[] {
  if (ages.length <= 1) return ages;
  const least = grids.flatMap((rules) =>
    [BLANK, { ...BLANK, spouse: BLANK_SPOUSE }].map((base) =>
      ages.reduce((best, age) =>
        total({ ...base, age }, rules) < total({ ...base, age: best }, rules) ? age : best,
      ),
    ),
  );
  return ages.filter((age) => least.includes(age));
}

/** What a profile is joined from; a list holds all that a fact may be. */
export interface ProfileParts extends Pick<
  DossierParts,
  'age' | 'education' | 'tradeCertificate' | 'nomination' | 'arrangedEmployment' | 'sibling'
> {
  readonly spouse: SpouseVariants;
  readonly canadianWorkYears: number;
  readonly foreignWorkYears: number;
  readonly languages: readonly RankedChoice[];
}

export const profileParts = (
  { languages, work, spouse, ...rest }: DossierParts,
  choices: readonly RankedChoice[] = languages.choices,
): ProfileParts => ({
  ...rest,
  spouse: spouse.variants,
  canadianWorkYears: work.canadian.years,
  foreignWorkYears: work.foreign.years,
  languages: choices,
});

/** A profile while it is put together, changed in place: a search joins millions. */
export interface JoinedProfile {
  readonly scratch: { -readonly [K in keyof Profile]: Profile[K] };
  spouse: SpouseProfile | null;
  age: number;
  languages: RankedChoice;
}

export const startJoining = (): JoinedProfile => ({
  scratch: { ...BLANK },
  spouse: null,
  age: 0,
  languages: languageChoices([], null)[0]!,
});

/**
 * The total of parts, with the unknown facts resolved: the least over what is not known, and of that
 * the most over the tests that may be used. What it resolved to stays in `into`.
 */
export function resolveUnknowns(parts: ProfileParts, rules: Rules, into: JoinedProfile): number {
  const { scratch } = into;
  fill(scratch, parts);
  let least = Infinity;
  for (const spouse of parts.spouse) {
    scratch.spouse = spouse;
    for (const age of parts.age) {
      scratch.age = age;
      let most = -1;
      let chosen = into.languages;
      for (const choice of parts.languages) {
        const points = totalWith(scratch, choice, rules);
        if (points > most) {
          most = points;
          chosen = choice;
        }
      }
      if (most < least) {
        least = most;
        into.spouse = spouse;
        into.age = age;
        into.languages = chosen;
      }
    }
  }
  return least;
}

/** The greatest total over everything that the parts leave open. */
export function greatestTotal(parts: ProfileParts, rules: Rules): number {
  const scratch = { ...BLANK };
  fill(scratch, parts);
  const totals = parts.spouse.flatMap((spouse) =>
    parts.age.flatMap((age) =>
      parts.languages.map((choice) =>
        totalWith(Object.assign(scratch, { spouse, age }), choice, rules),
      ),
    ),
  );
  return Math.max(...totals);
}

function totalWith(
  scratch: JoinedProfile['scratch'],
  { first, second }: RankedChoice,
  rules: Rules,
): number {
  scratch.firstLanguage = first.result;
  scratch.secondLanguage = second === null ? null : second.result;
  return total(scratch, rules);
}

function fill(scratch: JoinedProfile['scratch'], parts: ProfileParts): void {
  scratch.education = parts.education.education;
  scratch.canadianStudy = parts.education.canadianStudy;
  scratch.canadianWorkYears = parts.canadianWorkYears;
  scratch.foreignWorkYears = parts.foreignWorkYears;
  scratch.tradeCertificate = parts.tradeCertificate;
  scratch.nomination = parts.nomination;
  scratch.arrangedEmployment = parts.arrangedEmployment;
  scratch.sibling = parts.sibling;
}

/** The profile that the unknown facts were resolved to. */
export const resolvedProfile = ({ scratch, spouse, age, languages }: JoinedProfile): Profile => ({
  age,
  education: scratch.education,
  canadianStudy: scratch.canadianStudy,
  firstLanguage: languages.first.result,
  secondLanguage: languages.second?.result ?? null,
  canadianWorkYears: scratch.canadianWorkYears,
  foreignWorkYears: scratch.foreignWorkYears,
  tradeCertificate: scratch.tradeCertificate,
  nomination: scratch.nomination,
  arrangedEmployment: scratch.arrangedEmployment,
  sibling: scratch.sibling,
  spouse,
});
