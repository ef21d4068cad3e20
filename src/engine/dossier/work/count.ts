import {
  addYears,
  dateOfDay,
  dayNumber,
  firstDayOf,
  type IsoDate,
  monthOfDay,
} from '../../dates/plain-date.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkBasis } from '../change.ts';
import type { WorkCount } from '../reading.ts';
import { flatten, type Span } from './spans.ts';

const DAYS_IN_WEEK = 7;
const HUNDREDTHS = 100;
const MONTHS_IN_YEAR = 12;

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
  const cap = rules.hoursPerWeek * HUNDREDTHS;
  const flat = flatten(spans, cap);
  const sevenths = seventhsOf(flat);
  const seventhsOfYear = seventhsInYear(rules);
  const byHours = Math.floor(sevenths / seventhsOfYear);
  const months = calendarMonths(flat, cap);
  return {
    years: basis === 'hours' ? byHours : yearsOf(spans, rules, basis),
    hours: hoursText(sevenths),
    days: flat.reduce((sum, span) => sum + daysOf(span), 0),
    calendarMonths: months,
    calendarYears: Math.floor(months / MONTHS_IN_YEAR),
    nextYearOn: nextYear(
      seventhsOfYear * (byHours + 1) - sevenths,
      flatten(ahead, cap),
      dayNumber(addYears(date, rules.windowYears)),
    ),
  };
}

/** Whole years of the spans, on a basis. */
export function yearsOf(spans: readonly Span[], rules: WorkRules, basis: WorkBasis): number {
  const cap = rules.hoursPerWeek * HUNDREDTHS;
  if (basis === 'calendar-months' || basis === 'full-months') {
    const flat = flatten(spans, cap);
    const months = basis === 'full-months' ? fullMonths(flat, cap) : calendarMonths(flat, cap);
    return Math.floor(months / MONTHS_IN_YEAR);
  }
  const counted = basis === 'uncapped-hours' ? spans : flatten(spans, cap);
  return Math.floor(seventhsOf(counted) / seventhsInYear(rules));
}

const seventhsInYear = (rules: WorkRules): number => rules.hoursPerYear * HUNDREDTHS * DAYS_IN_WEEK;

const seventhsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + daysOf(span) * span.hundredths, 0);

const daysOf = (span: Span): number => span.last - span.first + 1;

/** The hours and days of one span, at most the week's cap. */
export function hoursOf(
  { hundredths, ...span }: Span,
  { hoursPerWeek }: WorkRules,
): Pick<WorkCount, 'hours' | 'days'> {
  const capped = { ...span, hundredths: Math.min(hundredths, hoursPerWeek * HUNDREDTHS) };
  return { hours: hoursText(seventhsOf([capped])), days: hundredths > 0 ? daysOf(capped) : 0 };
}

/** Hours from hundredths × days of a seven-day week, rounded down to two places. */
function hoursText(sevenths: number): string {
  const hundredths = Math.floor(sevenths / DAYS_IN_WEEK);
  return `${Math.floor(hundredths / HUNDREDTHS)}.${String(hundredths % HUNDREDTHS).padStart(2, '0')}`;
}

/**
 * As the online profile counts: each calendar month touched is whole, part time in proportion to
 * the most hours a week worked in it.
 */
function calendarMonths(flat: readonly Span[], cap: number): number {
  const best = new Map<number, number>();
  for (const span of flat) {
    const last = monthOfDay(span.last);
    for (let month = monthOfDay(span.first); month <= last; month += 1) {
      best.set(month, Math.max(best.get(month) ?? 0, span.hundredths));
    }
  }
  const worked = [...best.values()].reduce((sum, hundredths) => sum + hundredths, 0);
  return Math.floor(worked / cap);
}

/** Calendar months worked on every one of their days, each by the least hours a week worked in it. */
function fullMonths(flat: readonly Span[], cap: number): number {
  const days = new Map<number, number>();
  const least = new Map<number, number>();
  for (const span of flat) {
    const last = monthOfDay(span.last);
    for (let month = monthOfDay(span.first); month <= last; month += 1) {
      const [first, next] = [firstDayOf(month), firstDayOf(month + 1)];
      const worked = Math.min(span.last + 1, next) - Math.max(span.first, first);
      days.set(month, (days.get(month) ?? 0) + worked);
      least.set(month, Math.min(least.get(month) ?? cap, span.hundredths));
    }
  }
  let hundredths = 0;
  for (const [month, worked] of days) {
    if (worked === firstDayOf(month + 1) - firstDayOf(month)) hundredths += least.get(month)!;
  }
  return Math.floor(hundredths / cap);
}

/** The day on which the missing hours are worked, if the jobs go on as they are; null: not by `latest`. */
function nextYear(missing: number, ahead: readonly Span[], latest: number): IsoDate | null {
  let left = missing;
  for (const span of ahead) {
    const day = span.first + Math.ceil(left / span.hundredths) - 1;
    if (day <= span.last) return day <= latest ? dateOfDay(day) : null;
    left -= daysOf(span) * span.hundredths;
  }
  return null;
}
