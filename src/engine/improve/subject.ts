import type { IsoDate } from '../dates/plain-date.ts';
import {
  applyDepartures,
  type Departing,
  overridesOf,
  type ReadingOverrides,
} from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { rulesFor } from '../dossier/read.ts';
import type { Result } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';
import { type Rules, rulesOn } from '../rules/rules-on.ts';

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

/**
 * A subject whose departures are written into its dossier, as far as they say something of its facts;
 * those left say how it is read. Changes then come on top of the officer's way to count.
 */
export function inlineDepartures(subject: DossierSubject): DossierSubject {
  const { departures = [] } = subject;
  if (departures.length === 0) return subject;
  const { dossier } = applyDepartures(subject.dossier, departures);
  const left = departures
    .map(({ changes }): Departing => ({ changes: changes.filter(({ kind }) => kind !== 'set') }))
    .filter(({ changes }) => changes.length > 0);
  return { ...subject, dossier, departures: left };
}

/** How a subject with inlined departures is read. */
export const overridesOfSubject = ({ departures = [] }: DossierSubject): ReadingOverrides =>
  overridesOf(departures.flatMap(({ changes }) => changes));

/** The rules in force for a subject on its day. */
export function rulesOfSubject(subject: Subject): Result<Rules> {
  if (subject.kind === 'profile') return rulesOn(subject.date);
  const { dossier, date, departures = [] } = subject;
  return rulesFor(dossier, date, { departures });
}
