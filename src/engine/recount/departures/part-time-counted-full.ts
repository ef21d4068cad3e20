import { workRulesOn } from '../../tables/registry/work.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';
import { jobParams } from './job-params.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'part-time-counted-full',
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid'],
  law: 'IRPR, s. 73(1), 80(7); MI',
};

/** A job of fewer hours than full time, counted as full time. */
export function partTimeCountedFull({ people, date }: PlainReadingCase): readonly Departure[] {
  const full = workRulesOn(date).hoursPerWeek;
  return people.flatMap(({ who, person, counted }) =>
    [...counted.keys()].flatMap((place) => {
      const job = person.jobs[place]!;
      if (job.hoursPerWeek === null || job.hoursPerWeek >= full) return [];
      const path = [who, 'jobs', place, 'hoursPerWeek'];
      return [
        makeDeparture(TEMPLATE, {
          fact: [who, 'jobs', place],
          path,
          params: { ...jobParams(job), hoursPerWeek: job.hoursPerWeek, hours: full },
          changes: [{ kind: 'set', path, value: full }],
        }),
      ];
    }),
  );
}
