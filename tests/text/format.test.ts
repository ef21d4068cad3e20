import { describe, expect, it } from 'vitest';
import {
  formatChoice,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  languageOf,
  plural,
} from '../../src/text/index.ts';

describe('Formats', () => {
  it('write a day as each language does', () => {
    expect(formatDate('2024-07-17', 'en')).toBe('July 17, 2024');
    expect(formatDate('2024-07-17', 'fr')).toBe('17 juillet 2024');
    expect(formatDate('2025-03-01', 'fr')).toBe('1ᵉʳ mars 2025');
    expect(formatDate('soon', 'fr')).toBe('soon');
  });

  it('keep the places of a decimal in text, and its digits past those of a binary number', () => {
    expect(formatNumber('1560.50', 'en')).toBe('1,560.50');
    expect(formatNumber('1560.50', 'fr')).toBe('1\u00A0560,50');
    expect(formatNumber('12345678901234567.89', 'en')).toBe('12,345,678,901,234,567.89');
    expect(formatNumber(37.5, 'fr')).toBe('37,5');
  });

  it('write dollars with a space that does not break in French', () => {
    expect(formatMoney(14690, 'en')).toBe('$14,690');
    expect(formatMoney(14690, 'fr')).toBe('14\u00A0690\u00A0$');
  });

  it('join lists and take the singular where the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatChoice(['a', 'b', 'c'], 'fr')).toBe('a, b ou c');
    expect(formatChoice(['a', 'b'], 'en')).toBe('a or b');
    expect([0, 1, 2].map((n) => plural(n, 'an', 'ans', 'fr'))).toEqual(['an', 'an', 'ans']);
    expect([0, 1, 2].map((n) => plural(n, 'year', 'years', 'en'))).toEqual([
      'years',
      'year',
      'years',
    ]);
  });
});

describe('The language of a locale', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_CA.UTF-8', 'fr'],
    ['FR_ca', 'fr'],
    ['fr@euro', 'fr'],
    ['frp_FR', 'en'],
    ['fry', 'en'],
    ['en_CA.UTF-8', 'en'],
    ['C', 'en'],
    ['', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
