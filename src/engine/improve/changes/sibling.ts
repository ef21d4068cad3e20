import * as z from 'zod/mini';
import { addYears, type IsoDate } from '../../dates/plain-date.ts';
import type { Sibling } from '../../dossier/dossier.ts';
import { changed, type ChangeDefinition } from '../change.ts';
import { date, known, on, place } from './fields.ts';

/** Proof of an adult brother or sister, permanent resident or citizen, who lives in Canada. */
export interface SiblingChange {
  readonly kind: 'sibling';
  /** The sibling whose unknown facts they show, by place from 0; null: one not yet in the dossier. */
  readonly sibling: number | null;
  /** null: old enough. */
  readonly birthDate: IsoDate | null;
  readonly on: IsoDate | null;
}

/** Older than any age of majority. */
const YEARS_OLD = 30;

export const sibling: ChangeDefinition<SiblingChange> = {
  schema: z.readonly(
    z.strictObject({
      kind: z.literal('sibling'),
      sibling: known(place),
      birthDate: known(date),
      on,
    }),
  ),
  touches: () => ['siblings'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) => {
    const { siblings } = state.dossier;
    const held = change.sibling === null ? undefined : siblings[change.sibling];
    const shown: Sibling = {
      birthDate: change.birthDate ?? held?.birthDate ?? addYears(state.start, -YEARS_OLD),
      status: held?.status ?? 'permanent-resident',
      livesInCanada: held?.livesInCanada ?? true,
    };
    const next =
      held === undefined
        ? [...siblings, shown]
        : siblings.map((one) => (one === held ? shown : one));
    return changed({ ...state, dossier: { ...state.dossier, siblings: next } });
  },
  toProfile: (_, state) => changed({ ...state, profile: { ...state.profile, sibling: true } }),
};
