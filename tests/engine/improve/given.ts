import { type IsoDate, isoDate, type Profile } from '../../../src/engine/index.ts';
import type { Candidate, Spouse } from '../../../src/engine/dossier.ts';
import {
  type Action,
  type DossierSubject,
  parseChange,
  type ProfileSubject,
  type Change,
} from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { BLANK } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';

/** The day that a subject of these tests is asked about, unless a test says another. */
export const TODAY = isoDate('2026-11-24');

/** A change as a user gives it, with what it leaves out. */
export const change = (input: object): Change => valueOf(parseChange(input));

/** A dossier that proves these facts alone of a candidate, and of a spouse where there is one. */
export const dossierWith = (
  candidate: Partial<Candidate>,
  spouse: Partial<Spouse> | null = null,
  date: IsoDate = TODAY,
): DossierSubject => ({
  kind: 'dossier',
  dossier: {
    ...EMPTY_DOSSIER,
    candidate: { ...EMPTY_DOSSIER.candidate, ...candidate },
    spouse: spouse === null ? null : { ...EMPTY_SPOUSE, ...spouse },
  },
  date,
});

export const profileWith = (facts: Partial<Profile>, date: IsoDate = TODAY): ProfileSubject => ({
  kind: 'profile',
  profile: { ...BLANK, ...facts },
  date,
});

/** An action that makes a change, of its own lane and group, unless a test says otherwise. */
export const actionWith = (id: string, made: Change, more: Partial<Action> = {}): Action => ({
  id,
  change: made,
  lane: 'day',
  months: 6,
  cost: 100,
  effort: 3,
  group: null,
  stopsWork: false,
  ...more,
});
