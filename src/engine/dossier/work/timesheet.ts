import { firstDayOf, monthOfDay } from '../../dates/plain-date.ts';
import { WORK_YEARS_MAX } from '../../profile/profile.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { WorkBasis } from '../change.ts';
import { edgesOf, HUNDREDTHS, type Span } from './spans.ts';

export const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

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

/** The place of the last of some days, in order, that is not after a day. */
function placeOf(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (days[middle]! > day) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Adds a span to the stretches that it covers, or with -1 takes it off. */
function add(
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

/** Whole years of what months give together; no profile has more than {@link WORK_YEARS_MAX}. */
export const wholeYears = (sum: number, rules: WorkRules, basis: WorkBasis): number =>
  Math.min(WORK_YEARS_MAX, Math.floor(sum / yearOf(rules, basis)));

/** How much of what the months give makes a year. */
export const yearOf = (rules: WorkRules, basis: WorkBasis): number =>
  basis === 'calendar-months' || basis === 'full-months'
    ? weeklyCap(rules) * MONTHS_IN_YEAR
    : rules.hoursPerYear * HUNDREDTHS * DAYS_IN_WEEK;

/** Spans of a sheet taken out and others put in, the months that they touch, and what these then give more. */
export interface Swap {
  readonly out: readonly Span[];
  readonly put: readonly Span[];
  readonly from: number;
  readonly to: number;
  readonly difference: number;
}

export interface SwapCounter {
  readonly swap: (out: readonly Span[], put: readonly Span[]) => Swap;
  /** Whole years with some swaps made. */
  readonly years: (swaps: readonly Swap[]) => number;
}

/** Counts the years of a sheet with spans swapped, time and again: only what swaps touch is measured. */
export function swapCounter(sheet: Timesheet, rules: WorkRules, basis: WorkBasis): SwapCounter {
  const measure = MEASURES[basis];
  const cap = weeklyCap(rules);
  const { days, months } = sheet;
  const plain = perMonth(sheet, rules, basis);
  const whole = plain.reduce((sum, each) => sum + each, 0);
  const starts = months.map((place) => days[place]!);
  /** The difference in months from one on, up to another. */
  const differenceIn = (from: number, to: number): number => {
    let sum = 0;
    for (let month = from; month < to; month += 1)
      sum += measure(sheet, months[month]!, months[month + 1]!, cap) - plain[month]!;
    return sum;
  };
  const whenMade = (swaps: readonly Pick<Swap, 'out' | 'put'>[], count: () => number): number => {
    for (const { out, put } of swaps) change(sheet, out, put);
    const difference = count();
    for (const { out, put } of swaps) change(sheet, put, out);
    return difference;
  };
  return {
    swap: (out, put) => {
      const spans = [...out, ...put];
      if (spans.length === 0) return { out, put, from: 0, to: 0, difference: 0 };
      const from = placeOf(starts, Math.min(...spans.map(({ first }) => first)));
      const to = placeOf(starts, Math.max(...spans.map(({ last }) => last))) + 1;
      return {
        out,
        put,
        from,
        to,
        difference: whenMade([{ out, put }], () => differenceIn(from, to)),
      };
    },
    years: (swaps) => {
      const difference = areApart(swaps)
        ? swaps.reduce((sum, swap) => sum + swap.difference, 0)
        : whenMade(swaps, () => overMonths(swaps, differenceIn));
      return wholeYears(whole + difference, rules, basis);
    },
  };
}

/** Whether no two swaps touch one month. */
function areApart(swaps: readonly Swap[]): boolean {
  for (const [place, one] of swaps.entries()) {
    for (let next = place + 1; next < swaps.length; next += 1) {
      const other = swaps[next]!;
      if (one.from < other.to && other.from < one.to) return false;
    }
  }
  return true;
}

/** A sum over the months of swaps, each month once. */
function overMonths(swaps: readonly Swap[], sumOf: (from: number, to: number) => number): number {
  let [sum, done] = [0, 0];
  for (const { from, to } of [...swaps].sort((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    sum += sumOf(Math.max(from, done), to);
    done = to;
  }
  return sum;
}

function change(sheet: Timesheet, out: readonly Span[], put: readonly Span[]): void {
  for (const span of out) add(sheet, span, -1);
  for (const span of put) add(sheet, span, 1);
}
