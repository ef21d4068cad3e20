import type { IsoDate } from '../../dates/plain-date.ts';
import type { ProvincialGrant } from '../../dossier/dossier.ts';
import type { Path } from '../../errors/issue.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const NOMINATION: DepartureTemplate = {
  code: 'nomination-refused',
  kind: 'certain',
  side: 'dates',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'IRPA, s. 11.2; MI, CRS grid, D',
};
const CERTIFICATE: DepartureTemplate = {
  code: 'certificate-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'IRPA, s. 11.2; MI, CRS grid, C',
};

/** A nomination that stands, read as ended or withdrawn. */
export const nominationRefused = (from: PlainReadingCase): readonly Departure[] =>
  refused(from, NOMINATION, from.dossier.nomination, ['nomination'], from.plain.profile.nomination);

/** A nomination that has ended or not begun, counted. */
export const nominationCounted = (from: PlainReadingCase): readonly Departure[] =>
  counted(
    from,
    { ...NOMINATION, code: 'nomination-counted', side: 'candidate' },
    from.dossier.nomination,
    ['nomination'],
    from.plain.profile.nomination,
  );

const CERTIFICATE_PATH = ['candidate', 'tradeCertificate'];

/** A certificate of qualification not proven, or not a province's or territory's. */
export const certificateRefused = (from: PlainReadingCase): readonly Departure[] =>
  refused(
    from,
    CERTIFICATE,
    from.dossier.candidate.tradeCertificate,
    CERTIFICATE_PATH,
    from.plain.profile.tradeCertificate,
  );

/** A certificate of qualification that has ended or not begun, counted. */
export const certificateCounted = (from: PlainReadingCase): readonly Departure[] =>
  counted(
    from,
    { ...CERTIFICATE, code: 'certificate-counted', kind: 'certain', side: 'candidate' },
    from.dossier.candidate.tradeCertificate,
    CERTIFICATE_PATH,
    from.plain.profile.tradeCertificate,
  );

function refused(
  { otherDates }: PlainReadingCase,
  template: DepartureTemplate,
  grant: ProvincialGrant | null,
  fact: Path,
  stands: boolean,
): readonly Departure[] {
  if (grant === null || !stands) return [];
  const { province, from, until } = grant;
  const endedBy = otherDates.find((day) => until !== null && day.date > until);
  return [
    overrideDeparture(template, fact, 'not-counted', {
      ...(endedBy === undefined ? {} : { variant: 'ended-later' }),
      params: { province, from, until, endedBy: endedBy?.name ?? null },
    }),
  ];
}

function counted(
  { date }: PlainReadingCase,
  template: DepartureTemplate,
  grant: ProvincialGrant | null,
  fact: Path,
  stands: boolean,
): readonly Departure[] {
  if (grant === null || stands) return [];
  const { province, from, until } = grant;
  const variant = spellReason(from, until, date);
  return [
    overrideDeparture(template, fact, 'counted', {
      variant,
      params: { province, from, until, reason: variant },
    }),
  ];
}

/** Why something that begins and ends does not stand on a date. */
export function spellReason(from: IsoDate | null, until: IsoDate | null, date: IsoDate): string {
  if (until !== null && until < date) return 'ended';
  return from !== null && from > date ? 'not-yet' : 'unknown';
}
