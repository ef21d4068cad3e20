import { describe, expect, it } from 'vitest';
import {
  audit,
  type AuditOptions,
  type Dossier,
  type Finding,
  isoDate,
  read,
} from '../../../src/engine/index.ts';
import type { FindingCode } from '../../../src/engine/constants.ts';
import type {
  Candidate,
  Credential,
  Job,
  LanguageTest,
  Spouse,
} from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const TODAY = isoDate('2025-01-01');

type Days = Partial<Record<keyof Dossier['dates'], string>>;
const daysOf = (days: Days): Dossier['dates'] => ({
  profile: null,
  invitation: null,
  application: null,
  decision: null,
  ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, isoDate(on)])),
});
const file = (
  candidate: Partial<Candidate>,
  days: Days = {},
  more: Partial<Dossier> = {},
): Dossier => ({
  ...EMPTY_DOSSIER,
  ...more,
  dates: daysOf(days),
  candidate: { ...EMPTY_DOSSIER.candidate, ...candidate },
});
const job = (from: string, until: string | null, more: Partial<Job> = {}): Job => ({
  ...GOOD_JOB,
  from: isoDate(from),
  until: until === null ? null : isoDate(until),
  ...more,
});
const credential = (awarded: string, more: Partial<Credential> = {}): Credential => ({
  level: 'bachelor',
  country: 'CA',
  awarded: isoDate(awarded),
  eca: null,
  eligibleCanadianStudy: true,
  ...more,
});
const tested = (date: string, more: Partial<LanguageTest> = {}): LanguageTest => ({
  test: 'ielts-general',
  date: isoDate(date),
  scores: { reading: 7, writing: 7, listening: 8, speaking: 7 },
  ...more,
});
const coming = (more: Partial<Spouse>): Partial<Dossier> => ({
  spouse: { ...EMPTY_SPOUSE, birthDate: null, ...more },
});

const findings = (
  code: FindingCode,
  dossier: Dossier,
  options: Partial<AuditOptions> = {},
): readonly Finding[] =>
  audit(dossier, { today: TODAY, ...options }).filter((each) => each.code === code);
const FR = { country: 'FR' } as const;

/** For each: a file at the last day on which it is not asked about, or is, and the day after it. */
// prettier-ignore
const EDGES: readonly (readonly [string, FindingCode, Dossier, number])[] = [
  ['work in two countries 29 days apart', 'same-work-other-country', file({ jobs: [job('2024-01-01', '2024-01-31'), job('2024-03-01', null, FR)] }), 1],
  ['work in two countries 30 days apart', 'same-work-other-country', file({ jobs: [job('2024-01-01', '2024-01-31'), job('2024-03-02', null, FR)] }), 0],
  ['a job abroad from today', 'two-countries-at-once', file({ jobs: [job('2024-01-01', null), job('2025-01-01', null, FR)] }), 1],
  ['a job abroad from tomorrow', 'two-countries-at-once', file({ jobs: [job('2024-01-01', null), job('2025-01-02', null, FR)] }), 0],
  ['a job told twice', 'job-twice', file({ jobs: [job('2024-01-01', '2024-02-01'), job('2024-01-01', '2024-02-01')] }), 1],
  ['a job told again with another end', 'job-twice', file({ jobs: [job('2024-01-01', '2024-02-01'), job('2024-01-01', '2024-02-02')] }), 0],
  ['a job told again with another beginning', 'job-twice', file({ jobs: [job('2024-01-01', '2024-02-01'), job('2024-01-02', '2024-02-01')] }), 0],
  ['a union on the sixteenth birthday', 'union-too-young', file({ birthDate: isoDate('1990-05-05') }, {}, coming({ since: isoDate('2006-05-05') })), 0],
  ['a union on the day before it', 'union-too-young', file({ birthDate: isoDate('1990-05-05') }, {}, coming({ since: isoDate('2006-05-04') })), 1],
  ['a union after the decision, the only day', 'union-between-dates', file({}, { decision: '2024-01-01' }, coming({ since: isoDate('2024-02-01') })), 0],
  ['a union on the day of the profile', 'union-between-dates', file({}, { profile: '2024-02-01' }, coming({ since: isoDate('2024-02-01') })), 0],
  ['a degree on the nineteenth birthday', 'degree-too-young', file({ birthDate: isoDate('1990-05-05'), credentials: [credential('2009-05-05')] }), 0],
  ['a degree on the day before it', 'degree-too-young', file({ birthDate: isoDate('1990-05-05'), credentials: [credential('2009-05-04')] }), 1],
  ['work in 30 days of a study', 'study-during-job', file({ jobs: [job('2024-01-01', null)], credentials: [credential('2024-01-30')] }), 0],
  ['work in 31 days of a study', 'study-during-job', file({ jobs: [job('2024-01-01', null)], credentials: [credential('2024-01-31')] }), 1],
  ['a job that ends today', 'date-in-future', file({ jobs: [job('2024-01-01', '2025-01-01')] }), 0],
  ['a job that ends tomorrow', 'date-in-future', file({ jobs: [job('2024-01-01', '2025-01-02')] }), 1],
  ['an application on the 60th day', 'application-late', file({}, { invitation: '2024-01-01', application: '2024-03-01' }), 0],
  ['an application on the 61st day', 'application-late', file({}, { invitation: '2024-01-01', application: '2024-03-02' }), 1],
  ['an assessment of the day of the application', 'assessment-after-date', file({ credentials: [credential('2020-01-01', { ...FR, eca: { body: 'wes', date: isoDate('2024-01-01'), equivalent: 'bachelor' } })] }, { application: '2024-01-01' }), 0],
  ['an assessment of the day after it', 'assessment-after-date', file({ credentials: [credential('2020-01-01', { ...FR, eca: { body: 'wes', date: isoDate('2024-01-02'), equivalent: 'bachelor' } })] }, { application: '2024-01-01' }), 1],
  ['a nomination of the one day of the application', 'nomination-not-held', file({}, { application: '2024-01-01' }, { nomination: { province: 'ON', from: isoDate('2024-01-01'), until: isoDate('2024-01-01') } }), 0],
  ['a nomination until the day before it', 'nomination-not-held', file({}, { application: '2024-01-01' }, { nomination: { province: 'ON', from: null, until: isoDate('2023-12-31') } }), 1],
  ['a test taken on the day of the application', 'no-test-on-date', file({ languageTests: [tested('2024-01-01')] }, { application: '2024-01-01' }), 0],
  ['a test taken on the day after it', 'no-test-on-date', file({ languageTests: [tested('2024-01-02')] }, { application: '2024-01-01' }), 1],
  ['a test that expires today', 'test-expires', file({ languageTests: [tested('2023-01-01')] }), 1],
  ['a test that expires tomorrow', 'test-expires-soon', file({ languageTests: [tested('2023-01-02')] }), 1],
  ['a test that expires in 90 days', 'test-expires-soon', file({ languageTests: [tested('2023-04-01')] }), 1],
  ['a test that expires in 91 days', 'test-expires-soon', file({ languageTests: [tested('2023-04-02')] }), 0],
];

describe('the day at which an audit begins to ask', () => {
  it.each(EDGES)('%s: %s', (_, code, dossier, times) => {
    expect(findings(code, dossier)).toHaveLength(times);
  });

  it.each([
    ['2024-02-01', 'notice'],
    ['2024-01-31', 'warning'],
    ['2024-05-30', 'notice'],
    ['2024-05-31', 'warning'],
  ])('a credential of %s makes a gap a %s', (awarded, severity) => {
    const jobs = [job('2023-01-01', '2024-01-31'), job('2024-05-01', null)];
    const credentials = [credential(awarded, { level: 'secondary', ...FR })];
    expect(findings('gap-in-history', file({ jobs, credentials }))).toMatchObject([
      {
        severity,
        on: '2024-02-01',
        where: [
          ['candidate', 'jobs', 0],
          ['candidate', 'jobs', 1],
        ],
        params: { from: '2024-02-01', until: '2024-04-30', days: 90, most: 30 },
      },
    ]);
  });
});

describe('the order of findings', () => {
  it('is by places as numbers', () => {
    const jobs = Array.from({ length: 12 }, () => job('2024-01-01', '2024-02-01', { letter: 'missing' })); // prettier-ignore
    expect(findings('letter-missing', file({ jobs })).map(({ where }) => where[0]![2])).toEqual(
      jobs.map((_, place) => place),
    );
  });

  it('is by whole codes: of two notices, what expires comes before what expires soon', () => {
    const languageTests = [tested('2023-02-01'), tested('2024-06-01')];
    const codes = audit(file({ languageTests }), { today: TODAY })
      .filter(({ code, severity }) => code.startsWith('test-') && severity === 'notice')
      .map(({ code }) => code);
    expect(codes).toEqual(['test-expires', 'test-expires-soon']);
  });
});

describe('what an audit tells', () => {
  it('on a day before Express Entry: what has not happened yet, and nothing of the score', () => {
    const dossier = file({ jobs: [job('2014-01-01', '2014-12-01')] });
    const today = isoDate('2014-06-01');
    expect(audit(dossier, { today }).map(({ code, on }) => [code, on])).toEqual([
      ['date-in-future', '2014-12-01'],
    ]);
  });

  it('of the program that is asked about', () => {
    const dossier = file({}, { application: '2024-01-01' });
    expect(findings('program-not-met', dossier, { program: 'fst' })).toMatchObject([
      { severity: 'error', where: [['dates', 'application']], params: { program: 'fst' } },
    ]);
    expect(findings('no-program-met', dossier)).toMatchObject([{ params: { program: null } }]);
  });

  it('of a year of work that is soon completed', () => {
    const dossier = file({
      languageTests: [tested('2024-06-01')],
      jobs: [job('2024-01-20', null, { hoursPerWeek: 30 })],
    });
    const [found, ...others] = findings('next-year-of-work', dossier);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'notice',
      where: [['candidate', 'jobs']],
      params: { kind: 'canadian', years: 1 },
    });
    const on = found!.on!;
    const before = (days: number) => isoDate(new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10)); // prettier-ignore
    expect(findings('next-year-of-work', dossier, { today: before(90) })).toHaveLength(1);
    expect(findings('next-year-of-work', dossier, { today: before(91) })).toEqual([]);
  });

  it('of a first language that was not the better one to declare, and nothing of one as good', () => {
    const tcf = (reading: number, listening: number, both: number) =>
      tested('2023-06-01', {
        test: 'tcf-canada',
        scores: { reading, listening, writing: both, speaking: both },
      });
    const declared = (french: LanguageTest) =>
      file(
        { firstOfficialLanguage: 'french', languageTests: [tested('2023-06-01'), french] },
        { application: '2024-01-01' },
      );
    const [found] = findings('other-order-adds', declared(tcf(350, 340, 4)));
    expect(found).toMatchObject({
      severity: 'warning',
      on: '2024-01-01',
      where: [['candidate', 'firstOfficialLanguage']],
      params: { name: 'application' },
    });
    const { total, otherTotal, gain } = found!.params;
    expect(gain).toBe(Number(otherTotal) - Number(total));
    const nine = tested('2023-06-01', { scores: { reading: 7, writing: 7, listening: 8, speaking: 7 } }); // prettier-ignore
    const equal = file(
      { firstOfficialLanguage: 'english', languageTests: [nine, tcf(524, 523, 14)] },
      { application: '2024-01-01' },
    );
    const reading = valueOf(read(equal, isoDate('2024-01-01')));
    expect(reading.otherOrderTotal).toBe(reading.range.greatest);
    expect(findings('other-order-adds', equal)).toEqual([]);
  });

  it.each([
    ['2022-03-01', 550, 'wrong', 'error'],
    ['2024-03-01', 270, 'assumed', 'warning'],
  ])('of the column of a TEF of %s with %i: %s', (date, score, doubt, severity) => {
    const scores = { reading: score, writing: score, listening: score, speaking: score };
    const languageTests = [tested(date, { test: 'tef-canada', scores })];
    expect(findings('tef-column', file({ languageTests }))).toMatchObject([
      { severity, where: [['candidate', 'languageTests', 0, 'scores']], params: { doubt } },
    ]);
  });
});
