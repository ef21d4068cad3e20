import type { IsoDate } from '../dates/plain-date.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { Rules } from '../rules/rules.ts';
import { relaxed } from '../rules/relaxed.ts';
import { rulesOn } from '../rules/rules-on.ts';
import { applyDepartures, type Departing, type ReadingOverrides } from './change.ts';
import type { RankedChoice } from './choose-languages.ts';
import type { Dossier } from './dossier.ts';
import type { ItemOf } from './item.ts';
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
import { undatedTests, type UsableTest } from './read-tests.ts';
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
 *
 * @example
 * const reading = unwrap(read(dossier, isoDate('2025-03-20')));
 * reading.range; // { least: 513, greatest: 513 }
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
  const parts = readParts(dossier, ctx, rules);
  const joined = startJoining();
  const points = resolveUnknowns(profileParts(parts), rules, joined);
  const profile = resolvedProfile(joined);
  const least = otherLanguages(parts, dossier, ctx).map((choices) =>
    resolveUnknowns(profileParts(parts, choices), rules, startJoining()),
  );
  const greatest = ctx.unknown.length === 0 ? points : greatestOn(dossier, date, overrides, rules);
  return ok({
    date,
    profile,
    range: { least: Math.min(points, ...least), greatest },
    otherOrderTotal: noteChoice(joined.languages, points, parts, dossier, rules, ctx),
    work: { ...parts.work, spouseCanadian: parts.spouse.canadianWork },
    items: ctx.items.map((item) =>
      item.kind === 'language-test' ? withUse(item, joined.languages, parts.spouse.test) : item,
    ),
    notes: ctx.notes,
    unknown: ctx.unknown,
  });
}

/** The greatest total that the unknown facts allow. */
function greatestOn(
  dossier: Dossier,
  date: IsoDate,
  overrides: ReadingOverrides,
  rules: Rules,
): number {
  const ctx = startContext(date, 'greatest', overrides);
  const parts = readParts(dossier, ctx, rules);
  const choices = [parts.languages.choices, ...otherLanguages(parts, dossier, ctx)];
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
  ctx: ReadContext,
): readonly (readonly RankedChoice[])[] {
  if (declared === null) return [];
  const doubtful = undatedTests(candidate.languageTests, ['candidate'], ctx).filter(
    ({ result }) => result.language === declared,
  );
  if (doubtful.length === 0) return [];
  const places = doubtful.map(({ path }) => path[2]);
  const otherwise =
    ctx.mode === 'least'
      ? doubtful.map((test) => [...tests, test])
      : [tests.filter(({ path }) => !places.includes(path[2]))];
  return otherwise.map((usable) => languageChoices(usable, declared));
}

/** Notes which tests were used and in which order; returns the total of the other order. */
function noteChoice(
  { first, second }: RankedChoice,
  points: number,
  parts: DossierParts,
  { candidate }: Dossier,
  rules: Rules,
  ctx: ReadContext,
): number | null {
  const { tests, declared } = parts.languages;
  for (const { path, date, result } of tests) {
    const { test } = candidate.languageTests[path[2] as number]!;
    const isUsed = [first, second].some((used) => used?.path[2] === path[2]);
    const code = isUsed ? 'test-counted' : 'test-not-used';
    note(ctx, code, path, isUsed, { test, date, ...result.clb }, ['language-charts']);
  }
  if (second === null) return null;
  const [{ language }, { language: other }] = [first.result, second.result];
  const choices = languageChoices(tests, other);
  const otherTotal = resolveUnknowns(profileParts(parts, choices), rules, startJoining());
  const code = declared === null ? 'first-language-chosen' : 'first-language-declared';
  const params = { language, other, total: points, otherTotal };
  note(ctx, code, ['candidate', 'languageTests'], null, params);
  return otherTotal;
}

/** A test's item with what the test is used for. */
function withUse(
  item: ItemOf<'language-test'>,
  { first, second }: RankedChoice,
  spouseTest: UsableTest | null,
): ItemOf<'language-test'> {
  const isAt = (test: UsableTest | null) => test?.path.join('.') === item.path.join('.');
  const usedAs = isAt(first) || isAt(spouseTest) ? 'first' : isAt(second) ? 'second' : null;
  return usedAs === null || item.gives === null
    ? item
    : { ...item, gives: { ...item.gives, usedAs } };
}
