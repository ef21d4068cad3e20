import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';
import { jobParams } from './job-params.ts';

const LETTER: DepartureTemplate = {
  code: 'letter-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'irpa-11.2'],
  law: 'IRPA, s. 11.2',
};
const DUTIES: DepartureTemplate = {
  ...LETTER,
  code: 'duties-other-occupation',
  source: ['pdi-a11-2', 'mi-2022-noc'],
};
const CANADIAN: DepartureTemplate = {
  ...LETTER,
  code: 'judged-self-employed',
  source: ['pdi-a11-2', 'crs-grid'],
  law: 'IRPR, s. 87.1; MI',
};

/** A letter that lacks duties, hours, salary, dates or a signature: the job is not accepted. */
export const letterRefused = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, counted }) =>
    [...counted.keys()].map((place) => {
      const job = person.jobs[place]!;
      const variant = job.letter ?? 'unknown';
      return overrideDeparture(LETTER, [who, 'jobs', place], 'not-counted', {
        path: [who, 'jobs', place, 'letter'],
        variant,
        params: { ...jobParams(job), letter: job.letter },
      });
    }),
  );

/** Duties judged to be those of an occupation in TEER 4 or 5, whatever the code given. */
export const dutiesOtherOccupation = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, counted }) =>
    [...counted.keys()].map((place) =>
      overrideDeparture(DUTIES, [who, 'jobs', place], 'not-counted', {
        path: [who, 'jobs', place, 'noc'],
        params: jobParams(person.jobs[place]!),
      }),
    ),
  );

/** Work in Canada judged to be self-employment, work during full-time studies, or work without authorization. */
export const canadianWorkRefused = (from: PlainReadingCase): readonly Departure[] => [
  ...refusedInCanada(from, CANADIAN, 'employment'),
  ...refusedInCanada(from, { ...CANADIAN, code: 'judged-student' }, 'fullTimeStudent'),
  ...refusedInCanada(from, { ...CANADIAN, code: 'judged-unauthorized' }, 'authorized'),
];

const refusedInCanada = (
  { people }: PlainReadingCase,
  template: DepartureTemplate,
  field: string,
): readonly Departure[] =>
  people.flatMap(({ who, person, counted }) =>
    [...counted]
      .filter(([, { kind }]) => kind === 'canadian')
      .map(([place]) =>
        overrideDeparture(template, [who, 'jobs', place], 'not-counted', {
          path: [who, 'jobs', place, field],
          params: jobParams(person.jobs[place]!),
        }),
      ),
  );
