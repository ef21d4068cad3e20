import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { readNoc } from '../../noc/noc.ts';
import type { ArrangedEmployment } from '../../profile/profile.ts';
import { changed, type ChangeDefinition } from '../change.ts';
import { date, known, noc, on } from './fields.ts';

/** A qualifying offer of arranged employment. The rules of the day decide its points. */
export interface JobOfferChange {
  readonly kind: 'job-offer';
  readonly noc: string;
  readonly on: IsoDate | null;
  readonly until: IsoDate | null;
}

export const jobOffer: ChangeDefinition<JobOfferChange> = {
  schema: z.readonly(z.strictObject({ kind: z.literal('job-offer'), noc, on, until: known(date) })),
  touches: () => ['offer'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) => {
    const offer = { noc: change.noc, from: change.on ?? state.start, until: change.until };
    return changed({ ...state, dossier: { ...state.dossier, offer } });
  },
  toProfile: (change, state) =>
    changed({
      ...state,
      profile: {
        ...state.profile,
        arrangedEmployment: kindOf(change.noc, change.on ?? state.start),
      },
    }),
};

function kindOf(code: string, on: IsoDate): ArrangedEmployment {
  const { skilled, seniorManagement } = readNoc(code, workRulesOn(on));
  if (skilled !== true) return 'none';
  return seniorManagement ? 'senior-management' : 'other';
}
