import { addDays, type IsoDate } from '../../dates/plain-date.ts';
import type { Dossier, Person } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readWork } from '../../dossier/work/read-work.ts';
import type { EventCode } from '../../events/event.ts';
import { eventsOf } from '../../events/events-of.ts';
import { turningDays, windowYears } from '../../events/work-years.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { unwrap } from '../../errors/issue.ts';
import type { Rules } from '../../rules/rules.ts';
import { Exact } from '../../decimal.ts';
import { leastAge, type View } from '../quick-read.ts';
import { type DossierSubject, rulesOfSubject, type Who } from '../subject.ts';

/** A stretch of days on which nothing begins or ends: what a candidate may at most have then. */
export interface Situation {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The last day up to the first on which a fact other than age and work began or ended. */
  readonly factsFrom: IsoDate;
  readonly age: number;
  readonly rules: Rules;
  /** The most hours counted on a day of the stretch, in hundredths. */
  readonly canadian: number;
  readonly foreign: number;
  readonly spouseCanadian: number;
}

/** The stretches of days from the subject's day to the horizon. */
export function situationsOf(
  subject: DossierSubject,
  view: View,
  horizon: IsoDate,
): readonly Situation[] {
  const span = { after: subject.date, until: horizon };
  const events = eventsOf(subject, span);
  const jobs = [...view.dossier.candidate.jobs, ...(view.dossier.spouse?.jobs ?? [])];
  const turning = turningDays(jobs, span, windowYears(), view.overrides.counts.size > 0);
  const firsts = [
    ...new Set([subject.date, ...events.map(({ on }) => on), ...turning.slice(0, -1)]),
  ].sort();
  const factDays = new Set(
    events.filter(({ code }) => !AGE_AND_WORK.includes(code)).map(({ on }) => on),
  );
  let factsFrom = subject.date;
  return firsts.map((first, place) => {
    if (factDays.has(first)) factsFrom = first;
    const next = firsts[place + 1];
    const last = next === undefined ? horizon : dayBefore(next);
    const rules = unwrap(rulesOfSubject({ ...subject, date: first }));
    const age = leastAge(view, first, rules);
    return { first, last, factsFrom, age, rules, ...mostHours([first, last], view) };
  });
}

const AGE_AND_WORK: readonly EventCode[] = [
  'birthday',
  'age-held',
  'job-began',
  'job-ended',
  'year-completed',
  'year-lapsed',
];

/**
 * The same stretches with the hours of a dossier whose jobs are left by some days at the latest: those
 * that are under way at the start. One that begins later may begin after the work was stopped.
 */
export function withJobsLeft(
  view: View,
  situations: readonly Situation[],
  days: Readonly<Record<Who, IsoDate | null>>,
): readonly Situation[] {
  const { candidate, spouse } = view.dossier;
  const start = situations[0]!.first;
  const dossier: Dossier = {
    ...view.dossier,
    candidate: leaving(candidate, days.candidate, start),
    spouse: spouse === null ? null : leaving(spouse, days.spouse, start),
  };
  const lasts = [days.candidate, days.spouse].flatMap((day) => day ?? []).map(dayBefore);
  return situations.map((one) => {
    const within = lasts.filter((day) => one.first < day && day < one.last);
    return { ...one, ...mostHours([one.first, one.last, ...within], { ...view, dossier }) };
  });
}

const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

function leaving<P extends Person>(person: P, day: IsoDate | null, start: IsoDate): P {
  if (day === null) return person;
  const jobs = person.jobs.map((job) =>
    job.from !== null && job.from < start && (job.until === null || job.until >= day)
      ? { ...job, until: dayBefore(day) }
      : job,
  );
  return { ...person, jobs };
}

type Hours = Pick<Situation, 'canadian' | 'foreign' | 'spouseCanadian'>;

/** Between two of the days hours only rise or only fall. */
function mostHours(days: readonly IsoDate[], view: View): Hours {
  const hours = days.map((day) => hoursOn(day, view));
  return {
    canadian: Math.max(...hours.map(({ canadian }) => canadian)),
    foreign: Math.max(...hours.map(({ foreign }) => foreign)),
    spouseCanadian: Math.max(...hours.map(({ spouseCanadian }) => spouseCanadian)),
  };
}

const HUNDRED = 100;
const hundredths = (hours: string): number => Number(new Exact(hours).times(HUNDRED).toFixed(0));

/** Where a departure counts otherwise than by hours, the years it makes and one more are the measure. */
function hoursOn(date: IsoDate, { dossier, overrides }: View) {
  const context = startContext(date, 'least', overrides);
  const { hoursPerYear } = workRulesOn(date);
  const slack = overrides.counts.size > 0 ? 1 : 0;
  const most = ({ hours, years }: { readonly hours: string; readonly years: number }): number =>
    Math.max(hundredths(hours), (years + slack) * hoursPerYear * HUNDRED);
  const { canadian, foreign } = readWork(dossier.candidate.jobs, ['candidate'], context);
  const spouse =
    dossier.spouse === null
      ? 0
      : most(readWork(dossier.spouse.jobs, ['spouse'], context, ['canadian']).canadian);
  return { canadian: most(canadian), foreign: most(foreign), spouseCanadian: spouse };
}
