import { addDays, addYears, ageOn, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { startContext } from '../dossier/read-context.ts';
import { ADULT } from '../dossier/read-additional.ts';
import { invitationHolding, readAges } from '../dossier/read-age.ts';
import type { Path } from '../errors/issue.ts';
import { type DossierEvent, eventOn, type Span } from './event.ts';

const BIRTH = ['candidate', 'birthDate'];

/** Birthdays; on those of an application that keeps the age of its invitation, the age kept. */
export function ageEvents(dossier: Dossier, span: Span): readonly DossierEvent[] {
  const { birthDate } = dossier.candidate;
  if (birthDate === null || span.until < birthDate) return [];
  const first = span.after < birthDate ? 0 : ageOn(birthDate, span.after);
  const last = ageOn(birthDate, span.until);
  return Array.from({ length: last - first }, (_, place): DossierEvent => {
    const age = first + place + 1;
    const on = addYears(birthDate, age);
    const counted = ageReadOn(dossier, on);
    if (counted === age) return { code: 'birthday', on, path: BIRTH, params: { age } };
    const params = { age: counted, before: ageReadOn(dossier, addDays(on, -1)) };
    return { code: 'age-held', on, path: BIRTH, params };
  });
}

const ageReadOn = (dossier: Dossier, date: IsoDate): number =>
  readAges(dossier, startContext(date, 'least'))[0]!;

/** While an invitation holds, its age and the rules that spare it last. */
export function invitationEvents(dossier: Dossier, span: Span): readonly DossierEvent[] {
  const { invitation, application, decision } = dossier.dates;
  const last = [application, decision]
    .filter((date) => date !== null && invitationHolding(dossier, date) !== null)
    .sort()
    .at(-1);
  if (last === undefined || last === null) return [];
  return [
    ...eventOn(span, invitation, 'invitation', ['dates', 'invitation']),
    ...eventOn(span, addDays(last, 1), 'application-decided', ['dates']),
  ];
}

/** The marriage or common-law union, on its first day. */
export function spouseEvents({ spouse }: Dossier, span: Span): readonly DossierEvent[] {
  const since = spouse?.since ?? null;
  return eventOn(span, since, 'spouse-joined', ['spouse', 'since'], { since });
}

/** A nomination, a certificate of qualification or an offer that begins or ends. */
export const grantEvents = (
  { nomination, candidate, offer }: Dossier,
  span: Span,
): readonly DossierEvent[] => [
  ...grant('nomination', nomination, ['nomination'], span),
  ...grant('certificate', candidate.tradeCertificate, ['candidate', 'tradeCertificate'], span),
  ...grant('offer', offer, ['offer'], span),
];

function grant(
  name: 'nomination' | 'certificate' | 'offer',
  days: { readonly from: IsoDate | null; readonly until: IsoDate | null } | null,
  path: Path,
  span: Span,
): readonly DossierEvent[] {
  if (days === null) return [];
  const { from, until } = days;
  return [
    ...eventOn(span, from, `${name}-began`, path, { from, until }),
    ...eventOn(span, until === null ? null : addDays(until, 1), `${name}-ended`, path, {
      from,
      until,
    }),
  ];
}

/** A brother or sister who comes of age. */
export const siblingEvents = ({ siblings }: Dossier, span: Span): readonly DossierEvent[] =>
  siblings.flatMap(({ birthDate }, place) =>
    birthDate === null
      ? []
      : eventOn(span, addYears(birthDate, ADULT), 'sibling-adult', ['siblings', place]),
  );
