import { addYears, ageOn, type IsoDate, later } from '../dates/plain-date.ts';
import { AGE_MAX, type Profile } from '../profile/profile.ts';
import { type DossierState, NOTHING_ASIDE, type ProfileState, type Remark } from './change.ts';
import { type Change, definitionOf } from './changes/list.ts';
import {
  type DossierSubject,
  inlineDepartures,
  type ProfileSubject,
  type Subject,
} from './subject.ts';

/** A subject after some changes, and the remarks of each change. */
export interface Applied {
  readonly subject: Subject;
  readonly remarks: readonly (readonly Remark[])[];
}

/**
 * The subject with the changes made, in their order, on the day that they are all done: the subject's
 * own day or the last change's, whichever is later; or on the day `on`. Pure; without changes it is
 * the subject.
 */
export function applyChanges(
  subject: Subject,
  changes: readonly Change[],
  on: IsoDate | null = null,
): Applied {
  const date = on ?? doneOn(changes, subject.date);
  if (subject.kind === 'profile') return applyToProfile(subject, changes, date);
  const start = inlineDepartures(subject);
  const { state, remarks } = changeDossier(stateOf(start), changes);
  return { subject: { ...start, dossier: state.dossier, date }, remarks };
}

/** The day on which the last of the changes can count. */
export const doneOn = (changes: readonly Change[], start: IsoDate): IsoDate =>
  changes.reduce(
    (day, change) => later(day, definitionOf(change.kind).doneOn(change, start)),
    start,
  );

/** A subject with inlined departures, before any change. */
export const stateOf = ({ dossier, date, departures = [] }: DossierSubject): DossierState => ({
  dossier,
  departures,
  aside: NOTHING_ASIDE,
  start: date,
});

/** The changes made one after another, without moving the day. */
export function changeDossier(
  state: DossierState,
  changes: readonly Change[],
): { readonly state: DossierState; readonly remarks: readonly (readonly Remark[])[] } {
  let after = state;
  const remarks: (readonly Remark[])[] = [];
  for (const change of changes) {
    const made = definitionOf(change.kind).toDossier(change, after);
    after = made.state;
    remarks.push(made.remarks);
  }
  return { state: after, remarks };
}

function applyToProfile(
  subject: ProfileSubject,
  changes: readonly Change[],
  date: IsoDate,
): { readonly subject: ProfileSubject; readonly remarks: readonly (readonly Remark[])[] } {
  let after: ProfileState = { profile: subject.profile, start: subject.date };
  const remarks: (readonly Remark[])[] = [];
  for (const change of changes) {
    const made = definitionOf(change.kind).toProfile(change, after);
    after = made.state;
    remarks.push(made.remarks);
  }
  const profile = olderBy(after.profile, subject.date, date);
  return { subject: { ...subject, profile, date }, remarks };
}

/** The profile without the remarks, for callers that score many sets of changes. */
export const profileAfter = (
  subject: ProfileSubject,
  changes: readonly Change[],
  on: IsoDate | null,
): ProfileSubject => applyToProfile(subject, changes, on ?? doneOn(changes, subject.date)).subject;

/** A profile has no birth date: it ages by the whole years that pass. */
function olderBy(profile: Profile, start: IsoDate, date: IsoDate): Profile {
  if (date < addYears(start, 1)) return profile;
  return { ...profile, age: Math.min(AGE_MAX, profile.age + ageOn(start, date)) };
}
