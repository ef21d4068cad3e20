import {
  addYears,
  dateOfDay,
  dayNumber,
  firstDayWithin,
  type IsoDate,
} from '../../dates/plain-date.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkBasis } from '../change.ts';
import type { WorkCount } from '../reading.ts';
import { flatten, HUNDREDTHS, type Span } from './spans.ts';
import {
  DAYS_IN_WEEK,
  daysWorked,
  perMonth,
  timesheet,
  weeklyCap,
  wholeYears,
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
  const inMonths = of('calendar-months');
  return {
    years: wholeYears(of(basis), rules, basis),
    hours: hoursText(sevenths),
    days: daysWorked(sheet),
    calendarMonths: Math.floor(inMonths / weeklyCap(rules)),
    calendarYears: wholeYears(inMonths, rules, 'calendar-months'),
    nextYearOn:
      ahead.length === 0
        ? null
        : nextYear(spans, ahead, rules, date, {
            wanted: yearInSevenths * (Math.floor(sevenths / yearInSevenths) + 1),
            counted: sevenths,
            hasWindow: basis !== 'whole-career',
          }),
  };
}

/** Whole years of the spans, on a basis: at most as many as a profile may state. */
export const yearsOf = (spans: readonly Span[], rules: WorkRules, basis: WorkBasis): number =>
  wholeYears(sum(perMonth(timesheet(spans), rules, basis)), rules, basis);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The hours and days of one span, at most the week's cap. */
export function hoursOf(span: Span, rules: WorkRules): Pick<WorkCount, 'hours' | 'days'> {
  const days = span.hundredths > 0 ? span.last - span.first + 1 : 0;
  return { hours: hoursText(days * Math.min(span.hundredths, weeklyCap(rules))), days };
}

/** Hours from hundredths × days of a seven-day week, rounded down to two places. */
function hoursText(sevenths: number): string {
  const hundredths = Math.floor(sevenths / DAYS_IN_WEEK);
  return `${Math.floor(hundredths / HUNDREDTHS)}.${String(hundredths % HUNDREDTHS).padStart(2, '0')}`;
}

/**
 * The first day with the wanted hours within the window, if the jobs go on as they are; null: not within the window's
 * years. What is lost as older days leave the window must be worked again: each step goes to the day on which the missing
 * hours are worked if nothing more is lost, before which no day can be the one.
 */
function nextYear(
  spans: readonly Span[],
  ahead: readonly Span[],
  rules: WorkRules,
  date: IsoDate,
  { wanted, ...from }: { wanted: number; counted: number; hasWindow: boolean },
): IsoDate | null {
  const coming = flatten(ahead, weeklyCap(rules));
  const all = [...flatten(spans, weeklyCap(rules)), ...coming];
  const latest = dayNumber(addYears(date, rules.windowYears));
  let { counted } = from;
  let day: number | null = dayNumber(date);
  for (;;) {
    day = dayWorked(wanted - counted, coming, day + 1);
    if (day === null || day > latest) return null;
    const on = dateOfDay(day);
    const first = from.hasWindow ? dayNumber(firstDayWithin(rules.windowYears, on)) : -Infinity;
    counted = sum(all.map((span) => workedWithin(span, first, day!)));
    if (counted >= wanted) return on;
  }
}

const workedWithin = ({ first, last, hundredths }: Span, from: number, until: number): number =>
  Math.max(0, Math.min(last, until) - Math.max(first, from) + 1) * hundredths;

/** The day on which so many hundredths are worked from a day on; null where the jobs end before. */
function dayWorked(missing: number, coming: readonly Span[], from: number): number | null {
  let left = missing;
  for (const span of coming) {
    const day = Math.max(span.first, from) + Math.ceil(left / span.hundredths) - 1;
    if (day <= span.last) return day;
    left -= workedWithin(span, from, span.last);
  }
  return null;
}
