import { describe, expect, it } from 'vitest';
import type { NoteCode } from '../../../src/engine/constants.ts';
import type { Job } from '../../../src/engine/dossier.ts';
import { candidateWith, codesOf, job, readOn, unknownOf } from './cases.ts';

const workOn = (date: string, ...jobs: readonly Job[]) => {
  const reading = readOn(candidateWith({ jobs }), date);
  return { ...reading.work.canadian, codes: codesOf(reading), reading };
};
const yearsOn = (date: string, ...jobs: readonly Job[]): number => workOn(date, ...jobs).years;

/** 52 weeks are 364 days: 1,560 hours at 30 a week. */
const YEAR = { from: '2023-01-01', until: '2023-12-30' } as const;

describe('a year of work is 1,560 hours, counted by day', () => {
  // prettier-ignore
  it.each([
    ['364 days at 30 hours are a year', job(YEAR), 1],
    ['363 days are one short', job({ ...YEAR, until: '2023-12-29' }), 0],
    ['hours above 30 do not count extra', job({ ...YEAR, until: '2023-12-29', hoursPerWeek: 60 }), 0],
    ['37.5 hours count as 30', job({ ...YEAR, hoursPerWeek: 37.5 }), 1],
    ['15 hours for 728 days are a year', job({ from: '2022-01-01', until: '2023-12-29', hoursPerWeek: 15 }), 1],
    ['15 hours for 727 days are one day short', job({ from: '2022-01-01', until: '2023-12-28', hoursPerWeek: 15 }), 0],
    ['29.99 hours for 364 days fall short', job({ ...YEAR, hoursPerWeek: 29.99 }), 0],
    ['29.99 hours for 365 days suffice', job({ ...YEAR, until: '2023-12-31', hoursPerWeek: 29.99 }), 1],
    ['no hours are no work', job({ ...YEAR, hoursPerWeek: 0 }), 0],
    ['a leap day is a day of work', job({ from: '2024-01-01', until: '2024-12-29' }), 1],
    ['a job of one day counts one day', job({ from: '2023-01-01', until: '2023-01-01' }), 0],
  ] as const)('%s', (_, one, years) => {
    expect(yearsOn('2025-01-01', one)).toBe(years);
  });

  it('states the days and hours it counted, to the hundredth', () => {
    expect(workOn('2025-01-01', job(YEAR))).toMatchObject({ days: 364, hours: '1560.00' });
    expect(workOn('2025-01-01', job({ ...YEAR, until: '2023-01-01' }))).toMatchObject({
      days: 1,
      hours: '4.28',
    });
    expect(
      workOn('2025-01-01', job({ ...YEAR, until: '2023-01-01', hoursPerWeek: 7 })),
    ).toMatchObject({ hours: '1.00' });
  });

  it('notes part time, and hours past the week’s cap', () => {
    expect(workOn('2025-01-01', job({ ...YEAR, hoursPerWeek: 20 })).codes).toContain(
      'job-part-time',
    );
    expect(workOn('2025-01-01', job({ ...YEAR, hoursPerWeek: 40 })).codes).toContain(
      'job-hours-over-cap',
    );
    expect(workOn('2025-01-01', job(YEAR)).codes).not.toContain('job-hours-over-cap');
  });
});

describe('several jobs', () => {
  // prettier-ignore
  it.each([
    ['on the same days are held to 30 hours a week together',
      [job(YEAR), job(YEAR)], 364],
    ['that share one day, one ending as the other begins, count it once',
      [job({ from: '2023-01-01', until: '2023-06-30' }), job({ from: '2023-06-30', until: '2023-12-29' })], 363],
    ['one after the other add up',
      [job({ from: '2023-01-01', until: '2023-06-30' }), job({ from: '2023-07-01', until: '2023-12-30' })], 364],
    ['with a gap add up, for the CRS asks of no continuity',
      [job({ from: '2020-01-01', until: '2020-06-30' }), job({ from: '2023-07-01', until: '2023-12-29' })], 364],
    ['within each other count the longer',
      [job({ from: '2023-01-01', until: '2023-12-30' }), job({ from: '2023-03-01', until: '2023-04-01', hoursPerWeek: 40 })], 364],
  ] as const)('%s', (_, jobs, days) => {
    const found = workOn('2025-01-01', ...jobs);
    expect(found.days).toBe(days);
    expect(found.years).toBe(days >= 364 ? 1 : 0);
  });

  it('of part time on the same days add up to the cap', () => {
    const part = (hoursPerWeek: number) => job({ ...YEAR, hoursPerWeek });
    expect(workOn('2025-01-01', part(15), part(15))).toMatchObject({ years: 1, hours: '1560.00' });
    expect(workOn('2025-01-01', part(20), part(20))).toMatchObject({ years: 1, hours: '1560.00' });
    expect(workOn('2025-01-01', part(20), part(20)).codes).toContain('work-overlap-capped');
    expect(workOn('2025-01-01', part(15), part(15)).codes).not.toContain('work-overlap-capped');
    expect(workOn('2025-01-01', part(10), part(15))).toMatchObject({ years: 0 });
  });

  it('in Canada and abroad are counted apart', () => {
    const { work } = readOn(
      candidateWith({ jobs: [job(YEAR), job({ ...YEAR, country: 'FR' })] }),
      '2025-01-01',
    );
    expect([work.canadian.years, work.foreign.years]).toEqual([1, 1]);
  });
});

describe('the date', () => {
  it.each([
    ['counts itself, for a job that goes on', '2023-12-30', { from: '2023-01-01', until: null }, 1],
    ['is one day early', '2023-12-29', { from: '2023-01-01', until: null }, 0],
    ['cuts a job that ends later', '2023-12-29', { from: '2023-01-01', until: '2025-01-01' }, 0],
    ['is before the job', '2022-12-31', { from: '2023-01-01', until: null }, 0],
    ['is the job’s first day', '2023-01-01', { from: '2023-01-01', until: null }, 0],
  ] as const)('%s', (_, date, span, years) => {
    expect(yearsOn(date, job(span))).toBe(years);
  });

  it('before the job’s first day says so', () => {
    expect(workOn('2022-12-31', job({ from: '2023-01-01' })).codes).toContain('job-not-started');
  });

  it('of the next whole year is told for a job that goes on', () => {
    const open = job({ from: '2023-01-01', until: null });
    expect(workOn('2023-06-01', open).nextYearOn).toBe('2023-12-30');
    expect(yearsOn('2023-12-30', open)).toBe(1);
    expect(workOn('2023-12-30', open).nextYearOn).toBe('2024-12-28');
    expect(workOn('2024-02-01', job(YEAR)).nextYearOn).toBeNull();
    // Twelve half-time months make half a year: the other half runs from 1 July to the end of 2024.
    const half = job({ from: '2023-07-03', until: '2024-06-30', hoursPerWeek: 15 });
    const full = job({ from: '2024-07-01', until: null });
    expect(workOn('2024-06-30', half, job({ from: '2024-07-01' })).nextYearOn).toBeNull();
    expect(workOn('2024-07-01', half, full).nextYearOn).toBe('2024-12-29');
    expect(yearsOn('2024-12-28', half, full)).toBe(0);
    expect(yearsOn('2024-12-29', half, full)).toBe(1);
  });

  it('of the next whole year is that of a job that ends, only where it lasts so long', () => {
    const until = (last: string) => job({ from: '2023-01-01', until: last });
    expect(workOn('2023-06-01', until('2023-12-30')).nextYearOn).toBe('2023-12-30');
    expect(workOn('2023-06-01', until('2023-12-29')).nextYearOn).toBeNull();
  });

  it('of the next whole year is told only within the ten years that count', () => {
    const slow = job({ from: '2023-01-01', until: null, hoursPerWeek: 0.01 });
    expect(workOn('2023-06-01', slow).nextYearOn).toBeNull();
  });
});

describe('the window of ten years', () => {
  // 364 days from 2014-01-01 end on 2014-12-30.
  const old = job({ from: '2014-01-01', until: '2014-12-30' });

  it.each([
    ['2023-12-31', 1],
    ['2024-01-01', 0],
  ])('on %s leaves %i year of a job that began on 2014-01-01', (date, years) => {
    expect(yearsOn(date, old)).toBe(years);
  });

  it('keeps the ten years to the day: that of 2024-03-01 is in on 2034-02-28, out on 2034-03-01', () => {
    const oneDay = job({ from: '2024-03-01', until: '2024-03-01' });
    expect(workOn('2034-02-28', oneDay).days).toBe(1);
    expect(workOn('2034-03-01', oneDay).days).toBe(0);
  });

  it('on a leap day holds work of 1 March ten years before, less than ten years old', () => {
    const oneDay = job({ from: '2014-03-01', until: '2014-03-01' });
    expect(workOn('2024-02-28', oneDay).days).toBe(1);
    expect(workOn('2024-02-29', oneDay).days).toBe(1);
    expect(workOn('2024-03-01', oneDay).days).toBe(0);
  });

  it('says that a job, or a part of it, is too old', () => {
    expect(workOn('2024-06-01', old).codes).toContain('job-before-window');
    expect(workOn('2026-01-01', old).codes).toContain('job-before-window');
    expect(workOn('2026-01-01', old).reading.notes).toContainEqual(
      expect.objectContaining({ code: 'job-before-window', counted: false }),
    );
    expect(workOn('2020-01-01', old).codes).not.toContain('job-before-window');
  });
});

describe('skilled work', () => {
  const during = (noc: string, on: string) =>
    workOn(on, job({ noc, from: '2020-01-01', until: '2021-06-30' }));

  it.each([
    ['21231', '2023-01-01', 1, 'TEER 1'],
    ['00012', '2023-01-01', 1, 'TEER 0'],
    ['72010', '2023-01-01', 1, 'TEER 2'],
    ['63200', '2023-01-01', 1, 'TEER 3, a cook'],
    ['64100', '2023-01-01', 0, 'TEER 4'],
    ['65201', '2023-01-01', 0, 'TEER 5'],
    ['2173', '2022-11-15', 1, 'level A, under NOC 2016'],
    ['0013', '2022-11-15', 1, 'level 0, under NOC 2016'],
    ['6322', '2022-11-15', 1, 'level B, under NOC 2016'],
    ['6711', '2022-11-15', 0, 'level D, under NOC 2016'],
    ['1411', '2022-11-15', 0, 'level C, under NOC 2016'],
    ['2173', '2022-11-16', 1, 'a NOC 2016 code carried over to NOC 2021'],
    ['21231', '2022-11-15', 1, 'a NOC 2021 code carried back to NOC 2016'],
    ['6711', '2022-11-16', 0, 'an unskilled NOC 2016 code carried over'],
  ] as const)('is NOC %s read on %s: %i year, %s', (noc, on, years, why) => {
    expect(during(noc, on).years, why).toBe(years);
  });

  it('of a code of the other classification says how it was carried over', () => {
    expect(during('2173', '2022-11-16').codes).toContain('job-noc-translated');
    expect(during('2173', '2022-11-15').codes).not.toContain('job-noc-translated');
    expect(during('21231', '2022-11-15').codes).toContain('job-noc-translated');
    expect(during('21231', '2022-11-16').codes).not.toContain('job-noc-translated');
  });

  it('is not known where the concordance leads to skilled and unskilled groups', () => {
    const { reading } = during('6221', '2023-01-01');
    expect(unknownOf(reading)).toEqual(['candidate.jobs.0.noc']);
    expect(reading.profile.canadianWorkYears).toBe(0);
    // One year in Canada is worth 40 points alone, and no more without a credential or a foreign year.
    expect(reading.range.greatest - reading.range.least).toBe(40);
    expect(codesOf(reading)).toContain('job-noc-ambiguous');
  });
});

describe('work in Canada', () => {
  const CASES: readonly (readonly [string, Partial<Job>, NoteCode])[] = [
    ['self-employed', { employment: 'self-employed' }, 'job-self-employed'],
    ['while a full-time student', { fullTimeStudent: true }, 'job-student'],
    ['without authorization', { authorized: false }, 'job-unauthorized'],
    ['without a letter', { letter: 'missing' }, 'job-letter-missing'],
  ];

  it.each(CASES)('%s does not count, and says why', (_, facts, code) => {
    const { years, reading } = workOn('2025-01-01', job({ ...YEAR, ...facts }));
    expect(years).toBe(0);
    expect(reading.notes).toContainEqual(expect.objectContaining({ code, counted: false }));
    expect(reading.range).toEqual({ least: reading.range.least, greatest: reading.range.least });
  });

  it.each(CASES.slice(0, 3))('rules do not touch work abroad: %s counts', (_, facts) => {
    const reading = readOn(
      candidateWith({ jobs: [job({ ...YEAR, country: 'MA', ...facts })] }),
      '2025-01-01',
    );
    expect(reading.work.foreign.years).toBe(1);
  });

  it('with an incomplete letter counts with a remark: to accept it is the officer’s judgement', () => {
    const { years, codes } = workOn('2025-01-01', job({ ...YEAR, letter: 'incomplete' }));
    expect(years).toBe(1);
    expect(codes).toContain('job-letter-incomplete');
  });
});

describe('one month short: the online profile’s calendar months beside the days', () => {
  it('credits a year up to two months early', () => {
    // From the last of January to the first of December: 11 months touched, 305 days.
    const early = workOn('2024-06-01', job({ from: '2023-01-31', until: '2023-12-01' }));
    expect(early).toMatchObject({ years: 0, calendarMonths: 12, calendarYears: 1, days: 305 });
    expect(early.codes).toContain('work-calendar-differs');
  });

  it('agrees when the months are whole', () => {
    const whole = workOn('2024-06-01', job({ from: '2023-01-01', until: '2023-12-31' }));
    expect(whole).toMatchObject({ years: 1, calendarMonths: 12, calendarYears: 1 });
    expect(whole.codes).not.toContain('work-calendar-differs');
  });

  it('counts a month that two jobs touch once', () => {
    const two = workOn(
      '2024-06-01',
      job({ from: '2023-01-15', until: '2023-06-10' }),
      job({ from: '2023-06-20', until: '2023-12-02' }),
    );
    expect(two).toMatchObject({ years: 0, calendarMonths: 12, calendarYears: 1 });
  });

  it('counts part time in proportion', () => {
    expect(
      workOn('2024-06-01', job({ from: '2022-01-31', until: '2023-12-01', hoursPerWeek: 15 })),
    ).toMatchObject({ years: 0, calendarMonths: 12, calendarYears: 1 });
  });
});

describe('a fact of a job that is not known', () => {
  it.each([
    ['from', { from: null, until: '2023-12-30' }],
    ['hoursPerWeek', { hoursPerWeek: null }],
    ['noc', { noc: null }],
    ['employment', { employment: null }],
    ['fullTimeStudent', { fullTimeStudent: null }],
    ['authorized', { authorized: null }],
    ['letter', { letter: null }],
  ] as const)('%s: gives nothing, and the range says what it might give', (fact, facts) => {
    const reading = readOn(candidateWith({ jobs: [job({ ...YEAR, ...facts })] }), '2025-01-01');
    expect(unknownOf(reading)).toEqual([`candidate.jobs.0.${fact}`]);
    expect(reading.profile.canadianWorkYears).toBe(0);
    expect(reading.range.greatest).toBeGreaterThan(reading.range.least);
  });

  it('does not matter where the job cannot count anyway, and is not listed', () => {
    const reading = readOn(
      candidateWith({
        jobs: [job({ ...YEAR, authorized: false, letter: null, hoursPerWeek: null })],
      }),
      '2025-01-01',
    );
    expect(unknownOf(reading)).toEqual([]);
  });
});
