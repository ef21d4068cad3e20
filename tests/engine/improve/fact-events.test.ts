import { describe, expect, it } from 'vitest';
import { type Dossier, type IsoDate, isoDate } from '../../../src/engine/index.ts';
import { eventOn, within } from '../../../src/engine/improve/timeline/events.ts';
import { factEvents } from '../../../src/engine/improve/timeline/event-days.ts';
import { stepsBetween } from '../../../src/engine/improve/timeline/steps-between.ts';
import { turningDays, windowYears } from '../../../src/engine/improve/timeline/work-events.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';

const day = (date: string): IsoDate => isoDate(date);
/** Two years without a change of law. */
const SPAN = { after: day('2026-01-01'), until: day('2027-12-31') };
const { candidate: NOBODY, dates: DATES } = EMPTY_DOSSIER;
const UNBORN: Dossier = { ...EMPTY_DOSSIER, candidate: { ...NOBODY, birthDate: null } };

describe('a span', () => {
  it('leaves out the day that it begins after, and holds its last', () => {
    expect(
      ['2026-01-01', '2026-01-02', '2027-12-31', '2028-01-01', null].map((date) =>
        within(SPAN, date === null ? null : day(date)),
      ),
    ).toEqual([false, true, true, false, false]);
  });

  it('has no event of a day that is not known or not in it', () => {
    expect(eventOn(SPAN, null, 'invitation', [])).toEqual([]);
    expect(eventOn(SPAN, day('2028-01-01'), 'invitation', [])).toEqual([]);
    expect(eventOn(SPAN, day('2027-01-01'), 'invitation', ['dates'])).toEqual([
      { date: '2027-01-01', code: 'invitation', path: ['dates'], params: {} },
    ]);
  });
});

describe('the events of a dossier', () => {
  const eventsOf = (dossier: Partial<Dossier>, span = SPAN) =>
    factEvents({ ...UNBORN, ...dossier }, span);
  const of = (facts: Partial<Dossier['candidate']>, span = SPAN) =>
    eventsOf({ candidate: { ...UNBORN.candidate, ...facts } }, span);

  it('are none of nothing', () => {
    expect(eventsOf({})).toEqual([]);
  });

  const birthDate = ['candidate', 'birthDate'];
  const birthday = (date: string, age: number) => ({
    date,
    code: 'birthday',
    path: birthDate,
    params: { age },
  });
  it('are birthdays after the first day, up to the last', () => {
    expect(of({ birthDate: day('1990-06-15') })).toEqual([
      birthday('2026-06-15', 36),
      birthday('2027-06-15', 37),
    ]);
    expect(of({ birthDate: day('1990-01-01') })).toEqual([birthday('2027-01-01', 37)]);
    expect(of({ birthDate: day('1990-12-31') })).toEqual([
      birthday('2026-12-31', 36),
      birthday('2027-12-31', 37),
    ]);
    expect(of({ birthDate: day('2026-09-09') })).toEqual([
      birthday('2026-09-09', 0),
      birthday('2027-09-09', 1),
    ]);
    expect(of({ birthDate: day('2027-06-15') })).toEqual([birthday('2027-06-15', 0)]);
  });

  it('are the ends and beginnings of what the candidate holds, in order of days', () => {
    const test = { test: 'ielts-general', date: '2026-03-05' };
    expect(
      of({
        languageTests: [
          {
            test: 'ielts-general',
            date: day('2024-05-05'),
            scores: { reading: 7, writing: 7, listening: 7, speaking: 7 },
          },
          {
            test: 'ielts-general',
            date: day(test.date),
            scores: { reading: 7, writing: 7, listening: 7, speaking: 7 },
          },
        ],
        credentials: [
          {
            level: 'bachelor',
            country: 'FR',
            awarded: day('2026-02-02'),
            eca: { body: 'wes', date: day('2026-04-04'), equivalent: 'bachelor' },
            eligibleCanadianStudy: false,
          },
          {
            level: 'master',
            country: 'FR',
            awarded: null,
            eca: { body: 'wes', date: day('2022-07-07'), equivalent: 'master' },
            eligibleCanadianStudy: false,
          },
          {
            level: 'one-year',
            country: 'CA',
            awarded: null,
            eca: null,
            eligibleCanadianStudy: false,
          },
        ],
        jobs: [
          { ...GOOD_JOB, from: null, until: day('2026-08-08') },
          { ...GOOD_JOB, noc: null, from: day('2026-09-01') },
        ],
        tradeCertificate: { province: 'ON', from: day('2026-10-10'), until: day('2027-10-10') },
      }),
    ).toEqual([
      {
        date: '2026-02-02',
        code: 'credential-awarded',
        path: ['candidate', 'credentials', 0],
        params: { level: 'bachelor' },
      },
      {
        date: '2026-03-05',
        code: 'test-counts',
        path: ['candidate', 'languageTests', 1],
        params: { test: 'ielts-general' },
      },
      {
        date: '2026-04-04',
        code: 'eca-counts',
        path: ['candidate', 'credentials', 0],
        params: { level: 'bachelor' },
      },
      {
        date: '2026-05-05',
        code: 'test-expires',
        path: ['candidate', 'languageTests', 0],
        params: { test: 'ielts-general', date: '2024-05-05' },
      },
      {
        date: '2026-08-09',
        code: 'job-ends',
        path: ['candidate', 'jobs', 0],
        params: { noc: '21231' },
      },
      {
        date: '2026-09-01',
        code: 'job-starts',
        path: ['candidate', 'jobs', 1],
        params: { noc: null },
      },
      {
        date: '2026-10-10',
        code: 'certificate-starts',
        path: ['candidate', 'tradeCertificate'],
        params: {},
      },
      {
        date: '2027-07-07',
        code: 'eca-expires',
        path: ['candidate', 'credentials', 1],
        params: { level: 'master', date: '2022-07-07' },
      },
      {
        date: '2027-10-11',
        code: 'certificate-ends',
        path: ['candidate', 'tradeCertificate'],
        params: {},
      },
    ]);
  });

  it('are those of a nomination, an offer and a spouse', () => {
    expect(
      eventsOf({
        nomination: { province: 'ON', from: day('2026-02-01'), until: null },
        offer: { noc: '21231', from: null, until: day('2026-02-28') },
        spouse: {
          ...EMPTY_SPOUSE,
          birthDate: day('1990-06-15'),
          jobs: [{ ...GOOD_JOB, from: day('2026-03-03') }],
          since: day('2026-04-01'),
        },
      }),
    ).toEqual([
      { date: '2026-02-01', code: 'nomination-starts', path: ['nomination'], params: {} },
      { date: '2026-03-01', code: 'offer-ends', path: ['offer'], params: {} },
      {
        date: '2026-03-03',
        code: 'job-starts',
        path: ['spouse', 'jobs', 0],
        params: { noc: '21231' },
      },
      { date: '2026-04-01', code: 'spouse-since', path: ['spouse', 'since'], params: {} },
    ]);
  });

  it('are the birthday on which a brother or sister in Canada comes to count, and no other', () => {
    const sibling = {
      birthDate: day('2009-05-05'),
      status: 'citizen',
      livesInCanada: true,
    } as const;
    expect(
      eventsOf({
        siblings: [
          { ...sibling, birthDate: null },
          { ...sibling, livesInCanada: false },
          sibling,
          { ...sibling, birthDate: day('1999-05-05') },
        ],
      }),
    ).toEqual([{ date: '2027-05-05', code: 'sibling-adult', path: ['siblings', 2], params: {} }]);
  });

  it('are the birthday of a brother or sister who may come to count', () => {
    const sibling = { birthDate: day('2009-05-05'), status: null, livesInCanada: null };
    expect(eventsOf({ siblings: [sibling] })).toEqual([
      { date: '2027-05-05', code: 'sibling-adult', path: ['siblings', 0], params: {} },
    ]);
  });

  it('are the invitation and the day after the last on which it holds', () => {
    const dates = {
      ...DATES,
      invitation: day('2026-02-01'),
      application: day('2026-03-01'),
      decision: day('2026-09-01'),
    };
    const invited = { date: '2026-02-01', code: 'invitation', path: ['dates', 'invitation'] };
    const decided = (date: string) => ({ date, code: 'application-decided', path: ['dates'] });
    expect(eventsOf({ dates })).toEqual([
      { ...invited, params: {} },
      { ...decided('2026-09-02'), params: {} },
    ]);
    const turned = { ...dates, application: day('2026-09-01'), decision: day('2026-03-01') };
    expect(eventsOf({ dates: turned })).toEqual([
      { ...invited, params: {} },
      { ...decided('2026-09-02'), params: {} },
    ]);
    expect(eventsOf({ dates: { ...dates, decision: null } })).toEqual([
      { ...invited, params: {} },
      { ...decided('2026-03-02'), params: {} },
    ]);
    expect(eventsOf({ dates: { ...dates, application: null, decision: null } })).toEqual([]);
    expect(eventsOf({ dates: { ...dates, invitation: null } })).toEqual([]);
  });

  it('are the changes of the law, and the day from which a test is accepted', () => {
    const span = { after: day('2022-11-15'), until: day('2022-11-16') };
    expect(eventsOf({}, span)).toEqual([
      { date: '2022-11-16', code: 'rules-change', path: [], params: {} },
      {
        date: '2022-11-16',
        code: 'work-rules-change',
        path: [],
        params: { classification: 'noc2021' },
      },
    ]);
    const scores = { reading: 60, writing: 60, listening: 60, speaking: 60 };
    const pte = { test: 'pte-core', date: null, scores } as const;
    expect(
      of({ languageTests: [pte] }, { after: day('2024-01-29'), until: day('2024-01-30') }),
    ).toEqual([
      {
        date: '2024-01-30',
        code: 'test-accepted',
        path: ['candidate', 'languageTests', 0],
        params: { test: 'pte-core' },
      },
    ]);
  });
});

describe('the days between which hours only rise or only fall', () => {
  const span = { after: day('2031-03-10'), until: day('2032-02-10') };
  const job = { ...GOOD_JOB, from: day('2021-06-15'), until: null };

  it('are the ends of the span, of jobs, and five days around their passing out of a window', () => {
    const jobs = [
      job,
      { ...job, from: null, until: day('2031-08-19') },
      { ...job, from: null, until: day('1999-01-01') },
    ];
    expect(turningDays(jobs, span, [10], false)).toEqual([
      '2031-03-10',
      '2031-06-13',
      '2031-06-14',
      '2031-06-15',
      '2031-06-16',
      '2031-06-17',
      '2031-08-20',
      '2032-02-10',
    ]);
  });

  it('are every first of a month too where months are counted', () => {
    const short = { after: day('2031-10-01'), until: day('2032-01-01') };
    expect(turningDays([], short, [10], true)).toEqual([
      '2031-10-01',
      '2031-11-01',
      '2031-12-01',
      '2032-01-01',
    ]);
  });

  it('are the days from which work is counted by other rules, in the windows that there are', () => {
    const change = { after: day('2022-11-01'), until: day('2022-11-30') };
    expect(turningDays([], change, windowYears(), false)).toEqual([
      '2022-11-01',
      '2022-11-16',
      '2022-11-30',
    ]);
    expect(windowYears()).toEqual([10]);
  });

  it('are the days around the end of every February', () => {
    const leap = { after: day('2027-02-26'), until: day('2028-03-05') };
    expect(turningDays([], leap, [10], false)).toEqual([
      '2027-02-26',
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
      '2027-03-02',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-02',
      '2028-03-05',
    ]);
  });
});

describe('the search for steps', () => {
  const stepsOf = (days: readonly string[], steps: readonly string[]) => {
    const asked: string[] = [];
    const found = stepsBetween(
      days.map(day),
      (date) => {
        asked.push(date);
        return steps.filter((step) => step <= date).length;
      },
      (a, b) => a === b,
    );
    return { found, asked };
  };

  it('finds a step on the day after the first, on the last, and on each of two days running', () => {
    const steps = ['2026-01-02', '2026-01-20', '2026-01-21', '2026-01-31'];
    expect(stepsOf(['2026-01-01', '2026-01-31'], steps).found).toEqual(steps);
  });

  it('asks of few days where nothing changes, and of none of a single day', () => {
    expect(stepsOf(['2026-01-01', '2026-12-31'], []).asked).toEqual([
      '2026-01-01',
      '2026-12-30',
      '2026-12-30',
      '2026-12-31',
    ]);
    expect(stepsOf(['2026-01-01'], ['2026-01-01'])).toEqual({ found: [], asked: [] });
    expect(stepsOf(['2026-01-01', '2026-01-02'], []).asked).toEqual(['2026-01-01', '2026-01-02']);
  });
});
