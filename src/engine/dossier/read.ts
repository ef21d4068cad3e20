import type { IsoDate } from '../dates/plain-date.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { relaxed } from '../rules/relaxed.ts';
import { rulesOn } from '../rules/rules-on.ts';
import { total } from '../score/total.ts';
import { applyDepartures, type Departing, type ReadingOverrides } from './change.ts';
import type { RankedChoice } from './choose-languages.ts';
import type { Dossier } from './dossier.ts';
import {
  type DossierParts,
  greatestTotal,
  languageChoices,
  profileParts,
  readParts,
  resolvedProfile,
  resolveUnknowns,
  startJoining,
} from './parts.ts';
import { invitationHolding } from './read-age.ts';
import { note, type ReadContext, startContext } from './read-context.ts';
import { undatedTests } from './read-tests.ts';
import type { Reading } from './reading.ts';

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
  const parts = readParts(dossier, context, rules);
  const joined = startJoining();
  const points = resolveUnknowns(profileParts(parts), rules, joined);
  const profile = resolvedProfile(joined);
  const least = otherLanguages(parts, dossier, context).map((choices) =>
    resolveUnknowns(profileParts(parts, choices), rules, startJoining()),
  );
  const greatest =
    context.unknown.length === 0 ? points : greatestOn(dossier, date, overrides, rules);
  return ok({
    date,
    profile,
    range: { least: Math.min(points, ...least), greatest },
    otherOrderTotal: noteChoice(joined.languages, parts, dossier, profile, rules, context),
    work: { ...parts.work, spouseCanadian: parts.spouse.canadianWork },
    notes: context.notes,
    unknown: context.unknown,
  });
}

/** The greatest total that the unknown facts allow. */
function greatestOn(
  dossier: Dossier,
  date: IsoDate,
  overrides: ReadingOverrides,
  rules: Rules,
): number {
  const context = startContext(date, 'greatest', overrides);
  const parts = readParts(dossier, context, rules);
  const choices = [parts.languages.choices, ...otherLanguages(parts, dossier, context)];
  return Math.max(...choices.map((each) => greatestTotal(profileParts(parts, each), rules)));
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

/**
 * A test in the declared first language puts that language first, which may score less. So where its
 * date is not known, the least may be with it and the greatest without it.
 */
function otherLanguages(
  { languages: { tests, declared } }: DossierParts,
  { candidate }: Dossier,
  context: ReadContext,
): readonly (readonly RankedChoice[])[] {
  if (declared === null) return [];
  const doubtful = undatedTests(candidate.languageTests, ['candidate'], context).filter(
    ({ result }) => result.language === declared,
  );
  if (doubtful.length === 0) return [];
  const places = doubtful.map(({ path }) => path[2]);
  const otherwise =
    context.mode === 'least'
      ? doubtful.map((test) => [...tests, test])
      : [tests.filter(({ path }) => !places.includes(path[2]))];
  return otherwise.map((usable) => languageChoices(usable, declared));
}

/** Notes which tests were used and in which order; returns the total of the other order. */
function noteChoice(
  { first, second }: RankedChoice,
  { languages: { tests, declared } }: DossierParts,
  { candidate }: Dossier,
  profile: Profile,
  rules: Rules,
  context: ReadContext,
): number | null {
  for (const { path, date, result } of tests) {
    const { test } = candidate.languageTests[path[2] as number]!;
    const isUsed = [first, second].some((used) => used?.path[2] === path[2]);
    const code = isUsed ? 'test-counted' : 'test-not-used';
    note(context, code, path, isUsed, { test, date, ...result.clb }, ['language-charts']);
  }
  if (second === null) return null;
  const other = { ...profile, firstLanguage: second.result, secondLanguage: first.result };
  const otherTotal = total(other, rules);
  const code = declared === null ? 'first-language-chosen' : 'first-language-declared';
  note(context, code, ['candidate', 'languageTests'], null, {
    language: first.result.language,
    other: second.result.language,
    total: total(profile, rules),
    otherTotal,
  });
  return otherTotal;
}
