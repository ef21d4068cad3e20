import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const REFUSED: DepartureTemplate = {
  code: 'sibling-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'MI, CRS grid, D',
};
const COUNTED: DepartureTemplate = {
  ...REFUSED,
  code: 'sibling-counted',
  kind: 'certain',
  side: 'candidate',
};
const FACT = ['siblings'];

/** A brother or sister in Canada not proven: the relation, the status, or the residence. */
export const siblingRefused = ({ dossier, plain }: PlainReadingCase): readonly Departure[] =>
  plain.profile.sibling
    ? [
        overrideDeparture(REFUSED, FACT, 'not-counted', {
          params: { siblings: dossier.siblings.length },
        }),
      ]
    : [];

/** A brother or sister counted who is under 18, abroad, or neither citizen nor permanent resident. */
export function siblingCounted({ dossier, plain }: PlainReadingCase): readonly Departure[] {
  if (plain.profile.sibling || dossier.siblings.length === 0) return [];
  const known = dossier.siblings.some(
    ({ birthDate, status, livesInCanada }) =>
      birthDate === null || status === null || livesInCanada === null,
  );
  const variant = known ? 'unknown' : 'not-met';
  return [overrideDeparture(COUNTED, FACT, 'counted', { variant, params: { reason: variant } })];
}
