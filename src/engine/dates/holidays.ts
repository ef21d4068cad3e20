import type { HolidayRule, HolidaysTable } from '../tables/schemas/holidays.ts';
import { addDays, dayNumber, type IsoDate, isoDate } from './plain-date.ts';

const MONDAY = 1;
const SUNDAY = 0;

/** 0 for Sunday to 6 for Saturday: day 0 was Thursday, 1 January 1970. */
const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

const dayIn = (year: number, month: number, day: number): IsoDate =>
  isoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): IsoDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(days / 31), (days % 31) + 1);
}

function dayOfRule(rule: HolidayRule, year: number): IsoDate {
  if (rule.kind === 'easter') return addDays(easterOf(year), rule.daysAfter);
  const day = dayIn(year, rule.month, rule.day);
  if (rule.kind === 'day') return day;
  return addDays(day, (MONDAY - weekdayOf(day) + 7) % 7);
}

/** Whether a day is a Sunday or one of the table's holidays (Interpretation Act, s. 35(1)). */
export function isHoliday(date: IsoDate, { days }: HolidaysTable): boolean {
  const year = Number(date.slice(0, 4));
  return (
    weekdayOf(date) === SUNDAY ||
    days.some(({ from, rule }) => from <= date && dayOfRule(rule, year) === date)
  );
}

/**
 * The last day of a time limit that ends on `date`: that day, or where it is a holiday the next day
 * that is none (Interpretation Act, s. 26).
 */
export function endOfTimeLimit(date: IsoDate, table: HolidaysTable): IsoDate {
  let last = date;
  while (isHoliday(last, table)) last = addDays(last, 1);
  return last;
}
