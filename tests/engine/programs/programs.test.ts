import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, programsOn } from '../../../src/engine/index.ts';
import type { ProgramId, Verdict } from '../../../src/engine/constants.ts';
import {
  addDays,
  type Credential,
  type Job,
  type LanguageTest,
} from '../../../src/engine/dossier.ts';
import type { Criterion, ProgramReading } from '../../../src/engine/programs.ts';
import type { ReadingOverride } from '../../../src/engine/dossier/change.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

const IELTS: LanguageTest = {
  test: 'ielts-general',
  date: isoDate('2023-06-01'),
  scores: { reading: 6, writing: 6, listening: 6, speaking: 6 },
};
const IELTS_CLB_5: LanguageTest = {
  ...IELTS,
  scores: { reading: 4, writing: 5, listening: 5, speaking: 5 },
};
const DEGREE: Credential = {
  level: 'master',
  country: 'FR',
  awarded: isoDate('2015-06-30'),
  eca: { body: 'wes', date: isoDate('2022-05-01'), equivalent: 'master' },
  eligibleCanadianStudy: null,
};
const ON = isoDate('2024-07-17');

function dossierWith(facts: {
  readonly jobs?: readonly Partial<Job>[];
  readonly tests?: readonly LanguageTest[];
  readonly credentials?: readonly Credential[];
  readonly rest?: Partial<Dossier>;
}): Dossier {
  const { jobs = [], tests = [IELTS], credentials = [DEGREE], rest = {} } = facts;
  return {
    ...EMPTY_DOSSIER,
    candidate: {
      ...EMPTY_DOSSIER.candidate,
      languageTests: tests,
      credentials,
      jobs: jobs.map((job) => ({ ...GOOD_JOB, ...job })),
    },
    ...rest,
  };
}

function programOn(dossier: Dossier, id: ProgramId, date = ON): ProgramReading {
  const read = programsOn(dossier, date);
  if (!read.ok) throw new Error('no programs');
  return read.value.programs.find(({ program }) => program === id)!;
}

const criterion = (reading: ProgramReading, code: Criterion['code']): Criterion =>
  reading.criteria.find((each) => each.code === code)!;

const workVerdict = (id: ProgramId, jobs: readonly Partial<Job>[], date = ON): Verdict =>
  programOn(dossierWith({ jobs }), id, date).criteria[0]!.verdict;

/** 364 days at 30 hours a week are 1,560 hours. */
const yearTo = (last: string): Partial<Job> => ({
  from: addDays(isoDate(last), -363),
  until: isoDate(last),
});

describe('the Federal Skilled Worker Program', () => {
  it('asks for 1,560 hours without a break: 364 days at 30 hours a week, not 363', () => {
    const exact = yearTo('2023-12-31');
    expect(workVerdict('fsw', [exact])).toBe('met');
    expect(workVerdict('fsw', [{ ...exact, from: addDays(exact.from!, 1) }])).toBe('not-met');
  });

  it('takes part time in proportion, and no hours past 30 a week', () => {
    const from = isoDate('2021-01-01');
    const half = { from, hoursPerWeek: 15 };
    expect(workVerdict('fsw', [{ ...half, until: addDays(from, 727) }])).toBe('met');
    expect(workVerdict('fsw', [{ ...half, until: addDays(from, 726) }])).toBe('not-met');
    const long = { from, hoursPerWeek: 60 };
    expect(workVerdict('fsw', [{ ...long, until: addDays(from, 362) }])).toBe('not-met');
  });

  it('breaks the stretch at a working day without work, not at a weekend', () => {
    const first = { from: isoDate('2022-01-03'), until: isoDate('2022-07-01') };
    const monday = { from: isoDate('2022-07-04'), until: isoDate('2023-01-20') };
    expect(workVerdict('fsw', [first, monday])).toBe('met');
    expect(workVerdict('fsw', [first, { ...monday, from: isoDate('2022-07-05') }])).toBe('not-met');
  });

  it('does not add up two occupations', () => {
    const first = { from: isoDate('2022-01-03'), until: isoDate('2022-07-03') };
    const then = { from: isoDate('2022-07-04'), until: isoDate('2023-01-20') };
    expect(workVerdict('fsw', [first, then])).toBe('met');
    expect(workVerdict('fsw', [first, { ...then, noc: '21232' }])).toBe('not-met');
  });

  it('counts self-employment and study jobs, which the Canadian Experience Class does not', () => {
    const job = { ...yearTo('2024-06-30'), employment: 'self-employed', fullTimeStudent: true };
    expect(workVerdict('fsw', [job as Partial<Job>])).toBe('met');
    expect(workVerdict('cec', [job as Partial<Job>])).toBe('not-met');
  });

  it('forgets work that ended more than ten years ago', () => {
    expect(workVerdict('fsw', [yearTo('2015-01-31')], isoDate('2016-01-31'))).toBe('met');
    expect(workVerdict('fsw', [yearTo('2015-01-31')], isoDate('2025-01-31'))).toBe('not-met');
  });

  it('asks for 7 in every ability of one test', () => {
    const jobs = [{ ...GOOD_JOB }];
    expect(criterion(programOn(dossierWith({ jobs }), 'fsw'), 'language-minimum').verdict).toBe(
      'met',
    );
    const low = { ...IELTS, scores: { ...IELTS.scores, writing: 5.5 } };
    const reading = programOn(dossierWith({ jobs, tests: [low] }), 'fsw');
    expect(criterion(reading, 'language-minimum')).toMatchObject({
      verdict: 'not-met',
      facts: { writing: 6, writingAsked: 7 },
    });
  });

  it('leaves the points open where only a relative in Canada would reach 67', () => {
    // 16 language, 23 education, 11 work, 12 age: 62.
    const jobs = [{ from: isoDate('2022-07-01'), country: 'FR' }];
    const dossier = dossierWith({ jobs });
    expect(criterion(programOn(dossier, 'fsw'), 'grid-points')).toMatchObject({
      verdict: 'unknown',
      facts: { points: 62, greatest: 67 },
      missing: ['relative-in-canada'],
    });
    const told = (relativeInCanada: boolean) => {
      const read = programsOn(dossier, ON, { relativeInCanada });
      return read.ok ? read.value.programs[0]!.verdict : null;
    };
    expect([told(true), told(false)]).toEqual(['met', 'not-met']);
  });

  it('states the funds to prove and judges nothing by them', () => {
    const jobs = [{ from: isoDate('2020-07-01'), country: 'CA' }];
    const reading = programOn(dossierWith({ jobs }), 'fsw');
    expect(reading.verdict).toBe('met');
    expect(criterion(reading, 'settlement-funds')).toMatchObject({
      judged: false,
      facts: { amount: 14690, familySize: 1, dependantsAssumed: true },
    });
  });

  it('asks no funds of who works in Canada with arranged employment', () => {
    const offer = { noc: '21231', from: isoDate('2024-01-01'), until: null };
    const dossier = dossierWith({ jobs: [{}], rest: { offer } });
    const codes = programOn(dossier, 'fsw').criteria.map(({ code }) => code);
    expect(codes).toContain('settlement-funds-exempt');
    expect(codes).not.toContain('settlement-funds');
  });

  it('still gives points for an offer after they left the CRS', () => {
    const offer = { noc: '21231', from: isoDate('2025-01-01'), until: null };
    const test = { ...IELTS, date: isoDate('2025-01-01') };
    const dossier = dossierWith({ jobs: [{}], tests: [test], rest: { offer } });
    const { grid } = programOn(dossier, 'fsw', isoDate('2025-06-01'));
    const factor = grid!.least.children.find(({ id }) => id === 'arrangedEmployment');
    expect(factor!.points).toBe(10);
  });
});

describe('the Canadian Experience Class', () => {
  it('adds up occupations of three years, with or without breaks', () => {
    const first = { from: isoDate('2022-01-03'), until: isoDate('2022-07-03') };
    const then = { from: isoDate('2023-03-01'), until: isoDate('2023-09-01'), noc: '12013' };
    expect(workVerdict('cec', [first, then])).toBe('met');
    expect(workVerdict('cec', [first, then], isoDate('2025-03-01'))).toBe('not-met');
  });

  it('counts the three years to the day', () => {
    const year = yearTo('2022-07-16');
    const windowEnd = isoDate('2024-07-16');
    expect(workVerdict('cec', [year], windowEnd)).toBe('met');
    expect(workVerdict('cec', [year], isoDate('2024-07-19'))).toBe('not-met');
  });

  it('asks for 7 at TEER 0 or 1 and 5 at TEER 2 or 3', () => {
    const verdict = (noc: string): Verdict =>
      criterion(
        programOn(dossierWith({ jobs: [{ noc }], tests: [IELTS_CLB_5] }), 'cec'),
        'language-minimum',
      ).verdict;
    expect(['00012', '21231', '12013', '63200'].map(verdict)).toEqual([
      'not-met',
      'not-met',
      'met',
      'met',
    ]);
  });

  it('asks for the level of the occupation with more experience', () => {
    const manager = { noc: '60030', from: isoDate('2022-01-01'), until: isoDate('2022-12-31') };
    const cook = { noc: '63200', from: isoDate('2023-01-01'), until: isoDate('2024-06-30') };
    const verdict = (jobs: readonly Partial<Job>[]): Verdict =>
      criterion(programOn(dossierWith({ jobs, tests: [IELTS_CLB_5] }), 'cec'), 'language-minimum')
        .verdict;
    expect(verdict([manager, cook])).toBe('met');
    expect(verdict([manager, { ...cook, until: isoDate('2023-06-30') }])).toBe('not-met');
    expect(verdict([manager, { ...cook, hoursPerWeek: null }])).toBe('unknown');
  });

  it('leaves a self-employed physician open from 2023-04-25, since public services are not told', () => {
    const job = { noc: '31102', employment: 'self-employed' as const };
    const before = isoDate('2023-04-24');
    expect(workVerdict('cec', [job], before)).toBe('not-met');
    expect(workVerdict('cec', [job], isoDate('2023-04-25'))).toBe('unknown');
    const reading = programOn(dossierWith({ jobs: [job] }), 'cec', isoDate('2023-04-25'));
    expect(reading.criteria[0]!.missing).toEqual(['publicly-funded-services']);
  });

  it('asks neither for an assessment nor for funds', () => {
    const reading = programOn(dossierWith({ jobs: [{}], credentials: [] }), 'cec');
    expect(reading.verdict).toBe('met');
    expect(reading.criteria.map(({ code }) => code)).not.toContain('settlement-funds');
  });
});

describe('the Federal Skilled Trades Program', () => {
  const welder = { noc: '72106', country: 'PH', authorized: null, until: null };
  const certificate = { province: 'AB' as const, from: isoDate('2023-01-01'), until: null };
  const tradesOf = (
    job: Partial<Job>,
    rest: Partial<Dossier> = {},
    tradeCertificate: typeof certificate | null = certificate,
  ): ProgramReading => {
    const dossier = dossierWith({ jobs: [job], tests: [IELTS_CLB_5], credentials: [], rest });
    const candidate = { ...dossier.candidate, tradeCertificate };
    return programOn({ ...dossier, candidate }, 'fst');
  };

  it('asks for 3,120 hours in one trade within five years', () => {
    const exact = addDays(ON, -727);
    expect(tradesOf({ ...welder, from: exact }).verdict).toBe('met');
    expect(tradesOf({ ...welder, from: addDays(exact, 1) }).verdict).toBe('not-met');
  });

  it('takes chefs and cooks, not pilots nor engineers', () => {
    const from = isoDate('2021-01-01');
    const verdict = (noc: string): Verdict =>
      tradesOf({ ...welder, from, noc }).criteria[0]!.verdict;
    expect(['62200', '63200', '72600', '21231'].map(verdict)).toEqual([
      'met',
      'met',
      'not-met',
      'not-met',
    ]);
  });

  it('asks for a certificate or an offer in a trade', () => {
    const from = isoDate('2021-01-01');
    const offer = (noc: string) => ({ offer: { noc, from: isoDate('2024-01-01'), until: null } });
    expect(tradesOf({ ...welder, from }, {}, null).verdict).toBe('not-met');
    expect(tradesOf({ ...welder, from }, offer('72106'), null).verdict).toBe('met');
    expect(tradesOf({ ...welder, from }, offer('21231'), null).verdict).toBe('not-met');
  });

  it('leaves open an offer of less than a year between its dates', () => {
    const offer = { noc: '72106', from: isoDate('2024-01-01'), until: isoDate('2024-12-01') };
    const reading = tradesOf({ ...welder, from: isoDate('2021-01-01') }, { offer }, null);
    expect(reading.verdict).toBe('unknown');
  });
});

describe('the programs', () => {
  it('do not exist before Express Entry', () => {
    const read = programsOn(EMPTY_DOSSIER, isoDate('2014-12-31'));
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'date-before-express-entry' }] });
  });

  it('are read as departures have it: a job that is not accepted, a level that is another', () => {
    const dossier = dossierWith({ jobs: [{}] });
    const under = (change: ReadingOverride): readonly Verdict[] => {
      const departures = [{ changes: [change] }];
      const read = programsOn(dossier, ON, { departures });
      return read.ok ? read.value.programs.map(({ verdict }) => verdict) : [];
    };
    expect(programOn(dossier, 'cec').verdict).toBe('met');
    const job = ['candidate', 'jobs', 0] as const;
    expect(under({ kind: 'rule', fact: job, counted: false })[1]).toBe('not-met');
    expect(under({ kind: 'set', path: [...job, 'letter'], value: 'missing' })[1]).toBe('not-met');
    const test = ['candidate', 'languageTests', 0] as const;
    expect(under({ kind: 'levels', test, clb: { writing: 6 } })[1]).toBe('not-met');
  });

  it('read a NOC 2016 code through the concordance: one job is one occupation, whichever', () => {
    expect(['2173', '0013', '0112'].map((noc) => workVerdict('fsw', [{ noc }]))).toEqual([
      'met',
      'met',
      'met',
    ]);
    // 1215 leads to TEER 2, 3 and 4, and 6552 to TEER 4 alone.
    expect(['1215', '6552'].map((noc) => workVerdict('fsw', [{ noc }]))).toEqual([
      'unknown',
      'not-met',
    ]);
  });
});
