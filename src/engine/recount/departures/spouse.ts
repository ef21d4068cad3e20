import { itemsOf } from '../../dossier/item.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { knownReason } from './grants.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const LEFT_OUT: DepartureTemplate = {
  code: 'spouse-left-out',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'MI, CRS grid, B',
};
const COUNTED: DepartureTemplate = { ...LEFT_OUT, code: 'spouse-counted' };
const FACT = ['spouse', 'accompanying'];

/** Scored without the spouse: judged not to come, or to be a citizen or permanent resident. */
export const spouseLeftOut = ({ plain }: PlainReadingCase): readonly Departure[] =>
  plain.profile.spouse === null
    ? []
    : [overrideDeparture(LEFT_OUT, FACT, 'not-counted', { path: ['spouse'] })];

/** Scored with a spouse who is said not to come, to be a citizen or permanent resident, or was not yet one. */
export function spouseCounted({ dossier, plain }: PlainReadingCase): readonly Departure[] {
  const { spouse } = dossier;
  const [item] = itemsOf(plain, 'spouse');
  if (spouse === null || item === undefined || plain.profile.spouse !== null) return [];
  const variant = knownReason(item);
  const params = { reason: variant, since: spouse.since, status: spouse.status };
  return [overrideDeparture(COUNTED, FACT, 'counted', { path: ['spouse'], variant, params })];
}
