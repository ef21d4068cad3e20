import { addDays } from '../../dates/plain-date.ts';
import { itemsOf } from '../../dossier/item.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture, overrideDeparture } from '../departure-template.ts';
import { knownReason } from './grants.ts';

const REFUSED: DepartureTemplate = {
  code: 'offer-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'MI, CRS grid, D',
};
const COUNTED: DepartureTemplate = {
  ...REFUSED,
  code: 'offer-counted',
  kind: 'certain',
  side: 'candidate',
};
const KEPT: DepartureTemplate = {
  ...COUNTED,
  code: 'offer-points-kept',
  source: ['mi-2025-offer'],
};

const FACT = ['offer'];

/** An offer that stands, not accepted: no labour market assessment nor exemption, or ended. */
export function offerRefused({
  dossier,
  plain,
  otherDates,
}: PlainReadingCase): readonly Departure[] {
  const { offer } = dossier;
  if (offer === null || plain.profile.arrangedEmployment === 'none') return [];
  const { noc, from, until } = offer;
  const endedBy = otherDates.find((day) => until !== null && day.date > until);
  return [
    overrideDeparture(REFUSED, FACT, 'not-counted', {
      ...(endedBy === undefined ? {} : { variant: 'ended-later' }),
      params: { noc, from, until, endedBy: endedBy?.name ?? null },
    }),
  ];
}

/** An offer that has ended, not begun, or is not of skilled work, counted. */
export function offerCounted({ dossier, plain }: PlainReadingCase): readonly Departure[] {
  const { offer } = dossier;
  const [item] = itemsOf(plain, 'offer');
  if (offer === null || item === undefined || item.counted === true) return [];
  const { noc, from, until } = offer;
  const variant = knownReason(item);
  const params = { noc, from, until, reason: variant };
  return [overrideDeparture(COUNTED, FACT, 'counted', { variant, params })];
}

/** Points for an offer on a date from which it gives none. */
export function offerPointsKept({ dossier, rules }: PlainReadingCase): readonly Departure[] {
  const version = rules.factors.find(({ id }) => id === 'arrangedEmployment')?.version;
  if (dossier.offer === null || version?.invitationsBeforeKeep !== true) return [];
  return [
    makeDeparture(KEPT, {
      fact: ['rules', 'arrangedEmployment'],
      path: FACT,
      params: { from: version.from, noc: dossier.offer.noc },
      changes: [{ kind: 'spare', on: addDays(version.from, -1) }],
    }),
  ];
}
