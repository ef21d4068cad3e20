import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import { read } from '../../dossier/read.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import {
  type Changed,
  changed,
  type ChangeDefinition,
  type DossierState,
  FACTS_TOUCHED,
  remark,
} from '../change.ts';
import { on } from './fields.ts';

/**
 * The other official language is declared first. Where none is declared the dossier is read in the
 * order that scores more on the day the scenario starts, so that this is then the lesser order.
 */
export interface SwapLanguagesChange {
  readonly kind: 'swap-languages';
  readonly on: IsoDate | null;
}

export const swapLanguages: ChangeDefinition<SwapLanguagesChange> = {
  kind: 'swap-languages',
  schema: z.readonly(z.strictObject({ kind: z.literal('swap-languages'), on })),
  // Which language is read first may hang on any fact.
  touches: () => FACTS_TOUCHED,
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile: (_, state) => {
    const { firstLanguage, secondLanguage } = state.profile;
    if (secondLanguage === null) return changed(state, remark('no-second-language'));
    return changed({
      ...state,
      profile: { ...state.profile, firstLanguage: secondLanguage, secondLanguage: firstLanguage },
    });
  },
};

const OTHER: Readonly<Record<OfficialLanguage, OfficialLanguage>> = {
  english: 'french',
  french: 'english',
};

function toDossier(_: SwapLanguagesChange, state: DossierState): Changed<DossierState> {
  const { candidate } = state.dossier;
  const first = candidate.firstOfficialLanguage ?? firstRead(state);
  if (first === null) return changed(state, remark('no-second-language'));
  const swapped = { ...candidate, firstOfficialLanguage: OTHER[first] };
  return changed({ ...state, dossier: { ...state.dossier, candidate: swapped } });
}

/** The language read first on the day; null where only one is tested. */
function firstRead({ dossier, start }: DossierState): OfficialLanguage | null {
  const reading = read(dossier, start);
  if (!reading.ok || reading.value.otherOrderTotal === null) return null;
  return reading.value.profile.firstLanguage.language;
}
