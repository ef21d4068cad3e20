import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  audit,
  type Dossier,
  type Finding,
  type IsoDate,
  isoDate,
  read,
  sourceOf,
} from '../../../src/engine/index.ts';
import { AUDIT_FAMILIES, type FindingCode, SEVERITIES } from '../../../src/engine/constants.ts';
import {
  addDays,
  addYears,
  type Candidate,
  type Job,
  overDays,
} from '../../../src/engine/dossier.ts';
import { ROUNDS } from '../../../src/engine/rounds.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { anyDate } from '../../support/dates.ts';
import { anyFaultless, type Faultless } from './faultless.ts';

const codesOf = (findings: readonly Finding[]): readonly FindingCode[] =>
  findings.map(({ code }) => code);
const withCandidate = (dossier: Dossier, change: Partial<Candidate>): Dossier => ({
  ...dossier,
  candidate: { ...dossier.candidate, ...change },
});
const lastJob = (dossier: Dossier): Job => dossier.candidate.jobs.at(-1)!;
const addJob = (dossier: Dossier, job: Partial<Job>): Dossier =>
  withCandidate(dossier, { jobs: [...dossier.candidate.jobs, { ...GOOD_JOB, ...job }] });
const changeLastJob = (dossier: Dossier, job: Partial<Job>): Dossier =>
  withCandidate(dossier, {
    jobs: dossier.candidate.jobs.with(-1, { ...lastJob(dossier), ...job }),
  });

describe('a dossier without faults', () => {
  it('has no error', () => {
    fc.assert(
      fc.property(anyFaultless(), ({ dossier, today }) => {
        const errors = audit(dossier, { today }).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
    );
  });

  it('is told when its test and its assessment expire', () => {
    fc.assert(
      fc.property(anyFaultless(), ({ dossier, today }) => {
        const found = audit(dossier, { today });
        const test = found.find(({ code }) => code === 'test-expires');
        const assessment = found.find(({ code }) => code === 'assessment-expires');
        expect(test?.on).toBe(addYears(dossier.candidate.languageTests[0]!.date!, 2));
        expect(assessment?.on).toBe(addYears(dossier.candidate.credentials[0]!.eca!.date!, 5));
      }),
    );
  });
});

/** The dossier with its tests taken on a day, so that none expires while a year of work is completed. */
const testedOn = (dossier: Dossier, date: IsoDate): Dossier =>
  withCandidate(dossier, {
    languageTests: dossier.candidate.languageTests.map((test) => ({ ...test, date })),
  });

/** How many days later than of the faultless dossier some faults are looked for. */
const LATER: Readonly<Partial<Record<string, number>>> = {
  'assessment-after-date': 2,
  'application-late': 100,
};

/** Each puts one fault in a faultless dossier, and names what must be found. */
const FAULTS: Readonly<Partial<Record<FindingCode, (from: Faultless) => Dossier>>> = {
  'claimed-above-counted': ({ dossier }) => ({ ...dossier, claimedTotal: 1100 }),
  'claimed-below-counted': ({ dossier }) => ({ ...dossier, claimedTotal: 10 }),
  'letter-missing': ({ dossier }) => changeLastJob(dossier, { letter: 'missing' }),
  'letter-would-add': ({ dossier }) => changeLastJob(dossier, { letter: 'missing' }),
  'letter-incomplete': ({ dossier }) => changeLastJob(dossier, { letter: 'incomplete' }),
  'letter-unknown': ({ dossier }) => changeLastJob(dossier, { letter: null }),
  'score-not-certain': ({ dossier }) => changeLastJob(dossier, { letter: null }),
  'no-test-on-date': ({ dossier }) => withTestAge(dossier, 2),
  'test-expired-on-date': ({ dossier }) => withTestAge(dossier, 2),
  'assessment-missing': ({ dossier }) => withEca(dossier, null),
  'assessment-would-add': ({ dossier }) => withEca(dossier, null),
  'assessment-expired-on-date': ({ dossier }) =>
    withEca(dossier, {
      body: 'wes',
      date: agedOn(dossier.dates.application!, 5),
      equivalent: 'bachelor',
    }),
  'assessment-after-date': ({ dossier }) =>
    withEca(dossier, {
      body: 'wes',
      date: addDays(dossier.dates.application!, 1),
      equivalent: 'bachelor',
    }),
  'assessment-lower': ({ dossier }) =>
    withEca(dossier, {
      ...dossier.candidate.credentials[0]!.eca!,
      equivalent: 'two-year',
    }),
  'nomination-not-held': ({ dossier }) => ({
    ...dossier,
    nomination: {
      province: 'ON',
      from: isoDate('2020-01-01'),
      until: addDays(dossier.dates.invitation!, -1),
    },
  }),
  'offer-not-held': ({ dossier }) => ({
    ...dossier,
    offer: { noc: '21231', from: addDays(dossier.dates.application!, 1), until: null },
  }),
  'date-in-future': ({ dossier, today }) => changeLastJob(dossier, { until: addDays(today, 1) }),
  'jobs-overlap': ({ dossier }) =>
    addJob(dossier, { noc: '21232', from: addDays(lastJob(dossier).from!, 5) }),
  'two-countries-at-once': ({ dossier }) =>
    addJob(dossier, { country: 'FR', noc: '21232', from: lastJob(dossier).from }),
  'same-work-other-country': ({ dossier }) =>
    addJob(dossier, { country: 'FR', from: lastJob(dossier).from }),
  'job-twice': ({ dossier }) => addJob(dossier, lastJob(dossier)),
  'gap-in-history': ({ dossier }) =>
    changeLastJob(dossier, { until: addDays(dossier.dates.application!, -31) }),
  'job-too-young': ({ dossier }) =>
    addJob(dossier, {
      country: 'MA',
      from: addDays(addYears(dossier.candidate.birthDate!, 15), -1),
      until: addDays(addYears(dossier.candidate.birthDate!, 15), 20),
    }),
  'degree-too-young': ({ dossier }) =>
    withCandidate(dossier, {
      birthDate: addDays(addYears(dossier.candidate.credentials[0]!.awarded!, -19), 1),
    }),
  'degrees-too-close': ({ dossier }) => {
    const first = dossier.candidate.credentials[0]!;
    const second = { ...first, awarded: addDays(first.awarded!, -200) };
    return withCandidate(dossier, { credentials: [first, second] });
  },
  'study-during-job': ({ dossier }) =>
    withCandidate(dossier, {
      credentials: [
        ...dossier.candidate.credentials,
        {
          level: 'one-year',
          country: 'FR',
          awarded: addDays(lastJob(dossier).from!, 200),
          eca: null,
          eligibleCanadianStudy: null,
        },
      ],
    }),
  'student-at-full-time': ({ dossier }) => changeLastJob(dossier, { fullTimeStudent: true }),
  'work-unauthorized': ({ dossier }) => changeLastJob(dossier, { authorized: false }),
  'no-program-met': ({ dossier }) => withCandidate(dossier, { jobs: [] }),
  'application-late': ({ dossier }) => {
    const application = addDays(dossier.dates.invitation!, 61);
    return { ...dossier, dates: { ...dossier.dates, application, decision: null } };
  },
  'union-too-young': ({ dossier }) =>
    withUnion(dossier, { since: addYears(dossier.candidate.birthDate!, 15) }),
  'union-between-dates': ({ dossier }) =>
    withUnion(dossier, { since: addDays(dossier.dates.profile!, 1) }),
  'spouse-resident-accompanying': ({ dossier }) => withUnion(dossier, { status: 'citizen' }),
  'certificate-not-held': ({ dossier }) =>
    withCandidate(dossier, {
      tradeCertificate: {
        province: 'AB',
        from: isoDate('2020-01-01'),
        until: addDays(dossier.dates.application!, -1),
      },
    }),
  'calendar-months-add-year': ({ dossier }) =>
    changeLastJob(dossier, {
      from: addDays(addYears(monthStart(dossier.dates.invitation!), -1), 27),
      until: addDays(monthStart(dossier.dates.invitation!), -10),
    }),
  'next-year-of-work': ({ dossier, today }) => ({
    ...changeLastJob(testedOn(dossier, addDays(today, -30)), {
      from: addDays(addYears(today, -2), 30),
      until: null,
    }),
    dates: { ...dossier.dates, application: null, decision: null },
  }),
  'tef-column': ({ dossier }) =>
    withCandidate(dossier, {
      languageTests: [
        {
          test: 'tef-canada',
          date: isoDate('2022-03-01'),
          scores: { reading: 550, writing: 560, listening: 550, speaking: 560 },
        },
      ],
    }),
  'test-expires-soon': ({ dossier, today }) => ({
    ...withCandidate(dossier, {
      languageTests: [
        {
          ...dossier.candidate.languageTests[0]!,
          date: addDays(addYears(today, -2), 60),
        },
      ],
    }),
    dates: {
      ...dossier.dates,
      profile: today,
      invitation: null,
      application: null,
      decision: null,
    },
  }),
  'assessment-expires-soon': ({ dossier, today }) => ({
    ...withEca(dossier, {
      body: 'wes',
      date: addDays(addYears(today, -5), 60),
      equivalent: 'bachelor',
    }),
    dates: {
      ...dossier.dates,
      profile: today,
      invitation: null,
      application: null,
      decision: null,
    },
  }),
  'other-order-adds': ({ dossier }) =>
    withCandidate(dossier, {
      firstOfficialLanguage: 'french',
      languageTests: [
        ...dossier.candidate.languageTests,
        {
          test: 'tcf-canada',
          date: dossier.candidate.languageTests[0]!.date,
          scores: { reading: 350, writing: 4, listening: 340, speaking: 4 },
        },
      ],
    }),
  'spouse-costs': ({ dossier }) => withUnion(dossier, {}),
};

const monthStart = (date: IsoDate): IsoDate => isoDate(`${date.slice(0, 7)}-01`);

/** The last day that so many years have passed since; of a 29 February, it is not the same day of the year. */
function agedOn(date: IsoDate, years: number): IsoDate {
  const day = addYears(date, -years);
  return addYears(day, years) > date ? addDays(day, -1) : day;
}

function withTestAge(dossier: Dossier, years: number): Dossier {
  const [test] = dossier.candidate.languageTests;
  const date = agedOn(dossier.dates.application!, years);
  return withCandidate(dossier, { languageTests: [{ ...test!, date }] });
}

function withEca(dossier: Dossier, eca: Candidate['credentials'][number]['eca']): Dossier {
  const [credential] = dossier.candidate.credentials;
  return withCandidate(dossier, { credentials: [{ ...credential!, eca }] });
}

function withUnion(dossier: Dossier, facts: Partial<NonNullable<Dossier['spouse']>>): Dossier {
  const { birthDate } = dossier.candidate;
  return { ...dossier, spouse: { ...EMPTY_SPOUSE, birthDate, ...facts } };
}

describe('a fault planted in a dossier without any', () => {
  it.each(Object.entries(FAULTS))('%s is found', (code, plant) => {
    fc.assert(
      fc.property(anyFaultless(), (faultless) => {
        const today = addDays(faultless.today, LATER[code] ?? 0);
        expect(codesOf(audit(plant(faultless), { today }))).toContain(code);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    'jobs-overlap',
    'job-twice',
    'job-too-young',
    'degree-too-young',
    'date-in-future',
    'two-countries-at-once',
    'spouse-resident-accompanying',
    'union-too-young',
    'application-late',
    'letter-missing',
    'no-test-on-date',
    'no-program-met',
  ] as const)('%s is not found where there is none', (code) => {
    fc.assert(
      fc.property(anyFaultless(), ({ dossier, today }) => {
        expect(codesOf(audit(dossier, { today }))).not.toContain(code);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the invitation’s round', () => {
  const round = ROUNDS.find(({ number }) => number === '304') ?? null;
  const [{ dossier, today }] = fc.sample(anyFaultless(), { numRuns: 1, seed: 4 }) as [Faultless];

  it('a total under its cut-off on a day that the law looks at is an error', () => {
    const { invitation } = dossier.dates;
    const reading = read(dossier, invitation!);
    expect(reading.ok && round !== null && reading.value.range.greatest < round.cutOff).toBe(true);
    const below = audit(dossier, { today, round }).filter(({ code }) => code === 'below-cut-off');
    expect(below.map(({ params }) => params['name'])).toEqual(['invitation', 'application']);
  });

  it('a cut-off that is reached is no finding', () => {
    const low = { ...round!, cutOff: 100 };
    expect(codesOf(audit(dossier, { today, round: low }))).not.toContain('below-cut-off');
  });

  it('a total that the unknown facts may bring under or over the cut-off is doubtful', () => {
    const unknown = changeLastJob(dossier, { letter: null });
    const reading = read(unknown, dossier.dates.invitation!);
    const cutOff = reading.ok ? reading.value.range.greatest : 0;
    const codes = codesOf(audit(unknown, { today, round: { ...round!, cutOff, tieBreak: null } }));
    expect(codes).toContain('maybe-below-cut-off');
    expect(codes).toContain('program-not-certain');
  });

  it('the program of the round is the one that must be met', () => {
    const skilledTrades = { ...round!, category: 'fst' as const };
    const found = audit(dossier, { today, round: skilledTrades });
    expect(codesOf(found)).toContain('program-not-met');
    expect(codesOf(audit(dossier, { today, program: 'cec' }))).not.toContain('program-not-met');
  });

  it('who is not of the category of the round is told so', () => {
    const french = { ...round!, category: 'french' as const };
    expect(codesOf(audit(dossier, { today, round: french }))).toContain('not-in-category');
  });
});

describe('the boundaries', () => {
  const [{ dossier, today }] = fc.sample(anyFaultless(), { numRuns: 1, seed: 7 }) as [Faultless];
  const application = dossier.dates.application!;

  it.each([
    [30, false],
    [31, true],
  ])('a gap of %i days is asked about: %s', (days, asked) => {
    const until = addDays(application, -days);
    const codes = codesOf(audit(changeLastJob(dossier, { until }), { today }));
    expect(codes.includes('gap-in-history')).toBe(asked);
  });

  it.each([
    [-1, true],
    [0, false],
  ])('work that begins %i days from the fifteenth birthday is asked about: %s', (days, asked) => {
    const from = addDays(addYears(dossier.candidate.birthDate!, 15), days);
    const codes = codesOf(audit(addJob(dossier, { country: 'MA', from, until: from }), { today }));
    expect(codes.includes('job-too-young')).toBe(asked);
  });

  it.each([
    [15, 15, false],
    [15, 15.01, true],
  ])('jobs of %f and %f hours at once pass 30 hours: %s', (hours, more, asked) => {
    const changed = addJob(changeLastJob(dossier, { hoursPerWeek: hours }), {
      noc: '21232',
      hoursPerWeek: more,
      from: lastJob(dossier).from,
    });
    expect(codesOf(audit(changed, { today })).includes('jobs-overlap')).toBe(asked);
  });

  it('a test expires on the day two years after it, not the day before', () => {
    const codes = (days: number) => {
      const date = addDays(addYears(application, -2), days);
      const languageTests = [{ ...dossier.candidate.languageTests[0]!, date }];
      return codesOf(audit(withCandidate(dossier, { languageTests }), { today }));
    };
    expect(codes(0)).toContain('test-expired-on-date');
    expect(codes(1)).not.toContain('test-expired-on-date');
  });

  it('a test that another of its language replaces is no fault', () => {
    const old = { ...dossier.candidate.languageTests[0]!, date: addYears(application, -4) };
    const languageTests = [old, ...dossier.candidate.languageTests];
    const expired = audit(withCandidate(dossier, { languageTests }), { today }).filter(
      ({ code }) => code === 'test-expired-on-date',
    );
    expect(expired.length).toBeGreaterThan(0);
    expect(expired.every(({ severity }) => severity === 'notice')).toBe(true);
  });
});

describe('any dossier', () => {
  it('is audited without a fault, the same each time, gravest first, with known sources', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyDate(), (dossier, today) => {
        const found = audit(dossier, { today });
        expect(audit(structuredClone(dossier), { today })).toEqual(found);
        const ranks = found.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const { family, where, source } of found) {
          expect(AUDIT_FAMILIES).toContain(family);
          expect(where.length).toBeGreaterThan(0);
          expect(source.every((id) => sourceOf(id) !== undefined)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('findings that say the same of several days', () => {
  it('are one that names the days, and nothing is lost or changed, whatever the dossier', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyDate(), (dossier, today) => {
        const all = audit(dossier, { today, round: ROUNDS[0] });
        const merged = overDays(all);
        const days = ({ params }: Finding): number => (Array.isArray(params.name) ? params.name.length : 1); // prettier-ignore
        expect(merged.reduce((sum, each) => sum + days(each), 0)).toBe(all.length);
        expect(overDays(merged)).toEqual(merged);
        expect(new Set(merged.map(({ code }) => code))).toEqual(new Set(codesOf(all)));
        for (const { where } of all)
          for (const path of where)
            expect(merged.flatMap((each) => each.where)).toContainEqual(path);
      }),
      { numRuns: 50 },
    );
  });

  it('are not one where their numbers, places or severities differ', () => {
    const [found] = audit(
      { ...addJob(EMPTY_DOSSIER, {}), claimedTotal: 1200, dates: { ...EMPTY_DOSSIER.dates, invitation: isoDate('2024-07-17') } }, // prettier-ignore
      { today: isoDate('2024-08-01') },
    );
    const on = (name: string, change: Partial<Finding> = {}): Finding => ({
      ...found!,
      params: { ...found!.params, name },
      ...change,
    });
    expect(overDays([on('invitation'), on('application')])).toHaveLength(1);
    expect(overDays([on('invitation'), on('application', { severity: 'notice' })])).toHaveLength(2);
    expect(overDays([on('invitation'), on('application', { where: [['round']] })])).toHaveLength(2);
    const other = { ...found!.params, name: 'application', claimed: 1 };
    expect(overDays([on('invitation'), on('application', { params: other })])).toHaveLength(2);
  });
});
