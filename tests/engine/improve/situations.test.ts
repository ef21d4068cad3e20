import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, type IsoDate } from '../../../src/engine/index.ts';
import type { DossierSubject } from '../../../src/engine/improve.ts';
import { type ReadingOverrides, NO_OVERRIDES } from '../../../src/engine/dossier/change.ts';
import {
  type Situation,
  situationsOf,
  withJobsLeft,
} from '../../../src/engine/improve/plan/situations.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { gridOn } from '../../support/rules.ts';

const DATE = isoDate('2026-01-05');
const HORIZON = isoDate('2026-02-10');
const { candidate: NOBODY } = EMPTY_DOSSIER;
const rules = gridOn('2026-01-05');

const of = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}, until = HORIZON) => {
  const candidate = { ...NOBODY, birthDate: isoDate('1990-01-20'), ...facts };
  const dossier: Dossier = { ...EMPTY_DOSSIER, ...more, candidate };
  const subject: DossierSubject = { kind: 'dossier', dossier, date: DATE };
  const view = { dossier, departures: [], overrides: NO_OVERRIDES };
  return { view, situations: situationsOf(subject, view, until) };
};
const stretch = (first: string, last: string, facts: Partial<Situation> = {}): Situation => ({
  first: isoDate(first),
  last: isoDate(last),
  age: 35,
  rules,
  canadian: 0,
  foreign: 0,
  spouseCanadian: 0,
  ...facts,
});

describe('the stretches of days of a plan', () => {
  it('end before each day on which something happens, and at the horizon', () => {
    expect(of({}).situations).toEqual([
      stretch('2026-01-05', '2026-01-19'),
      stretch('2026-01-20', '2026-02-10', { age: 36 }),
    ]);
  });

  it('are one where nothing happens, of a day at least', () => {
    expect(of({}, {}, isoDate('2026-01-06')).situations).toEqual([
      stretch('2026-01-05', '2026-01-06'),
    ]);
    expect(of({}, {}, DATE).situations).toEqual([stretch('2026-01-05', '2026-01-05')]);
  });

  const firsts = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}) =>
    of(facts, more).situations.map(({ first }) => first);

  it('begin where a job of either person begins, or has ended', () => {
    const job = { ...GOOD_JOB, from: isoDate('2026-01-10'), until: isoDate('2026-01-31') };
    const days = ['2026-01-05', '2026-01-10', '2026-01-20', '2026-02-01'];
    expect(firsts({ jobs: [job] })).toEqual(days);
    expect(firsts({}, { spouse: { ...EMPTY_SPOUSE, jobs: [job] } })).toEqual(days);
  });

  it('begin around the day on which a job begins to pass out of its ten years', () => {
    const job = { ...GOOD_JOB, from: isoDate('2016-01-10'), until: isoDate('2016-12-31') };
    const days = ['05', '08', '09', '10', '11', '12', '20'].map((day) => `2026-01-${day}`);
    expect(firsts({ jobs: [job] })).toEqual(days);
    expect(firsts({}, { spouse: { ...EMPTY_SPOUSE, jobs: [job] } })).toEqual(days);
  });

  const counting: ReadingOverrides = {
    ...NO_OVERRIDES,
    counts: new Map([
      [
        'candidate.canadianWork',
        {
          kind: 'count',
          work: ['candidate', 'canadianWork'],
          basis: 'calendar-months',
          on: null,
        },
      ],
    ]),
  };

  it('begin with the months too, where a departure counts otherwise than by hours', () => {
    const { view } = of({});
    const subject: DossierSubject = { kind: 'dossier', dossier: view.dossier, date: DATE };
    const found = situationsOf(subject, { ...view, overrides: counting }, HORIZON);
    expect(found.map(({ first }) => first)).toEqual(['2026-01-05', '2026-01-20', '2026-02-01']);
  });

  it('then have a year more than is counted, or the hours where these are more', () => {
    const until = isoDate('2025-12-31');
    const jobs = [
      { ...GOOD_JOB, until, from: isoDate('2024-01-15') },
      { ...GOOD_JOB, until, country: 'FR', from: isoDate('2023-01-01') },
    ];
    const spouse = { ...EMPTY_SPOUSE, jobs: [{ ...GOOD_JOB, until, from: isoDate('2025-12-01') }] };
    const { view } = of({ jobs }, { spouse });
    const subject: DossierSubject = { kind: 'dossier', dossier: view.dossier, date: DATE };
    const [found] = situationsOf(subject, { ...view, overrides: counting }, HORIZON);
    // 24 months touched, 1,096 days abroad, one month of the spouse.
    expect([found!.canadian, found!.foreign, found!.spouseCanadian]).toEqual([
      3 * 156_000,
      4 * 156_000,
      156_000,
    ]);
  });

  it('leave out the hours of jobs that a departure does not count', () => {
    const { view } = of({ jobs: [GOOD_JOB] }, { spouse: { ...EMPTY_SPOUSE, jobs: [GOOD_JOB] } });
    const subject: DossierSubject = { kind: 'dossier', dossier: view.dossier, date: DATE };
    const hours = (...facts: readonly string[]) => {
      const overrides = { ...NO_OVERRIDES, counted: new Map(facts.map((fact) => [fact, false])) };
      const [{ canadian, spouseCanadian }] = situationsOf(
        subject,
        { ...view, overrides },
        DATE,
      ) as [Situation];
      return [canadian > 0, spouseCanadian > 0];
    };
    expect(hours()).toEqual([true, true]);
    expect(hours('candidate.jobs.0')).toEqual([false, true]);
    expect(hours('spouse.jobs.0')).toEqual([true, false]);
  });

  const started = { ...GOOD_JOB, from: isoDate('2026-01-06') };
  it('have the most hours of their ends, each person’s and on each side of the border', () => {
    const abroad = { ...started, country: 'FR' };
    const spouse = { ...EMPTY_SPOUSE, jobs: [started] };
    const last = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}) => {
      const { canadian, foreign, spouseCanadian } = of(facts, more).situations.at(-1)!;
      return [canadian, foreign, spouseCanadian].map((hours) => hours > 0);
    };
    expect(last({ jobs: [started] })).toEqual([true, false, false]);
    expect(last({ jobs: [abroad] })).toEqual([false, true, false]);
    expect(last({}, { spouse })).toEqual([false, false, true]);
    // 36 days at 30 hours a week, cut to hundredths.
    expect(of({ jobs: [abroad] }).situations.at(-1)!.foreign).toBe(15_428);
    const rising = of({ jobs: [started] }).situations.map(({ canadian }) => canadian);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  const nobodyStops = { candidate: null, spouse: null };
  const left: IsoDate = isoDate('2026-01-27');
  const under = { ...GOOD_JOB, from: isoDate('2026-01-01') };

  it('have fewer hours where the jobs under way are left within them: those up to the day before', () => {
    const { view, situations } = of({ jobs: [under] });
    const after = withJobsLeft(view, situations, { ...nobodyStops, candidate: left });
    const until = { ...under, until: isoDate('2026-01-26') };
    const worked = of({ jobs: [until] }, {}, isoDate('2026-01-26')).situations.at(-1)!;
    expect(after).toEqual([situations[0], { ...situations[1]!, canadian: worked.canadian }]);
    expect(after[1]!.canadian).toBeLessThan(situations[1]!.canadian);
    expect(withJobsLeft(view, situations, nobodyStops)).toEqual(situations);
  });

  it('keep the hours of jobs that begin on the first day or later, and of those over by then', () => {
    const until = isoDate('2026-01-26');
    for (const job of [
      { ...under, from: DATE },
      { ...under, from: isoDate('2026-01-07') },
      { ...under, until },
      { ...under, until: isoDate('2026-01-22') },
    ]) {
      const { view, situations } = of({ jobs: [job] });
      expect(situations.at(-1)!.canadian).toBeGreaterThan(0);
      expect(withJobsLeft(view, situations, { ...nobodyStops, candidate: left })).toEqual(
        situations,
      );
    }
  });

  it('have fewer hours of a job that was to end on the very day on which it is left', () => {
    const { view, situations } = of({ jobs: [{ ...under, until: left }] });
    const after = withJobsLeft(view, situations, { ...nobodyStops, candidate: left });
    expect(after.at(-1)!.canadian).toBeLessThan(situations.at(-1)!.canadian);
  });

  describe('with work that passes out of its ten years meanwhile', () => {
    const half = {
      ...GOOD_JOB,
      hoursPerWeek: 15,
      from: isoDate('2016-01-01'),
      until: isoDate('2016-12-31'),
    };
    /** The hours on a day where the job was left before. */
    const hoursOn = (date: string, last: string): number =>
      of({ jobs: [half, { ...under, until: isoDate(last) }] }, {}, isoDate(date)).situations.at(-1)!
        .canadian;
    const leftOn = (day: string): readonly number[] => {
      const { view, situations } = of({ jobs: [half, under] });
      expect(situations.map(({ first }) => first)).toEqual(['2026-01-05', '2026-01-20']);
      return withJobsLeft(view, situations, { ...nobodyStops, candidate: isoDate(day) }).map(
        ({ canadian }) => canadian,
      );
    };

    it('are the most on the last day worked', () => {
      const most = hoursOn('2026-01-26', '2026-01-26');
      expect(most).toBeGreaterThan(hoursOn('2026-01-20', '2026-01-20'));
      expect(most).toBeGreaterThan(hoursOn('2026-02-10', '2026-01-26'));
      expect(leftOn('2026-01-27')[1]).toBe(most);
    });

    it('are not those of a day before the stretch, nor of one after it', () => {
      expect(leftOn('2026-01-10')).toEqual([
        hoursOn('2026-01-09', '2026-01-09'),
        hoursOn('2026-01-20', '2026-01-09'),
      ]);
      expect(leftOn('2026-01-27')[0]).toBe(hoursOn('2026-01-19', '2026-01-26'));
    });
  });

  it('are as they were for a spouse who is none', () => {
    const { view, situations } = of({ jobs: [under] });
    expect(withJobsLeft(view, situations, { ...nobodyStops, spouse: left })).toEqual(situations);
  });

  it('are those of each person apart', () => {
    const spouse = { ...EMPTY_SPOUSE, jobs: [under] };
    const { view, situations } = of({ jobs: [under] }, { spouse });
    const last = (days: Partial<Record<'candidate' | 'spouse', IsoDate>>) => {
      const after = withJobsLeft(view, situations, { ...nobodyStops, ...days }).at(-1)!;
      const before = situations.at(-1)!;
      return [
        after.canadian < before.canadian,
        after.spouseCanadian < before.spouseCanadian,
        after.foreign === before.foreign,
      ];
    };
    expect(last({ candidate: left })).toEqual([true, false, true]);
    expect(last({ spouse: left })).toEqual([false, true, true]);
  });
});
