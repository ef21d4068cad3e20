import { departed, type Departing, type Manner, mannerOf } from '../dossier/change.ts';
import type { DossierSubject } from './subject.ts';

/**
 * A subject whose departures are settled: what they say of the dossier is written into it, once, and
 * what they say of the manner of reading is left. Changes then come on top of the officer's reading.
 */
export function settled(subject: DossierSubject): DossierSubject {
  const { departures = [] } = subject;
  if (departures.length === 0) return subject;
  const { dossier } = departed(subject.dossier, departures);
  const manner = departures
    .map(({ changes }): Departing => ({ changes: changes.filter(({ kind }) => kind !== 'set') }))
    .filter(({ changes }) => changes.length > 0);
  return { ...subject, dossier, departures: manner };
}

/** How a settled subject is read. */
export const mannerOfSubject = ({ departures = [] }: DossierSubject): Manner =>
  mannerOf(departures.flatMap(({ changes }) => changes));
