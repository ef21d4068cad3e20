import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * What is asked about: a dossier read on a day, or a profile scored by the grid of a day. A dossier
 * "as the officer read it" is another dossier, or the profile of that reading.
 */
export type Subject = DossierSubject | ProfileSubject;

export interface DossierSubject {
  readonly kind: 'dossier';
  readonly dossier: Dossier;
  readonly date: IsoDate;
}

export interface ProfileSubject {
  readonly kind: 'profile';
  readonly profile: Profile;
  readonly date: IsoDate;
}

export const PERSONS = ['candidate', 'spouse'] as const;
/** Whose fact a change is about. */
export type Who = (typeof PERSONS)[number];
