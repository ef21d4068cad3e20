import type { IsoDate } from '../dates/plain-date.ts';
import type { LanguageTest } from '../dossier/dossier.ts';
import { hasExpired } from '../dossier/expiry.ts';
import { testTable } from '../tables/registry/language.ts';
import type { Path } from '../errors/issue.ts';
import { clbOf } from '../language/clb.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import { expiryFindings } from './expiry.ts';
import { finding, type Finding } from './finding.ts';
import { decisiveDates, type FileDate, type PersonAt, type Subject } from './subject.ts';

/** Language tests: none that held on a day of the file, when each expires, the column that it is read in. */
export function testChecks(subject: Subject, each: PersonAt): readonly Finding[] {
  const { person, path } = each;
  return [
    ...decisiveDates(subject).flatMap((date) => uncovered(each, date)),
    ...person.languageTests.flatMap((test, place) => {
      const where = [...path, 'languageTests', place];
      return [...expiry(subject, each, test, where), ...column(test, where)];
    }),
  ];
}

const languageOf = (test: LanguageTest): OfficialLanguage => testTable(test.test).language;

const holds = ({ date }: LanguageTest, on: IsoDate): boolean =>
  date === null || (date <= on && !hasExpired('language-test', date, on));

/** The candidate has tests, and on that day none of them held. */
function uncovered({ person, path }: PersonAt, { name, on }: FileDate): readonly Finding[] {
  const { languageTests } = person;
  if (path[0] !== 'candidate' || languageTests.some((test) => holds(test, on))) return [];
  const severity = name === 'profile' ? 'warning' : 'error';
  return [finding('no-test-on-date', severity, [[...path, 'languageTests']], { name }, on)];
}

/** A test that a later one of the same language replaces on the days of the file is no fault when it expires. */
function expiry(
  subject: Subject,
  { person }: PersonAt,
  test: LanguageTest,
  where: Path,
): readonly Finding[] {
  const { date } = test;
  if (date === null) return [];
  const params = { test: test.test, date };
  const found = expiryFindings(subject, [...where, 'date'], 'language-test', params, {
    expired: 'test-expired-on-date',
    soon: 'test-expires-soon',
    later: 'test-expires',
  });
  return found.map((each) => {
    const { on } = each;
    const covered =
      on !== null &&
      person.languageTests.some(
        (other) => other !== test && languageOf(other) === languageOf(test) && holds(other, on),
      );
    return covered && each.severity !== 'notice' ? { ...each, severity: 'notice' } : each;
  });
}

function column(test: LanguageTest, where: Path): readonly Finding[] {
  const { columnDoubt, column: read } = clbOf(test);
  if (columnDoubt === null) return [];
  const severity = columnDoubt === 'wrong' ? 'error' : 'warning';
  return [
    finding('tef-column', severity, [[...where, 'scores']], { test: test.test, column: read.id, doubt: columnDoubt }), // prettier-ignore
  ];
}
