import type { IsoDate } from '../dates/plain-date.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { LanguageResult, Profile, SpouseProfile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { relaxed } from '../rules/relaxed.ts';
import { rulesOn } from '../rules/rules-on.ts';
import { total } from '../score/total.ts';
import { applyDepartures, type Departing } from './change.ts';
import { noResult } from '../profile/blank.ts';
import { chooseLanguages, type LanguageChoice } from './choose-languages.ts';
import type { Candidate, Dossier } from './dossier.ts';
import { note, type ReadContext, startContext } from './read-context.ts';
import { readGrant, readOffer, readSiblings } from './read-additional.ts';
import { invitationHolding, readAges } from './read-age.ts';
import { readEducation } from './read-credentials.ts';
import { readSpouse, type SpouseReading } from './read-spouse.ts';
import { readTests, undatedTests, type UsableTest } from './read-tests.ts';
import type { Reading, WorkCount } from './reading.ts';
import { readWork } from './work/read-work.ts';

interface Scored {
  readonly profile: Profile;
  readonly total: number;
  readonly choice: LanguageChoice;
}

/** The profiles that the facts allow, lowest total first, and what else was found. */
interface ContextResult {
  readonly profiles: readonly Scored[];
  /** The same, where tests of unknown date in the declared language are on the other side of holding. */
  readonly otherwise: readonly Scored[];
  readonly choice: LanguageChoice;
  readonly work: Reading['work'];
}

/** How a reading may differ from the plain one. */
export interface ReadOptions {
  /** Ways in which the reading departs from the plain one; no two of them about one fact. */
  readonly departures?: readonly Departing[];
}

const NONE: readonly Departing[] = [];

/**
 * What the documents of a dossier prove on a date, with a reason for every fact (CRS grid, "How the
 * inputs are read"; IRPA 11.2). Unknown facts are read as giving nothing, and `range` tells the least
 * and greatest total over all that they may be. The total is that of {@link rulesFor} the date.
 * Issue `date-before-express-entry` before 2015-01-01.
 */
export function read(
  given: Dossier,
  date: IsoDate,
  { departures = NONE }: ReadOptions = {},
): Result<Reading> {
  const found = rulesFor(given, date, { departures });
  if (!found.ok) return found;
  const rules = found.value;
  const { dossier, overrides } = applyDepartures(given, departures);
  const context = startContext(date, 'least', overrides);
  const least = readOnce(dossier, rules, context);
  const greatest =
    context.unknown.length === 0
      ? least
      : readOnce(dossier, rules, startContext(date, 'greatest', overrides));
  const { profile } = least.profiles[0]!;
  return ok({
    date,
    profile,
    range: rangeOf(least, greatest),
    otherOrderTotal: noteChoice(least.choice, dossier, profile, rules, context),
    work: least.work,
    notes: context.notes,
    unknown: context.unknown,
  });
}

/** The rules that a dossier is scored by on a date: an invitation already issued keeps what the law let it keep. */
export function rulesFor(
  dossier: Dossier,
  date: IsoDate,
  { departures = NONE }: ReadOptions = {},
): Result<Rules> {
  const { overrides } = applyDepartures(dossier, departures);
  const found = rulesOn(date, overrides.spareOn ?? invitationHolding(dossier, date));
  return found.ok ? ok(relaxed(found.value, overrides.relaxed)) : found;
}

function readOnce(dossier: Dossier, rules: Rules, context: ReadContext): ContextResult {
  const { candidate } = dossier;
  const ages = readAges(dossier, context);
  const tests = readTests(candidate.languageTests, ['candidate'], context);
  const education = readEducation(candidate.credentials, ['candidate'], context);
  const work = readWork(candidate.jobs, ['candidate'], context);
  const spouse = readSpouse(dossier.spouse, context);
  const base: Omit<Profile, 'age' | 'spouse'> = {
    ...education,
    firstLanguage: noResult(candidate.firstOfficialLanguage ?? 'english'),
    secondLanguage: null,
    canadianWorkYears: work.canadian.years,
    foreignWorkYears: work.foreign.years,
    tradeCertificate: readGrant(
      candidate.tradeCertificate,
      'certificate',
      ['candidate', 'tradeCertificate'],
      context,
    ),
    nomination: readGrant(dossier.nomination, 'nomination', ['nomination'], context),
    arrangedEmployment: readOffer(dossier.offer, rules, context),
    sibling: readSiblings(dossier.siblings, context),
  };
  const variants = spouseVariants(spouse, { ...base, age: ages[0]!, spouse: null }, rules).flatMap(
    (one) => ages.map((age): Profile => ({ age, ...base, spouse: one })),
  );
  const declared = candidate.firstOfficialLanguage;
  const scoredWith = (usable: readonly UsableTest[]): readonly Scored[] =>
    variants.map((variant) =>
      withLanguages(variant, rules, (totalOf) => chooseLanguages(usable, declared, totalOf)),
    );
  const profiles = [...scoredWith(tests)].sort((a, b) => a.total - b.total);
  const otherwise = testsOtherwise(tests, candidate, context).flatMap(scoredWith);
  return { profiles, otherwise, choice: profiles[0]!.choice, work: workOf(work, spouse) };
}

/**
 * A test in the declared first language puts that language first, which may score less. So where its
 * date is not known, the least may be with it and the greatest without it.
 */
function testsOtherwise(
  tests: readonly UsableTest[],
  { firstOfficialLanguage: declared, languageTests }: Candidate,
  context: ReadContext,
): readonly (readonly UsableTest[])[] {
  if (declared === null) return [];
  const doubtful = undatedTests(languageTests, ['candidate'], context).filter(
    ({ result }) => result.language === declared,
  );
  if (doubtful.length === 0) return [];
  if (context.mode === 'least') return doubtful.map((test) => [...tests, test]);
  const places = doubtful.map(({ path }) => path[2]);
  return [tests.filter(({ path }) => !places.includes(path[2]))];
}

function rangeOf(least: ContextResult, greatest: ContextResult): Reading['range'] {
  const totals = ({ profiles, otherwise }: ContextResult): readonly number[] =>
    [...profiles, ...otherwise].map(({ total: points }) => points);
  return { least: Math.min(...totals(least)), greatest: Math.max(...totals(greatest)) };
}

const workOf = (
  work: { readonly canadian: WorkCount; readonly foreign: WorkCount },
  spouse: SpouseReading | null,
): Reading['work'] => ({ ...work, spouseCanadian: spouse?.canadianWork ?? null });

/** With the spouse, without, or both where that is not known. */
function spouseVariants(
  spouse: SpouseReading | null,
  base: Profile,
  rules: Rules,
): readonly (SpouseProfile | null)[] {
  if (spouse === null) return [null];
  const { profile, tests } = spouse;
  const { first } = chooseLanguages(tests, null, (firstLanguage) =>
    total({ ...base, spouse: { ...profile, firstLanguage } }, rules),
  );
  const counted = { ...profile, firstLanguage: first?.result ?? null };
  return spouse.counted === true ? [counted] : [counted, null];
}

type TotalOf = (first: LanguageResult, second: LanguageResult | null) => number;

function withLanguages(
  profile: Profile,
  rules: Rules,
  choose: (totalOf: TotalOf) => LanguageChoice,
): Scored {
  const totalOf: TotalOf = (firstLanguage, secondLanguage) =>
    total({ ...profile, firstLanguage, secondLanguage }, rules);
  const choice = choose(totalOf);
  const chosen: Profile = {
    ...profile,
    firstLanguage: choice.first?.result ?? profile.firstLanguage,
    secondLanguage: choice.second?.result ?? null,
  };
  return { profile: chosen, total: total(chosen, rules), choice };
}

/** Notes which tests were used and in which order; returns the total of the other order. */
function noteChoice(
  choice: LanguageChoice,
  dossier: Dossier,
  profile: Profile,
  rules: Rules,
  context: ReadContext,
): number | null {
  noteTests(dossier, choice, context);
  if (choice.first === null || choice.second === null) return null;
  const [first, second] = [choice.first.result, choice.second.result];
  const otherTotal = total({ ...profile, firstLanguage: second, secondLanguage: first }, rules);
  const declared = dossier.candidate.firstOfficialLanguage !== null;
  note(
    context,
    declared ? 'first-language-declared' : 'first-language-chosen',
    ['candidate', 'languageTests'],
    null,
    {
      language: first.language,
      other: second.language,
      total: total(profile, rules),
      otherTotal,
    },
  );
  return otherTotal;
}

function noteTests(dossier: Dossier, choice: LanguageChoice, context: ReadContext): void {
  const used = [choice.first, choice.second].filter((test) => test !== null);
  for (const test of readTests(
    dossier.candidate.languageTests,
    ['candidate'],
    startContext(context.date, 'least', context.overrides),
  )) {
    const mine = dossier.candidate.languageTests[test.path[2] as number]!;
    const isUsed = used.some((other) => other.path[2] === test.path[2]);
    const params = { test: mine.test, date: test.date, ...test.result.clb };
    note(context, isUsed ? 'test-counted' : 'test-not-used', test.path, isUsed, params, [
      'language-charts',
    ]);
  }
}
