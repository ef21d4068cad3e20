import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import type { Credential } from '../../dossier/dossier.ts';
import type { EducationLevel } from '../../profile/profile.ts';
import {
  changed,
  type Changed,
  type ChangeDefinition,
  type DossierState,
  noSpouse,
  personOf,
  withPerson,
} from '../change.ts';
import type { Who } from '../subject.ts';
import { country, level, on, who } from './fields.ts';
import { withEducation } from './profile-education.ts';

/** A further credential. One from abroad comes with its assessment of the same day. */
export interface CredentialChange {
  readonly kind: 'credential';
  readonly who: Who;
  readonly level: EducationLevel;
  readonly country: string;
  /** In Canada: whether the study meets the conditions of the additional points. */
  readonly eligibleCanadianStudy: boolean;
  readonly on: IsoDate | null;
}

const schema = z.readonly(
  z.strictObject({
    kind: z.literal('credential'),
    who,
    level,
    country,
    eligibleCanadianStudy: z._default(z.boolean(), true),
    on,
  }),
);

export const credential: ChangeDefinition<CredentialChange> = {
  schema,
  touches: (change) => [change.who === 'candidate' ? 'credentials' : 'spouse-credentials'],
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile: (change, state) =>
    withEducation(state, change.who, {
      level: change.level,
      country: change.country,
      study: change.eligibleCanadianStudy,
    }),
};

function toDossier(change: CredentialChange, state: DossierState): Changed<DossierState> {
  const person = personOf(state, change.who);
  if (person === null) return noSpouse(state);
  const further = credentialOf(change, change.on ?? state.start);
  return changed(withPerson(state, change.who, { credentials: [...person.credentials, further] }));
}

function credentialOf(change: CredentialChange, date: IsoDate): Credential {
  const inCanada = change.country === 'CA';
  return {
    level: change.level,
    country: change.country,
    awarded: date,
    eca: inCanada ? null : { body: null, date, equivalent: change.level },
    eligibleCanadianStudy: inCanada ? change.eligibleCanadianStudy : null,
  };
}
