import type { Job } from '../../dossier/dossier.ts';
import { kindOf } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';

/** What tells one job from another in a sentence. */
export const jobParams = (job: Job): Departure['params'] => ({
  kind: kindOf(job),
  employer: job.employer,
  noc: job.noc,
  from: job.from,
  until: job.until,
});
