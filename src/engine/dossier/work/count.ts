import {
  addMonths,
  dateOfDay,
  dayNumber,
  type IsoDate,
  monthNumber,
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
 * 1,560 hours, whole years only. `openHundredths` are the hours a week, in hundredths, of the jobs
 * that go on after the date; `basis` is how `years` is counted, the rest being as it is.
 */
export function countWork(
  spans: readonly Span[],
  rules: WorkRules,
  date: IsoDate,
  openHundredths: number,
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
      Math.min(cap, openHundredths),
      date,
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

/** Calendar months worked on every one of their days, each by the least hours a week worked in it. */
function fullMonths(flat: readonly Span[], cap: number): number {
  const months = new Map<number, { days: number; hundredths: number; length: number }>();
  for (const span of flat) {
    for (let first = monthStart(span.first); first <= span.last;) {
      const next = dayNumber(addMonths(dateOfDay(first), 1));
      const days = Math.min(span.last + 1, next) - Math.max(span.first, first);
      const known = months.get(first) ?? { days: 0, hundredths: cap, length: next - first };
      const hundredths = Math.min(known.hundredths, span.hundredths);
      months.set(first, { ...known, days: known.days + days, hundredths });
      first = next;
    }
  }
  const whole = [...months.values()].filter(({ days, length }) => days === length);
  return Math.floor(whole.reduce((sum, { hundredths }) => sum + hundredths, 0) / cap);
}

const monthStart = (day: number): number => {
  const date = dateOfDay(day);
  return day - Number(date.slice(-2)) + 1;
};

/** The day on which the missing hours are worked, if the open jobs go on as they are. */
function nextYear(missing: number, hundredthsPerWeek: number, date: IsoDate): IsoDate | null {
  if (hundredthsPerWeek === 0) return null;
  const day = dayNumber(date) + Math.ceil(missing / hundredthsPerWeek);
  return dateOfDay(day);
}
