import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import type { Credential } from '../../dossier/dossier.ts';
import { type EducationLevel } from '../../profile/profile.ts';
import {
  changed,
  type Changed,
  type ChangeDefinition,
  type DossierState,
  noSpouse,
  personOf,
  remark,
  withPerson,
} from '../change.ts';
import type { Who } from '../subject.ts';
import { known, level, on, place, who } from './fields.ts';
import { withEducation } from './profile-education.ts';

/** An assessment (ECA) of a foreign credential already held. */
export interface CredentialAssessmentChange {
  readonly kind: 'credential-assessment';
  readonly who: Who;
  /** Its place in the person's credentials, from 0; null: the first foreign one without assessment. */
  readonly credential: number | null;
  /** The Canadian level that it gives; null: the credential's own. A profile needs it. */
  readonly equivalent: EducationLevel | null;
  readonly body: string | null;
  readonly on: IsoDate | null;
}

const schema = z.readonly(
  z.strictObject({
    kind: z.literal('credential-assessment'),
    who,
    credential: known(place),
    equivalent: known(level),
    body: known(z.string().check(z.maxLength(200))),
    on,
  }),
);

export const credentialAssessment: ChangeDefinition<CredentialAssessmentChange> = {
  schema,
  touches: (change) => [change.who === 'candidate' ? 'credentials' : 'spouse-credentials'],
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile: (change, state) => {
    if (change.equivalent === null)
      return changed(state, remark('facts-missing', { facts: ['equivalent'] }));
    return withEducation(state, change.who, {
      level: change.equivalent,
      country: '',
      study: false,
    });
  },
};

function toDossier(change: CredentialAssessmentChange, state: DossierState): Changed<DossierState> {
  const person = personOf(state, change.who);
  if (person === null) return noSpouse(state);
  const at = change.credential ?? person.credentials.findIndex(needsAssessment);
  const held = person.credentials[at];
  if (held === undefined) {
    const none = change.credential === null ? 'no-credential' : 'no-such-credential';
    return changed(state, remark(none, { credential: at + 1 }));
  }
  if (held.country === 'CA')
    return changed(state, remark('credential-is-canadian', { level: held.level }));
  const eca = {
    body: change.body ?? held.eca?.body ?? null,
    date: change.on ?? state.start,
    equivalent: change.equivalent ?? held.eca?.equivalent ?? held.level,
  };
  const credentials = person.credentials.map((one, index) =>
    index === at ? { ...held, eca } : one,
  );
  return changed(withPerson(state, change.who, { credentials }));
}

const needsAssessment = ({ country, eca }: Credential): boolean => country !== 'CA' && eca === null;
