import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, read, type Reading } from '../../../src/engine/index.ts';
import { type ReadingOverride, factKey } from '../../../src/engine/dossier/change.ts';
import { rulesFor } from '../../../src/engine/dossier/read.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';
import {
  canadian,
  candidateWith,
  codesOf,
  foreign,
  ielts,
  job,
  readOn,
  spouseWith,
  tcf,
  unknownOf,
} from './cases.ts';

const DATE = '2024-05-02';

const readWith = (
  dossier: Dossier,
  date: string,
  ...changes: readonly ReadingOverride[]
): Reading => valueOf(read(dossier, isoDate(date), { departures: [{ changes }] }));

const rule = (
  counted: boolean,
  ...fact: Extract<ReadingOverride, { kind: 'rule' }>['fact']
): ReadingOverride => ({
  kind: 'rule',
  fact,
  counted,
});

describe('a reading that departs from the plain one', () => {
  const full = candidateWith({
    languageTests: [ielts('2023-06-01')],
    jobs: [job(), job({ country: 'FR', from: '2015-01-01', until: '2017-12-31' })],
  });

  it('by nothing is the plain one', () => {
    expect(valueOf(read(full, isoDate(DATE), { departures: [] }))).toEqual(readOn(full, DATE));
    expect(readWith(full, DATE)).toEqual(readOn(full, DATE));
  });

  it('by what the dossier says is that of the dossier which says so, and leaves the given one as it was', () => {
    const before = structuredClone(full);
    const found = readWith(
      full,
      DATE,
      { kind: 'set', path: ['candidate', 'birthDate'], value: '1985-01-01' },
      { kind: 'set', path: ['candidate', 'jobs', 1, 'country'], value: 'CA' },
    );
    expect(full).toEqual(before);
    const [first, second] = full.candidate.jobs;
    expect(found).toEqual(
      readOn(
        {
          ...full,
          candidate: {
            ...full.candidate,
            birthDate: isoDate('1985-01-01'),
            jobs: [first!, { ...second!, country: 'CA' }],
          },
        },
        DATE,
      ),
    );
    expect(found.profile.canadianWorkYears).toBe(5);
  });

  it('by the levels of a test has those, of the abilities that are told, one departure after the other', () => {
    const test = ['candidate', 'languageTests', 0] as const;
    const found = readWith(
      full,
      DATE,
      { kind: 'levels', test, clb: { reading: 4, writing: 5 } },
      { kind: 'levels', test, clb: { writing: 6 } },
    );
    expect(found.profile.firstLanguage.clb).toEqual({ ...allAt(9), reading: 4, writing: 6 });
    const other = { kind: 'levels', test: ['spouse', 'languageTests', 0], clb: { reading: 4 } };
    expect(readWith(full, DATE, other as ReadingOverride).profile.firstLanguage.clb).toEqual(
      allAt(9),
    );
  });

  it('by the day of the age has the age of that day, the last that is told, whatever it scores', () => {
    const at = (...days: readonly string[]) =>
      readWith(
        full,
        DATE,
        ...days.map((day): ReadingOverride => ({ kind: 'age', on: isoDate(day) })),
      );
    expect(at('2020-04-12').profile.age).toBe(27);
    expect(at('2020-04-12', '2021-04-12').profile.age).toBe(28);
    expect(at('2030-04-11').profile.age).toBe(36);
    expect(at('1990-01-01').profile.age).toBe(0);
    expect(at('2020-04-12').notes[0]).toMatchObject({
      code: 'age-on-date',
      counted: true,
      params: { age: 27, on: '2020-04-12' },
    });
  });

  it('by the day of an invitation is scored by the rules which that spares', () => {
    const offer = { noc: '00012', from: isoDate('2024-01-01'), until: null };
    const dossier = { ...EMPTY_DOSSIER, offer };
    const spared = (on: string): ReadingOverride => ({ kind: 'spare', on: isoDate(on) });
    const worth = (...changes: readonly ReadingOverride[]) =>
      readWith(dossier, '2025-04-01', ...changes).range.least;
    expect(worth()).toBe(99);
    expect(worth(spared('2025-03-24'))).toBe(299);
    expect(worth(spared('2025-03-24'), spared('2025-03-25'))).toBe(99);
    const departures = [{ changes: [spared('2025-03-24')] }];
    expect(valueOf(rulesFor(dossier, isoDate('2025-04-01'), { departures }))).toBe(
      gridOn('2025-04-01', '2025-03-24'),
    );
    expect(valueOf(rulesFor(dossier, isoDate('2025-04-01')))).toBe(gridOn('2025-04-01'));
  });

  it('by levels that French is not asked gives its points', () => {
    const french = candidateWith({
      languageTests: [
        tcf('2023-06-01', { scores: { reading: 406, writing: 7, listening: 398, speaking: 7 } }),
      ],
    });
    const relaxed: ReadingOverride = { kind: 'relax', factor: 'french', fact: 'frenchMin' };
    expect(readWith(french, DATE, relaxed).range.least - readOn(french, DATE).range.least).toBe(25);
  });

  it('is a failure on a day without rules', () => {
    expect(read(full, isoDate('2014-12-31')).ok).toBe(false);
    expect(rulesFor(full, isoDate('2014-12-31')).ok).toBe(false);
  });
});

describe('a ruling', () => {
  const person = { ...EMPTY_DOSSIER, spouse: spouseWith({ status: null }) };

  it.each([
    [
      'counts a spouse whose status is not known',
      person,
      ['spouse', 'accompanying'],
      true,
      { least: 90, greatest: 90 },
    ],
    ['leaves a spouse out', person, ['spouse', 'accompanying'], false, { least: 99, greatest: 99 }],
    [
      'counts a nomination that has ended',
      { ...EMPTY_DOSSIER, nomination: { province: 'ON', from: '2023-01-01', until: '2024-01-01' } },
      ['nomination'],
      true,
      { least: 699, greatest: 699 },
    ],
    [
      'leaves out an offer that stands',
      { ...EMPTY_DOSSIER, offer: { noc: '00012', from: '2024-01-01', until: null } },
      ['offer'],
      false,
      { least: 99, greatest: 99 },
    ],
    [
      'counts an offer in an occupation that is not known as any other, at the least',
      { ...EMPTY_DOSSIER, offer: { noc: null, from: '2024-01-01', until: null } },
      ['offer'],
      true,
      { least: 149, greatest: 299 },
    ],
    [
      'counts an offer of work that is not skilled',
      { ...EMPTY_DOSSIER, offer: { noc: '64100', from: '2024-01-01', until: null } },
      ['offer'],
      true,
      { least: 149, greatest: 149 },
    ],
    [
      'counts a sibling that no one told of',
      EMPTY_DOSSIER,
      ['siblings'],
      true,
      { least: 114, greatest: 114 },
    ],
    [
      'leaves out a sibling',
      {
        ...EMPTY_DOSSIER,
        siblings: [{ birthDate: '1990-01-01', status: 'citizen', livesInCanada: true }],
      },
      ['siblings'],
      false,
      { least: 99, greatest: 99 },
    ],
    [
      'counts a test that has expired',
      candidateWith({ languageTests: [ielts('2020-06-01')] }),
      ['candidate', 'languageTests', 0],
      true,
      { least: 99 + 4 * 31, greatest: 99 + 4 * 31 },
    ],
    [
      'leaves out a test whose date is not known',
      candidateWith({ languageTests: [ielts(null)], firstOfficialLanguage: 'english' }),
      ['candidate', 'languageTests', 0],
      false,
      { least: 99, greatest: 99 },
    ],
    [
      'counts a credential whose assessment has expired, at the level that it gave',
      candidateWith({
        credentials: [
          {
            ...foreign('master', '2015-01-01'),
            eca: { body: 'wes', date: isoDate('2015-01-01'), equivalent: 'bachelor' },
          },
        ],
      }),
      ['candidate', 'credentials', 0],
      true,
      { least: 99 + 120, greatest: 99 + 120 },
    ],
    [
      'counts a credential without an assessment, at the level that is claimed',
      candidateWith({ credentials: [{ ...foreign('master', null), eca: null }] }),
      ['candidate', 'credentials', 0],
      true,
      { least: 99 + 135, greatest: 99 + 135 },
    ],
    [
      'counts a Canadian credential that is to come at its own level, whatever an assessment says',
      candidateWith({
        credentials: [
          {
            ...foreign('master', '2022-01-01'),
            country: 'CA',
            awarded: isoDate('2025-01-01'),
            eca: { body: 'wes', date: isoDate('2022-01-01'), equivalent: 'bachelor' },
          },
        ],
      }),
      ['candidate', 'credentials', 0],
      true,
      { least: 99 + 135, greatest: 99 + 135 + 30 },
    ],
    [
      'leaves out a Canadian credential',
      candidateWith({ credentials: [canadian('master', '2018-01-01')] }),
      ['candidate', 'credentials', 0],
      false,
      { least: 99, greatest: 99 },
    ],
    [
      'counts two short credentials as two or more',
      candidateWith({
        credentials: [foreign('two-year', '2022-01-01'), foreign('one-year', '2022-01-01')],
      }),
      ['candidate', 'education'],
      true,
      { least: 99 + 128, greatest: 99 + 128 },
    ],
    [
      'leaves two credentials as the higher of them',
      candidateWith({
        credentials: [foreign('bachelor', '2022-01-01'), foreign('one-year', '2022-01-01')],
      }),
      ['candidate', 'education'],
      false,
      { least: 99 + 120, greatest: 99 + 120 },
    ],
    [
      'counts a job of which the hours are not known as full time',
      candidateWith({
        jobs: [
          job({ from: '2022-05-01', until: '2023-05-01', hoursPerWeek: null, letter: 'missing' }),
        ],
      }),
      ['candidate', 'jobs', 0],
      true,
      { least: 99 + 40, greatest: 99 + 40 },
    ],
    [
      'counts a job of which the first day is not known with no days, at the least',
      candidateWith({ jobs: [job({ from: null, until: '2024-05-02' })] }),
      ['candidate', 'jobs', 0],
      true,
      { least: 99, greatest: 99 + 80 },
    ],
    [
      'leaves out a job that counts',
      candidateWith({ jobs: [job()] }),
      ['candidate', 'jobs', 0],
      false,
      { least: 99, greatest: 99 },
    ],
  ] as const)('%s', (_, dossier, fact, counted, range) => {
    const found = readWith(dossier as never, DATE, rule(counted, ...fact));
    expect(found.range).toEqual(range);
  });

  it('leaves unknown what it does not decide', () => {
    const offer = { noc: null, from: isoDate('2024-01-01'), until: null };
    const found = readWith({ ...EMPTY_DOSSIER, offer }, DATE, rule(true, 'offer'));
    expect(unknownOf(found)).toEqual(['offer.noc']);
    expect(codesOf(readWith(person, DATE, rule(true, 'spouse', 'accompanying')))).toEqual([
      'age-on-date',
      'spouse-counted',
    ]);
  });

  it('is of one fact: that of another changes nothing', () => {
    const dossier = candidateWith({ languageTests: [ielts('2020-06-01'), tcf('2023-06-01')] });
    const first = readWith(dossier, DATE, rule(true, 'candidate', 'languageTests', 1));
    const plain = readOn(dossier, DATE);
    expect({ ...first, items: [] }).toEqual({ ...plain, items: [] });
    expect(factKey(['candidate', 'languageTests', 1])).toBe('candidate.languageTests.1');
  });
});

describe('work counted in another overrides', () => {
  const count = (
    basis: Extract<ReadingOverride, { kind: 'count' }>['basis'],
    on: string | null = null,
  ) =>
    ({
      kind: 'count',
      work: ['candidate', 'canadianWork'],
      basis,
      on: on === null ? null : isoDate(on),
    }) as const;
  const years = (dossier: Dossier, ...changes: readonly ReadingOverride[]) =>
    readWith(dossier, DATE, ...changes).profile.canadianWorkYears;
  const worked = (...jobs: readonly Parameters<typeof job>[0][]) =>
    candidateWith({ jobs: jobs.map(job) });

  it('by calendar months touched, by whole months, by all hours, by a whole career', () => {
    // 31 December to 1 November: twelve months touched, ten of them whole.
    const touched = worked({ from: '2022-12-31', until: '2023-11-01' });
    expect(years(touched)).toBe(0);
    expect(years(touched, count('calendar-months'))).toBe(1);
    expect(years(touched, count('full-months'))).toBe(0);
    const whole = worked({ from: '2022-12-01', until: '2023-11-30' });
    expect(years(whole, count('full-months'))).toBe(1);
    expect(years(worked({ from: '2022-12-01', until: '2023-11-29' }), count('full-months'))).toBe(
      0,
    );
    const long = worked({ from: '2023-01-01', until: '2023-06-30', hoursPerWeek: 61 });
    expect(years(long)).toBe(0);
    expect(years(long, count('uncapped-hours'))).toBe(1);
    const career = worked({ from: '2010-01-01', until: '2013-12-31' });
    expect(years(career)).toBe(0);
    expect(years(career, count('whole-career'))).toBe(4);
    expect(codesOf(readWith(career, DATE, count('whole-career')))).not.toContain(
      'job-before-window',
    );
  });

  it('as of another day, of that kind of work and no other', () => {
    const both = worked({ from: '2022-01-01' }, { from: '2022-01-01', country: 'FR' });
    const found = readWith(both, DATE, count('hours', '2023-02-01'));
    expect(found.profile).toMatchObject({ canadianWorkYears: 1, foreignWorkYears: 2 });
    expect(found.work.canadian.days).toBe(397);
    const later = worked({ from: '2024-05-03', until: '2025-12-31' });
    expect(years(later, count('hours', '2025-12-31'))).toBe(1);
    expect(found.unknown).toEqual([]);
  });

  it('of a spouse is the spouse’s', () => {
    const spouse = spouseWith({ jobs: [job({ from: '2022-12-31', until: '2023-11-01' })] });
    const overrides = {
      kind: 'count',
      work: ['spouse', 'canadianWork'],
      basis: 'calendar-months',
      on: null,
    } as const;
    const { profile } = readWith(
      { ...worked({ from: '2022-12-31', until: '2023-11-01' }), spouse },
      DATE,
      overrides,
    );
    expect(profile.canadianWorkYears).toBe(0);
    expect(profile.spouse?.canadianWorkYears).toBe(1);
  });
});
