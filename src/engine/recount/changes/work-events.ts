import { dateOfDay, dayNumber } from '../../dates/plain-date.ts';
import { overridesOf, type WorkPlace } from '../../dossier/change.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readWork } from '../../dossier/work/read-work.ts';
import { judgeJob, type WorkKind } from '../../dossier/work/judge-job.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { kindOf } from '../plain-reading-case.ts';
import type { Event } from './cause.ts';
import type { Span } from './events.ts';

/** Jobs that another classification of occupations judges otherwise, from its first day. */
export function classificationEvents({ from, to }: Span): readonly Event[] {
  const [before, after] = [workRulesOn(from.date), workRulesOn(to.date)];
  if (before.from === after.from) return [];
  return from.people.flatMap(({ who, person }) =>
    person.jobs.flatMap((job, place): readonly Event[] => {
      const fact = [who, 'jobs', place];
      const judged = (rules: WorkRules): boolean =>
        job.hoursPerWeek !== null &&
        job.from !== null &&
        judgeJob(job, kindOf(job), fact, rules, startContext(to.date, 'least')) === true;
      const counted = judged(after);
      if (judged(before) === counted) return [];
      return [
        {
          code: 'classification-changed',
          on: after.from,
          path: [...fact, 'noc'],
          params: { noc: job.noc, before: before.noc, after: after.noc },
          changes: [{ kind: 'rule', fact, counted }],
        },
      ];
    }),
  );
}

/** Every day between the dates on which a whole year of work is completed, or leaves the window. */
export const workEvents = (span: Span): readonly Event[] =>
  span.from.people.flatMap(({ who, person, kinds }) =>
    kinds.flatMap((kind) => {
      if (!person.jobs.some(({ country }) => (country === 'CA') === (kind === 'canadian')))
        return [];
      return yearEvents(span, [who, `${kind}Work`] as unknown as WorkPlace, kind);
    }),
  );

function yearEvents(
  { dossier, from, to }: Span,
  work: WorkPlace,
  kind: WorkKind,
): readonly Event[] {
  const jobs = dossier[work[0]]?.jobs ?? [];
  const yearsOn = (day: number): number => {
    const on = dateOfDay(day);
    const changes = [{ kind: 'count', work, basis: 'hours', on }] as const;
    const context = startContext(to.date, 'least', overridesOf(changes));
    return readWork(jobs, [work[0]], context, [kind])[kind].years;
  };
  const events: Event[] = [];
  const [first, last] = [dayNumber(from.date), dayNumber(to.date)];
  let years = yearsOn(first);
  for (const day of stepsBetween(first, last, yearsOn)) {
    const now = yearsOn(day);
    const on = dateOfDay(day);
    events.push({
      code: now > years ? 'year-completed' : 'year-lapsed',
      on,
      path: [work[0], 'jobs'],
      params: { who: work[0], kind, years: now, before: years },
      changes: [{ kind: 'count', work, basis: 'hours', on }],
    });
    years = now;
  }
  return events;
}

/** Days looked ahead at once. What is completed and lost again within them changes nothing. */
const STRIDE = 7;

/** The days on which a count of whole years is another than the day before. */
function stepsBetween(
  first: number,
  last: number,
  valueOn: (day: number) => number,
): readonly number[] {
  const steps: number[] = [];
  let [day, value] = [first, valueOn(first)];
  while (day < last) {
    const next = Math.min(last, day + STRIDE);
    if (valueOn(next) !== value) {
      for (let each = day + 1; each <= next; each += 1) {
        const now = valueOn(each);
        if (now !== value) steps.push(each);
        value = now;
      }
    }
    day = next;
  }
  return steps;
}
