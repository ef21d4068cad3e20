import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IsoDate, isoDate, read } from '../../../src/engine/index.ts';
import { LANES, PERSONS, PLAN_YEARS } from '../../../src/engine/constants.ts';
import { addDays, addYears } from '../../../src/engine/dossier.ts';
import {
  type Action,
  applyChanges,
  type DossierSubject,
  outcomeOf,
  parseActions,
  type Plan,
  plan,
  type Plans,
} from '../../../src/engine/improve.ts';
import { WORK_BASES } from '../../../src/engine/dossier/change.ts';
import { changesOn, isSwap } from '../../../src/engine/improve/plan/dated.ts';
import { inLaneOrder, monthsOf, schedule } from '../../../src/engine/improve/plan/schedule.ts';
import { addMonths } from '../../../src/engine/dates/plain-date.ts';
import { CHANGES } from '../../support/changes.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';

const kinds = fc.oneof(
  CHANGES['language-test'](),
  CHANGES['credential-assessment'](),
  CHANGES.credential(),
  CHANGES.work(),
  CHANGES.nomination(),
  CHANGES['trade-certificate'](),
  CHANGES['job-offer'](),
  CHANGES.sibling(),
  CHANGES['spouse-accompanying'](),
  CHANGES['swap-principal'](),
);

const anyActions = (most: number): fc.Arbitrary<readonly Action[]> =>
  fc
    .array(
      fc.record({
        change: kinds,
        lane: fc.constantFrom(...LANES),
        months: fc.integer({ min: 0, max: 30 }),
        cost: fc.integer({ min: 0, max: 4 }),
        effort: fc.integer({ min: 0, max: 4 }),
        group: fc.constantFrom(null, null, null, 'one'),
        stopsWork: fc.boolean(),
      }),
      { maxLength: most },
    )
    .map((actions) =>
      actions.map((action, place) => ({
        ...action,
        id: `action ${place}`,
        stopsWork: action.stopsWork && action.change.kind === 'credential',
      })),
    );

const anySubject = (): fc.Arbitrary<DossierSubject> =>
  fc.record({
    kind: fc.constant('dossier' as const),
    dossier: anyDossier(),
    date: anyDate('2016-01-01', '2024-12-31'),
  });

/** An officer counts work in some way, and some facts of the dossier, or does not. */
const anySubjectAsRead = (): fc.Arbitrary<DossierSubject> =>
  fc
    .record({
      subject: anySubject(),
      counts: fc.array(
        fc.record({
          kind: fc.constant('count' as const),
          work: fc.constantFrom(
            ['candidate', 'canadianWork'] as const,
            ['candidate', 'foreignWork'] as const,
            ['spouse', 'canadianWork'] as const,
          ),
          basis: fc.constantFrom(...WORK_BASES),
          on: fc.constant(null),
        }),
        { maxLength: 1 },
      ),
      rules: fc.array(
        fc.record({
          kind: fc.constant('rule' as const),
          fact: fc.tuple(
            fc.constantFrom(...PERSONS),
            fc.constantFrom('languageTests' as const, 'credentials' as const, 'jobs' as const),
            fc.nat(3),
          ),
          counted: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ subject, counts, rules }) => {
      const own = rules.filter(({ fact: [who, list, at] }) => subject.dossier[who]?.[list][at]);
      return { ...subject, departures: [...counts, ...own].map((one) => ({ changes: [one] })) };
    });

/** Every set of actions that groups allow, one swap at most. */
function setsOf(actions: readonly Action[]): readonly (readonly Action[])[] {
  const sets = Array.from({ length: 1 << actions.length }, (_, bits) =>
    actions.filter((_action, place) => (bits & (1 << place)) !== 0),
  );
  return sets.filter((set) => {
    const groups = set.map(({ group }) => group).filter((group) => group !== null);
    return (
      new Set(groups).size === groups.length &&
      set.filter(({ change }) => isSwap(change)).length <= 1
    );
  });
}

const totalBy = (subject: DossierSubject, set: readonly Action[], date: IsoDate): number => {
  const changes = changesOn(schedule(inLaneOrder(set, subject.date), subject.date, date), date);
  const { subject: after, remarks } = applyChanges(subject, changes, date);
  const swapped = remarks.every((list, place) => !isSwap(changes[place]!) || list.length === 0);
  return swapped ? valueOf(outcomeOf(after)).score.total : -1;
};

/** For every set and every `step` days of the span, its total and its price. */
function enumerate(
  subject: DossierSubject,
  actions: readonly Action[],
  step: number,
  required: readonly string[] = [],
) {
  const horizon = addYears(subject.date, 5);
  const sets = setsOf(actions).filter((set) =>
    required.every((id) => set.some((action) => action.id === id)),
  );
  return sets.flatMap((set) => {
    const done = addMonths(subject.date, monthsOf(set));
    const cost = set.reduce((sum, action) => sum + action.cost, 0);
    const effort = set.reduce((sum, action) => sum + action.effort, 0);
    const days: IsoDate[] = [];
    for (let date = done; date <= horizon; date = addDays(date, step)) days.push(date);
    return days.map((date) => ({ date, cost, effort, total: totalBy(subject, set, date) }));
  });
}

type Price = Pick<Plan, 'date' | 'cost' | 'effort'>;
const isAsGood = (one: Price, other: Price): boolean =>
  one.date <= other.date && one.cost <= other.cost && one.effort <= other.effort;

/** Above the most that any grid gives. */
const UNREACHABLE = 2000;

const priceOf = ({ date, cost, effort }: Price): Price => ({ date, cost, effort });
const byDate = (a: Price, b: Price): number =>
  a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.cost - b.cost || a.effort - b.effort;

function frontOf(prices: readonly Price[]): readonly Price[] {
  const distinct = [...new Map(prices.map((price) => [JSON.stringify(price), price])).values()];
  return distinct
    .filter((one) => !distinct.some((other) => other !== one && isAsGood(other, one)))
    .sort(byDate);
}

const plansFor = (subject: DossierSubject, total: number, actions: readonly Action[]): Plans =>
  valueOf(plan(subject, { kind: 'total', total }, actions));

describe('the efficient plans', () => {
  it('are those found by scoring every set of actions on every day', () => {
    fc.assert(
      fc.property(
        anySubject(),
        anyActions(3),
        fc.integer({ min: 1, max: 120 }),
        (given, actions, more) => {
          const subject = { ...given };
          const now = valueOf(outcomeOf(subject)).score.total;
          const found = plansFor(subject, now + more, actions);
          const all = enumerate(subject, actions, 1);
          const reaching = all.filter(({ total }) => total >= now + more).map(priceOf);
          expect(found.plans.map(priceOf)).toEqual(frontOf(reaching));
          if (reaching.length > 0) expect(found.highest).toBeNull();
          else expect(found.highest?.total).toBe(Math.max(...all.map(({ total }) => total)));
        },
      ),
      { numRuns: 6 },
    );
  }, 120_000);

  it('are those of the sets with the required action, and so is the highest', () => {
    fc.assert(
      fc.property(
        anySubject(),
        anyActions(3).filter((all) => all.length > 0 && !all.some(({ change }) => isSwap(change))),
        fc.integer({ min: -60, max: 120 }),
        (subject, actions, more) => {
          const required = [actions[0]!.id];
          const total = valueOf(outcomeOf(subject)).score.total + more;
          const found = valueOf(plan(subject, { kind: 'total', total }, actions, { required }));
          const all = enumerate(subject, actions, 1, required);
          const reaching = all.filter((one) => one.total >= total).map(priceOf);
          expect(found.plans.map(priceOf)).toEqual(frontOf(reaching));
          const highest = found.highest?.total ?? null;
          const most = all.length > 0 ? Math.max(...all.map((one) => one.total)) : null;
          expect(highest).toBe(reaching.length > 0 ? null : most);
        },
      ),
      { numRuns: 6 },
    );
  }, 120_000);

  it('have a highest total that no set of actions beats, on the day it is done or later', () => {
    fc.assert(
      fc.property(anySubjectAsRead(), anyActions(6), fc.nat(900), (subject, actions, wait) => {
        const most = plansFor(subject, UNREACHABLE, actions).highest!.total;
        const horizon = addYears(subject.date, PLAN_YEARS);
        for (const set of setsOf(actions)) {
          const done = addMonths(subject.date, monthsOf(set));
          for (const date of [done, addDays(done, wait)])
            if (date <= horizon) expect(totalBy(subject, set, date)).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('refuse a required action that is not in the list', () => {
    const subject: DossierSubject = {
      kind: 'dossier',
      dossier: EMPTY_DOSSIER,
      date: isoDate('2024-01-01'),
    };
    const asked = plan(subject, { kind: 'total', total: 100 }, [], { required: ['none'] });
    expect(asked.ok ? [] : asked.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-allowed', 'required', 0],
    ]);
  });

  it('are those of plain enumeration for more actions, where waiting gives nothing', () => {
    fc.assert(
      fc.property(
        anySubject(),
        anyActions(7),
        fc.integer({ min: 1, max: 200 }),
        (given, actions, more) => {
          // Without jobs, and when all that may lapse has lapsed, nothing rises by waiting: the first day decides.
          const { dossier } = given;
          const still = {
            ...given,
            date: isoDate('2033-01-01'),
            dossier: {
              ...dossier,
              candidate: { ...dossier.candidate, jobs: [] },
              spouse: dossier.spouse === null ? null : { ...dossier.spouse, jobs: [] },
              siblings: [],
            },
          };
          const now = valueOf(outcomeOf(still)).score.total;
          const found = plansFor(still, now + more, actions);
          const horizon = addYears(still.date, 5);
          const reaching = setsOf(actions).flatMap((set) => {
            const date = addMonths(still.date, monthsOf(set));
            if (date > horizon || totalBy(still, set, date) < now + more) return [];
            const cost = set.reduce((sum, action) => sum + action.cost, 0);
            const effort = set.reduce((sum, action) => sum + action.effort, 0);
            return [{ date, cost, effort }];
          });
          expect(found.plans.map(priceOf)).toEqual(frontOf(reaching));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('give the score that they state when their changes are made one by one', () => {
    fc.assert(
      fc.property(
        anySubject(),
        anyActions(6),
        fc.integer({ min: 0, max: 150 }),
        (subject, actions, more) => {
          const { plans, highest, now } = plansFor(
            subject,
            valueOf(outcomeOf(subject)).score.total + more,
            actions,
          );
          expect(now).toBe(valueOf(outcomeOf(subject)).score.total);
          for (const one of [...plans, ...(highest === null ? [] : [highest])]) {
            const { subject: after } = applyChanges(subject, one.changes, one.date);
            if (after.kind !== 'dossier') throw new Error('A dossier stays one');
            const { score } = valueOf(outcomeOf(after));
            expect(score.total).toBe(one.total);
            expect(valueOf(read(after.dossier, one.date)).profile).toEqual(
              valueOf(outcomeOf(after)).profile,
            );
            for (const { begins, done, action } of one.steps) {
              const taken = actions.find(({ id }) => id === action)!;
              expect(begins >= subject.date && begins <= done && done <= one.date).toBe(true);
              expect(addMonths(begins, taken.months) >= addDays(done, -3)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('have none that another is as good as', () => {
    fc.assert(
      fc.property(
        anySubject(),
        anyActions(8),
        fc.integer({ min: 1, max: 80 }),
        (subject, actions, more) => {
          const { plans } = plansFor(
            subject,
            valueOf(outcomeOf(subject)).score.total + more,
            actions,
          );
          for (const [place, one] of plans.entries()) {
            for (const [other, two] of plans.entries()) {
              if (place !== other) expect(isAsGood(one, two)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the model of time', () => {
  const DATE = isoDate('2026-11-24');
  const action = (input: object): object => ({ cost: 1, effort: 1, ...input });
  const parsed = (...inputs: readonly object[]): readonly Action[] =>
    valueOf(parseActions(inputs.map(action)));
  const english = { kind: 'language-test', language: 'english', clb: allAt(9) };
  const french = { kind: 'language-test', language: 'french', clb: allAt(7) };
  const subject: DossierSubject = {
    kind: 'dossier',
    date: DATE,
    dossier: {
      ...EMPTY_DOSSIER,
      candidate: {
        ...EMPTY_DOSSIER.candidate,
        jobs: [{ ...GOOD_JOB, from: isoDate('2026-06-01') }],
      },
    },
  };
  const idle: DossierSubject = { kind: 'dossier', date: DATE, dossier: EMPTY_DOSSIER };
  const days = (actions: readonly Action[], on: string): readonly string[] =>
    schedule(inLaneOrder(actions, DATE), DATE, isoDate(on)).map(
      ({ action: { id }, begins, done }) => `${id} ${begins} ${done}`,
    );

  it('runs actions of one lane in turn, and two lanes side by side', () => {
    const actions = parsed(
      { id: 'english', change: english, lane: 'preparation', months: 3 },
      { id: 'french', change: french, lane: 'preparation', months: 8 },
      { id: 'eca', change: { kind: 'credential-assessment' }, lane: 'paperwork', months: 2 },
    );
    expect(monthsOf(actions)).toBe(11);
    expect(days(actions, '2027-10-24')).toEqual([
      'eca 2026-11-24 2027-01-24',
      'french 2026-11-24 2027-07-24',
      'english 2027-07-24 2027-10-24',
    ]);
  });

  it('puts off a test that would have expired by the day of the plan', () => {
    const actions = parsed(
      {
        id: 'master',
        change: { kind: 'credential', level: 'master', country: 'CA' },
        lane: 'day',
        months: 24,
        stopsWork: true,
      },
      { id: 'english', change: english, lane: 'preparation', months: 3 },
    );
    expect(days(actions, '2028-11-24')).toEqual([
      'english 2026-11-24 2027-02-24',
      'master 2026-11-24 2028-11-24',
    ]);
    expect(days(actions, '2029-11-24')).toEqual([
      'master 2026-11-24 2028-11-24',
      'english 2029-08-24 2029-11-24',
    ]);
  });

  it('ends open jobs when full-time study begins', () => {
    const study = (stopsWork: boolean): number => {
      const actions = parsed({
        id: 'college',
        change: {
          kind: 'credential',
          level: 'two-year',
          country: 'CA',
          eligibleCanadianStudy: false,
        },
        lane: 'day',
        months: 24,
        stopsWork,
      });
      const { changes, date } = plansFor(subject, 1200, actions).highest!;
      const { subject: after } = applyChanges(subject, changes, date);
      if (after.kind !== 'dossier') throw new Error('A dossier stays one');
      return after.dossier.candidate.jobs.filter(({ until }) => until === null).length;
    };
    expect([study(true), study(false)]).toEqual([0, 1]);
  });

  it('waits for a year of work where waiting is enough', () => {
    const { plans } = plansFor(subject, valueOf(outcomeOf(subject)).score.total + 1, []);
    expect(plans).toMatchObject([
      { date: '2027-05-30', cost: 0, effort: 0, steps: [], changes: [] },
    ]);
  });

  it('gives its steps in the order of their lanes, whatever they cost', () => {
    const actions = parsed(
      { id: 'english', change: english, lane: 'preparation', months: 3, cost: 9 },
      { id: 'french', change: french, lane: 'preparation', months: 8, cost: 1 },
    );
    const { steps, total, changes, date } = plansFor(idle, 1200, actions).highest!;
    expect(steps.map(({ action: id, done }) => [id, done])).toEqual([
      ['french', '2027-07-24'],
      ['english', '2027-10-24'],
    ]);
    expect(steps.at(-1)!.total).toBeLessThanOrEqual(total);
    expect(valueOf(outcomeOf(applyChanges(idle, changes, date).subject)).score.total).toBe(total);
  });

  it('assesses a credential that another of its actions brings', () => {
    const study = { kind: 'credential', level: 'one-year', country: 'FR' };
    const assess = { kind: 'credential-assessment', credential: 0, equivalent: 'master' };
    const actions = parsed(
      { id: 'study', change: study, lane: 'day', months: 12 },
      { id: 'assess', change: assess, lane: 'day', months: 2 },
    );
    const none = valueOf(outcomeOf(idle)).score.total;
    const { plans } = plansFor(idle, none + 110, actions);
    expect(plans.at(0)?.steps.map(({ action: id }) => id)).toEqual(['study', 'assess']);
  });

  it('keeps at most one action of a group, and one of each name', () => {
    const twice = [
      { id: 'a', change: english, lane: 'preparation', months: 1 },
      { id: 'a', change: french, lane: 'preparation', months: 1 },
    ].map(action);
    expect(parseActions(twice)).toMatchObject({ ok: false, issues: [{ path: [1, 'id'] }] });
    const grouped = parsed(
      { id: 'a', change: english, lane: 'preparation', months: 1, group: 'tests' },
      { id: 'b', change: french, lane: 'preparation', months: 1, group: 'tests' },
    );
    const { highest, search } = plansFor(subject, 1200, grouped);
    expect(highest?.steps.length).toBeLessThanOrEqual(1);
    expect(search.sets).toBe(3);
  });

  it('refuses time as an action, and work stopped by a test', () => {
    const faulty = parsed(
      { id: 'wait', change: { kind: 'time', months: 3 }, lane: 'day', months: 3 },
      { id: 'test', change: english, lane: 'day', months: 3, stopsWork: true },
    );
    expect(plan(subject, { kind: 'total', total: 1 }, faulty)).toMatchObject({
      issues: [{ path: ['actions', 0, 'change', 'kind'] }, { path: ['actions', 1, 'stopsWork'] }],
    });
  });

  it('takes a target from cut-offs or from the score before the refusal', () => {
    const target = (take: 'latest' | 'highest' | 'median', ...cutOffs: readonly number[]) =>
      plan(subject, { kind: 'cut-offs', cutOffs, take }, []);
    expect(valueOf(target('latest', 500, 490)).target).toBe(490);
    expect(valueOf(target('highest', 500, 490)).target).toBe(500);
    expect(valueOf(target('median', 500, 490, 480, 470)).target).toBe(490);
    expect(target('latest')).toMatchObject({ issues: [{ code: 'required' }] });
    const claimed = { ...subject, dossier: { ...subject.dossier, claimedTotal: 512 } };
    expect(valueOf(plan(claimed, { kind: 'before-refusal' }, [])).target).toBe(512);
    const proven = valueOf(read(subject.dossier, isoDate('2024-05-02'))).range.least;
    expect(valueOf(plan(subject, { kind: 'before-refusal' }, [])).target).toBe(proven);
  });
});
