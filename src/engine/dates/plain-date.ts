/** A calendar day, `YYYY-MM-DD`. No time zone, no clock: compared as text, counted as a day number. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_IN_MILLISECONDS = 86_400_000;
/** More than that in one job is a mistake: a bound of the calendar, not of the law. */
export const HOURS_IN_A_WEEK: number = 7 * 24;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const partsOf = (date: IsoDate): Parts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const fromParts = ({ year, month, day }: Parts): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;

/**
 * True for a real calendar day from 1900 to 2199, so 2023-02-29 is not one.
 *
 * @example
 * isIsoDate('2023-02-29'); // false
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/**
 * The day, or a thrown RangeError: for dates written in the program and its tests, not for input.
 *
 * @example
 * isoDate('2024-02-29'); // '2024-02-29'
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${text}`);
  return text;
}

/** Whole days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_IN_MILLISECONDS;
}

/** The inverse of {@link dayNumber}. */
export function dateOfDay(day: number): IsoDate {
  return new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10) as IsoDate;
}

/** Whether a day, by its number, is a Saturday or a Sunday: day 0 was Thursday, 1 January 1970. */
export const isWeekend = (day: number): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};

/** The day so many days later, or earlier where negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

/** The same day `years` later; 29 February becomes 1 March where the year has none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const target = year + years;
  if (month === 2 && day === 29 && !isLeapYear(target)) {
    return fromParts({ year: target, month: 3, day: 1 });
  }
  return fromParts({ year: target, month, day });
}

/** The first day that is less than `years` old on `date`: its anniversary is yet to come. */
export function firstDayWithin(years: number, date: IsoDate): IsoDate {
  const start = addYears(date, -years);
  return addYears(start, years) > date ? start : addDays(start, 1);
}

/** The same day `months` later, or the month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return fromParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Calendar months since year 0, so that the first and last month of a job can be counted whole. */
export function monthNumber(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + (month - 1);
}

/** The calendar month of a day number, as {@link monthNumber} counts them. */
export function monthOfDay(day: number): number {
  const date = new Date(day * DAY_IN_MILLISECONDS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day number of a calendar month's first day. */
export const firstDayOf = (month: number): number =>
  Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_IN_MILLISECONDS;

/**
 * Age in whole years. Who was born on 29 February turns a year older on 1 March of a common year,
 * since that is the first day on which the whole year has run.
 */
export function ageOn(birthDate: IsoDate, date: IsoDate): number {
  const years = partsOf(date).year - partsOf(birthDate).year;
  return addYears(birthDate, years) <= date ? years : years - 1;
}

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
