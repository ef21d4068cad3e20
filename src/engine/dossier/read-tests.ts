import { addYears, firstDayWithin, type IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { clbOf } from '../language/clb.ts';
import { testTable, validityOn } from '../tables/registry/language.ts';
import { ABILITIES, CLB_MAX, type LanguageResult } from '../profile/profile.ts';
import { factKey } from './change.ts';
import type { LanguageTest } from './dossier.ts';
import {
  counts,
  note,
  noteUnknown,
  type ReadContext,
  withOverride,
  startContext,
  type Ternary,
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
  context: ReadContext,
): readonly UsableTest[] {
  return tests.flatMap((test, place) => readTest(test, [...at, 'languageTests', place], context));
}

/** One test: empty where it does not hold; several readings where its date is not known. */
export function readTest(
  test: LanguageTest,
  path: Path,
  context: ReadContext,
): readonly UsableTest[] {
  const verdict = withOverride(path, context, () => isValid(test, path, context));
  if (!counts(verdict, context)) return [];
  return possibleDates(test, context).map((date) => ({
    result: readLevels({ ...test, date }, path, context),
    date: test.date,
    path,
  }));
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
    if (!doubtful || isValid(test, path, aside) === false) return [];
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
  const first = firstDayWithin(validityOn(on).testYears, on);
  const changes = testTable(test).history.map(({ from }) => from);
  return [first, ...new Set(changes.filter((from) => first < from && from <= on))];
}

function isValid(test: LanguageTest, path: Path, context: ReadContext): Ternary {
  const { accepted } = testTable(test.test);
  const { date } = test;
  if (context.date < accepted.from) {
    note(
      context,
      'test-not-accepted-yet',
      path,
      false,
      { test: test.test, from: accepted.from },
      accepted.source,
    );
    return false;
  }
  if (date === null) {
    noteUnknown(context, 'test-date-missing', [...path, 'date'], { test: test.test });
    return null;
  }
  if (date > context.date) {
    note(
      context,
      'test-after-date',
      path,
      false,
      { test: test.test, date, on: context.date },
      SOURCE,
    );
    return false;
  }
  const expires = addYears(date, validityOn(context.date).testYears);
  if (context.date >= expires) {
    note(
      context,
      'test-expired',
      path,
      false,
      { test: test.test, date, expires, on: context.date },
      SOURCE,
    );
    return false;
  }
  return true;
}

function readLevels(test: LanguageTest, path: Path, context: ReadContext): LanguageResult {
  const missing = ABILITIES.filter((ability) => test.scores[ability] === null);
  for (const ability of missing) {
    noteUnknown(context, 'test-score-missing', [...path, 'scores', ability], {
      test: test.test,
      ability,
    });
  }
  const { clb, column, columnDoubt, belowScale } = clbOf(
    test,
    context.mode === 'greatest' ? CLB_MAX : 0,
  );
  if (columnDoubt !== null) {
    const code = columnDoubt === 'wrong' ? 'tef-wrong-column' : 'tef-column-assumed';
    note(context, code, path, null, { test: test.test, column: column.id, ...clb }, [
      'tef-previous-score',
    ]);
  }
  if (!column.certain) {
    note(context, 'test-column-uncertain', path, null, { test: test.test, column: column.id }, column.source); // prettier-ignore
  }
  if (belowScale.length > 0) {
    note(
      context,
      'language-below-scale',
      path,
      null,
      { test: test.test, abilities: belowScale },
      column.source,
    );
  }
  if (!testTable(test.test).accepted.certain) {
    note(context, 'test-acceptance-uncertain', path, null, { test: test.test }, SOURCE);
  }
  const levels = { ...clb, ...context.overrides.levels.get(factKey(path)) };
  return { language: testTable(test.test).language, clb: levels };
}
