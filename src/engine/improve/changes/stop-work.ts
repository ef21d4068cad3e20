import * as z from 'zod/mini';
import { addDays, type IsoDate } from '../../dates/plain-date.ts';
import type { Job } from '../../dossier/dossier.ts';
import { changed, type ChangeDefinition, noSpouse, personOf, withPerson } from '../change.ts';
import type { Who } from '../subject.ts';
import { on, who } from './fields.ts';

/** The person leaves the jobs that go on, for example to study: their last day is the day before. */
export interface StopWorkChange {
  readonly kind: 'stop-work';
  readonly who: Who;
  readonly on: IsoDate | null;
}

export const stopWork: ChangeDefinition<StopWorkChange> = {
  schema: z.readonly(z.strictObject({ kind: z.literal('stop-work'), who, on })),
  touches: (change) => [change.who === 'candidate' ? 'jobs' : 'spouse-jobs'],
  doneOn: (change, start) => change.on ?? start,
  toDossier: (change, state) => {
    const person = personOf(state, change.who);
    if (person === null) return noSpouse(state);
    const day = change.on ?? state.start;
    const jobs = person.jobs.map((job) =>
      goesOn(job, day) ? { ...job, until: addDays(day, -1) } : job,
    );
    return changed(withPerson(state, change.who, { jobs }));
  },
  // A profile holds years already worked.
  toProfile: (_, state) => changed(state),
};

/** Began before the day (or on an unknown day), and has not ended before it. */
const goesOn = ({ from, until }: Job, day: IsoDate): boolean =>
  (from === null || from < day) && (until === null || until >= day);
