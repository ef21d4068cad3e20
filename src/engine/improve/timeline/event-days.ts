import { addDays, addYears, type IsoDate } from '../../dates/plain-date.ts';
import type { Credential, Dossier, LanguageTest, Person } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readSiblings } from '../../dossier/read-additional.ts';
import { invitationHolding } from '../../dossier/read-age.ts';
import type { Path } from '../../errors/issue.ts';
import { testTable, VALIDITY_TABLE } from '../../tables/registry/language.ts';
import { rulesVersions } from '../../rules/rules-on.ts';
import { WORK_TABLE } from '../../tables/registry/work.ts';
import { eventOn, inOrder, type Span, type TimelineEvent } from './events.ts';

const VALIDITY = VALIDITY_TABLE.history;
const WORK_RULES = WORK_TABLE.history;

/**
 * Every day of a span on which a fact of the dossier begins or ceases to count, or the law changes;
 * the days on which years of work are reached or lost apart. In order of days.
 */
export function factEvents(dossier: Dossier, span: Span): readonly TimelineEvent[] {
  const { candidate, spouse, nomination, offer, siblings } = dossier;
  return inOrder([
    ...lawEvents(span),
    ...birthdays(candidate.birthDate, span),
    ...invitationEvents(dossier, span),
    ...personEvents(candidate, ['candidate'], span),
    ...spellEvents(
      candidate.tradeCertificate,
      'certificate',
      ['candidate', 'tradeCertificate'],
      span,
    ),
    ...spellEvents(nomination, 'nomination', ['nomination'], span),
    ...spellEvents(offer, 'offer', ['offer'], span),
    ...siblings.flatMap((_, place) => adulthood(dossier, place, span)),
    ...(spouse === null
      ? []
      : [
          ...eventOn(span, spouse.since, 'spouse-since', ['spouse', 'since']),
          ...personEvents(spouse, ['spouse'], span),
        ]),
  ]);
}

const lawEvents = (span: Span): readonly TimelineEvent[] => [
  ...rulesVersions().flatMap(({ from }) => eventOn(span, from, 'rules-change', [])),
  ...WORK_RULES.flatMap(({ from, noc }) =>
    eventOn(span, from, 'work-rules-change', [], { classification: noc }),
  ),
];

function birthdays(birthDate: IsoDate | null, span: Span): readonly TimelineEvent[] {
  if (birthDate === null) return [];
  const events: TimelineEvent[] = [];
  for (let age = 0; addYears(birthDate, age) <= span.until; age += 1) {
    events.push(
      ...eventOn(span, addYears(birthDate, age), 'birthday', ['candidate', 'birthDate'], { age }),
    );
  }
  return events;
}

/** The birthday on which a brother or sister comes to count, by the rule that reads them. */
function adulthood(dossier: Dossier, place: number, span: Span): readonly TimelineEvent[] {
  const sibling = dossier.siblings[place]!;
  const counts = (date: IsoDate): boolean =>
    readSiblings([sibling], startContext(date, 'greatest'));
  return birthdays(sibling.birthDate, span)
    .filter(({ date }) => counts(date) && !counts(addDays(date, -1)))
    .map(({ date }) => ({ date, code: 'sibling-adult', path: ['siblings', place], params: {} }));
}

/** While an invitation holds, the age stands still and spared rules last. */
function invitationEvents(dossier: Dossier, span: Span): readonly TimelineEvent[] {
  const { invitation, application, decision } = dossier.dates;
  const last = [application, decision]
    .filter((date) => date !== null)
    .filter((date) => invitationHolding(dossier, date) !== null)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  return [
    ...eventOn(span, invitation, 'invitation', ['dates', 'invitation']),
    ...eventOn(span, addDays(last, 1), 'application-decided', ['dates']),
  ];
}

const personEvents = (person: Person, at: Path, span: Span): readonly TimelineEvent[] => [
  ...person.languageTests.flatMap((test, place) =>
    testEvents(test, [...at, 'languageTests', place], span),
  ),
  ...person.credentials.flatMap((credential, place) =>
    credentialEvents(credential, [...at, 'credentials', place], span),
  ),
  ...person.jobs.flatMap(({ from, until, noc }, place) => [
    ...eventOn(span, from, 'job-starts', [...at, 'jobs', place], { noc }),
    ...eventOn(span, dayAfter(until), 'job-ends', [...at, 'jobs', place], { noc }),
  ]),
];

function testEvents(
  { test, date }: LanguageTest,
  path: Path,
  span: Span,
): readonly TimelineEvent[] {
  const { accepted } = testTable(test);
  return [
    ...eventOn(span, accepted.from, 'test-accepted', path, { test }),
    ...eventOn(span, date, 'test-counts', path, { test }),
    ...expiries(date, 'testYears').flatMap((expires) =>
      eventOn(span, expires, 'test-expires', path, { test, date }),
    ),
  ];
}

function credentialEvents(
  { level, awarded, eca }: Credential,
  path: Path,
  span: Span,
): readonly TimelineEvent[] {
  const date = eca?.date ?? null;
  return [
    ...eventOn(span, awarded, 'credential-awarded', path, { level }),
    ...eventOn(span, date, 'eca-counts', path, { level }),
    ...expiries(date, 'ecaYears').flatMap((expires) =>
      eventOn(span, expires, 'eca-expires', path, { level, date }),
    ),
  ];
}

/** By each version of the rule of validity; the reading tells which of them holds. */
const expiries = (date: IsoDate | null, years: 'testYears' | 'ecaYears'): readonly IsoDate[] =>
  date === null ? [] : [...new Set(VALIDITY.map((row) => addYears(date, row[years])))];

function spellEvents(
  spell: { readonly from: IsoDate | null; readonly until: IsoDate | null } | null,
  name: 'certificate' | 'nomination' | 'offer',
  path: Path,
  span: Span,
): readonly TimelineEvent[] {
  if (spell === null) return [];
  return [
    ...eventOn(span, spell.from, `${name}-starts`, path),
    ...eventOn(span, dayAfter(spell.until), `${name}-ends`, path),
  ];
}

const dayAfter = (date: IsoDate | null): IsoDate | null =>
  date === null ? null : addDays(date, 1);
