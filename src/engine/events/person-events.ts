import { addDays, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier, Person } from '../dossier/dossier.ts';
import { type ExpiringDocument, expiryOf } from '../dossier/expiry.ts';
import type { Path } from '../errors/issue.ts';
import { testTable } from '../tables/registry/language.ts';
import { type DossierEvent, eventOn, type Span } from './event.ts';

type EventsOfDossier = (dossier: Dossier, span: Span) => readonly DossierEvent[];

/** The events of each item of a list that candidate and spouse both have. */
const ofEach =
  <T>(
    name: 'languageTests' | 'credentials' | 'jobs',
    listOf: (person: Person) => readonly T[],
    eventsOf: (item: T, path: Path, span: Span) => readonly DossierEvent[],
  ): EventsOfDossier =>
  ({ candidate, spouse }, span) =>
    Object.entries({ candidate, spouse }).flatMap(([who, person]) =>
      (person === null ? [] : listOf(person)).flatMap((item, place) =>
        eventsOf(item, [who, name, place], span),
      ),
    );

/** Tests taken, accepted, run out. */
export const testEvents: EventsOfDossier = ofEach(
  'languageTests',
  (person) => person.languageTests,
  ({ test, date }, path, span) => {
    const params = { test, date };
    const accepted = testTable(test).accepted.from;
    return [
      ...eventOn(span, date, 'test-taken', path, params),
      ...(date === null || date < accepted
        ? eventOn(span, accepted, 'test-accepted', path, params)
        : []),
      ...eventOn(span, expiryFrom('language-test', date), 'test-expired', path, params),
    ];
  },
);

/** Credentials awarded and assessed, assessments run out. An assessment of a Canadian credential changes nothing. */
export const credentialEvents: EventsOfDossier = ofEach(
  'credentials',
  (person) => person.credentials,
  ({ level, country, awarded, eca }, path, span) => {
    const assessed = country === 'CA' ? null : eca;
    const params = { level: assessed?.equivalent ?? level, country };
    const date = assessed?.date ?? null;
    return [
      ...eventOn(span, date, 'eca-issued', path, params),
      ...eventOn(span, awarded, 'credential-awarded', path, params),
      ...eventOn(span, expiryFrom('assessment', date), 'eca-expired', path, params),
    ];
  },
);

/** Jobs begun and ended. */
export const jobEvents: EventsOfDossier = ofEach(
  'jobs',
  (person) => person.jobs,
  ({ from, until, noc }, path, span) => [
    ...eventOn(span, from, 'job-began', path, { noc }),
    ...eventOn(span, until === null ? null : addDays(until, 1), 'job-ended', path, { noc }),
  ],
);

/** The first day on which a document no longer holds; null where its date is not known. */
const expiryFrom = (document: ExpiringDocument, date: IsoDate | null): IsoDate | null =>
  date === null ? null : expiryOf(document, date, date);
