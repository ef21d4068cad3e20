import { addDays, type IsoDate, later } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { clbOf } from '../language/clb.ts';
import { testTable } from '../tables/registry/language.ts';
import { ABILITIES, type Clb, CLB_MAX, type LanguageResult } from '../profile/profile.ts';
import { factKey } from './change.ts';
import type { LanguageTest } from './dossier.ts';
import { expiryOf, firstDateHolding } from './expiry.ts';
import type { ItemReason } from './item.ts';
import {
  counts,
  judging,
  note,
  noteUnknown,
  type ReadContext,
  startContext,
  type Verdict,
  verdictOn,
} from './read-context.ts';

/** A test that may be used on the date, as levels. */
export interface UsableTest {
  readonly result: LanguageResult;
  readonly date: IsoDate | null;
  readonly path: Path;
}

const SOURCE = ['language-charts', 'language-documents'];

/** The tests that hold on the date: taken on or before it and less than two years old. */
export function readTests(
  tests: readonly LanguageTest[],
  at: Path,
  ctx: ReadContext,
): readonly UsableTest[] {
  return tests.flatMap((test, place) => readTest(test, [...at, 'languageTests', place], ctx));
}

/** One test: empty where it does not hold; several readings where its date is not known. */
export function readTest(test: LanguageTest, path: Path, ctx: ReadContext): readonly UsableTest[] {
  const { counted, why } = verdictOn(path, ctx, () => judgeTest(test, path, ctx));
  const usable = counts(counted, ctx)
    ? possibleDates(test, ctx).map((date) => ({
        result: readLevels({ ...test, date }, path, ctx),
        date: test.date,
        path,
      }))
    : [];
  const { date } = test;
  ctx.items.push({
    kind: 'language-test',
    path,
    counted,
    why,
    from: date === null ? null : later(date, testTable(test.test).accepted.from),
    until: date === null ? null : addDays(expiryOf('language-test', date, ctx.date), -1),
    gives: {
      result: usable[0]?.result ?? resultOf(test, clbOf(test).clb, path, ctx),
      usedAs: null,
    },
  });
  return usable;
}

/** The tests of unknown date that may hold, as they are then read: whether they do is not known. */
export function undatedTests(
  tests: readonly LanguageTest[],
  at: Path,
  { date, mode, overrides }: ReadContext,
): readonly UsableTest[] {
  const aside = startContext(date, mode, overrides);
  return tests.flatMap((test, place) => {
    const path = [...at, 'languageTests', place];
    const doubtful = test.date === null && !overrides.counted.has(factKey(path));
    if (!doubtful || judgeTest(test, path, aside).counted === false) return [];
    return datesToTry(test, date).map((each) => ({
      result: readLevels({ ...test, date: each }, path, aside),
      date: null,
      path,
    }));
  });
}

/** The date, or where it is not known a day for each table that a result that holds may be read by. */
const possibleDates = (
  test: LanguageTest,
  { mode, date }: ReadContext,
): readonly (IsoDate | null)[] =>
  test.date !== null || mode === 'least' ? [test.date] : datesToTry(test, date);

function datesToTry({ test }: LanguageTest, on: IsoDate): readonly IsoDate[] {
  const first = firstDateHolding('language-test', on);
  const changes = testTable(test).history.map(({ from }) => from);
  return [first, ...new Set(changes.filter((from) => first < from && from <= on))];
}

function judgeTest(
  { test, date }: LanguageTest,
  path: Path,
  ctx: ReadContext,
): Verdict<ItemReason<'language-test'>> {
  const { accepted } = testTable(test);
  const on = ctx.date;
  const { against, unknown, verdict } = judging<ItemReason<'language-test'>>(ctx);
  if (on < accepted.from) {
    const params = { test, from: accepted.from };
    against('not-accepted-yet', 'test-not-accepted-yet', path, params, accepted.source);
  } else if (date === null) {
    unknown('date-unknown', 'test-date-missing', [...path, 'date'], { test });
  } else if (date > on) {
    against('after-date', 'test-after-date', path, { test, date, on }, SOURCE);
  } else {
    const expires = expiryOf('language-test', date, on);
    if (on >= expires)
      against('expired', 'test-expired', path, { test, date, expires, on }, SOURCE);
  }
  return verdict();
}

function readLevels(test: LanguageTest, path: Path, ctx: ReadContext): LanguageResult {
  const { test: id, scores } = test;
  for (const ability of ABILITIES) {
    if (scores[ability] !== null) continue;
    noteUnknown(ctx, 'test-score-missing', [...path, 'scores', ability], { test: id, ability });
  }
  const missing = ctx.mode === 'greatest' ? CLB_MAX : 0;
  const { clb, column, columnDoubt, belowScale } = clbOf(test, missing);
  if (columnDoubt !== null) {
    const code = columnDoubt === 'wrong' ? 'tef-wrong-column' : 'tef-column-assumed';
    const params = { test: id, column: column.id, ...clb };
    note(ctx, code, path, null, params, ['tef-previous-score']);
  }
  if (!column.certain) {
    const params = { test: id, column: column.id };
    note(ctx, 'test-column-uncertain', path, null, params, column.source);
  }
  if (belowScale.length > 0) {
    const params = { test: id, abilities: belowScale };
    note(ctx, 'language-below-scale', path, null, params, column.source);
  }
  if (!testTable(id).accepted.certain) {
    note(ctx, 'test-acceptance-uncertain', path, null, { test: id }, SOURCE);
  }
  return resultOf(test, clb, path, ctx);
}

const resultOf = (
  { test }: LanguageTest,
  clb: Clb,
  path: Path,
  { overrides }: ReadContext,
): LanguageResult => ({
  language: testTable(test).language,
  clb: { ...clb, ...overrides.levels.get(factKey(path)) },
});
