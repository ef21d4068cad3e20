import { addYears, dateOfDay, dayNumber, type IsoDate } from '../../dates/plain-date.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkBasis } from '../change.ts';
import type { WorkCount } from '../reading.ts';
import { flatten, HUNDREDTHS, type Span } from './spans.ts';
import {
  DAYS_IN_WEEK,
  daysWorked,
  MONTHS_IN_YEAR,
  perMonth,
  timesheet,
  weeklyCap,
  yearOf,
} from './timesheet.ts';

/**
 * Work counted by day: the hours of each day, at most 30 a week over all jobs, a year for every
 * 1,560 hours, whole years only. `ahead` are the days after the date of the jobs that go on; `basis` is how `years` is counted, the rest being as it is.
 */
export function countWork(
  spans: readonly Span[],
  rules: WorkRules,
  date: IsoDate,
  ahead: readonly Span[],
  basis: WorkBasis = 'hours',
): WorkCount {
  const sheet = timesheet(spans);
  const of = (on: WorkBasis): number => sum(perMonth(sheet, rules, on));
  const [sevenths, yearInSevenths] = [of('hours'), yearOf(rules, 'hours')];
  const byHours = Math.floor(sevenths / yearInSevenths);
  const months = Math.floor(of('calendar-months') / weeklyCap(rules));
  return {
    years: basis === 'hours' ? byHours : Math.floor(of(basis) / yearOf(rules, basis)),
    hours: hoursText(sevenths),
    days: daysWorked(sheet),
    calendarMonths: months,
    calendarYears: Math.floor(months / MONTHS_IN_YEAR),
    nextYearOn: nextYear(
      yearInSevenths * (byHours + 1) - sevenths,
      flatten(ahead, weeklyCap(rules)),
      dayNumber(addYears(date, rules.windowYears)),
    ),
  };
}

/** Whole years of the spans, on a basis. */
export const yearsOf = (spans: readonly Span[], rules: WorkRules, basis: WorkBasis): number =>
  Math.floor(sum(perMonth(timesheet(spans), rules, basis)) / yearOf(rules, basis));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Hours from hundredths × days of a seven-day week, rounded down to two places. */
function hoursText(sevenths: number): string {
  const hundredths = Math.floor(sevenths / DAYS_IN_WEEK);
  return `${Math.floor(hundredths / HUNDREDTHS)}.${String(hundredths % HUNDREDTHS).padStart(2, '0')}`;
}

/** The day on which the missing hours are worked, if the jobs go on as they are; null: not by `latest`. */
function nextYear(missing: number, ahead: readonly Span[], latest: number): IsoDate | null {
  let left = missing;
  for (const span of ahead) {
    const day = span.first + Math.ceil(left / span.hundredths) - 1;
    if (day <= span.last) return day <= latest ? dateOfDay(day) : null;
    left -= (span.last - span.first + 1) * span.hundredths;
  }
  return null;
}
