import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterOf, endOfTimeLimit, isHoliday } from '../../../src/engine/dates/holidays.ts';
import { addDays, isoDate } from '../../../src/engine/dates/plain-date.ts';
import { HOLIDAYS_TABLE } from '../../../src/engine/tables/registry/recount.ts';
import { anyDate } from '../../support/dates.ts';

const TABLE = HOLIDAYS_TABLE;
const holidaysOf = (year: number): readonly string[] => {
  const first = isoDate(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, day) => addDays(first, day));
  return days.filter(
    (day) => day.startsWith(String(year)) && isHoliday(day, TABLE) && !isSunday(day),
  );
};
const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

describe('the holidays of the Interpretation Act', () => {
  it.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it('in 2025 are these, besides Sundays', () => {
    expect(holidaysOf(2025)).toEqual([
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-05-19',
      '2025-07-01',
      '2025-09-01',
      '2025-09-30',
      '2025-10-13',
      '2025-11-11',
      '2025-12-25',
    ]);
  });

  it('hold 30 September only since 2021', () => {
    expect(holidaysOf(2020)).not.toContain('2020-09-30');
    expect(holidaysOf(2021)).toContain('2021-09-30');
  });

  it('never hold a Saturday that is no fixed date, and always every Sunday', () => {
    fc.assert(
      fc.property(anyDate(), (day) => {
        if (isSunday(day)) expect(isHoliday(day, TABLE)).toBe(true);
      }),
    );
  });
});

describe('the end of a time limit', () => {
  it.each([
    ['2025-10-12', '2025-10-14'], // a Sunday, then Thanksgiving
    ['2025-10-11', '2025-10-11'], // a Saturday does not move it
    ['2025-04-18', '2025-04-19'], // Good Friday, to the Saturday
    ['2025-04-20', '2025-04-22'], // Easter Sunday and Monday
    ['2025-11-26', '2025-11-26'],
  ])('that falls on %s is %s', (day, last) => {
    expect(endOfTimeLimit(isoDate(day), TABLE)).toBe(last);
  });

  it('is the first day from then on that is no holiday', () => {
    fc.assert(
      fc.property(anyDate(), (day) => {
        const last = endOfTimeLimit(day, TABLE);
        expect(isHoliday(last, TABLE)).toBe(false);
        for (let each = day; each < last; each = addDays(each, 1))
          expect(isHoliday(each, TABLE)).toBe(true);
      }),
    );
  });
});
