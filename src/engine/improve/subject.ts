import type { IsoDate } from '../dates/plain-date.ts';
import type { Departing } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Profile } from '../profile/profile.ts';

/** What is asked about: a dossier read on a day, or a profile scored by the grid of a day. */
export type Subject = DossierSubject | ProfileSubject;

/** A dossier on a day. */
export interface DossierSubject {
  readonly kind: 'dossier';
  readonly dossier: Dossier;
  readonly date: IsoDate;
  /** The dossier as the officer read it: the departures of an explanation. Left out: read plainly. */
  readonly departures?: readonly Departing[];
}

/** A profile on a day. */
export interface ProfileSubject {
  readonly kind: 'profile';
  readonly profile: Profile;
  readonly date: IsoDate;
}

/** Whom a change concerns. */
export const PERSONS = ['candidate', 'spouse'] as const;
/** Whose fact a change is about. */
export type Who = (typeof PERSONS)[number];
