import type * as z from 'zod/mini';
import type { IsoDate } from '../dates/plain-date.ts';
import type { Departing } from '../dossier/change.ts';
import type { Candidate, Dossier, Offer, Person, ProvincialGrant } from '../dossier/dossier.ts';
import type { Profile } from '../profile/profile.ts';
import type { NoteParam } from '../dossier/reading.ts';
import type { Who } from './subject.ts';

/** The facts that changes touch. Two changes that share none of them commute. */
export const FACTS_TOUCHED = [
  'birth-date',
  'tests',
  'first-language',
  'credentials',
  'jobs',
  'certificate',
  'spouse-birth-date',
  'spouse-tests',
  'spouse-credentials',
  'spouse-jobs',
  'spouse-certificate',
  'spouse-terms',
  'nomination',
  'offer',
  'siblings',
] as const;
export type FactTouched = (typeof FACTS_TOUCHED)[number];

/** Why a change could not be made, or was made differently. */
export type ChangeRemark =
  | 'no-spouse'
  | 'spouse-cannot-apply'
  | 'no-credential'
  | 'no-such-credential'
  | 'credential-is-canadian'
  | 'no-second-language'
  | 'level-not-on-test'
  | 'levels-missing'
  | 'facts-missing'
  | 'under-a-year';

/** What to know about a change that was made, or why it was not. */
export interface Remark {
  readonly code: ChangeRemark;
  readonly params: Readonly<Record<string, NoteParam>>;
}

/** What the former principal applicant has and a spouse cannot have, set aside by a swap. */
export interface SetAside {
  readonly nomination: ProvincialGrant | null;
  readonly offer: Offer | null;
  readonly firstOfficialLanguage: Candidate['firstOfficialLanguage'];
}
export const NOTHING_ASIDE: SetAside = {
  nomination: null,
  offer: null,
  firstOfficialLanguage: null,
};

/** A subject while changes are made to it. */
export interface DossierState {
  readonly dossier: Dossier;
  /** The departures that say how it is read. */
  readonly departures: readonly Departing[];
  readonly aside: SetAside;
  /** The day that the scenario starts from. */
  readonly start: IsoDate;
}

export interface ProfileState {
  readonly profile: Profile;
  readonly start: IsoDate;
}

export interface Changed<State> {
  readonly state: State;
  readonly remarks: readonly Remark[];
}

export const changed = <State>(state: State, ...remarks: readonly Remark[]): Changed<State> => ({
  state,
  remarks,
});
export const remark = (code: ChangeRemark, params: Remark['params'] = {}): Remark => ({
  code,
  params,
});

/**
 * One kind of change. To add one: a file with its definition, and an entry in `list.ts`.
 * Both functions are pure; a change that cannot be made leaves the state as it is and says why.
 */
export interface ChangeDefinition<C> {
  readonly schema: z.ZodMiniType<C>;
  readonly touches: (change: C) => readonly FactTouched[];
  /** The first day on which the change can count, when the scenario starts on `start`. */
  readonly doneOn: (change: C, start: IsoDate) => IsoDate;
  readonly toDossier: (change: C, state: DossierState) => Changed<DossierState>;
  readonly toProfile: (change: C, state: ProfileState) => Changed<ProfileState>;
}

/** The person whose facts change; null: there is no spouse. */
export const personOf = ({ dossier }: DossierState, who: Who): Person | null =>
  who === 'candidate' ? dossier.candidate : dossier.spouse;

/** The state with some facts of a person replaced. */
export function withPerson(state: DossierState, who: Who, facts: Partial<Person>): DossierState {
  const { dossier } = state;
  if (who === 'candidate') {
    return { ...state, dossier: { ...dossier, candidate: { ...dossier.candidate, ...facts } } };
  }
  if (dossier.spouse === null) return state;
  return { ...state, dossier: { ...dossier, spouse: { ...dossier.spouse, ...facts } } };
}

export const noSpouse = <State>(state: State): Changed<State> =>
  changed(state, remark('no-spouse'));
