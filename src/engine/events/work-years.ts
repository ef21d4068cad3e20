import {
  addDays,
  addYears,
  dateOfDay,
  dayNumber,
  type IsoDate,
  isoDate,
} from '../dates/plain-date.ts';
import type { ReadingOverrides } from '../dossier/change.ts';
import type { Dossier, Job } from '../dossier/dossier.ts';
import { startContext } from '../dossier/read-context.ts';
import type { WorkKind } from '../dossier/work/judge-job.ts';
import { readWork } from '../dossier/work/read-work.ts';
import { WORK_TABLE } from '../tables/registry/work.ts';
import { type DossierEvent, type Span, within } from './event.ts';

/** The days on which a whole year of work is reached, or lost as older work leaves the years that count. */
export function workYearEvents(
  { candidate, spouse }: Dossier,
  span: Span,
  overrides: ReadingOverrides,
): readonly DossierEvent[] {
  return [
    ...yearsOf('candidate', candidate.jobs, ['canadian', 'foreign'], span, overrides),
    ...yearsOf('spouse', spouse?.jobs ?? [], ['canadian'], span, overrides),
  ];
}

function yearsOf(
  who: 'candidate' | 'spouse',
  jobs: readonly Job[],
  kinds: readonly WorkKind[],
  span: Span,
  overrides: ReadingOverrides,
): readonly DossierEvent[] {
  if (jobs.length === 0) return [];
  const yearsOn = remembered((date) => {
    const work = readWork(jobs, [who], startContext(date, 'least', overrides), kinds);
    return kinds.map((kind) => work[kind].years);
  });
  const days = turningDays(jobs, span, windowYears(), overrides.counts.size > 0);
  return stepsBetween(days, yearsOn, isEqual).flatMap((on) => {
    const [was, is] = [yearsOn(addDays(on, -1)), yearsOn(on)];
    return kinds.flatMap((kind, place): readonly DossierEvent[] => {
      const [before, years] = [was[place]!, is[place]!];
      if (before === years) return [];
      const code = years > before ? 'year-completed' : 'year-lapsed';
      return [{ code, on, path: [who, 'jobs'], params: { who, kind, years, before } }];
    });
  });
}

const isEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, place) => value === b[place]);

function remembered<T>(valueOn: (date: IsoDate) => T): (date: IsoDate) => T {
  const known = new Map<IsoDate, T>();
  return (date) => {
    const value = known.get(date) ?? valueOn(date);
    known.set(date, value);
    return value;
  };
}

/** The windows, in years, within which work counts. */
export const windowYears = (): readonly number[] => [
  ...new Set(WORK_TABLE.history.map((rules) => rules.windowYears)),
];

/**
 * The days, in order, between which hours within windows of so many years only rise or only fall:
 * the ends of the span, those of jobs, their passing out of a window, and the days around a leap day,
 * on which a window moves by none or by two. Where months are counted, the first of each month.
 */
export function turningDays(
  jobs: readonly Job[],
  span: Span,
  windows: readonly number[],
  byMonth: boolean,
): readonly IsoDate[] {
  const edges = jobs.flatMap(({ from, until }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [addDays(until, 1)]),
  ]);
  const leaving = edges.flatMap((edge) =>
    windows.flatMap((years) =>
      [-2, -1, 0, 1, 2].map((days) => addDays(addYears(edge, years), days)),
    ),
  );
  const days = [
    ...edges,
    ...leaving,
    ...WORK_TABLE.history.map(({ from }) => from),
    ...calendarDays(span, byMonth),
  ].filter((date) => within(span, date));
  return [...new Set([span.after, ...days, span.until])].sort();
}

function calendarDays({ after, until }: Span, byMonth: boolean): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const march = isoDate(`${String(year)}-03-01`);
    days.push(...[-2, -1, 0, 1].map((shift) => addDays(march, shift)));
    if (!byMonth) continue;
    for (let month = 1; month <= 12; month += 1) {
      days.push(isoDate(`${String(year)}-${String(month).padStart(2, '0')}-01`));
    }
  }
  return days;
}

/**
 * The days after `days[0]` on which a value changes, when between two neighbouring days of the list
 * it only rises or only falls (the later day itself left out). Found by halving, so that few days
 * are read; `same` compares two values.
 */
export function stepsBetween<T>(
  days: readonly IsoDate[],
  valueOn: (date: IsoDate) => T,
  same: (a: T, b: T) => boolean,
): readonly IsoDate[] {
  const steps: IsoDate[] = [];
  for (const [place, day] of days.entries()) {
    const next = days[place + 1];
    if (next === undefined) break;
    halve(dayNumber(day), dayNumber(next) - 1, steps, valueOn, same);
    if (!same(valueOn(addDays(next, -1)), valueOn(next))) steps.push(next);
  }
  return steps;
}

function halve<T>(
  first: number,
  last: number,
  steps: IsoDate[],
  valueOn: (date: IsoDate) => T,
  same: (a: T, b: T) => boolean,
): void {
  if (last <= first || same(valueOn(dateOfDay(first)), valueOn(dateOfDay(last)))) return;
  if (last === first + 1) {
    steps.push(dateOfDay(last));
    return;
  }
  const middle = Math.floor((first + last) / 2);
  halve(first, middle, steps, valueOn, same);
  halve(middle, last, steps, valueOn, same);
}
