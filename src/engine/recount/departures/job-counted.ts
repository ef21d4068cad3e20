import type { NoteCode } from '../../dossier/reading.ts';
import { type PlainReadingCase, countedJob, contextWithCounted } from '../plain-reading-case.ts';
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
const REASONS: readonly (readonly [NoteCode, DepartureCode, string | undefined])[] = [
  ['job-not-skilled', 'unskilled-job-counted', undefined],
  ['job-self-employed', 'self-employed-job-counted', undefined],
  ['job-student', 'student-job-counted', undefined],
  ['job-unauthorized', 'unauthorized-job-counted', undefined],
  ['job-letter-missing', 'unproven-job-counted', 'missing'],
];

/** A job that does not count, counted all the same. */
export const jobCounted = ({ people, date }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, counted, codesAt, kinds }) =>
    person.jobs.flatMap((job, place) => {
      const fact = [who, 'jobs', place];
      const ruledIn = counted.has(place)
        ? null
        : countedJob(job, who, place, contextWithCounted(fact, date));
      if (ruledIn === null || ruledIn.span.hundredths === 0) return [];
      if (!kinds.includes(ruledIn.kind)) return [];
      const codes = codesAt(fact);
      const [, code, variant] = REASONS.find(([reason]) => codes.includes(reason)) ?? [
        null,
        'unproven-job-counted' as const,
        'unknown',
      ];
      return [
        overrideDeparture({ ...TEMPLATE, code }, fact, 'counted', {
          variant,
          params: {
            ...jobParams(job),
            letter: job.letter,
            reasons: REASONS.map(([reason]) => reason).filter((reason) => codes.includes(reason)),
          },
        }),
      ];
    }),
  );
