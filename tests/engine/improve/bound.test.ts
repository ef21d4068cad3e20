import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, type Profile, total } from '../../../src/engine/index.ts';
import { LANES } from '../../../src/engine/constants.ts';
import {
  addDays,
  addYears,
  type Credential,
  type LanguageTest,
} from '../../../src/engine/dossier.ts';
import type { Action, DossierSubject } from '../../../src/engine/improve.ts';
import type { LanguageResult, SpouseProfile } from '../../../src/engine/schema.ts';
import { dayNumber } from '../../../src/engine/dates/plain-date.ts';
import {
  type ReadingOverrides,
  NO_OVERRIDES,
  WORK_BASES,
} from '../../../src/engine/dossier/change.ts';
import { type Bound, makeBound, type StoppedWork } from '../../../src/engine/improve/plan/bound.ts';
import { makeBranch } from '../../../src/engine/improve/plan/branch.ts';
import type { Situation } from '../../../src/engine/improve/plan/situations.ts';
import { CHANGES } from '../../support/changes.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { gridOn } from '../../support/rules.ts';
import { actionWith, change } from './given.ts';

const START = isoDate('2026-01-15');
const rules = gridOn('2026-01-15');
const { candidate: NOBODY } = EMPTY_DOSSIER;

const stretch = (facts: Partial<Situation> = {}): Situation => ({
  first: START,
  last: START,
  age: 30,
  rules,
  canadian: 0,
  foreign: 0,
  spouseCanadian: 0,
  ...facts,
});

const action = (input: object, more: Partial<Action> = {}): Action =>
  actionWith('it', change(input), { months: 1, cost: 0, effort: 0, ...more });

interface Given {
  readonly dossier?: Partial<Dossier>;
  readonly overrides?: Partial<ReadingOverrides>;
  readonly actions?: readonly Action[];
  readonly situations?: readonly Situation[];
  readonly whenStopped?: (stops: StoppedWork) => readonly Situation[];
}

function boundOf({ dossier = {}, overrides = {}, actions = [], ...given }: Given): Bound {
  const all: Dossier = { ...EMPTY_DOSSIER, ...dossier };
  const view = { dossier: all, departures: [], overrides: { ...NO_OVERRIDES, ...overrides } };
  const { situations = [stretch()], whenStopped = noStop } = given;
  const subject: DossierSubject = { kind: 'dossier', dossier: all, date: START };
  return makeBound(subject, view, actions, situations, whenStopped);
}
const noStop = (): never => {
  throw new Error('No work is stopped');
};
/** The bound with all the actions taken. */
const most = (given: Given): number => {
  const every = (1 << (given.actions ?? []).length) - 1;
  return boundOf(given)(every, START, every);
};

const score = (profile: Partial<Profile>): number =>
  total({ ...BLANK, age: 30, ...profile }, rules);
const celpip = (level: number): LanguageTest => ({
  test: 'celpip-general',
  date: isoDate('2026-01-01'),
  scores: allAt(level),
});
const english = (level: number): LanguageResult => ({ language: 'english', clb: allAt(level) });
const french = (level: number): LanguageResult => ({ language: 'french', clb: allAt(level) });
const degree = (level: Credential['level']): Credential => ({
  level,
  country: 'CA',
  awarded: isoDate('2015-01-01'),
  eca: null,
  eligibleCanadianStudy: false,
});

describe('the bound over stretches of days', () => {
  const middle = isoDate('2027-03-01');

  it('is of the stretch of the day and of those after it', () => {
    const situations = [stretch(), stretch({ first: middle, age: 40 })];
    const bound = boundOf({ situations });
    expect(score({ age: 30 })).toBeGreaterThan(score({ age: 40 }));
    expect(bound(0, START, 0)).toBe(score({ age: 30 }));
    expect(bound(0, addDays(middle, -1), 0)).toBe(score({ age: 30 }));
    expect(bound(0, middle, 0)).toBe(score({ age: 40 }));
    expect(bound(0, isoDate('2030-01-01'), 0)).toBe(score({ age: 40 }));
    expect(bound(0, isoDate('2025-01-01'), 0)).toBe(score({ age: 30 }));
  });

  const year = 156_000;
  it.each<readonly [string, Partial<Situation>, Partial<Situation>]>([
    ['age', { age: 40 }, { age: 30 }],
    ['rules', { rules }, { rules: gridOn('2025-01-01') }],
    ['work in Canada', { canadian: year - 1 }, { canadian: year }],
    ['work abroad', { foreign: year - 1 }, { foreign: year }],
    ['the spouse’s work', { spouseCanadian: year - 1 }, { spouseCanadian: year }],
  ])('is of the best of them, in whichever order, where they differ in %s', (_, worse, better) => {
    const dossier: Partial<Dossier> = {
      candidate: { ...NOBODY, languageTests: [celpip(9)] },
      spouse: EMPTY_SPOUSE,
      offer: { noc: '00012', from: isoDate('2020-01-01'), until: null },
    };
    const base = { canadian: year };
    const one = stretch({ ...base, ...worse });
    const other = stretch({ ...base, ...better, first: middle });
    const alone = most({ dossier, situations: [{ ...other, first: START }] });
    expect(most({ dossier, situations: [one] })).toBeLessThan(alone);
    expect(most({ dossier, situations: [one, other] })).toBe(alone);
    const turned = [
      { ...other, first: START },
      { ...one, first: middle },
    ];
    expect(most({ dossier, situations: turned })).toBe(alone);
  });
});

describe('the bound of work', () => {
  const work = (more: object, months = 1): Action =>
    action({ kind: 'work', country: 'CA', months, ...more }, { months });
  const year = 156_000;
  /** 31 days at 30 hours a week are 132 hours and six sevenths: in hundredths, and no fewer. */
  const month = 13_286;
  const candidate = { ...NOBODY, languageTests: [celpip(9)] };
  const dossier: Partial<Dossier> = { candidate, spouse: EMPTY_SPOUSE };
  const spouse: SpouseProfile = {
    education: 'less-than-secondary',
    firstLanguage: null,
    canadianWorkYears: 0,
  };
  const base: Partial<Profile> = { firstLanguage: english(9), spouse };

  it.each<readonly [string, object, keyof Situation, Partial<Profile>]>([
    ['in Canada', {}, 'canadian', { canadianWorkYears: 1 }],
    ['abroad', { country: 'FR' }, 'foreign', { foreignWorkYears: 1 }],
    [
      'of the spouse in Canada',
      { who: 'spouse' },
      'spouseCanadian',
      { spouse: { ...spouse, canadianWorkYears: 1 } },
    ],
  ])('%s is a month of 31 days each, no more', (_, more, hours, years) => {
    const reach = (held: number, actions: readonly Action[]): number =>
      most({ dossier, actions, situations: [stretch({ [hours]: held })] });
    const [none, one] = [score(base), score({ ...base, ...years })];
    expect(one).toBeGreaterThan(none);
    expect(reach(year - month, [work(more)])).toBe(one);
    expect(reach(year - month - 1, [work(more)])).toBe(none);
    expect(reach(year - 5 * month, [work(more, 3), work(more, 2)])).toBe(one);
    expect(reach(year - 5 * month - 1, [work(more, 3), work(more, 2)])).toBe(none);
    expect(reach(year, [])).toBe(one);
  });

  it('adds to the years of its person and side of the border, and to no others', () => {
    const all = { canadian: year - 1, foreign: year - 1, spouseCanadian: year - 1 };
    const reach = (...actions: readonly Action[]): number =>
      most({ dossier, actions, situations: [stretch(all)] });
    const worked = { ...spouse, canadianWorkYears: 1 };
    expect(reach(work({}))).toBe(score({ ...base, canadianWorkYears: 1 }));
    expect(reach(work({ country: 'MA' }))).toBe(score({ ...base, foreignWorkYears: 1 }));
    expect(reach(work({ who: 'spouse' }))).toBe(score({ ...base, spouse: worked }));
    expect(reach(work({ who: 'spouse', country: 'MA' }))).toBe(score(base));
    expect(reach(work({}), work({ country: 'MA' }), work({ who: 'spouse' }))).toBe(
      score({ ...base, canadianWorkYears: 1, foreignWorkYears: 1, spouse: worked }),
    );
  });

  it('is not of study, however long', () => {
    const study = { kind: 'credential', level: 'one-year', country: 'CA' };
    const actions = [action({ ...study, eligibleCanadianStudy: false }, { months: 60 })];
    expect(most({ dossier, actions })).toBe(score({ ...base, education: 'one-year' }));
  });

  it('is of the actions of the set, whatever set was asked of before', () => {
    const grant = action({ kind: 'nomination', province: 'ON' });
    const bound = boundOf({ dossier, actions: [work({}, 12), grant, work({}, 12)] });
    const ofSet = (set: number): number => bound(set, START, 0);
    const years = (canadianWorkYears: number, nomination = false): number =>
      score({ ...base, canadianWorkYears, nomination });
    const expected = [years(0), years(1), years(0, true), years(1, true), years(1), years(2)];
    expect([0, 1, 2, 3, 4, 5].map(ofSet)).toEqual(expected);
    expect([0, 1, 2, 3, 4, 5].map(ofSet)).toEqual(expected);
  });

  it('counted otherwise than by hours, is of all its own hours, and of a month more', () => {
    const on = { kind: 'count', work: ['candidate', 'canadianWork'], on: null } as const;
    const counts: ReadingOverrides['counts'] = new Map([
      ['candidate.canadianWork', { ...on, basis: 'uncapped-hours' }],
    ]);
    const reach = (
      held: number,
      hoursPerWeek: number | null,
      overrides: Partial<ReadingOverrides>,
    ): number =>
      most({
        dossier,
        overrides,
        actions: [work({ hoursPerWeek })],
        situations: [stretch({ canadian: held })],
      });
    const [none, one] = [score(base), score({ ...base, canadianWorkYears: 1 })];
    // 31 days at 60 hours a week are 265 hours and five sevenths.
    const doubled = 26_572;
    for (const [hours, each] of [
      [null, month],
      [15, month],
      [60, doubled],
    ] as const) {
      expect(reach(year - 2 * each, hours, { counts })).toBe(one);
      expect(reach(year - 2 * each - 1, hours, { counts })).toBe(none);
      expect(reach(year - month, hours, {})).toBe(one);
      expect(reach(year - month - 1, hours, {})).toBe(none);
    }
  });
});

describe('the bound where study stops work', () => {
  const study = (lane: Action['lane'], months: number, who = 'candidate'): Action =>
    action(
      { kind: 'credential', who, level: 'one-year', country: 'CA' },
      { lane, months, stopsWork: true },
    );
  const beside = (lane: Action['lane'], months: number): Action =>
    action({ kind: 'nomination', province: 'ON' }, { lane, months });

  /** After how many months the work is left at the latest; none: whose hours are not asked for. */
  const stopsOf = (actions: readonly Action[], set: number, taken: number) => {
    const asked: (readonly (number | null)[])[] = [];
    const whenStopped = ({ candidate, spouse }: StoppedWork): readonly Situation[] => {
      asked.push([candidate, spouse]);
      return [stretch()];
    };
    boundOf({ actions, whenStopped })(set, START, taken);
    return asked;
  };

  it.each<readonly [string, readonly Action[], number, number, (number | null)[][]]>([
    ['nothing is taken', [study('day', 24)], 1, 0, []],
    ['no study is taken', [study('day', 24), beside('day', 3)], 3, 2, []],
    ['it is taken alone', [study('day', 24)], 1, 1, [[0, null]]],
    [
      'others of its lane may come before it',
      [study('day', 24), beside('day', 3), beside('day', 5)],
      7,
      1,
      [[8, null]],
    ],
    [
      'others of its lane are not of the set',
      [beside('day', 3), study('day', 24), beside('day', 5)],
      6,
      2,
      [[5, null]],
    ],
    [
      'others are of other lanes',
      [study('day', 24), beside('preparation', 3), beside('paperwork', 5)],
      7,
      1,
      [[0, null]],
    ],
    [
      'it waits for nothing',
      [study('paperwork', 24), beside('paperwork', 3), beside('day', 5)],
      7,
      1,
      [[0, null]],
    ],
    ['it is the spouse’s', [beside('day', 5), study('day', 24, 'spouse')], 3, 2, [[null, 5]]],
    [
      'both persons study',
      [study('day', 24), study('day', 9, 'spouse'), beside('day', 5)],
      7,
      3,
      [[14, 29]],
    ],
    ['the first of two is first left', [study('day', 24), study('day', 9)], 3, 3, [[9, null]]],
    ['the second of two is first left', [study('day', 9), study('day', 24)], 3, 3, [[9, null]]],
    [
      'one of two may begin at once',
      [study('paperwork', 24), study('day', 9), beside('day', 5)],
      7,
      3,
      [[0, null]],
    ],
    [
      'the spouse’s first of two is first left',
      [study('day', 24, 'spouse'), study('day', 9, 'spouse')],
      3,
      3,
      [[null, 9]],
    ],
    [
      'the spouse’s second of two is first left',
      [study('day', 9, 'spouse'), study('day', 24, 'spouse')],
      3,
      3,
      [[null, 9]],
    ],
  ])('is of the work left at the latest, where %s', (_, actions, set, taken, stops) => {
    expect(stopsOf(actions, set, taken)).toEqual(stops);
  });

  it('has the hours of the work left, from the stretch of the day on', () => {
    const later = isoDate('2027-01-15');
    const hours = (...held: readonly number[]): readonly Situation[] =>
      held.map((years, place) =>
        stretch({ first: place === 0 ? START : later, canadian: 156_000 * years }),
      );
    const bound = boundOf({
      actions: [study('day', 24), beside('day', 6)],
      situations: hours(4, 5),
      whenStopped: ({ candidate }) => (candidate === 0 ? hours(3, 0) : hours(2, 1)),
    });
    const years = (canadianWorkYears: number, nomination = false): number =>
      score({
        canadianWorkYears,
        education: 'one-year',
        canadianStudy: 'one-or-two-year',
        nomination,
      });
    expect([bound(1, START, 0), bound(1, later, 0)]).toEqual([years(5), years(5)]);
    expect([bound(1, START, 1), bound(1, later, 1)]).toEqual([years(3), years(0)]);
    expect([bound(3, START, 1), bound(3, later, 1)]).toEqual([years(2, true), years(1, true)]);
  });
});

describe('the bound of what is proven', () => {
  const test = (who: string, language: string, level: number): Action =>
    action({ kind: 'language-test', who, language, clb: allAt(level) });

  it.each<readonly [string, readonly Action[], Partial<Profile>]>([
    ['no language', [], {}],
    ['one', [test('candidate', 'english', 8)], { firstLanguage: english(8) }],
    ['the other', [test('candidate', 'french', 8)], { firstLanguage: french(8) }],
    [
      'both, the better first',
      [test('candidate', 'french', 6), test('candidate', 'english', 10)],
      { firstLanguage: english(10), secondLanguage: french(6) },
    ],
    [
      'both, the better of them French',
      [test('candidate', 'english', 6), test('candidate', 'french', 10)],
      { firstLanguage: french(10), secondLanguage: english(6) },
    ],
  ])('is of %s', (_, actions, profile) => {
    expect(most({ actions })).toBe(score(profile));
  });

  it('is of the better order of two languages, which either may be', () => {
    const both = (first: LanguageResult, second: LanguageResult): number =>
      score({ firstLanguage: first, secondLanguage: second });
    expect(both(english(10), french(6))).toBeGreaterThan(both(french(6), english(10)));
    expect(both(french(10), english(6))).toBeGreaterThan(both(english(6), french(10)));
  });

  const spouse = (facts: Partial<SpouseProfile> = {}): SpouseProfile => ({
    education: 'less-than-secondary',
    firstLanguage: null,
    canadianWorkYears: 0,
    ...facts,
  });

  it.each<readonly [string, readonly Action[], LanguageResult | null]>([
    ['none', [], null],
    ['one', [test('spouse', 'english', 9)], english(9)],
    ['the better, French', [test('spouse', 'english', 5), test('spouse', 'french', 9)], french(9)],
    [
      'the better, English',
      [test('spouse', 'english', 9), test('spouse', 'french', 5)],
      english(9),
    ],
  ])('is of the spouse’s language: %s', (_, actions, firstLanguage) => {
    const dossier = { spouse: { ...EMPTY_SPOUSE, credentials: [degree('bachelor')] } };
    expect(most({ dossier, actions })).toBe(
      score({ spouse: spouse({ education: 'bachelor', firstLanguage }) }),
    );
  });

  const proven = { ...EMPTY_SPOUSE, credentials: [degree('doctoral')] };
  const doctor = spouse({ education: 'doctoral' });
  const stay = action({ kind: 'spouse-accompanying', accompanying: false });
  const [old, young] = [[stretch({ age: 60 })], [stretch()]];

  it('is with the spouse who comes along, or without, as it is', () => {
    const citizen = { ...proven, status: 'citizen' } as const;
    expect(score({ age: 60, spouse: doctor })).toBeGreaterThan(score({ age: 60 }));
    expect(most({ dossier: { spouse: proven }, situations: old })).toBe(
      score({ age: 60, spouse: doctor }),
    );
    expect(most({ dossier: { spouse: citizen }, situations: old })).toBe(score({ age: 60 }));
    expect(score({ spouse: spouse() })).toBeLessThan(score({}));
    expect(most({ dossier: { spouse: EMPTY_SPOUSE }, situations: young })).toBe(
      score({ spouse: spouse() }),
    );
  });

  it('is the better of with the spouse and without, where an action may change it', () => {
    const actions = [stay];
    expect(most({ dossier: { spouse: proven }, actions, situations: old })).toBe(
      score({ age: 60, spouse: doctor }),
    );
    expect(most({ dossier: { spouse: EMPTY_SPOUSE }, actions, situations: young })).toBe(score({}));
    expect(most({ actions, situations: young })).toBe(score({}));
  });

  it('is of what is so on the first day of any of the stretches', () => {
    const from = isoDate('2027-01-01');
    const dossier: Partial<Dossier> = { nomination: { province: 'ON', from, until: null } };
    expect(most({ dossier })).toBe(score({}));
    expect(most({ dossier, situations: [stretch(), stretch({ first: from })] })).toBe(
      score({ nomination: true }),
    );
  });
});

describe('no plan of a set scores more than its bound', () => {
  const kinds = fc.oneof(
    { weight: 3, arbitrary: CHANGES.work() },
    ...[
      CHANGES['language-test'](),
      CHANGES['credential-assessment'](),
      CHANGES.credential(),
      CHANGES.nomination(),
      CHANGES['trade-certificate'](),
      CHANGES['job-offer'](),
      CHANGES.sibling(),
      CHANGES['spouse-accompanying'](),
    ].map((arbitrary) => ({ weight: 1, arbitrary })),
  );
  const anyAction: fc.Arbitrary<Action> = fc
    .record({
      change: kinds,
      lane: fc.constantFrom(...LANES),
      months: fc.integer({ min: 0, max: 30 }),
      stopsWork: fc.boolean(),
    })
    .map(({ stopsWork, ...one }) => ({
      ...one,
      id: 'it',
      cost: 0,
      effort: 0,
      group: null,
      stopsWork: stopsWork && one.change.kind === 'credential',
    }));

  const anyCount = fc.record({
    kind: fc.constant('count' as const),
    work: fc.constantFrom(
      ['candidate', 'canadianWork'] as const,
      ['candidate', 'foreignWork'] as const,
      ['spouse', 'canadianWork'] as const,
    ),
    basis: fc.constantFrom(...WORK_BASES),
    on: fc.constant(null),
  });
  const anyRule = fc.record({
    kind: fc.constant('rule' as const),
    fact: fc.tuple(
      fc.constantFrom('candidate' as const, 'spouse' as const),
      fc.constantFrom('languageTests' as const, 'credentials' as const, 'jobs' as const),
      fc.nat(3),
    ),
    counted: fc.boolean(),
  });
  /** An officer counts work in some way, and a fact of the dossier, or does not. */
  const anySubject: fc.Arbitrary<DossierSubject> = fc
    .record({
      dossier: anyDossier(),
      date: anyDate('2016-01-01', '2024-12-31'),
      counts: fc.array(anyCount, { maxLength: 1 }),
      rules: fc.array(anyRule, { maxLength: 3 }),
    })
    .map(({ dossier, date, counts, rules: all }) => {
      const own = all.filter(({ fact: [who, list, place] }) => dossier[who]?.[list][place]);
      const departures = [...counts, ...own].map((one) => ({ changes: [one] }));
      return { kind: 'dossier', dossier, date, departures };
    });
  const bits = fc.nat(63);
  const tries = fc.array(fc.tuple(bits, bits, bits, fc.nat(1800), fc.nat(1800)), {
    minLength: 12,
    maxLength: 12,
  });

  it('on any day from that of the bound, whatever else may be taken and is not', () => {
    fc.assert(
      fc.property(
        anySubject,
        fc.array(anyAction, { maxLength: 6 }),
        tries,
        (subject, all, given) => {
          const horizon = addYears(subject.date, 5);
          const branch = makeBranch(subject, all, null, horizon)!;
          const every = (1 << all.length) - 1;
          for (const [allowed, made, first, wait, back] of given) {
            const set = every & allowed & made;
            const price = branch.priceOf(set);
            const date = price === null ? horizon : addDays(price.date, wait);
            if (price === null || date > horizon) continue;
            const span = dayNumber(date) - dayNumber(subject.date) + 1;
            const from = addDays(subject.date, back % span);
            expect(branch.totalOn(set, date)).toBeLessThanOrEqual(
              branch.bound(every & allowed, from, set & first),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
