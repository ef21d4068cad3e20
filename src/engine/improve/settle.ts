import {
  applyDepartures,
  type Departing,
  type ReadingOverrides,
  overridesOf,
} from '../dossier/change.ts';
import type { DossierSubject } from './subject.ts';

/**
 * A subject whose departures are settled: what they say of the dossier is written into it, once, and
 * what they say of the manner of reading is left. Changes then come on top of the officer's reading.
 */
export function settled(subject: DossierSubject): DossierSubject {
  const { departures = [] } = subject;
  if (departures.length === 0) return subject;
  const { dossier } = applyDepartures(subject.dossier, departures);
  const overrides = departures
    .map(({ changes }): Departing => ({ changes: changes.filter(({ kind }) => kind !== 'set') }))
    .filter(({ changes }) => changes.length > 0);
  return { ...subject, dossier, departures: overrides };
}

/** How a settled subject is read. */
export const overridesOfSubject = ({ departures = [] }: DossierSubject): ReadingOverrides =>
  overridesOf(departures.flatMap(({ changes }) => changes));
