import { firstDayOf, monthOfDay } from '../../dates/plain-date.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkBasis } from '../change.ts';
import { edgesOf, HUNDREDTHS, type Span } from './spans.ts';

export const DAYS_IN_WEEK = 7;
export const MONTHS_IN_YEAR = 12;

/**
 * Whole calendar months of work, cut into stretches of days on which the hours a week do not change. Every way
 * to count years is a sum over these months, so a job counted otherwise changes only the months it touches.
 */
export interface Timesheet {
  /** The first day of each stretch, then the day after the last. */
  readonly days: readonly number[];
  /** Hours a week on each stretch, all jobs together, in hundredths. */
  readonly hundredths: number[];
  /** The first stretch of each month, then the number of stretches. */
  readonly months: readonly number[];
}

/** The spans laid out. Stretches are also cut where `more` begin and end, so that those can be put in later. */
export function timesheet(spans: readonly Span[], more: readonly Span[] = []): Timesheet {
  const edges = [...edgesOf(spans), ...edgesOf(more).map(({ day }) => ({ day, hundredths: 0 }))];
  edges.sort((a, b) => a.day - b.day);
  const [days, hundredths, months]: [number[], number[], number[]] = [[], [], []];
  const last = edges.at(-1);
  if (last === undefined) return { days, hundredths, months };
  let hours = 0;
  let at = 0;
  let month = monthOfDay(edges[0]!.day);
  for (let start = firstDayOf(month); start < last.day; month += 1) {
    const next = firstDayOf(month + 1);
    months.push(days.length);
    days.push(start);
    hundredths.push(hours);
    for (; at < edges.length && edges[at]!.day < next; at += 1) {
      const { day, hundredths: change } = edges[at]!;
      hours += change;
      if (day > days.at(-1)!) {
        days.push(day);
        hundredths.push(hours);
      } else hundredths[hundredths.length - 1] = hours;
    }
    start = next;
  }
  months.push(days.length);
  days.push(firstDayOf(month));
  return { days, hundredths, months };
}

/** The place of a day that a stretch begins on. */
function placeOf(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a span to the stretches that it covers, or with -1 takes it off. */
function put(
  { days, hundredths }: Timesheet,
  { first, last, hundredths: own }: Span,
  sign: 1 | -1,
): void {
  for (let at = placeOf(days, first); days[at]! <= last; at += 1) hundredths[at]! += sign * own;
}

/** Days with work of some hours. */
export const daysWorked = (sheet: Timesheet): number =>
  sheet.hundredths.reduce((days, hours, at) => (hours > 0 ? days + lengthAt(sheet, at) : days), 0);

type Measure = (sheet: Timesheet, from: number, to: number, cap: number) => number;

const lengthAt = ({ days }: Timesheet, at: number): number => days[at + 1]! - days[at]!;

/** Days times hours a week, at most `cap` a week over all jobs. */
const cappedHours: Measure = (sheet, from, to, cap) => {
  let sum = 0;
  for (let at = from; at < to; at += 1)
    sum += lengthAt(sheet, at) * Math.min(cap, sheet.hundredths[at]!);
  return sum;
};

/** The most hours a week of the month. */
const mostHours: Measure = ({ hundredths }, from, to, cap) => {
  let most = 0;
  for (let at = from; at < to; at += 1) most = Math.max(most, hundredths[at]!);
  return Math.min(cap, most);
};

/** The least hours a week of the month: none, where a day of it was not worked. */
const leastHours: Measure = ({ hundredths }, from, to, cap) => {
  let least = cap;
  for (let at = from; at < to; at += 1) least = Math.min(least, hundredths[at]!);
  return least;
};

const MEASURES: Readonly<Record<WorkBasis, Measure>> = {
  hours: cappedHours,
  'whole-career': cappedHours,
  'uncapped-hours': (sheet, from, to) => cappedHours(sheet, from, to, Infinity),
  'calendar-months': mostHours,
  'full-months': leastHours,
};

export const weeklyCap = (rules: WorkRules): number => rules.hoursPerWeek * HUNDREDTHS;

/** What each month gives on a basis. */
export function perMonth(sheet: Timesheet, rules: WorkRules, basis: WorkBasis): number[] {
  const measure = MEASURES[basis];
  const cap = weeklyCap(rules);
  return sheet.months.slice(1).map((to, month) => measure(sheet, sheet.months[month]!, to, cap));
}

/** How much of what the months give makes a year. */
export const yearOf = (rules: WorkRules, basis: WorkBasis): number =>
  basis === 'calendar-months' || basis === 'full-months'
    ? weeklyCap(rules) * MONTHS_IN_YEAR
    : rules.hoursPerYear * HUNDREDTHS * DAYS_IN_WEEK;

/** Whole years with some spans of the sheet taken out and others put in. */
export type YearsWith = (out: readonly Span[], put: readonly Span[]) => number;

/** Counts the years of a sheet again and again: only the months that are touched are measured anew. */
export function yearsWith(sheet: Timesheet, rules: WorkRules, basis: WorkBasis): YearsWith {
  const measure = MEASURES[basis];
  const [cap, year] = [weeklyCap(rules), yearOf(rules, basis)];
  const plain = perMonth(sheet, rules, basis);
  const whole = plain.reduce((sum, each) => sum + each, 0);
  const monthOf = sheet.months
    .slice(1)
    .flatMap((to, month) => new Array<number>(to - sheet.months[month]!).fill(month));
  const round = new Array<number>(plain.length).fill(0);
  let rounds = 0;
  const differenceIn = ({ first, last }: Span): number => {
    let difference = 0;
    const to = monthOf[placeOf(sheet.days, last + 1) - 1]!;
    for (let month = monthOf[placeOf(sheet.days, first)]!; month <= to; month += 1) {
      if (round[month] === rounds) continue;
      round[month] = rounds;
      difference +=
        measure(sheet, sheet.months[month]!, sheet.months[month + 1]!, cap) - plain[month]!;
    }
    return difference;
  };
  return (removed, added) => {
    rounds += 1;
    for (const span of removed) put(sheet, span, -1);
    for (const span of added) put(sheet, span, 1);
    let sum = whole;
    for (const span of removed) sum += differenceIn(span);
    for (const span of added) sum += differenceIn(span);
    for (const span of removed) put(sheet, span, 1);
    for (const span of added) put(sheet, span, -1);
    return Math.floor(sum / year);
  };
}
