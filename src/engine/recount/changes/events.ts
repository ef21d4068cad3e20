import { addDays, addYears, type IsoDate } from '../../dates/plain-date.ts';
import { ADULT } from '../../dossier/read-additional.ts';
import { invitationHolding } from '../../dossier/read-age.ts';
import { testTable, validityOn } from '../../tables/registry/language.ts';
import type { Dossier, ProvincialGrant } from '../../dossier/dossier.ts';
import type { Path } from '../../errors/issue.ts';
import type { PlainReadingCase, PersonReading } from '../plain-reading-case.ts';
import type { CauseCode, Event } from './cause.ts';

/** Two readings of one dossier, the earlier first. */
export interface Span {
  readonly dossier: Dossier;
  readonly from: PlainReadingCase;
  readonly to: PlainReadingCase;
}

/** Whether a day lies after the first date and not after the second. */
const isBetween = (on: IsoDate, from: IsoDate, to: IsoDate): boolean => on > from && on <= to;

const ruling = (
  code: CauseCode,
  on: IsoDate,
  fact: Path,
  counted: 'counted' | 'not-counted',
  params: Event['params'] = {},
): Event => ({
  code,
  on,
  path: fact,
  params,
  changes: [{ kind: 'rule', fact, counted: counted === 'counted' }],
});

const BIRTH = ['candidate', 'birthDate'];

/** A birthday for each year of age gained; a hold where the invitation keeps the age from before. */
export function ageEvents({ dossier, from, to }: Span): readonly Event[] {
  const { birthDate } = dossier.candidate;
  if (birthDate === null) return [];
  const [before, after] = [from.plain.profile.age, to.plain.profile.age];
  const change = (on: IsoDate) => [{ kind: 'age', on }] as const;
  if (after < before) {
    const on = invitationHolding(dossier, to.date) ?? to.date;
    const params = { age: after, before };
    return [{ code: 'age-held', on, path: BIRTH, params, changes: change(on) }];
  }
  return Array.from({ length: after - before }, (_, place): Event => {
    const age = before + place + 1;
    const on = addYears(birthDate, age);
    return { code: 'birthday', on, path: BIRTH, params: { age }, changes: change(on) };
  });
}

/** Tests taken, accepted, or run out. */
export const testEvents = (span: Span): readonly Event[] =>
  perPerson(span, (before, after) =>
    before.person.languageTests.flatMap((test, place): readonly Event[] => {
      const fact = [before.who, 'languageTests', place];
      const [was, is] = [before.usable.has(place), after.usable.has(place)];
      if (was === is || test.date === null) return [];
      const params = { test: test.test, date: test.date };
      if (was) {
        const expires = addYears(test.date, validityOn(span.to.date).testYears);
        return [ruling('test-expired', expires, fact, 'not-counted', params)];
      }
      const accepted = testTable(test.test).accepted.from;
      return accepted > test.date
        ? [ruling('test-accepted', accepted, fact, 'counted', params)]
        : [ruling('test-taken', test.date, fact, 'counted', params)];
    }),
  );

/** Credentials awarded and assessed, assessments run out. */
export const credentialEvents = (span: Span): readonly Event[] =>
  perPerson(span, (before, after) =>
    before.person.credentials.flatMap((credential, place): readonly Event[] => {
      const fact = [before.who, 'credentials', place];
      const [was, is] = [before.proven.has(place), after.proven.has(place)];
      if (was === is) return [];
      const { level, country, awarded, eca } = credential;
      const params = { level: eca?.equivalent ?? level, country };
      const assessed = country === 'CA' ? null : (eca?.date ?? null);
      if (was) {
        const expires =
          assessed === null ? span.to.date : addYears(assessed, validityOn(span.to.date).ecaYears);
        return [ruling('eca-expired', expires, fact, 'not-counted', params)];
      }
      return assessed !== null && (awarded === null || assessed >= awarded)
        ? [ruling('eca-issued', assessed, fact, 'counted', params)]
        : [ruling('credential-awarded', awarded ?? span.to.date, fact, 'counted', params)];
    }),
  );

/** The union, on its first day. */
export function spouseEvents({ dossier, from, to }: Span): readonly Event[] {
  const since = dossier.spouse?.since ?? null;
  if (since === null || since <= from.date || since > to.date) return [];
  const path = ['spouse', 'since'];
  const changes = [{ kind: 'set', path, value: null }] as const;
  return [{ code: 'spouse-joined', on: since, path, params: { since }, changes }];
}

/** A nomination, a certificate or an offer that begins or ends. */
export function grantEvents(span: Span): readonly Event[] {
  const { dossier, from, to } = span;
  const [before, after] = [from.plain.profile, to.plain.profile];
  const certificate = ['candidate', 'tradeCertificate'];
  return [
    ...spell(
      span,
      'nomination',
      dossier.nomination,
      ['nomination'],
      before.nomination,
      after.nomination,
    ),
    ...spell(
      span,
      'certificate',
      dossier.candidate.tradeCertificate,
      certificate,
      before.tradeCertificate,
      after.tradeCertificate,
    ),
    ...spell(
      span,
      'offer',
      dossier.offer,
      ['offer'],
      before.arrangedEmployment !== 'none',
      after.arrangedEmployment !== 'none',
    ),
  ];
}

type Spell = Pick<ProvincialGrant, 'from' | 'until'> | null;

function spell(
  { from, to }: Span,
  name: 'nomination' | 'certificate' | 'offer',
  grant: Spell,
  fact: Path,
  was: boolean,
  is: boolean,
): readonly Event[] {
  if (grant === null || was === is) return [];
  const params = { from: grant.from, until: grant.until };
  const on = is ? grant.from : grant.until === null ? null : addDays(grant.until, 1);
  // An offer may also come to count when its occupation is read in another classification.
  if (on === null || !isBetween(on, from.date, to.date)) return [];
  return is
    ? [ruling(`${name}-began`, on, fact, 'counted', params)]
    : [ruling(`${name}-ended`, on, fact, 'not-counted', params)];
}

/** A brother or sister who comes of age. */
export function siblingEvents({ dossier, from, to }: Span): readonly Event[] {
  if (from.plain.profile.sibling === to.plain.profile.sibling) return [];
  const birthdays = dossier.siblings
    .flatMap(({ birthDate }) => (birthDate === null ? [] : [addYears(birthDate, ADULT)]))
    .filter((on) => isBetween(on, from.date, to.date))
    .sort();
  const [first] = birthdays;
  return first === undefined ? [] : [ruling('sibling-adult', first, ['siblings'], 'counted')];
}

function perPerson(
  { from, to }: Span,
  eventsOf: (before: PersonReading, after: PersonReading) => readonly Event[],
): readonly Event[] {
  return from.people.flatMap((before, place) => eventsOf(before, to.people[place]!));
}
