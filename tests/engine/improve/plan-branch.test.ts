import { describe, expect, it } from 'vitest';
import { type Action, type DossierSubject, plan, planSteps } from '../../../src/engine/improve.ts';
import { type Dossier, isoDate, type Profile, total } from '../../../src/engine/index.ts';
import type { Job, LanguageTest } from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, EMPTY_SPOUSE, GOOD_JOB } from '../../support/dossiers.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';
import { actionWith, change, TODAY } from './given.ts';

/** Of an age that gives no points any more. */
const OLD = { ...EMPTY_DOSSIER.candidate, birthDate: isoDate('1950-04-12') };
const subjectOf = (dossier: Partial<Dossier> = {}): DossierSubject => ({
  kind: 'dossier',
  dossier: { ...EMPTY_DOSSIER, candidate: OLD, ...dossier },
  date: TODAY,
});
const worked = (...jobs: readonly Job[]): DossierSubject =>
  subjectOf({ candidate: { ...OLD, jobs } });

const given = (id: string, input: object, more: Partial<Action> = {}): Action =>
  actionWith(id, change(input), more);
const GRANT = { kind: 'nomination', province: 'ON' };
const SIBLING = { kind: 'sibling' };
const STUDY = { kind: 'credential', country: 'CA', eligibleCanadianStudy: false };
const SWAP = { kind: 'swap-principal' };
const WORK = { kind: 'work', country: 'CA', months: 1, noc: '21231' };

const score = (profile: Partial<Profile>): number =>
  total({ ...BLANK, age: 77, ...profile }, gridOn(TODAY));
/** Each efficient plan that holds what is required: its day, and its actions. */
const plansFor = (
  subject: DossierSubject,
  goal: number,
  actions: readonly Action[],
  required: readonly string[] = [],
) =>
  valueOf(plan(subject, { kind: 'total', total: goal }, actions, { required })).plans.map(
    ({ date, steps }) => [date, ...steps.map(({ action }) => action)],
  );
const highestFor = (subject: DossierSubject, actions: readonly Action[]) => {
  const { highest } = valueOf(plan(subject, { kind: 'total', total: 5000 }, actions));
  return [highest?.total, ...(highest?.steps ?? []).map(({ action }) => action)];
};

describe('the days on which waiting pays', () => {
  const half = { ...GOOD_JOB, from: TODAY, hoursPerWeek: 15 };

  it('count the work of the set', () => {
    // 181 days at 30 hours a week, and 366 at 15, are the hours of 364 at 30: one year.
    const work = (id: string, months: number, cost: number): Action =>
      given(id, { ...WORK, hoursPerWeek: 15 }, { months, cost, group: 'work' });
    const goal = score({ canadianWorkYears: 1 });
    const actions = [work('six', 6, 200), work('three', 3, 100)];
    expect(plansFor(worked(half), goal, actions)).toEqual([
      ['2028-05-23', 'six'],
      // 92 days at 30 and 544 at 15.
      ['2028-08-20', 'three'],
      ['2028-11-20'],
    ]);
  });

  it('count the work that study of the set stops', () => {
    const jobs = [
      { ...GOOD_JOB, from: isoDate('2026-06-01') },
      { ...GOOD_JOB, from: isoDate('2027-03-01') },
    ];
    const study = given('study', { ...STUDY, level: 'one-year' }, { stopsWork: true });
    const goal = score({ education: 'one-year', canadianWorkYears: 1 });
    // 176 days to 23 November 2026, and 188 from 1 March 2027.
    expect(plansFor(worked(...jobs), goal, [study], ['study'])).toEqual([['2027-09-04', 'study']]);
  });
});

describe('a plan with the spouse as principal applicant', () => {
  const celpip: LanguageTest = {
    test: 'celpip-general',
    date: isoDate('2026-11-01'),
    scores: allAt(9),
  };
  const subject = subjectOf({
    spouse: { ...EMPTY_SPOUSE, birthDate: isoDate('1950-04-12'), languageTests: [celpip] },
  });
  const spouse = {
    education: 'less-than-secondary',
    firstLanguage: null,
    canadianWorkYears: 0,
  } as const;
  const swapped: Partial<Profile> = {
    firstLanguage: { language: 'english', clb: allAt(9) },
    spouse,
  };
  const swap = (more: Partial<Action> = {}): Action =>
    given('swap', SWAP, { lane: 'paperwork', months: 0, ...more });

  it('leaves out the candidate’s certificate, and uses everything else', () => {
    const certificate = given('certificate', { kind: 'trade-certificate', province: 'ON' });
    expect(score({ ...swapped, tradeCertificate: true })).toBeGreaterThan(score(swapped));
    expect(highestFor(subject, [swap(), certificate])).toEqual([score(swapped), 'swap']);
    expect(highestFor(subject, [swap(), given('grant', GRANT)])).toEqual([
      score({ ...swapped, nomination: true }),
      'swap',
      'grant',
    ]);
  });

  it('takes no other action of the swap’s group', () => {
    const nominated = score({
      nomination: true,
      spouse: { ...spouse, firstLanguage: { language: 'english', clb: allAt(9) } },
    });
    const grant = (group: string): Action => given('grant', GRANT, { group });
    expect(highestFor(subject, [swap({ group: 'g' }), grant('g')])).toEqual([nominated, 'grant']);
    expect(highestFor(subject, [swap({ group: 'g' }), grant('h')])).toEqual([
      score({ ...swapped, nomination: true }),
      'swap',
      'grant',
    ]);
    expect(highestFor(subject, [swap(), grant('h')])[2]).toBe('grant');
  });

  it('gives the spouse’s actions to the spouse as applicant', () => {
    const test = { kind: 'language-test', who: 'spouse', language: 'english', clb: allAt(10) };
    const better = { language: 'english', clb: allAt(10) } as const;
    expect(highestFor(subject, [swap(), given('test', test, { months: 3 })])).toEqual([
      score({ ...swapped, firstLanguage: better }),
      'swap',
      'test',
    ]);
  });

  it('does not exist without a spouse', () => {
    expect(plansFor(subjectOf(), 0, [swap()], ['swap'])).toEqual([]);
    expect(plansFor(subjectOf(), 0, [swap()])).toEqual([[TODAY]]);
  });

  it('is the only one where the swap is required', () => {
    expect(plansFor(subject, 0, [swap()], ['swap'])).toEqual([[TODAY, 'swap']]);
    expect(plansFor(subject, 0, [swap()])).toEqual([[TODAY]]);
  });

  it('is searched on its own, once for each swap', () => {
    const { search } = valueOf(plan(subject, { kind: 'total', total: 5000 }, [swap()]));
    // Without and with the swap, for the target and for the highest.
    expect(search).toEqual({ considered: 4, scored: 2, sets: 2 });
  });
});

describe('a plan as an officer reads the dossier', () => {
  it('uses the age on the day that the officer takes', () => {
    const subject: DossierSubject = {
      ...subjectOf(),
      departures: [{ changes: [{ kind: 'age', on: isoDate('1980-01-01') }] }],
    };
    const goal = score({ age: 29, nomination: true });
    expect(plansFor(subject, goal, [given('grant', GRANT)])).toEqual([['2027-05-24', 'grant']]);
  });
});

describe('a plan where one of the two studies', () => {
  it.each(['candidate', 'spouse'] as const)('lets the other work on: the %s studies', (who) => {
    const jobs = [{ ...GOOD_JOB, from: isoDate('2026-06-01') }];
    const subject = subjectOf({
      candidate: { ...OLD, jobs },
      spouse: { ...EMPTY_SPOUSE, jobs },
    });
    const study = given(
      'study',
      { ...STUDY, who, level: 'one-year' },
      { lane: who === 'candidate' ? 'day' : 'spouse-day', stopsWork: true, months: 12 },
    );
    const spouse = {
      education: 'less-than-secondary',
      firstLanguage: null,
      canadianWorkYears: 1,
    } as const;
    const studied = { education: 'one-year' } as const;
    const goal: Partial<Profile> =
      who === 'candidate'
        ? { ...studied, spouse }
        : { spouse: { ...spouse, ...studied, canadianWorkYears: 0 }, canadianWorkYears: 1 };
    expect(plansFor(subject, score(goal), [study], ['study'])).toEqual([['2027-11-24', 'study']]);
  });
});

describe('of two ways to one total', () => {
  const abroad = { kind: 'credential', country: 'FR' };
  const paper = { lane: 'paperwork' } as const;
  const other = [
    given('sibling', SIBLING, { ...paper, group: 'g', effort: 3 }),
    given('bachelor', { ...abroad, level: 'bachelor' }, { ...paper, effort: 2 }),
  ];
  const subject = subjectOf({
    siblings: [{ birthDate: isoDate('2000-01-01'), status: null, livesInCanada: null }],
  });
  const most = score({ education: 'master' });

  it.each<readonly [string, Partial<Action>, readonly string[]]>([
    ['the sooner', { cost: 150, months: 7 }, ['sibling', 'bachelor']],
    ['the sooner, though dearer', { cost: 250, months: 5 }, ['master']],
    ['of one day the cheaper', { cost: 250 }, ['sibling', 'bachelor']],
    ['of one day the cheaper, though harder', { cost: 150, effort: 9 }, ['master']],
    ['of one cost the easier', { cost: 200, effort: 6 }, ['sibling', 'bachelor']],
    ['of one cost the easier, found first', { cost: 200, effort: 4 }, ['master']],
    ['of one effort the first found', { cost: 200, effort: 5 }, ['master']],
  ])('%s is the highest', (_, more, actions) => {
    const master = given(
      'master',
      { ...abroad, level: 'master' },
      { ...paper, group: 'g', ...more },
    );
    expect(score({ education: 'bachelor', sibling: true })).toBe(most);
    expect(highestFor(subject, [master, ...other])).toEqual([most, ...actions]);
  });

  it('both are given, the cheaper first, where neither is as good as the other', () => {
    const master = given(
      'master',
      { ...abroad, level: 'master' },
      { ...paper, group: 'g', cost: 150, effort: 9 },
    );
    expect(plansFor(subject, most, [master, ...other])).toEqual([
      ['2027-05-24', 'master'],
      ['2027-05-24', 'sibling', 'bachelor'],
    ]);
  });
});

describe('the progress of a search', () => {
  it('is given after each set, with the number of plans found', () => {
    const progress = (goal: number) => [
      ...planSteps(subjectOf(), { kind: 'total', total: goal }, [
        given('grant', GRANT, { cost: 2 }),
        given('sibling', SIBLING, { cost: 1 }),
      ]),
    ];
    expect(progress(score({ nomination: true }))).toEqual([{ considered: 2, found: 1 }]);
    expect(progress(5000)).toEqual([{ considered: 3, found: 0 }]);
  });
});
