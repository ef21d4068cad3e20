import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import { changed, type ChangeDefinition, noSpouse, remark } from '../change.ts';
import { on } from './fields.ts';

/** Whether the spouse or partner comes to Canada with the candidate; read as true since the start. */
export interface SpouseAccompanyingChange {
  readonly kind: 'spouse-accompanying';
  readonly accompanying: boolean;
  readonly on: IsoDate | null;
}

export const spouseAccompanying: ChangeDefinition<SpouseAccompanyingChange> = {
  schema: z.readonly(
    z.strictObject({ kind: z.literal('spouse-accompanying'), accompanying: z.boolean(), on }),
  ),
  touches: () => ['spouse-terms'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) => {
    const { dossier } = state;
    if (dossier.spouse === null) return noSpouse(state);
    const spouse = { ...dossier.spouse, accompanying: change.accompanying };
    return changed({ ...state, dossier: { ...dossier, spouse } });
  },
  toProfile: (change, state) => {
    if (change.accompanying) {
      return state.profile.spouse === null
        ? changed(state, remark('facts-missing', { facts: ['spouse'] }))
        : changed(state);
    }
    if (state.profile.spouse === null) return noSpouse(state);
    return changed({ ...state, profile: { ...state.profile, spouse: null } });
  },
};
