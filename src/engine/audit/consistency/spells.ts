import { type IsoDate, dayNumber } from '../../dates/plain-date.ts';
import type { Job } from '../../dossier/dossier.ts';

/** A job with both ends known: an open one lasts until `today`. */
export interface Spell {
  readonly job: Job;
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** The jobs whose first day is known and past, in order of the dossier. */
export function spellsOf(jobs: readonly Job[], today: IsoDate): readonly Spell[] {
  return jobs.flatMap((job, place) => {
    if (job.from === null || job.from > today) return [];
    const last = job.until === null || job.until > today ? today : job.until;
    return [{ job, place, first: dayNumber(job.from), last: dayNumber(last) }];
  });
}

/** Days that two spells share; 0 or less when they do not meet. */
export const sharedDays = (
  a: Pick<Spell, 'first' | 'last'>,
  b: Pick<Spell, 'first' | 'last'>,
): number => Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
