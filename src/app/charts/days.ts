import { type IsoDate, isoDate } from '../../engine/index.ts';

const DAY_IN_MILLISECONDS = 86_400_000;

/** A day as a number for an axis, and back. */
export const dayOf = (date: IsoDate): number => Date.parse(date) / DAY_IN_MILLISECONDS;
export const dateOfDay = (day: number): IsoDate =>
  isoDate(new Date(Math.round(day) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10));

/** The first day of each year between two days, for the marks of an axis. */
export function yearMarks(from: IsoDate, until: IsoDate): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, place) => `${first + place}-01-01`)
    .filter((day) => from <= day && day <= until)
    .map((day) => dayOf(isoDate(day)));
}
