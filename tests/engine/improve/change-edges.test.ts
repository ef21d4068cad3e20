import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, type Profile } from '../../../src/engine/index.ts';
import type {
  Credential,
  Departing,
  Job,
  LanguageTest,
  Spouse,
} from '../../../src/engine/dossier.ts';
import {
  applyChanges,
  type DossierSubject,
  parseChange,
  parseChanges,
  type ProfileSubject,
  type Subject,
} from '../../../src/engine/improve.ts';
import { CHANGE_KINDS } from '../../../src/engine/constants.ts';
import { definitionOf } from '../../../src/engine/improve/changes/list.ts';
import { GOOD_JOB } from '../../support/dossiers.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { change, dossierWith, profileWith, TODAY } from './given.ts';

const made = (subject: Subject, input: object) => {
  const { subject: after, remarks } = applyChanges(subject, [change(input)]);
  return { after, remarks: remarks[0] };
};
const dossierAfter = (subject: DossierSubject, input: object): Dossier => {
  const { after } = made(subject, input);
  if (after.kind !== 'dossier') throw new Error('A dossier stays one');
  return after.dossier;
};
const profileAfter = (subject: ProfileSubject, input: object): Profile => {
  const { after } = made(subject, input);
  if (after.kind !== 'profile') throw new Error('A profile stays one');
  return after.profile;
};

describe('the facts that a change touches', () => {
  it.each([
    [{ kind: 'work', country: 'CA', months: 12 }, 'jobs', 'spouse-jobs'],
    [{ kind: 'stop-work' }, 'jobs', 'spouse-jobs'],
    [{ kind: 'credential-assessment' }, 'credentials', 'spouse-credentials'],
    [{ kind: 'credential', level: 'master', country: 'FR' }, 'credentials', 'spouse-credentials'],
    [{ kind: 'language-test', language: 'french', clb: {} }, 'tests', 'spouse-tests'],
  ])('%j are those of the person', (input, candidates, spouses) => {
    const touched = (who: string) => {
      const one = change({ ...input, who });
      return definitionOf(one.kind).touches(one);
    };
    expect([touched('candidate'), touched('spouse')]).toEqual([[candidates], [spouses]]);
  });
});

describe('the occupation of work that names none', () => {
  const job = (noc: string | null, country: string, from: string | null): Job => ({
    ...GOOD_JOB,
    noc,
    country,
    from: from === null ? null : isoDate(from),
  });
  const nocAfter = (jobs: readonly Job[], country: string) =>
    dossierAfter(dossierWith({ jobs }), { kind: 'work', country, months: 6 }).candidate.jobs.at(-1)!
      .noc;

  it('is that of the latest job in Canada, for work in Canada', () => {
    const jobs = [
      job('21231', 'CA', '2019-01-01'),
      job('63200', 'CA', '2021-01-01'),
      job('31301', 'FR', '2024-01-01'),
      job('72410', 'CA', '2020-01-01'),
    ];
    expect(nocAfter(jobs, 'CA')).toBe('63200');
    expect(nocAfter([...jobs].reverse(), 'CA')).toBe('63200');
  });

  it('is that of the latest job in any other country, for work abroad', () => {
    const jobs = [
      job('31301', 'FR', '2018-01-01'),
      job('21231', 'MA', '2019-01-01'),
      job('63200', 'CA', '2024-01-01'),
    ];
    expect(nocAfter(jobs, 'IN')).toBe('21231');
    expect(nocAfter([...jobs].reverse(), 'IN')).toBe('21231');
  });

  it('is that of the latest job anywhere, where none is on that side of the border', () => {
    const abroad = [job('21231', 'MA', '2019-01-01'), job('31301', 'FR', '2018-01-01')];
    expect(nocAfter(abroad, 'CA')).toBe('21231');
    expect(nocAfter([job('63200', 'CA', '2020-01-01')], 'FR')).toBe('63200');
  });

  it('is not taken from a job of unknown occupation', () => {
    const jobs = [job('21231', 'CA', '2019-01-01'), job(null, 'CA', '2024-01-01')];
    expect(nocAfter(jobs, 'CA')).toBe('21231');
    expect(nocAfter([job('31301', 'FR', '2019-01-01'), jobs[1]!], 'CA')).toBe('31301');
  });

  it('is that of a dated job rather than one of unknown first day', () => {
    const jobs = [job('21231', 'CA', null), job('63200', 'CA', '2019-01-01')];
    expect(nocAfter(jobs, 'CA')).toBe('63200');
    expect(nocAfter([...jobs].reverse(), 'CA')).toBe('63200');
  });

  it('is that of the last in the list, of jobs that began on one day', () => {
    const jobs = ['21231', '63200', '72410'].map((noc) => job(noc, 'CA', '2020-01-01'));
    expect(nocAfter(jobs, 'CA')).toBe('72410');
    expect(nocAfter([...jobs].reverse(), 'CA')).toBe('21231');
  });

  it('is not needed for work of no months', () => {
    const subject = dossierWith({ jobs: [GOOD_JOB] });
    const none = { kind: 'work', country: 'CA', months: 0 };
    expect(made(subject, none)).toEqual({
      after: { ...subject, departures: undefined },
      remarks: [],
    });
  });

  it('must be known from some job', () => {
    const subject = dossierWith({ jobs: [job(null, 'CA', '2020-01-01')] });
    const { after, remarks } = made(subject, { kind: 'work', country: 'CA', months: 6 });
    expect(after).toMatchObject({ dossier: subject.dossier });
    expect(remarks).toEqual([{ code: 'facts-missing', params: { facts: ['noc'] } }]);
  });
});

describe('work added to a profile', () => {
  const work = (months: number, more: object = {}) => ({
    kind: 'work',
    country: 'CA',
    months,
    ...more,
  });
  const underAYear = (months: number, years: number) => [
    { code: 'under-a-year', params: { months, years } },
  ];

  it.each([
    [0, 0, []],
    [11, 0, underAYear(11, 0)],
    [12, 1, []],
    [13, 1, underAYear(13, 1)],
    [24, 2, []],
  ])(
    'of %i months is %i whole years, with a remark on the months left over',
    (months, years, said) => {
      const { after, remarks } = made(profileWith({ canadianWorkYears: 1 }), work(months));
      expect(after).toMatchObject({
        profile: { canadianWorkYears: 1 + years, foreignWorkYears: 0 },
      });
      expect(remarks).toEqual(said);
    },
  );

  it('of twelve months from a leap day is a year, as in a dossier', () => {
    const { after, remarks } = made(profileWith({}), work(12, { from: '2028-02-29' }));
    expect(after).toMatchObject({ profile: { canadianWorkYears: 1 } });
    expect(remarks).toEqual([]);
    const leap = profileWith({}, isoDate('2024-02-29'));
    expect(profileAfter(leap, work(12)).canadianWorkYears).toBe(1);
  });

  it('counts abroad where it is abroad', () => {
    expect(
      profileAfter(profileWith({ foreignWorkYears: 2 }), work(12, { country: 'FR' })),
    ).toMatchObject({ canadianWorkYears: 0, foreignWorkYears: 3 });
  });

  const spouse = { education: 'master', firstLanguage: null, canadianWorkYears: 2 } as const;
  it('counts for the spouse in Canada, and nowhere abroad', () => {
    const subject = profileWith({ spouse });
    const more = { who: 'spouse' };
    expect(profileAfter(subject, work(12, more))).toEqual({
      ...subject.profile,
      age: BLANK.age + 1,
      spouse: { ...spouse, canadianWorkYears: 3 },
    });
    const abroad = made(subject, work(13, { ...more, country: 'FR' }));
    expect(abroad.after).toMatchObject({ profile: { spouse, foreignWorkYears: 0 } });
    expect(abroad.remarks).toEqual(underAYear(13, 1));
  });

  it('of a spouse needs a spouse', () => {
    expect(made(profileWith({}), work(12, { who: 'spouse' })).remarks).toEqual([
      { code: 'no-spouse', params: {} },
    ]);
  });
});

describe('an assessment', () => {
  const master: Credential = {
    level: 'master',
    country: 'FR',
    awarded: isoDate('2019-06-30'),
    eca: null,
    eligibleCanadianStudy: null,
  };

  it('of a profile needs the level that it gives', () => {
    const subject = profileWith({ education: 'secondary' });
    const { after, remarks } = made(subject, { kind: 'credential-assessment' });
    expect(after).toEqual(subject);
    expect(remarks).toEqual([{ code: 'facts-missing', params: { facts: ['equivalent'] } }]);
    const full = { kind: 'credential-assessment', equivalent: 'master' };
    expect(profileAfter(subject, full)).toEqual({ ...subject.profile, education: 'master' });
  });

  it('without a body named has none where none assessed it before', () => {
    const subject = dossierWith({ credentials: [master] });
    expect(dossierAfter(subject, { kind: 'credential-assessment' }).candidate.credentials).toEqual([
      { ...master, eca: { body: null, date: TODAY, equivalent: 'master' } },
    ]);
  });

  it('made again keeps the body and the level of the one before', () => {
    const eca = { body: 'wes', date: isoDate('2020-01-01'), equivalent: 'bachelor' as const };
    const subject = dossierWith({ credentials: [{ ...master, eca }] });
    const again = { kind: 'credential-assessment', credential: 0, on: '2026-12-01' };
    expect(dossierAfter(subject, again).candidate.credentials[0]!.eca).toEqual({
      ...eca,
      date: '2026-12-01',
    });
  });
});

describe('a further credential in a profile', () => {
  it('leaves two or more as they are, but where it is above them', () => {
    const educationWith = (level: string) =>
      profileAfter(profileWith({ education: 'two-or-more' }), {
        kind: 'credential',
        level,
        country: 'FR',
      }).education;
    expect(['secondary', 'one-year', 'bachelor', 'master'].map(educationWith)).toEqual([
      'two-or-more',
      'two-or-more',
      'two-or-more',
      'master',
    ]);
  });

  it('of a spouse needs a spouse, and changes no one else', () => {
    const further = { kind: 'credential', who: 'spouse', level: 'bachelor', country: 'CA' };
    const alone = profileWith({});
    expect(made(alone, further)).toEqual({
      after: alone,
      remarks: [{ code: 'no-spouse', params: {} }],
    });
    const spouse = { education: 'one-year', firstLanguage: null, canadianWorkYears: 0 } as const;
    expect(profileAfter(profileWith({ spouse }), further)).toEqual({
      ...BLANK,
      spouse: { ...spouse, education: 'two-or-more' },
    });
  });
});

describe('a test taken', () => {
  const test = (date: string, name: LanguageTest['test'] = 'ielts-general'): LanguageTest => ({
    test: name,
    date: isoDate(date),
    scores: { reading: 4, writing: 4, listening: 4, speaking: 4 },
  });
  // CLB 7 of IELTS (language-charts).
  const scores = { reading: 6, writing: 6, listening: 6, speaking: 6 };
  const retake = (on: string) => ({
    kind: 'language-test',
    language: 'english',
    clb: allAt(7),
    on,
  });
  const older = [test('2026-01-01'), test('2026-03-01'), test('2026-03-01', 'celpip-general')];
  const testsAfter = (languageTests: readonly LanguageTest[], on: string) =>
    dossierAfter(dossierWith({ languageTests }), { ...retake(on), test: 'ielts-general' }).candidate
      .languageTests;

  it('replaces the same test of the same day, first or not', () => {
    expect(testsAfter(older, '2026-01-01')).toEqual([
      { ...test('2026-01-01'), scores },
      older[1],
      older[2],
    ]);
    expect(testsAfter(older, '2026-03-01')).toEqual([
      older[0],
      { ...test('2026-03-01'), scores },
      older[2],
    ]);
  });

  it('is added at the end where its day or name is new', () => {
    const taken = { ...test('2026-05-01'), scores };
    expect(testsAfter(older, '2026-05-01')).toEqual([...older, taken]);
    const celpip = [test('2026-05-01', 'celpip-general')];
    expect(testsAfter(celpip, '2026-05-01')).toEqual([...celpip, taken]);
  });
});

describe('work left', () => {
  const jobsAfter = (job: Partial<Job>) =>
    dossierAfter(dossierWith({ jobs: [{ ...GOOD_JOB, ...job }] }), {
      kind: 'stop-work',
      on: '2027-01-01',
    }).candidate.jobs.map(({ until }) => until);

  it('ends the day before, where it began before', () => {
    expect(jobsAfter({ from: isoDate('2026-12-31') })).toEqual(['2026-12-31']);
    expect(jobsAfter({ from: null })).toEqual(['2026-12-31']);
    expect(jobsAfter({ from: isoDate('2027-01-01') })).toEqual([null]);
  });

  it('ends the day before, where it was not over yet', () => {
    expect(jobsAfter({ until: isoDate('2027-01-01') })).toEqual(['2026-12-31']);
    expect(jobsAfter({ until: isoDate('2026-12-31') })).toEqual(['2026-12-31']);
    expect(jobsAfter({ until: isoDate('2026-06-30') })).toEqual(['2026-06-30']);
  });
});

describe('the other language first, where none is declared', () => {
  const languageTests: readonly LanguageTest[] = [
    {
      test: 'celpip-general',
      date: isoDate('2026-06-01'),
      scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
    },
    {
      test: 'tcf-canada',
      date: isoDate('2026-06-01'),
      scores: { reading: 375, writing: 6, listening: 369, speaking: 6 },
    },
  ];
  const lowered: Departing = {
    changes: [{ kind: 'levels', test: ['candidate', 'languageTests', 0], clb: allAt(0) }],
  };
  const firstAfter = (departures: readonly Departing[]) =>
    dossierAfter({ ...dossierWith({ languageTests }), departures }, { kind: 'swap-languages' })
      .candidate.firstOfficialLanguage;

  it('is the one that the officer did not read first', () => {
    expect(firstAfter([])).toBe('french');
    expect(firstAfter([lowered])).toBe('english');
  });
});

describe('a spouse who applies', () => {
  const swapped = (status: Spouse['status']) =>
    made(dossierWith({}, { status, birthDate: isoDate('1980-01-01') }), { kind: 'swap-principal' });

  it('may have an unknown status', () => {
    for (const status of [null, 'foreign-national'] as const) {
      const { after, remarks } = swapped(status);
      expect(after).toMatchObject({ dossier: { candidate: { birthDate: '1980-01-01' } } });
      expect(remarks).toEqual([]);
    }
    expect(swapped('permanent-resident').remarks).toEqual([
      { code: 'spouse-cannot-apply', params: { status: 'permanent-resident' } },
    ]);
  });
});

describe('a change of an unknown kind', () => {
  it('is refused with the known kinds, at its place in the list', () => {
    const fault = (path: readonly (string | number)[]) => ({
      ok: false,
      issues: [{ code: 'not-allowed', path, params: { allowed: CHANGE_KINDS } }],
    });
    expect(parseChange({ kind: 'luck' })).toMatchObject(fault(['kind']));
    expect(parseChanges([{ kind: 'luck' }])).toMatchObject(fault([0, 'kind']));
  });
});
