import type { ItemReason } from '../../dossier/item.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure, DepartureCode } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';
import { jobParams } from './job-params.ts';

const TEMPLATE: Omit<DepartureTemplate, 'code'> = {
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'IRPR, s. 87.1; MI',
};

/** Why the job does not count, the weightiest reason first, and what counting it all the same is called. */
const REASONS: readonly (readonly [ItemReason<'job'>, DepartureCode, string | undefined])[] = [
  ['not-skilled', 'unskilled-job-counted', undefined],
  ['self-employed', 'self-employed-job-counted', undefined],
  ['student', 'student-job-counted', undefined],
  ['unauthorized', 'unauthorized-job-counted', undefined],
  ['letter-missing', 'unproven-job-counted', 'missing'],
];
const WITHOUT_DAYS: readonly ItemReason<'job'>[] = ['not-started', 'before-window', 'not-scored'];
const UNKNOWN = ['', 'unproven-job-counted', 'unknown'] as const;

/** A job that does not count, counted all the same; one without days that could count stays out. */
export const jobCounted = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, jobs, counted }) =>
    jobs.flatMap(({ why }, place) => {
      const job = person.jobs[place]!;
      if (counted.has(place) || job.from === null || job.hoursPerWeek === 0) return [];
      if (why.some((reason) => WITHOUT_DAYS.includes(reason))) return [];
      const reasons = REASONS.filter(([reason]) => why.includes(reason));
      const [, code, variant] = reasons[0] ?? UNKNOWN;
      return [
        overrideDeparture({ ...TEMPLATE, code }, [who, 'jobs', place], 'counted', {
          variant,
          params: {
            ...jobParams(job),
            letter: job.letter,
            reasons: reasons.map(([reason]) => `job-${reason}`),
          },
        }),
      ];
    }),
  );
