import { claimedLevel } from '../../dossier/read-credentials.ts';
import type { ItemReason } from '../../dossier/item.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'credential-counted-unproven',
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};
const REASONS: readonly ItemReason<'credential'>[] = [
  'credential-after-date',
  'eca-missing',
  'eca-expired',
  'eca-after-date',
  'eca-before-designation',
];

/** A credential counted although it was not yet awarded, or no assessment that holds proves it. */
export const credentialCountedUnproven = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, credentials, proven }) =>
    person.credentials.flatMap((credential, place) => {
      if (proven.has(place)) return [];
      const fact = [who, 'credentials', place];
      const { why } = credentials[place]!;
      const variant = why.find((reason) => REASONS.includes(reason)) ?? 'unknown';
      const { country, awarded } = credential;
      const params = { reason: variant, level: claimedLevel(credential), country, awarded };
      return [overrideDeparture(TEMPLATE, fact, 'counted', { variant, params })];
    }),
  );
