import { claimedLevel } from '../../dossier/read-credentials.ts';
import type { NoteCode } from '../../dossier/reading.ts';
import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeRuling } from '../make.ts';

const GROUND: Ground = {
  code: 'credential-counted-unproven',
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};
const REASONS: readonly NoteCode[] = [
  'credential-after-date',
  'eca-missing',
  'eca-expired',
  'eca-after-date',
  'eca-before-designation',
];

/** A credential counted although it was not yet awarded, or no assessment that holds proves it. */
export const credentialCountedUnproven = ({ people }: Case): readonly Departure[] =>
  people.flatMap(({ who, person, proven, codesAt }) =>
    person.credentials.flatMap((credential, place) => {
      if (proven.has(place)) return [];
      const fact = [who, 'credentials', place];
      const codes = codesAt(fact);
      const variant = REASONS.find((reason) => codes.includes(reason)) ?? 'unknown';
      const { country, awarded } = credential;
      const params = { reason: variant, level: claimedLevel(credential), country, awarded };
      return [makeRuling(GROUND, fact, 'counted', { variant, params })];
    }),
  );
