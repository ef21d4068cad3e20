import type { Path } from '../../errors/issue.ts';
import { type ItemOf, type ItemReason, itemsOf } from '../../dossier/item.ts';
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

const NOMINATION_FACT = ['nomination'];
const CERTIFICATE_FACT = ['candidate', 'tradeCertificate'];

/** A nomination that holds, read as ended or withdrawn. */
export const nominationRefused = (from: PlainReadingCase): readonly Departure[] =>
  refused(from, NOMINATION, NOMINATION_FACT);

/** A nomination that has ended or not begun, counted. */
export const nominationCounted = (from: PlainReadingCase): readonly Departure[] =>
  counted(from, { ...NOMINATION, code: 'nomination-counted', side: 'candidate' }, NOMINATION_FACT);

/** A certificate of qualification not proven, or not a province's or territory's. */
export const certificateRefused = (from: PlainReadingCase): readonly Departure[] =>
  refused(from, CERTIFICATE, CERTIFICATE_FACT);

/** A certificate of qualification that has ended or not begun, counted. */
export const certificateCounted = (from: PlainReadingCase): readonly Departure[] =>
  counted(
    from,
    { ...CERTIFICATE, code: 'certificate-counted', kind: 'certain', side: 'candidate' },
    CERTIFICATE_FACT,
  );

type GrantItem = ItemOf<'nomination'> | ItemOf<'trade-certificate'>;

/** The grant at a fact with its item, where it counts or where it does not. */
function grantsAt({ dossier, plain }: PlainReadingCase, fact: Path, wanted: boolean) {
  const isNomination = fact === NOMINATION_FACT;
  const grant = isNomination ? dossier.nomination : dossier.candidate.tradeCertificate;
  const found: readonly GrantItem[] = isNomination
    ? itemsOf(plain, 'nomination')
    : itemsOf(plain, 'trade-certificate').filter(({ path }) => path[0] === 'candidate');
  return found.flatMap((item) =>
    grant !== null && (item.counted === true) === wanted ? [{ item, ...grant }] : [],
  );
}

const refused = (
  given: PlainReadingCase,
  template: DepartureTemplate,
  fact: Path,
): readonly Departure[] =>
  grantsAt(given, fact, true).map(({ province, from, until }) => {
    const endedBy = given.otherDates.find((day) => until !== null && day.date > until);
    return overrideDeparture(template, fact, 'not-counted', {
      ...(endedBy === undefined ? {} : { variant: 'ended-later' }),
      params: { province, from, until, endedBy: endedBy?.name ?? null },
    });
  });

const counted = (
  given: PlainReadingCase,
  template: DepartureTemplate,
  fact: Path,
): readonly Departure[] =>
  grantsAt(given, fact, false).map(({ item, province, from, until }) => {
    const variant = knownReason(item);
    const params = { province, from, until, reason: variant };
    return overrideDeparture(template, fact, 'counted', { variant, params });
  });

/** The first reason why an item does not count that is known; `unknown` where none is. */
export const knownReason = ({ why }: { readonly why: readonly ItemReason[] }): string =>
  why.find((reason) => !reason.endsWith('-unknown')) ?? 'unknown';
