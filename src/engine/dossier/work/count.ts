import { dateOfDay, dayNumber, type IsoDate, monthNumber } from '../../dates/plain-date.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkCount } from '../reading.ts';
import { flatten, type Span } from './spans.ts';

const DAYS_IN_WEEK = 7;
const HUNDREDTHS = 100;

/**
 * Work counted by day: the hours of each day, at most 30 a week over all jobs, a year for every
 * 1,560 hours, whole years only. `openHundredths` are the hours a week, in hundredths, of the jobs
 * that go on after the date.
 */
export function countWork(
  spans: readonly Span[],
  rules: WorkRules,
  date: IsoDate,
  openHundredths: number,
): WorkCount {
  const cap = rules.hoursPerWeek * HUNDREDTHS;
  const flat = flatten(spans, cap);
  const sevenths = flat.reduce((sum, span) => sum + daysOf(span) * span.hundredths, 0);
  const seventhsOfYear = rules.hoursPerYear * HUNDREDTHS * DAYS_IN_WEEK;
  const years = Math.floor(sevenths / seventhsOfYear);
  const months = calendarMonths(flat, cap);
  return {
    years,
    hours: hoursText(sevenths),
    days: flat.reduce((sum, span) => sum + daysOf(span), 0),
    calendarMonths: months,
    calendarYears: Math.floor(months / 12),
    nextYearOn: nextYear(
      seventhsOfYear * (years + 1) - sevenths,
      Math.min(cap, openHundredths),
      date,
    ),
  };
}

const daysOf = (span: Span): number => span.last - span.first + 1;

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
    const last = monthNumber(dateOfDay(span.last));
    for (let month = monthNumber(dateOfDay(span.first)); month <= last; month += 1) {
      best.set(month, Math.max(best.get(month) ?? 0, span.hundredths));
    }
  }
  const worked = [...best.values()].reduce((sum, hundredths) => sum + hundredths, 0);
  return Math.floor(worked / cap);
}

/** The day on which the missing hours are worked, if the open jobs go on as they are. */
function nextYear(missing: number, hundredthsPerWeek: number, date: IsoDate): IsoDate | null {
  if (hundredthsPerWeek === 0) return null;
  const day = dayNumber(date) + Math.ceil(missing / hundredthsPerWeek);
  return dateOfDay(day);
}
