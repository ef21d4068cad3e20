import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import type { Province, ProvincialGrant } from '../../dossier/dossier.ts';
import { changed, type ChangeDefinition } from '../change.ts';
import { date, known, on, province } from './fields.ts';

interface Grant {
  readonly province: Province;
  readonly on: IsoDate | null;
  /** Its last day; null: no end. */
  readonly until: IsoDate | null;
}

/** A provincial or territorial nomination through Express Entry. */
export interface NominationChange extends Grant {
  readonly kind: 'nomination';
}

/** A certificate of qualification in a skilled trade. */
export interface TradeCertificateChange extends Grant {
  readonly kind: 'trade-certificate';
}

const grantOf = (change: Grant, start: IsoDate): ProvincialGrant => ({
  province: change.province,
  from: change.on ?? start,
  until: change.until,
});

export const nomination: ChangeDefinition<NominationChange> = {
  schema: z.readonly(
    z.strictObject({ kind: z.literal('nomination'), province, on, until: known(date) }),
  ),
  touches: () => ['nomination'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) =>
    changed({
      ...state,
      dossier: { ...state.dossier, nomination: grantOf(change, state.start) },
    }),
  toProfile: (_, state) => changed({ ...state, profile: { ...state.profile, nomination: true } }),
};

export const tradeCertificate: ChangeDefinition<TradeCertificateChange> = {
  schema: z.readonly(
    z.strictObject({ kind: z.literal('trade-certificate'), province, on, until: known(date) }),
  ),
  touches: () => ['certificate'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) => {
    const candidate = {
      ...state.dossier.candidate,
      tradeCertificate: grantOf(change, state.start),
    };
    return changed({ ...state, dossier: { ...state.dossier, candidate } });
  },
  toProfile: (_, state) =>
    changed({ ...state, profile: { ...state.profile, tradeCertificate: true } }),
};
