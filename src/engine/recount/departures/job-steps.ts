import { addMonths, dateOfDay, dayNumber } from '../../dates/plain-date.ts';
import { yearsOf } from '../../dossier/work/count.ts';
import type { CountedJob } from '../../dossier/work/read-work.ts';
import type { Span } from '../../dossier/work/spans.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import type { PlainReadingCase, PersonReading } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';
import { jobParams } from './job-params.ts';

const LEAVE: DepartureTemplate = {
  code: 'leave-deducted',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'crs-grid'],
  law: 'IRPR, s. 73(2); MI',
};
const HOURS: DepartureTemplate = { ...LEAVE, code: 'hours-judged-lower' };

/** The longest leave, in months, that is tried. */
const LONGEST_LEAVE = 24;

/** A job counted less: by how much, and what its span then is. */
interface Step {
  readonly amount: number;
  readonly span: Span;
}

/**
 * Months of unpaid or parental leave, or of a gap inside the job, not counted: the least number for
 * each whole number of years that remains, the other jobs being as plainly read. Taken off the end.
 */
export const leaveDeducted = (from: PlainReadingCase): readonly Departure[] =>
  perJob(from, leaveSteps, ({ who, person }, place, { amount, span }, years) => {
    const path = [who, 'jobs', place, 'until'];
    return makeDeparture(LEAVE, {
      fact: [who, 'jobs', place],
      path,
      params: { ...jobParams(person.jobs[place]!), months: amount, ...years },
      changes: [{ kind: 'set', path, value: dateOfDay(span.last) }],
    });
  });

/** Fewer hours a week than the dossier says: the most for each whole number of years that remains. */
export const hoursJudgedLower = (from: PlainReadingCase): readonly Departure[] =>
  perJob(from, hoursSteps, ({ who, person }, place, { amount }, years) => {
    const path = [who, 'jobs', place, 'hoursPerWeek'];
    const { hoursPerWeek } = person.jobs[place]!;
    return makeDeparture(HOURS, {
      fact: [who, 'jobs', place],
      path,
      params: { ...jobParams(person.jobs[place]!), hoursPerWeek, hours: amount, ...years },
      changes: [{ kind: 'set', path, value: amount }],
    });
  });

type Years = { readonly years: number; readonly plain: number };
type Make = (person: PersonReading, place: number, step: Step, years: Years) => Departure;

function perJob(
  { people, date }: PlainReadingCase,
  stepsOf: (job: CountedJob, rules: WorkRules) => readonly Step[],
  make: Make,
): readonly Departure[] {
  const rules = workRulesOn(date);
  return people.flatMap((person) =>
    [...person.counted].flatMap(([place, job]) => {
      const others = [...person.counted]
        .filter(([other, { kind }]) => other !== place && kind === job.kind)
        .map(([, { span }]) => span);
      const plain = yearsOf([...others, job.span], rules, 'hours');
      let last = plain;
      return stepsOf(job, rules).flatMap((step) => {
        const years = yearsOf([...others, step.span], rules, 'hours');
        if (years === last) return [];
        last = years;
        return [make(person, place, step, { years, plain })];
      });
    }),
  );
}

const leaveSteps = ({ span }: CountedJob): readonly Step[] =>
  Array.from({ length: LONGEST_LEAVE }, (_, place) => place + 1).flatMap((months) => {
    const last = dayNumber(addMonths(dateOfDay(span.last), -months));
    return last < span.first ? [] : [{ amount: months, span: { ...span, last } }];
  });

/** Whole hours a week, from just under the job's own (full time at most) down to one. */
const hoursSteps = ({ span }: CountedJob, { hoursPerWeek }: WorkRules): readonly Step[] => {
  const most = Math.ceil(Math.min(span.hundredths / 100, hoursPerWeek)) - 1;
  return Array.from({ length: Math.max(0, most) }, (_, place) => most - place).map((hours) => ({
    amount: hours,
    span: { ...span, hundredths: hours * 100 },
  }));
};
