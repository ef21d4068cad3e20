import { addDays, dateOfDay, dayNumber, type IsoDate } from '../../dates/plain-date.ts';

/**
 * The days after `days[0]` on which a value changes, when between two neighbouring days of the list
 * it only rises or only falls (the later day itself left out). Found by halving, so that few days
 * are asked for; `same` compares two values.
 */
export function stepsBetween<T>(
  days: readonly IsoDate[],
  valueOn: (date: IsoDate) => T,
  same: (a: T, b: T) => boolean,
): readonly IsoDate[] {
  const steps: IsoDate[] = [];
  for (const [place, day] of days.entries()) {
    const next = days[place + 1];
    if (next === undefined) break;
    halve(dayNumber(day), dayNumber(next) - 1, steps, valueOn, same);
    if (!same(valueOn(addDays(next, -1)), valueOn(next))) steps.push(next);
  }
  return steps;
}

function halve<T>(
  first: number,
  last: number,
  steps: IsoDate[],
  valueOn: (date: IsoDate) => T,
  same: (a: T, b: T) => boolean,
): void {
  if (last <= first || same(valueOn(dateOfDay(first)), valueOn(dateOfDay(last)))) return;
  if (last === first + 1) {
    steps.push(dateOfDay(last));
    return;
  }
  const middle = Math.floor((first + last) / 2);
  halve(first, middle, steps, valueOn, same);
  halve(middle, last, steps, valueOn, same);
}
