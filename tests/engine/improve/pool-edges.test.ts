import { describe, expect, it } from 'vitest';
import {
  type IsoDate,
  isoDate,
  type ProgramOptions,
  programsOn,
} from '../../../src/engine/index.ts';
import { FIRST_RULES_DATE } from '../../../src/engine/constants.ts';
import {
  addDays,
  type Candidate,
  type Departing,
  type Job,
  type LanguageTest,
} from '../../../src/engine/dossier.ts';
import { type DossierSubject, poolTimes } from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const NOTHING = { name: 'as it is', changes: [] };
const celpip = (date: string | null, level: number): LanguageTest => ({
  test: 'celpip-general',
  date: date === null ? null : isoDate(date),
  scores: { reading: level, writing: level, listening: level, speaking: level },
});
const job = (from: string | null, until: string | null, facts: Partial<Job> = {}): Job => ({
  ...GOOD_JOB,
  from: from === null ? null : isoDate(from),
  until: until === null ? null : isoDate(until),
  ...facts,
});
const subjectOn = (date: string, facts: Partial<Candidate>): DossierSubject => ({
  kind: 'dossier',
  dossier: { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, ...facts } },
  date: isoDate(date),
});

interface Spell {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly verdict: string;
  readonly programs: readonly string[];
}

/** Judges every day by itself, and joins days that follow each other with the same result. */
function scanned(subject: DossierSubject, until: string, options: ProgramOptions = {}) {
  const spells: Spell[] = [];
  for (let day = subject.date; day <= until; day = addDays(day, 1)) {
    const reading = valueOf(
      programsOn(subject.dossier, day, { ...options, departures: subject.departures }),
    );
    const programs = reading.programs.map(({ program, verdict }) => `${program} ${verdict}`);
    const last = spells.at(-1);
    const isNew = last?.programs.join() !== programs.join();
    const from = last === undefined || isNew ? day : last.from;
    spells.splice(isNew ? spells.length : -1, 1, {
      from,
      until: day,
      verdict: reading.any,
      programs,
    });
  }
  return spells;
}
const found = (subject: DossierSubject, until: string, programs: ProgramOptions = {}) =>
  valueOf(poolTimes(subject, NOTHING, { until: isoDate(until), programs })).spells.map(
    (spell): Spell => ({
      from: spell.from,
      until: spell.until,
      verdict: spell.verdict,
      programs: spell.programs.map(({ program, verdict }) => `${program} ${verdict}`),
    }),
  );
const verdicts = (spells: readonly Spell[]) => spells.map(({ verdict }) => verdict);

describe('the spells in the pool', () => {
  it('begin and end between two events, where work leaves the window faster than it enters', () => {
    const jobs = [job('2021-05-01', '2021-12-31'), job('2023-08-01', null, { hoursPerWeek: 15 })];
    const subject = subjectOn('2024-03-15', { jobs, languageTests: [celpip('2023-06-01', 9)] });
    const spells = found(subject, '2024-06-12');
    expect(spells).toEqual(scanned(subject, '2024-06-12'));
    expect(verdicts(spells)).toEqual(['not-met', 'met', 'not-met']);
    expect(poolTimes(subject, NOTHING, { until: isoDate('2024-06-12') })).toMatchObject({
      value: { enters: spells[1]!.from, leaves: spells[2]!.from },
    });
  });

  it('end with one test and begin with the next', () => {
    const languageTests = [celpip('2022-05-01', 9), celpip('2024-06-01', 9)];
    const subject = subjectOn('2024-03-05', { jobs: [job('2022-08-01', null)], languageTests });
    const spells = found(subject, '2024-07-31');
    expect(spells).toEqual(scanned(subject, '2024-07-31'));
    expect(spells.map(({ from }) => from)).toEqual(['2024-03-05', '2024-05-01', '2024-06-01']);
  });

  it('are given for each program, also where another is met throughout', () => {
    const jobs = [job('2022-06-01', '2023-01-31', { noc: '31301' }), job('2023-02-15', null)];
    const subject = subjectOn('2024-01-10', { jobs, ...skilledWorker(9) });
    const spells = found(subject, '2024-02-20');
    expect(spells).toEqual(scanned(subject, '2024-02-20'));
    expect(spells.map(({ programs }) => programs)).toEqual([
      ['fsw not-met', 'cec met', 'fst not-met'],
      ['fsw met', 'cec met', 'fst not-met'],
    ]);
  });

  describe('of the Federal Skilled Worker Program', () => {
    const ENGINEER = { country: 'FR', noc: '21301' };
    const NURSE = { country: 'FR', noc: '31301' };

    it.each([
      ['2014-05-01', 30, 'met'],
      [null, null, 'unknown'],
    ])(
      'stop while one occupation (from %s) falls short and the next (%s hours) is not a year yet',
      (from, hoursPerWeek, verdict) => {
        const later = job('2023-05-21', null, { ...NURSE, hoursPerWeek });
        const jobs = [job(from, '2015-05-15', ENGINEER), later];
        const subject = subjectOn('2024-05-06', { jobs, ...skilledWorker(9) });
        const spells = found(subject, '2024-06-12');
        expect(spells).toEqual(scanned(subject, '2024-06-12'));
        expect(verdicts(spells)).toEqual([verdict, 'not-met', verdict]);
      },
    );

    it('depend on what the user says of the family', () => {
      const jobs = [job('2020-01-01', '2022-01-01', ENGINEER)];
      const subject = subjectOn('2024-05-06', { jobs, ...skilledWorker(8) });
      const verdictWith = (relativeInCanada: boolean) =>
        found(subject, '2024-05-07', { relativeInCanada })[0]!.verdict;
      expect([verdictWith(true), verdictWith(false)]).toEqual(['met', 'not-met']);
    });
  });
});

function skilledWorker(level: number): Partial<Candidate> {
  return {
    languageTests: [celpip('2023-06-01', level)],
    credentials: [
      {
        level: 'master',
        country: 'FR',
        awarded: isoDate('2013-06-30'),
        eca: { body: 'wes', date: isoDate('2022-03-01'), equivalent: 'master' },
        eligibleCanadianStudy: null,
      },
    ],
  };
}

describe('the days of entering and leaving', () => {
  const until = isoDate('2027-06-10');
  const times = (subject: DossierSubject, departures: readonly Departing[] = []) =>
    valueOf(poolTimes({ ...subject, departures }, NOTHING, { until }));

  it('do not count a day as leaving where eligibility only becomes unknown', () => {
    const sure = celpip('2025-06-01', 9);
    const jobs = [GOOD_JOB];
    const subject = subjectOn('2027-05-20', { jobs, languageTests: [sure, celpip(null, 9)] });
    expect(times(subject)).toMatchObject({ enters: '2027-05-20', leaves: null });
    expect(times(subjectOn('2027-05-20', { jobs, languageTests: [sure] }))).toMatchObject({
      enters: '2027-05-20',
      leaves: '2027-06-01',
    });
  });

  it('follow the officer’s reading', () => {
    const subject = subjectOn('2027-05-20', {
      jobs: [GOOD_JOB],
      languageTests: [celpip('2025-06-01', 9)],
    });
    const refused: Departing = {
      changes: [{ kind: 'rule', fact: ['candidate', 'jobs', 0], counted: false }],
    };
    expect(times(subject, [refused])).toMatchObject({ enters: null, leaves: null });
  });
});

describe('the span of days', () => {
  it('may be only the first day of Express Entry', () => {
    const subject = subjectOn(FIRST_RULES_DATE, {});
    expect(poolTimes(subject, NOTHING, { until: subject.date })).toMatchObject({
      value: { spells: [{ from: FIRST_RULES_DATE, until: FIRST_RULES_DATE }] },
    });
  });

  it('is refused before Express Entry, or where it ends before it begins', () => {
    const [date, until] = [isoDate('2014-12-31'), isoDate('2024-01-01')];
    expect(poolTimes(subjectOn(date, {}), NOTHING)).toMatchObject({
      issues: [
        {
          code: 'date-before-express-entry',
          path: [],
          params: { date, first: FIRST_RULES_DATE },
        },
      ],
    });
    const subject = subjectOn('2024-01-02', {});
    expect(poolTimes(subject, NOTHING, { until })).toMatchObject({
      issues: [
        { code: 'end-before-start', path: ['until'], params: { from: subject.date, until } },
      ],
    });
  });
});
