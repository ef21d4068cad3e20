import type { Job } from '../dossier/dossier.ts';
import type { JobCheck, JobChecks } from './occupations.ts';

const isCanadian = ({ country }: Job): boolean => country === 'CA';

const letter = ({ letter: held }: Job): JobCheck => ({
  fact: 'letter',
  fits: held === null ? null : held !== 'missing',
});
const authorized = (job: Job): JobCheck => ({ fact: 'authorized', fits: job.authorized });

/** Paid work with a letter, anywhere; in Canada, with authorization. Self-employment and study count. */
export const anywhere: JobChecks = (job) => [
  letter(job),
  ...(isCanadian(job) ? [authorized(job)] : []),
];

/** Authorised work in Canada with a letter. */
export const inCanada: JobChecks = (job) => [
  { fact: 'country', fits: isCanadian(job) },
  letter(job),
  authorized(job),
];

/** Work that the Canadian Experience Class counts (IRPR, s. 87.1(3)), whether or not self-employed. */
export const experienceClass: JobChecks = (job) => [
  ...inCanada(job),
  {
    fact: 'fullTimeStudent',
    fits: job.fullTimeStudent === null ? null : !job.fullTimeStudent,
  },
  { fact: 'employment', fits: job.employment === null ? null : job.employment === 'employee' },
];
