import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import type { Person } from '../../dossier/dossier.ts';
import { noResult } from '../../profile/blank.ts';
import {
  AGE_MAX,
  type Profile,
  type SpouseProfile,
  WORK_YEARS_MAX,
} from '../../profile/profile.ts';
import {
  changed,
  type Changed,
  type ChangeDefinition,
  type DossierState,
  FACTS_TOUCHED,
  noSpouse,
  type ProfileState,
  remark,
} from '../change.ts';
import { known, on, whole } from './fields.ts';

/** What a principal applicant is scored on and a profile does not have for a spouse. */
export interface PrincipalFacts {
  readonly age: number;
  readonly foreignWorkYears: number;
}

/**
 * The spouse applies, and the candidate accompanies. A nomination and an offer are the person's own:
 * they stay with the former principal applicant, where they earn nothing. A second swap brings them back.
 */
export interface SwapPrincipalChange {
  readonly kind: 'swap-principal';
  /** Needed for a profile; a dossier has these facts. */
  readonly spouse: PrincipalFacts | null;
  readonly on: IsoDate | null;
}

/** All but the siblings, who count for either of the couple. */
const TOUCHES = FACTS_TOUCHED.filter((fact) => fact !== 'siblings');

export const swapPrincipal: ChangeDefinition<SwapPrincipalChange> = {
  schema: z.readonly(
    z.strictObject({
      kind: z.literal('swap-principal'),
      spouse: known(
        z.readonly(
          z.strictObject({ age: whole(AGE_MAX), foreignWorkYears: whole(WORK_YEARS_MAX) }),
        ),
      ),
      on,
    }),
  ),
  touches: () => TOUCHES,
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile,
};

const personIn = ({
  birthDate,
  languageTests,
  credentials,
  jobs,
  tradeCertificate,
}: Person): Person => ({ birthDate, languageTests, credentials, jobs, tradeCertificate });

function toDossier(_: SwapPrincipalChange, state: DossierState): Changed<DossierState> {
  const { dossier, aside } = state;
  const { candidate, spouse, nomination, offer } = dossier;
  if (spouse === null) return noSpouse(state);
  if (spouse.status !== null && spouse.status !== 'foreign-national') {
    return changed(state, remark('spouse-cannot-apply', { status: spouse.status }));
  }
  const { firstOfficialLanguage } = candidate;
  return changed({
    ...state,
    aside: { nomination, offer, firstOfficialLanguage },
    dossier: {
      ...dossier,
      candidate: {
        ...personIn(spouse),
        firstOfficialLanguage: aside.firstOfficialLanguage,
      },
      spouse: { ...spouse, ...personIn(candidate) },
      nomination: aside.nomination,
      offer: aside.offer,
    },
  });
}

function toProfile(change: SwapPrincipalChange, state: ProfileState): Changed<ProfileState> {
  const { spouse } = state.profile;
  if (spouse === null) return noSpouse(state);
  if (change.spouse === null) {
    return changed(state, remark('facts-missing', { facts: ['age', 'foreignWorkYears'] }));
  }
  return changed({ ...state, profile: swapped(state.profile, spouse, change.spouse) });
}

const swapped = (profile: Profile, spouse: SpouseProfile, facts: PrincipalFacts): Profile => ({
  ...facts,
  education: spouse.education,
  firstLanguage: spouse.firstLanguage ?? noResult('english'),
  secondLanguage: null,
  canadianWorkYears: spouse.canadianWorkYears,
  tradeCertificate: false,
  spouse: {
    education: profile.education,
    firstLanguage: profile.firstLanguage,
    canadianWorkYears: profile.canadianWorkYears,
  },
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'none',
  sibling: profile.sibling,
});
