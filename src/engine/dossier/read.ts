import type { IsoDate } from '../dates/plain-date.ts';
import { ok, type Result } from '../errors/issue.ts';
import type {
  LanguageResult,
  OfficialLanguage,
  Profile,
  SpouseProfile,
} from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { relaxed } from '../rules/relaxed.ts';
import { rulesOn } from '../rules/rules-on.ts';
import { total } from '../score/total.ts';
import { applyDepartures, type Departing } from './change.ts';
import { noResult } from '../profile/blank.ts';
import { chooseLanguages, type LanguageChoice } from './choose-languages.ts';
import type { Candidate, Dossier } from './dossier.ts';
import type { ItemOf } from './item.ts';
import { note, type ReadContext, startContext } from './read-context.ts';
import { readGrant, readOffer, readSiblings } from './read-additional.ts';
import { invitationHolding, readAges } from './read-age.ts';
import { readEducation } from './read-credentials.ts';
import { readSpouse, type SpouseReading } from './read-spouse.ts';
import { readTests, undatedTests, type UsableTest } from './read-tests.ts';
import type { Reading } from './reading.ts';
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
  readonly tests: readonly UsableTest[];
  readonly choice: LanguageChoice;
  readonly spouseTest: UsableTest | null;
  readonly work: Reading['work'];
  /** The least total with a first official language declared. */
  readonly totalDeclaring: (first: OfficialLanguage) => number;
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
  const ctx = startContext(date, 'least', overrides);
  const least = readOnce(dossier, rules, ctx);
  const greatest =
    ctx.unknown.length === 0
      ? least
      : readOnce(dossier, rules, startContext(date, 'greatest', overrides));
  return ok({
    date,
    profile: least.profiles[0]!.profile,
    range: rangeOf(least, greatest),
    otherOrderTotal: noteChoice(least, dossier.candidate, ctx),
    work: least.work,
    items: ctx.items.map((item) => (item.kind === 'language-test' ? withUse(item, least) : item)),
    notes: ctx.notes,
    unknown: ctx.unknown,
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

function readOnce(dossier: Dossier, rules: Rules, ctx: ReadContext): ContextResult {
  const { candidate } = dossier;
  const ages = readAges(dossier, ctx);
  const tests = readTests(candidate.languageTests, ['candidate'], ctx);
  const education = readEducation(candidate.credentials, ['candidate'], ctx);
  const work = readWork(candidate.jobs, ['candidate'], ctx);
  const spouse = readSpouse(dossier.spouse, ctx);
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
      ctx,
    ),
    nomination: readGrant(dossier.nomination, 'nomination', ['nomination'], ctx),
    arrangedEmployment: readOffer(dossier.offer, rules, ctx),
    sibling: readSiblings(dossier.siblings, ctx),
  };
  const spouses = spouseVariants(spouse, { ...base, age: ages[0]!, spouse: null }, rules);
  const variants = spouses.profiles.flatMap((one) =>
    ages.map((age): Profile => ({ age, ...base, spouse: one })),
  );
  const declared = candidate.firstOfficialLanguage;
  const scoredWith = (usable: readonly UsableTest[], first = declared): readonly Scored[] =>
    variants.map((variant) =>
      withLanguages(variant, rules, (totalOf) => chooseLanguages(usable, first, totalOf)),
    );
  const profiles = [...scoredWith(tests)].sort((a, b) => a.total - b.total);
  return {
    profiles,
    otherwise: testsOtherwise(tests, candidate, ctx).flatMap((usable) => scoredWith(usable)),
    tests,
    choice: profiles[0]!.choice,
    spouseTest: spouses.test,
    work: { ...work, spouseCanadian: spouse?.canadianWork ?? null },
    totalDeclaring: (first) => Math.min(...scoredWith(tests, first).map((one) => one.total)),
  };
}

/**
 * A test in the declared first language puts that language first, which may score less. So where its
 * date is not known, the least may be with it and the greatest without it.
 */
function testsOtherwise(
  tests: readonly UsableTest[],
  { firstOfficialLanguage: declared, languageTests }: Candidate,
  ctx: ReadContext,
): readonly (readonly UsableTest[])[] {
  if (declared === null) return [];
  const doubtful = undatedTests(languageTests, ['candidate'], ctx).filter(
    ({ result }) => result.language === declared,
  );
  if (doubtful.length === 0) return [];
  if (ctx.mode === 'least') return doubtful.map((test) => [...tests, test]);
  const places = doubtful.map(({ path }) => path[2]);
  return [tests.filter(({ path }) => !places.includes(path[2]))];
}

function rangeOf(least: ContextResult, greatest: ContextResult): Reading['range'] {
  const totals = ({ profiles, otherwise }: ContextResult): readonly number[] =>
    [...profiles, ...otherwise].map(({ total: points }) => points);
  return { least: Math.min(...totals(least)), greatest: Math.max(...totals(greatest)) };
}

/** With the spouse, without, or both where that is not known; and the spouse's test that is used. */
function spouseVariants(
  spouse: SpouseReading | null,
  base: Profile,
  rules: Rules,
): { readonly profiles: readonly (SpouseProfile | null)[]; readonly test: UsableTest | null } {
  if (spouse === null) return { profiles: [null], test: null };
  const { profile, tests } = spouse;
  const { first } = chooseLanguages(tests, null, (firstLanguage) =>
    total({ ...base, spouse: { ...profile, firstLanguage } }, rules),
  );
  const counted = { ...profile, firstLanguage: first?.result ?? null };
  return { profiles: spouse.counted === true ? [counted] : [counted, null], test: first };
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
  { choice: { first, second }, profiles, tests, totalDeclaring }: ContextResult,
  { firstOfficialLanguage: declared, languageTests }: Candidate,
  ctx: ReadContext,
): number | null {
  const used = new Set([first?.path[2], second?.path[2]]);
  for (const { path, date, result } of tests) {
    const { test } = languageTests[path[2] as number]!;
    const isUsed = used.has(path[2]);
    const params = { test, date, ...result.clb };
    note(ctx, isUsed ? 'test-counted' : 'test-not-used', path, isUsed, params, ['language-charts']);
  }
  if (first === null || second === null) return null;
  const [{ language }, { language: other }] = [first.result, second.result];
  const otherTotal = totalDeclaring(other);
  const code = declared === null ? 'first-language-chosen' : 'first-language-declared';
  const params = { language, other, total: profiles[0]!.total, otherTotal };
  note(ctx, code, ['candidate', 'languageTests'], null, params);
  return otherTotal;
}

/** A test's item with what the test is used for. */
function withUse(
  item: ItemOf<'language-test'>,
  { choice, spouseTest }: ContextResult,
): ItemOf<'language-test'> {
  const isAt = (test: UsableTest | null) => test?.path.join('.') === item.path.join('.');
  const usedAs =
    isAt(choice.first) || isAt(spouseTest) ? 'first' : isAt(choice.second) ? 'second' : null;
  return usedAs === null || item.gives === null
    ? item
    : { ...item, gives: { ...item.gives, usedAs } };
}
