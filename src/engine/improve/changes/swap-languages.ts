import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import { read } from '../../dossier/read.ts';
import { OFFICIAL_LANGUAGES, type OfficialLanguage, otherLanguage } from '../../profile/profile.ts';
import {
  type Changed,
  changed,
  type ChangeDefinition,
  type DossierState,
  FACTS_TOUCHED,
  remark,
} from '../change.ts';
import { known, on } from './fields.ts';

/**
 * The other official language is declared first. Where none is declared, the dossier is read in the
 * order that scores more on the day the scenario starts, and this change gives the other order.
 */
export interface SwapLanguagesChange {
  readonly kind: 'swap-languages';
  /** The language to be first, whichever is now; null: the other one. */
  readonly first: OfficialLanguage | null;
  readonly on: IsoDate | null;
}

export const swapLanguages: ChangeDefinition<SwapLanguagesChange> = {
  schema: z.readonly(
    z.strictObject({
      kind: z.literal('swap-languages'),
      first: known(z.enum(OFFICIAL_LANGUAGES)),
      on,
    }),
  ),
  // Which language is read first may depend on any fact.
  touches: ({ first }) => (first === null ? FACTS_TOUCHED : ['first-language']),
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile: ({ first }, state) => {
    const { firstLanguage, secondLanguage } = state.profile;
    if (first === firstLanguage.language) return changed(state);
    if (secondLanguage === null) return changed(state, remark('no-second-language'));
    return changed({
      ...state,
      profile: { ...state.profile, firstLanguage: secondLanguage, secondLanguage: firstLanguage },
    });
  },
};

function toDossier(change: SwapLanguagesChange, state: DossierState): Changed<DossierState> {
  const { candidate } = state.dossier;
  const first = change.first ?? otherThan(candidate.firstOfficialLanguage ?? firstRead(state));
  if (first === null) return changed(state, remark('no-second-language'));
  const swapped = { ...candidate, firstOfficialLanguage: first };
  return changed({ ...state, dossier: { ...state.dossier, candidate: swapped } });
}

const otherThan = (first: OfficialLanguage | null): OfficialLanguage | null =>
  first === null ? null : otherLanguage(first);

/** The language read first on the day; null where only one is tested. */
function firstRead({ dossier, departures, start }: DossierState): OfficialLanguage | null {
  const reading = read(dossier, start, { departures });
  if (!reading.ok || reading.value.otherOrderTotal === null) return null;
  return reading.value.profile.firstLanguage.language;
}
