import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, isoDate } from '../../../src/engine/index.ts';
import { addDays, addMonths, addYears, ageOn } from '../../../src/engine/dossier.ts';
import {
  dateOfDay,
  dayNumber,
  earlier,
  firstDayOf,
  firstDayWithin,
  isWeekend,
  later,
  monthNumber,
  monthOfDay,
} from '../../../src/engine/dates/plain-date.ts';
import { anyDate } from '../../support/dates.ts';

const anyDay = () => anyDate('1900-01-01', '2199-12-31');

describe('a calendar day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2023-04-31', false],
    ['2023-00-10', false],
    ['2023-13-10', false],
    ['2023-01-00', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['2023-1-1', false],
    ['2023-01-01T00:00:00Z', false],
    [' 2023-01-01', false],
    ['2023-01-01\n', false],
    ['', false],
    [20230101, false],
    [null, false],
    [['2023-01-01'], false],
  ] as const)('%j is one: %s', (text, is) => {
    expect(isIsoDate(text)).toBe(is);
  });

  it('is one exactly where the calendar of the platform has it', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(real);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is none, written in the program, is a thrown error', () => {
    expect(() => isoDate('2023-02-29')).toThrow(
      new RangeError('Not a calendar day (YYYY-MM-DD): 2023-02-29'),
    );
  });

  it('counted in days and back is itself, and the next day is one more', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(dateOfDay(dayNumber(date))).toBe(date);
        expect(dayNumber(addDays(date, 1))).toBe(dayNumber(date) + 1);
        expect(addDays(addDays(date, 400), -400)).toBe(date);
      }),
    );
  });
});

it('a Saturday and a Sunday are a weekend, before 1970 too', () => {
  const weekend = (date: string) => isWeekend(dayNumber(isoDate(date)));
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(weekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['1969-12-26', '1969-12-27', '1969-12-28', '1969-12-29'].map(weekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('two days', () => {
  it('are told apart, the earlier and the later, in either order', () => {
    const [first, last] = [isoDate('2023-12-31'), isoDate('2024-01-01')];
    expect([earlier(first, last), earlier(last, first)]).toEqual([first, first]);
    expect([later(first, last), later(last, first)]).toEqual([last, last]);
  });
});

describe('a calendar month', () => {
  it.each([
    ['1970-01-01', 1970 * 12, 0],
    ['2024-01-31', 2024 * 12, 19_723],
    ['2024-12-31', 2024 * 12 + 11, 20_058],
  ])('of %s is numbered %i and begins on day %i', (date, month, day) => {
    expect(monthNumber(isoDate(date))).toBe(month);
    expect(firstDayOf(month)).toBe(day);
  });

  it('is the same by the day and by its number, and begins on its first day', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(monthOfDay(dayNumber(date))).toBe(monthNumber(date));
        expect(dateOfDay(firstDayOf(monthNumber(date)))).toBe(`${date.slice(0, 8)}01`);
      }),
    );
  });
});

describe('anniversaries', () => {
  it.each([
    [5, '2024-07-17', '2019-07-18'],
    [2, '2025-02-28', '2023-03-01'],
    // 29 February has its anniversary on 1 March of a common year.
    [1, '2025-02-28', '2024-02-29'],
    [1, '2025-03-01', '2024-03-02'],
    [1, '2024-02-29', '2023-03-01'],
  ])('yet to come in less than %i years on %s are those since %s', (years, date, first) => {
    expect(firstDayWithin(years, isoDate(date))).toBe(first);
  });

  it('are yet to come of the first day within some years, and past of the day before', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: 1, max: 10 }), (date, years) => {
        const first = firstDayWithin(years, date);
        expect(addYears(first, years) > date).toBe(true);
        expect(addYears(addDays(first, -1), years) > date).toBe(false);
      }),
    );
  });

  it.each([
    ['2024-02-29', 1, '2025-03-01'],
    ['2024-02-29', 2, '2026-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-03-01'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2023-03-01', 1, '2024-03-01'],
    ['2023-12-31', 2, '2025-12-31'],
  ])('of %s, %i years on, is %s', (date, years, expected) => {
    expect(addYears(isoDate(date), years)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-01-15', -13, '2021-12-15'],
    ['2023-01-15', 25, '2025-02-15'],
  ])('by month: %s, %i months on, is %s', (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  it('by month move the month by as many, and never pass its last day', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: -300, max: 300 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(isIsoDate(moved)).toBe(true);
        expect(monthNumber(moved)).toBe(monthNumber(date) + months);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['1993-04-12', '2024-04-11', 30],
    ['1993-04-12', '2024-04-12', 31],
    ['1996-02-29', '2025-02-28', 28],
    ['1996-02-29', '2025-03-01', 29],
    ['1996-02-29', '2024-02-28', 27],
    ['1996-02-29', '2024-02-29', 28],
    ['2000-01-01', '2000-01-01', 0],
  ])('of who was born on %s is on %s %i', (born, on, age) => {
    expect(ageOn(isoDate(born), isoDate(on))).toBe(age);
  });

  it('rises by one on the birthday and on no other day', () => {
    fc.assert(
      fc.property(anyDate('1950-01-01', '2005-12-31'), anyDate(), (born, date) => {
        const step = ageOn(born, addDays(date, 1)) - ageOn(born, date);
        const tomorrow = addDays(date, 1);
        const birthday = addYears(born, Number(tomorrow.slice(0, 4)) - Number(born.slice(0, 4)));
        expect(step).toBe(birthday === tomorrow ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
