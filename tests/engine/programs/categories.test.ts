import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { type CategoryId, CATEGORY_IDS, type Verdict } from '../../../src/engine/constants.ts';
import { addDays, type Job, type LanguageTest } from '../../../src/engine/dossier.ts';
import {
  categoriesOfProfile,
  categoriesOn,
  type CategoryReading,
} from '../../../src/engine/programs.ts';
import { CATEGORY_TABLES, categoryVersionOn } from '../../../src/engine/tables.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { anyProfile } from '../../support/profiles.ts';

const dossierWith = (
  jobs: readonly Partial<Job>[],
  languageTests: readonly LanguageTest[] = [],
): Dossier => ({
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests,
    jobs: jobs.map((job) => ({ ...GOOD_JOB, ...job })),
  },
});

function readingOn(dossier: Dossier, id: CategoryId, date: string): CategoryReading {
  const reading = categoriesOn(dossier, isoDate(date)).find(({ category }) => category === id);
  if (reading === undefined) throw new Error(`${id} is not in force on ${date}`);
  return reading;
}
const verdictOn = (jobs: readonly Partial<Job>[], id: CategoryId, date: string): Verdict =>
  readingOn(dossierWith(jobs), id, date).verdict;

const spell = (from: string, days: number): Partial<Job> => ({
  from: isoDate(from),
  until: addDays(isoDate(from), days - 1),
});

describe('category membership', () => {
  it('does not exist before 2023-05-31', () => {
    expect(categoriesOn(EMPTY_DOSSIER, isoDate('2023-05-30'))).toEqual([]);
    expect(categoriesOn(EMPTY_DOSSIER, isoDate('2023-05-31'))).toHaveLength(6);
  });

  it('reads exactly the categories in force, on either side of every change', () => {
    const changes = CATEGORY_TABLES.flatMap(({ history }) => history.map(({ from }) => from));
    for (const day of changes.flatMap((from) => [addDays(from, -1), from, addDays(from, 1)])) {
      const inForce = CATEGORY_IDS.filter((id) => categoryVersionOn(id, day) !== null);
      const read = categoriesOn(EMPTY_DOSSIER, day).map(({ category }) => category);
      expect([...read].sort()).toEqual([...inForce].sort());
    }
  });

  it('asks 780 hours without a break before 2026-02-18: 182 days at 30 hours a week', () => {
    const nurse = (days: number) => [{ ...spell('2024-01-01', days), noc: '31301' }];
    expect(verdictOn(nurse(182), 'healthcare', '2025-06-01')).toBe('met');
    expect(verdictOn(nurse(181), 'healthcare', '2025-06-01')).toBe('not-met');
    const broken = [
      { ...spell('2024-01-01', 100), noc: '31301' },
      { ...spell('2024-06-01', 100), noc: '31301' },
    ];
    expect(verdictOn(broken, 'healthcare', '2025-06-01')).toBe('not-met');
  });

  it('asks 1,560 hours, with or without breaks, from 2026-02-18', () => {
    const parts = [
      { ...spell('2024-01-01', 200), noc: '31301' },
      { ...spell('2025-01-01', 164), noc: '31301' },
    ];
    expect(verdictOn(parts, 'healthcare', '2026-02-17')).toBe('met');
    expect(verdictOn(parts, 'healthcare', '2026-02-18')).toBe('met');
    const shorter = [parts[0]!, { ...spell('2025-01-01', 163), noc: '31301' }];
    expect(verdictOn(shorter, 'healthcare', '2026-02-17')).toBe('met');
    expect(verdictOn(shorter, 'healthcare', '2026-02-18')).toBe('not-met');
  });

  it('counts one listed occupation, not two together', () => {
    const two = [
      { ...spell('2024-01-01', 100), noc: '31301' },
      { ...spell('2024-04-10', 100), noc: '32101' },
    ];
    expect(verdictOn(two, 'healthcare', '2025-06-01')).toBe('not-met');
  });

  it('looks back three years', () => {
    const nurse = [{ ...spell('2022-01-01', 182), noc: '31301' }];
    expect(verdictOn(nurse, 'healthcare', '2024-12-31')).toBe('met');
    expect(verdictOn(nurse, 'healthcare', '2025-01-02')).toBe('not-met');
  });

  it('follows the lists: software engineers leave STEM on 2025-02-27, butchers change category', () => {
    const engineer = [{ noc: '21231' }];
    expect(verdictOn(engineer, 'stem', '2025-02-26')).toBe('met');
    expect(verdictOn(engineer, 'stem', '2025-02-27')).toBe('not-met');
    const butcher = [{ noc: '63201' }];
    expect(verdictOn(butcher, 'agriculture', '2026-02-17')).toBe('met');
    expect(verdictOn(butcher, 'trade', '2026-02-18')).toBe('met');
  });

  it('counts work abroad, save where the category asks for Canadian experience', () => {
    const abroad = [{ noc: '31102', country: 'FR', authorized: null }];
    expect(verdictOn(abroad, 'healthcare', '2026-03-01')).toBe('met');
    expect(verdictOn(abroad, 'physicians', '2026-03-01')).toBe('not-met');
    expect(verdictOn([{ noc: '31102' }], 'physicians', '2026-03-01')).toBe('met');
  });

  it('reads a NOC 2016 code by the concordance, open where only some of its groups are listed', () => {
    expect(verdictOn([{ noc: '2173' }], 'stem', '2024-07-17')).toBe('met');
    const divided = readingOn(dossierWith([{ noc: '0112' }]), 'stem', '2024-07-17');
    expect(divided.verdict).toBe('not-met');
    expect(verdictOn([{ noc: null }], 'stem', '2024-07-17')).toBe('unknown');
  });

  it('asks NCLC 7 in all four abilities for French, by a French test alone', () => {
    const tef = (writing: number): LanguageTest => ({
      test: 'tcf-canada',
      date: isoDate('2024-01-15'),
      scores: { reading: 453, writing, listening: 458, speaking: 10 },
    });
    const ielts: LanguageTest = {
      test: 'ielts-general',
      date: isoDate('2024-01-15'),
      scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
    };
    const french = (tests: readonly LanguageTest[]) =>
      readingOn(dossierWith([], tests), 'french', '2024-07-17').verdict;
    expect([french([tef(10)]), french([tef(9)]), french([ielts])]).toEqual([
      'met',
      'not-met',
      'not-met',
    ]);
  });

  it('leaves skilled military recruits open, naming the facts that no dossier holds', () => {
    const degree = {
      level: 'bachelor' as const,
      country: 'CA',
      awarded: isoDate('2018-06-01'),
      eca: null,
      eligibleCanadianStudy: true,
    };
    const dossier = dossierWith([]);
    const withDegree = { ...dossier, candidate: { ...dossier.candidate, credentials: [degree] } };
    const reading = readingOn(withDegree, 'military', '2026-03-01');
    expect(reading.verdict).toBe('unknown');
    expect(reading.criteria.flatMap(({ missing }) => missing)).toEqual([
      'military-service',
      'military-offer',
    ]);
    expect(readingOn(dossier, 'military', '2026-03-01').verdict).toBe('not-met');
  });

  it('says how sure each list is', () => {
    expect(readingOn(EMPTY_DOSSIER, 'trade', '2024-07-17').confidence).toBe('medium');
    expect(readingOn(EMPTY_DOSSIER, 'trade', '2025-07-17').confidence).toBe('high');
  });
});

describe('category membership of a profile', () => {
  it('decides French by its levels and leaves every other category open', () => {
    fc.assert(
      fc.property(anyProfile(), anyRulesDate(), (profile, date) => {
        const french = [profile.firstLanguage, profile.secondLanguage].find(
          (result) => result?.language === 'french',
        );
        const isMember = Math.min(...Object.values(french?.clb ?? { none: 0 })) >= 7;
        for (const { category, verdict } of categoriesOfProfile(profile, date)) {
          expect(verdict).toBe(category === 'french' ? (isMember ? 'met' : 'not-met') : 'unknown');
        }
      }),
    );
  });

  it('has the same categories as a dossier of that day', () => {
    fc.assert(
      fc.property(anyProfile(), anyDossier(), anyRulesDate(), (profile, dossier, date) => {
        const ids = (readings: readonly CategoryReading[]) =>
          readings.map(({ category }) => category);
        expect(ids(categoriesOfProfile(profile, date))).toEqual(ids(categoriesOn(dossier, date)));
      }),
    );
  });
});
