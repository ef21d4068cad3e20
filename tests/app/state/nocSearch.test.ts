import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import table from '../../../tables/noc/noc2021.json' with { type: 'json' };
import { nocSearch } from '../../../src/app/state/nocSearch.ts';

const search = nocSearch(table.groups);
const codes = (query: string): readonly string[] =>
  search(query, 30).groups.map(({ code }) => code);

describe('the search for an occupation', () => {
  test('finds every group by its own code, first', () => {
    for (const { code } of table.groups) expect(codes(code)[0]).toBe(code);
  });

  test('finds every group by its title in either language, whatever the order of the words', () => {
    for (const { code, titleEn, titleFr } of table.groups) {
      const turned = titleFr.split(' ').reverse().join(' ');
      expect(codes(titleEn), titleEn).toContain(code);
      expect(codes(turned), turned).toContain(code);
    }
  });

  test('ignores accents and letter case', () => {
    const group = fc.constantFrom(...table.groups);
    fc.assert(
      fc.property(group, ({ code, titleFr }) => {
        const bare = titleFr
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .toUpperCase();
        expect(codes(bare)).toContain(code);
      }),
    );
  });

  test.each([
    ['software engin', '21231'],
    ['ingénieur logiciel', '21231'],
    ['logiciel concepteurs', '21231'],
    ['212', '21200'],
    ['infirm', '31301'],
  ])('finds %j', (query, code) => {
    expect(codes(query)).toContain(code);
  });

  test('offers those with the most words where none has all, and says so', () => {
    const found = search('senior software engineer', 30);
    expect(found.hasAll).toBe(false);
    const best = found.groups.slice(0, 2).map(({ titleEn }) => titleEn.toLowerCase());
    for (const title of best) expect(title).toMatch(/software.*engineer|engineer.*software/);
    expect(search('software engineer', 30).hasAll).toBe(true);
  });

  test('puts the word that few titles have before one that many have', () => {
    const [first] = search('butcher manager of nothing', 30).groups;
    expect(first?.titleEn.toLowerCase()).toContain('butcher');
  });

  test('finds nothing for words of which no title has any', () => {
    expect(search('zzyzx of', 30)).toEqual({ groups: [], hasAll: false });
  });
});
