import type { IsoDate } from '../dates/plain-date.ts';
import { type Issue, issue, type Path } from '../errors/issue.ts';
import { columnsOn, isOnScale } from '../language/clb.ts';
import { testTable } from '../tables/registry/language.ts';
import { ABILITIES } from '../profile/profile.ts';
import { type Dossier, DOSSIER_DATES, type LanguageTest, type Person } from './dossier.ts';

/** What the facts of a dossier must be to each other, past their shapes. */
export function checkDossier(dossier: Dossier, today: IsoDate | null): readonly Issue[] {
  return [
    ...checkDates(dossier),
    ...checkPerson(dossier.candidate, ['candidate'], today),
    ...(dossier.spouse === null ? [] : checkPerson(dossier.spouse, ['spouse'], today)),
    ...checkSpan(dossier.nomination, ['nomination']),
    ...checkSpan(dossier.offer, ['offer']),
  ];
}

function checkDates({ dates }: Dossier): readonly Issue[] {
  const known = DOSSIER_DATES.filter((name) => dates[name] !== null);
  if (known.length === 0) return [issue('no-date', ['dates'])];
  return known.flatMap((name, place) => {
    const before = known[place - 1];
    if (before === undefined || (dates[before] as IsoDate) <= (dates[name] as IsoDate)) return [];
    return [
      issue('dates-out-of-order', ['dates', name], {
        after: before,
        date: dates[before] as IsoDate,
      }),
    ];
  });
}

function checkPerson(person: Person, at: Path, today: IsoDate | null): readonly Issue[] {
  return [
    ...person.languageTests.flatMap((test, place) =>
      checkTest(test, person, [...at, 'languageTests', place], today),
    ),
    ...duplicateTests(person.languageTests, [...at, 'languageTests']),
    ...person.credentials.flatMap(({ awarded }, place) =>
      notBeforeBirth(awarded, person, [...at, 'credentials', place, 'awarded']),
    ),
    ...person.jobs.flatMap((job, place) => [
      ...checkSpan(job, [...at, 'jobs', place]),
      ...notBeforeBirth(job.from, person, [...at, 'jobs', place, 'from']),
    ]),
    ...checkSpan(person.tradeCertificate, [...at, 'tradeCertificate']),
  ];
}

function checkTest(
  test: LanguageTest,
  person: Person,
  at: Path,
  today: IsoDate | null,
): readonly Issue[] {
  const inFuture = today !== null && test.date !== null && test.date > today;
  return [
    ...(inFuture ? [issue('test-in-future', [...at, 'date'], { date: test.date, today })] : []),
    ...notBeforeBirth(test.date, person, [...at, 'date']),
    ...checkScores(test, [...at, 'scores']),
  ];
}

/** Every score must stand on the scale of a column that the test's report may have. */
function checkScores(test: LanguageTest, at: Path): readonly Issue[] {
  const table = testTable(test.test);
  const columns = columnsOn(table, test.date);
  return ABILITIES.flatMap((ability) => {
    const value = test.scores[ability];
    const scales = columns.map((column) => column.scale[ability]);
    if (value === null || scales.some((scale) => isOnScale(value, scale, table.belowScale)))
      return [];
    const { min, step } = scales[0]!;
    const max = Math.max(...scales.map((scale) => scale.max));
    const params = { test: test.test, ability, value, min, max, step, marks: table.belowScale };
    return [issue('score-not-on-scale', [...at, ability], params)];
  });
}

function duplicateTests(tests: readonly LanguageTest[], at: Path): readonly Issue[] {
  return tests.flatMap((test, place) => {
    const first = tests.findIndex(({ test: id, date }) => id === test.test && date === test.date);
    if (first === place || test.date === null) return [];
    return [
      issue('duplicate-test', [...at, place], {
        test: test.test,
        date: test.date,
        first: first + 1,
      }),
    ];
  });
}

function notBeforeBirth(date: IsoDate | null, { birthDate }: Person, at: Path): readonly Issue[] {
  if (date === null || birthDate === null || date >= birthDate) return [];
  return [issue('before-birth', at, { date, birthDate })];
}

function checkSpan(
  span: { readonly from: IsoDate | null; readonly until: IsoDate | null } | null,
  at: Path,
): readonly Issue[] {
  if (span === null || span.from === null || span.until === null || span.from <= span.until)
    return [];
  return [issue('end-before-start', [...at, 'until'], { from: span.from, until: span.until })];
}
