import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { dateOfDay, dayNumber } from '../../../src/engine/dates/plain-date.ts';
import { WORK_BASES } from '../../../src/engine/dossier/change.ts';
import { countWork, yearsOf } from '../../../src/engine/dossier/work/count.ts';
import type { Span } from '../../../src/engine/dossier/work/spans.ts';
import { swapCounter, timesheet } from '../../../src/engine/dossier/work/timesheet.ts';
import { workRulesOn } from '../../../src/engine/tables/registry/work.ts';
import { candidateWith, job, readOn } from './cases.ts';

const DATE = isoDate('2024-05-02');
const RULES = workRulesOn(DATE);
const TODAY = dayNumber(DATE);

/** Days at hours a week. */
const span = (from: string, until: string, hours: number): Span => ({
  first: dayNumber(isoDate(from)),
  last: dayNumber(isoDate(until)),
  hundredths: hours * 100,
});

describe('the day on which the next year is reached', () => {
  /** Days ahead, from the first day after the date. */
  const ahead = (from: number, until: number, hours: number): Span => ({
    first: TODAY + from,
    last: TODAY + until,
    hundredths: hours * 100,
  });
  const next = (worked: readonly Span[], ...spans: readonly Span[]) =>
    countWork(worked, RULES, DATE, spans).nextYearOn;
  const inDays = (days: number) => dateOfDay(TODAY + days);

  it('is the 364th at 30 hours a week, if the job goes on so long', () => {
    expect(next([], ahead(1, 364, 30))).toBe(inDays(364));
    expect(next([], ahead(1, 363, 30))).toBeNull();
    expect(next([])).toBeNull();
  });

  it('counts on from what was worked, also past a year', () => {
    const worked = span('2022-01-01', '2023-06-30', 30);
    // 546 days of 728 are worked.
    expect(next([worked], ahead(1, 400, 30))).toBe(inDays(182));
  });

  it('is reached over jobs one after the other, each at its hours', () => {
    expect(next([], ahead(1, 182, 30), ahead(193, 400, 30))).toBe(inDays(374));
    expect(next([], ahead(1, 182, 15), ahead(183, 600, 30))).toBe(inDays(182 + 273));
    expect(next([], ahead(1, 182, 30), ahead(183, 363, 30))).toBeNull();
  });

  it('is none that no one can wait for', () => {
    expect(next([], ahead(1, 100_000, 3))).toBe(inDays(3640));
    expect(next([], ahead(1, 100_000, 2.98))).toBeNull();
    // Ten years of 299 hundredths lack 52, and the day before them has left the window by then.
    const before = { first: TODAY, last: TODAY, hundredths: 52 };
    expect(next([before], ahead(1, 100_000, 2.99))).toBeNull();
  });
});

describe('a job that ends the day after', () => {
  it('may reach the year on that day', () => {
    // 363 days to the date, and the 364th.
    const jobs = [job({ from: '2023-05-06', until: '2024-05-03' })];
    const { work } = readOn(candidateWith({ jobs }), DATE);
    expect(work.canadian).toMatchObject({ days: 363, years: 0, nextYearOn: '2024-05-03' });
  });
});

describe('years on another basis than hours', () => {
  it('by whole months take the least hours of a month, and no month that is worked in part', () => {
    const eleven = span('2022-12-01', '2023-10-31', 30);
    const first = span('2023-11-01', '2023-11-15', 30);
    const then = (hours: number) => span('2023-11-16', '2023-11-30', hours);
    const months = (...spans: readonly Span[]) => yearsOf(spans, RULES, 'full-months');
    expect(months(eleven, first, then(30))).toBe(1);
    expect(months(eleven, first, then(15))).toBe(0);
    expect(months(eleven, first, span('2023-11-17', '2023-11-30', 30))).toBe(0);
    expect(months(span('2022-11-30', '2023-12-01', 30))).toBe(1);
  });

  it('by months touched take the most hours of a month', () => {
    const eleven = span('2022-12-01', '2023-10-31', 30);
    const months = (...spans: readonly Span[]) => yearsOf(spans, RULES, 'calendar-months');
    expect(months(eleven, span('2023-11-01', '2023-11-15', 15))).toBe(0);
    const both = [span('2023-11-01', '2023-11-15', 15), span('2023-11-16', '2023-11-16', 30)];
    expect(months(eleven, ...both)).toBe(1);
  });

  it('hold the hours of a week to their cap, but where all hours are counted', () => {
    const long = span('2022-01-01', '2022-12-31', 60);
    const two = [span('2022-01-01', '2022-12-31', 30), span('2022-01-01', '2022-12-31', 30)];
    expect(yearsOf([long], RULES, 'whole-career')).toBe(1);
    expect(yearsOf([long], RULES, 'hours')).toBe(1);
    expect(yearsOf([long], RULES, 'uncapped-hours')).toBe(2);
    expect(yearsOf(two, RULES, 'whole-career')).toBe(1);
    expect(yearsOf(two, RULES, 'uncapped-hours')).toBe(2);
  });
});

describe('years with some jobs counted otherwise', () => {
  const anySpan = fc
    .tuple(fc.nat(1500), fc.nat(700), fc.constantFrom(0, 1000, 3000, 3750))
    .map(([first, days, hundredths]): Span => ({ first, last: first + days, hundredths }));
  const anySwap = fc.tuple(fc.option(anySpan), fc.option(anySpan));

  it.each(WORK_BASES)('are those of the jobs so changed, by %s', (basis) => {
    fc.assert(
      fc.property(fc.array(anySwap, { maxLength: 6 }), fc.nat(63), (jobs, chosen) => {
        const plain = jobs.map(([span]) => span);
        const spansOf = (spans: readonly (Span | null)[]) => spans.flatMap((span) => span ?? []);
        const sheet = timesheet(spansOf(plain), spansOf(jobs.map(([, changed]) => changed)));
        const { swap, years } = swapCounter(sheet, RULES, basis);
        const swaps = jobs.map(([out, put]) => swap(spansOf([out]), spansOf([put])));
        const isChosen = (place: number) => ((chosen >> place) & 1) === 1;
        const changed = jobs.map(([out, put], place) => (isChosen(place) ? put : out));
        expect(years(swaps.filter((_, place) => isChosen(place)))).toBe(
          yearsOf(spansOf(changed), RULES, basis),
        );
        expect(years([])).toBe(yearsOf(spansOf(plain), RULES, basis));
      }),
    );
  });
});
