import { describe, expect, it } from 'vitest';
import {
  type Action,
  type DossierSubject,
  plan,
  type PlanOptions,
  type Plans,
} from '../../../src/engine/improve.ts';
import { ACTIONS_MAX, CHANGE_KINDS } from '../../../src/engine/constants.ts';
import type { Credential, Job } from '../../../src/engine/dossier.ts';
import { type Dossier, isoDate, type Profile, total } from '../../../src/engine/index.ts';
import { eventsOf } from '../../../src/engine/recount.ts';
import { NO_OVERRIDES, type WorkBasis } from '../../../src/engine/dossier/change.ts';
import { risingDays } from '../../../src/engine/improve/plan/rising-days.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { BLANK } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';
import { actionWith, TODAY } from './given.ts';

const HORIZON = isoDate('2031-11-24');
const subjectOf = (dossier: Partial<Dossier>): DossierSubject => ({
  kind: 'dossier',
  dossier: { ...EMPTY_DOSSIER, ...dossier },
  date: TODAY,
});
/** Of an age that gives no points any more: nothing of it changes by itself. */
const OLD = subjectOf({
  candidate: { ...EMPTY_DOSSIER.candidate, birthDate: isoDate('1950-04-12') },
});

const GRANT = { kind: 'nomination', province: 'ON', on: null, until: null } as const;
const SIBLING = { kind: 'sibling', sibling: null, birthDate: null, on: null } as const;
const given = (id: string, more: Partial<Action> = {}): Action =>
  actionWith(id, GRANT, { lane: 'paperwork', ...more });

const old = OLD.dossier.candidate;

const DEGREE: Credential = {
  level: 'master',
  country: 'FR',
  awarded: isoDate('2015-01-01'),
  eca: null,
  eligibleCanadianStudy: false,
};

const planned = (total: number, actions: readonly Action[], options?: PlanOptions): Plans =>
  valueOf(plan(OLD, { kind: 'total', total }, actions, options));

describe('what a plan is asked for', () => {
  const faults = (actions: readonly Action[], subject = OLD, options?: PlanOptions) => {
    const found = plan(subject, { kind: 'total', total: 1 }, actions, options);
    return found.ok ? [] : found.issues.map(({ code, path, params }) => [code, path, params]);
  };

  it('is refused with every fault and its path', () => {
    const allowed = ['a', 'b', 'b', 'c', 'd'];
    const actions = [
      given('a'),
      given('b'),
      given('b'),
      given('c', { stopsWork: true }),
      given('d', { change: { kind: 'time', months: 1, until: null } }),
    ];
    const found = faults(
      actions,
      { ...OLD, date: isoDate('2014-12-31') },
      { required: ['b', 'x'] },
    );
    expect(found.slice(0, 4)).toEqual([
      ['not-allowed', ['required', 1], { allowed }],
      ['date-before-express-entry', [], { date: '2014-12-31', first: '2015-01-01' }],
      ['duplicate-name', ['actions', 2, 'id'], { name: 'b' }],
      ['not-allowed', ['actions', 3, 'stopsWork'], { allowed: ['false'] }],
    ]);
    const kinds = CHANGE_KINDS.filter((kind) => kind !== 'time');
    expect(kinds).toContain('nomination');
    expect(found.slice(4)).toEqual([
      ['not-allowed', ['actions', 4, 'change', 'kind'], { allowed: kinds }],
    ]);
  });

  it('has a limit of actions', () => {
    const many = Array.from({ length: ACTIONS_MAX + 1 }, (_, place) => given(String(place)));
    expect(faults(many)).toEqual([['too-many', ['actions'], { limit: ACTIONS_MAX }]]);
    expect(faults(many.slice(1).map((one) => ({ ...one, group: 'g' })))).toEqual([]);
  });

  it('may start on the first day of Express Entry', () => {
    expect(faults([], { ...OLD, date: isoDate('2015-01-01') })).toEqual([]);
  });

  it('needs a target that can be worked out', () => {
    expect(plan(OLD, { kind: 'cut-offs', cutOffs: [], take: 'latest' }, [])).toMatchObject({
      issues: [{ code: 'required' }],
    });
  });
});

describe('a plan', () => {
  const none = () => planned(0, []);

  it('has no steps where today’s score reaches the target', () => {
    const now = none().now;
    expect(none()).toEqual({
      target: 0,
      now,
      horizon: HORIZON,
      plans: [{ date: TODAY, total: now, cost: 0, effort: 0, steps: [], changes: [] }],
      highest: null,
      search: { considered: 1, scored: 1, sets: 1 },
    });
  });

  it('reaches the target, with the total after each step', () => {
    const { plans, highest, search } = planned(none().now + 1, [given('grant')]);
    const done = isoDate('2027-05-24');
    const { total } = plans[0]!;
    expect(total).toBeGreaterThan(none().now);
    expect(plans).toEqual([
      {
        date: done,
        total,
        cost: 100,
        effort: 3,
        steps: [{ action: 'grant', begins: TODAY, done, total }],
        changes: [{ ...GRANT, on: done }],
      },
    ]);
    expect(highest).toBeNull();
    expect(search.sets).toBe(2);
  });

  it('comes soonest first, then cheapest', () => {
    const { plans } = planned(none().now + 1, [
      given('cheap and slow', { cost: 1, months: 9 }),
      given('quick', { cost: 300, months: 2 }),
      given('easy', { cost: 200, effort: 1 }),
      given('hard', { cost: 150, effort: 7 }),
    ]);
    expect(plans.map(({ steps }) => steps.map(({ action }) => action))).toEqual([
      ['quick'],
      ['hard'],
      ['easy'],
      ['cheap and slow'],
    ]);
  });

  it('is the soonest, cheapest and easiest way to the highest total where none reaches the target', () => {
    const { plans, highest } = planned(5000, [
      given('slow', { months: 7, cost: 1 }),
      given('dear', { cost: 101 }),
      given('hard', { effort: 4 }),
      given('best'),
      given('sibling', { change: SIBLING }),
    ]);
    expect(plans).toEqual([]);
    expect(highest).toMatchObject({
      date: '2027-05-24',
      cost: 100,
      effort: 3,
      steps: [{ action: 'best' }],
    });
  });

  it('counts the sets that groups allow', () => {
    const { search } = planned(0, [
      given('a', { group: 'g' }),
      given('b', { group: 'g' }),
      given('c', { group: 'h' }),
      given('d'),
      given('e'),
    ]);
    expect(search.sets).toBe(3 * 2 * 4);
  });

  it('goes no further than the horizon', () => {
    const far = given('far', { lane: 'day', months: 60 });
    const further = given('further', { lane: 'day', months: 1, change: SIBLING });
    expect(planned(none().now + 1, [far]).plans[0]?.date).toBe(HORIZON);
    expect(planned(none().now + 1, [far, further], { required: ['far', 'further'] })).toMatchObject(
      {
        plans: [],
        highest: null,
      },
    );
  });

  it('takes at most one action of a group', () => {
    const group = { group: 'g' };
    expect(
      planned(none().now + 1, [given('a', group), given('b', group)], { required: ['a', 'b'] }),
    ).toMatchObject({ plans: [], highest: null });
    const { plans } = planned(0, [given('a', group), given('b', group)], { required: ['b'] });
    expect(plans.map(({ steps }) => steps.map(({ action }) => action))).toEqual([['b']]);
  });
});

describe('a plan is not left out', () => {
  const WORK = {
    kind: 'work',
    who: 'candidate',
    country: 'CA',
    months: 1,
    from: null,
    noc: null,
    hoursPerWeek: null,
  } as const;
  const STUDY = {
    kind: 'credential',
    who: 'candidate',
    level: 'two-year',
    country: 'CA',
    eligibleCanadianStudy: false,
    on: null,
  } as const;
  const day = { lane: 'day' } as const;
  const worked = (jobs: readonly Job[]): DossierSubject =>
    subjectOf({ candidate: { ...old, jobs } });
  const scoreOf = (profile: Partial<Profile>): number =>
    total({ ...BLANK, age: 77, ...profile }, gridOn(TODAY));
  const daysFor = (subject: DossierSubject, goal: Partial<Profile>, actions: readonly Action[]) =>
    valueOf(
      plan(subject, { kind: 'total', total: scoreOf(goal) }, actions, {
        required: actions.map(({ id }) => id),
      }),
    ).plans.map(({ date }) => date);

  it('where its work gives exactly the hours that a year lacks', () => {
    // 333 days and the 31 of December are 364: at 30 hours a week, 1,560 hours.
    const until = isoDate('2026-11-30');
    const held = { ...GOOD_JOB, from: isoDate('2026-01-02'), until };
    const subject = { ...worked([held]), date: isoDate('2026-12-01') };
    const month = given('month', { ...day, change: WORK, months: 1 });
    expect(daysFor(subject, { canadianWorkYears: 1 }, [month])).toEqual(['2027-01-01']);
    const late = { ...held, from: isoDate('2026-01-03') };
    expect(
      daysFor({ ...subject, ...worked([late]), date: subject.date }, { canadianWorkYears: 1 }, [
        month,
      ]),
    ).toEqual([]);
  });

  it('where a job begins after study that stops work, and goes on', () => {
    const subject = worked([{ ...GOOD_JOB, from: isoDate('2027-03-01') }]);
    const actions = [
      given('study', { ...day, change: STUDY, months: 24, stopsWork: true }),
      given('course', { ...day, change: { ...STUDY, level: 'one-year' }, months: 12 }),
    ];
    expect(daysFor(subject, { education: 'two-year', canadianWorkYears: 4 }, actions)).toEqual([
      '2031-02-23',
    ]);
  });

  it('where an officer counts a credential that it assesses lower', () => {
    const credentials = [DEGREE];
    const fact = ['candidate', 'credentials', 0];
    const subject: DossierSubject = {
      ...subjectOf({ candidate: { ...old, credentials } }),
      departures: [{ changes: [{ kind: 'rule', fact, counted: true }] }],
    };
    const lower = {
      kind: 'credential-assessment',
      who: 'candidate',
      credential: 0,
      equivalent: 'secondary',
      body: 'wes',
      on: null,
    } as const;
    const target = {
      kind: 'total',
      total: scoreOf({ education: 'master', nomination: true }),
    } as const;
    const { plans } = valueOf(
      plan(subject, target, [given('assess', { change: lower, cost: 900 }), given('grant')]),
    );
    expect(plans.map(({ steps }) => steps.map(({ action }) => action))).toEqual([['grant']]);
  });

  const counted = (subject: DossierSubject, basis: WorkBasis): DossierSubject => ({
    ...subject,
    departures: [
      { changes: [{ kind: 'count', work: ['candidate', 'canadianWork'], basis, on: null }] },
    ],
  });

  it('where an officer counts hours above 30 a week', () => {
    const spell = { from: isoDate('2019-01-01'), until: isoDate('2023-12-31') };
    const subject = counted(worked([{ ...GOOD_JOB, ...spell, country: 'FR' }]), 'uncapped-hours');
    const long = given('long', { ...day, change: { ...WORK, hoursPerWeek: 60 }, months: 24 });
    const goal: Partial<Profile> = { foreignWorkYears: 5, canadianWorkYears: 4 };
    expect(daysFor(subject, goal, [long])).toEqual(['2028-11-24']);
  });

  it('where an officer counts every calendar month that work touches', () => {
    // 11 months held, then 10 (November to August) and 3 (January to March): two years.
    const spell = { from: isoDate('2025-12-01'), until: isoDate('2026-10-31') };
    const subject = counted(worked([{ ...GOOD_JOB, ...spell }]), 'calendar-months');
    const actions = [
      given('nine', { ...day, change: WORK, months: 9 }),
      given('course', { ...day, change: { ...STUDY, level: 'one-year' }, months: 5 }),
      given('two', { ...day, change: WORK, months: 2 }),
    ];
    const goal: Partial<Profile> = { education: 'one-year', canadianWorkYears: 2 };
    expect(daysFor(subject, goal, actions)).toEqual(['2028-03-24']);
  });
});

describe('the days on which a score may rise without an action', () => {
  const risingOf = (dossier: Partial<Dossier>) => {
    const subject = subjectOf(dossier);
    const view = { dossier: subject.dossier, departures: [], overrides: NO_OVERRIDES };
    return risingDays(subject, view, isoDate('2028-06-30'));
  };
  const born = (date: string): Partial<Dossier> => ({
    candidate: { ...EMPTY_DOSSIER.candidate, birthDate: isoDate(date) },
  });

  it('include birthdays only where the age gives more points', () => {
    expect(risingOf(born('1950-04-12'))).toEqual([]);
    expect(risingOf(born('1990-04-12'))).toEqual([]);
    expect(risingOf(born('2009-04-12'))).toEqual(['2027-04-12', '2028-04-12']);
    expect(risingOf(born('2027-04-12'))).toEqual([]);
  });

  it('include the beginnings of what is held, not its ends', () => {
    const until = isoDate('2027-09-30');
    const grant = { province: 'ON', from: isoDate('2027-02-01'), until } as const;
    const offer = { noc: '21231', from: isoDate('2027-03-01'), until };
    expect(risingOf({ ...born('1950-04-12'), nomination: grant, offer })).toEqual([
      '2027-02-01',
      '2027-03-01',
    ]);
    const held = { ...EMPTY_DOSSIER.candidate, birthDate: null, tradeCertificate: grant };
    expect(risingOf({ candidate: held })).toEqual(['2027-02-01']);
  });

  it('exclude those on which an assessment expires or a year of work is lost', () => {
    const eca = { body: 'wes', date: isoDate('2022-06-01'), equivalent: 'bachelor' } as const;
    const job = { ...GOOD_JOB, from: isoDate('2017-02-01'), until: isoDate('2018-02-01') };
    const candidate = { ...old, credentials: [{ ...DEGREE, eca }], jobs: [job] };
    const span = { after: TODAY, until: isoDate('2028-06-30') };
    const codes = eventsOf(subjectOf({ candidate }), span).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['eca-expired', 'year-lapsed']));
    expect(risingOf({ candidate })).toEqual([]);
  });
});
