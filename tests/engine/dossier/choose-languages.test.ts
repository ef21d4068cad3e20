import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import type { OfficialLanguage } from '../../../src/engine/constants.ts';
import { chooseLanguages, rankedChoices } from '../../../src/engine/dossier/choose-languages.ts';
import type { UsableTest } from '../../../src/engine/dossier/read-tests.ts';
import { allAt } from '../../support/profiles.ts';

const test = (language: OfficialLanguage, level: number, date: string | null): UsableTest => ({
  result: { language, clb: allAt(level) },
  date: date === null ? null : isoDate(date),
  path: [],
});
const english = (level: number, date: string | null = '2024-01-01') => test('english', level, date);
const french = (level: number, date: string | null = '2024-01-01') => test('french', level, date);

const told = (found: UsableTest | null): string =>
  found === null
    ? '–'
    : `${found.result.language} ${found.result.clb.reading} ${found.date ?? 'undated'}`;
const ranked = (tests: readonly UsableTest[], declared: OfficialLanguage | null = null) =>
  rankedChoices(tests, declared).map(({ first, second }) => `${told(first)}, ${told(second)}`);

describe('which test of each language is used, in which order', () => {
  it('without a test is none', () => {
    expect(rankedChoices([], null)).toEqual([]);
    expect(chooseLanguages([], null, () => 1)).toEqual({ first: null, second: null });
  });

  it('of one language: the better result first, then the later test, then one without a date', () => {
    const tests = [
      english(7, null),
      english(7, '2023-01-01'),
      english(9, '2022-01-01'),
      english(7),
    ];
    expect(ranked(tests)).toEqual([
      'english 9 2022-01-01, –',
      'english 7 2024-01-01, –',
      'english 7 2023-01-01, –',
      'english 7 undated, –',
    ]);
    expect(ranked(tests, 'french')).toEqual(ranked(tests));
  });

  it('of both languages is either order, and the later second test where the first is one', () => {
    const tests = [french(7, '2023-01-01'), french(7, null), english(9), french(7)];
    expect(ranked(tests)).toEqual([
      'english 9 2024-01-01, french 7 2024-01-01',
      'english 9 2024-01-01, french 7 2023-01-01',
      'english 9 2024-01-01, french 7 undated',
      'french 7 2024-01-01, english 9 2024-01-01',
      'french 7 2023-01-01, english 9 2024-01-01',
      'french 7 undated, english 9 2024-01-01',
    ]);
  });

  it('is with the declared language first, where both are tested', () => {
    expect(ranked([english(9), french(7)], 'french')).toEqual([
      'french 7 2024-01-01, english 9 2024-01-01',
    ]);
    expect(ranked([english(9)], 'french')).toEqual(['english 9 2024-01-01, –']);
  });

  it('sums the four abilities: a result that is better in one makes up for another', () => {
    const uneven: UsableTest = {
      ...english(0, '2020-01-01'),
      result: { language: 'english', clb: { ...allAt(7), reading: 10, writing: 5 } },
    };
    expect(rankedChoices([english(7), uneven], null)[0]?.first).toBe(uneven);
  });

  it('is that of the greatest total; of equal totals, the first of those', () => {
    const tests = [english(9), french(7)];
    const bestFor = (first: OfficialLanguage) =>
      chooseLanguages(tests, null, (one) => (one.language === first ? 2 : 1));
    expect(told(bestFor('french').first)).toBe('french 7 2024-01-01');
    expect(told(bestFor('english').first)).toBe('english 9 2024-01-01');
    expect(told(chooseLanguages(tests, null, () => 0).first)).toBe('english 9 2024-01-01');
    expect(told(chooseLanguages(tests, null, () => 0).second)).toBe('french 7 2024-01-01');
  });

  it('asks the total of each order with its second result, or with none', () => {
    const asked: string[] = [];
    const note = (tests: readonly UsableTest[]) =>
      chooseLanguages(tests, null, (first, second) => {
        asked.push(`${first.language} ${second?.language ?? '–'}`);
        return 1;
      });
    note([english(9), french(7)]);
    note([english(9)]);
    expect(asked).toEqual(['english french', 'french english', 'english –']);
  });
});
