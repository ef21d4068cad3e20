import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/engine/tables/ids.ts';
import {
  factorNumbers,
  findFactors,
  sectionAfter,
} from '../../../src/engine/letter/find-factors.ts';
import { flatten } from '../../../src/engine/letter/flatten.ts';
import { numberTokens } from '../../../src/engine/letter/number-tokens.ts';
import { NO_CONTEXT, type TableContext } from '../../../src/engine/letter/table-context.ts';
import { inWords } from './in-words.ts';

const row = (text: string, heading = false) => ({ text, start: 0, order: 0, heading });
const said = (
  text: string,
  context: TableContext = NO_CONTEXT,
  under: Section | null = null,
): readonly string[] =>
  findFactors(flatten(text), row(text), numberTokens(text, []), context, under).map(
    (find) => `${inWords(find)} @${find.span.join('-')}`,
  );

const CLAIMED: TableContext = { columns: ['claimed'], points: true, order: 0 };
const BOTH: TableContext = { columns: ['claimed', 'officer'], points: true, order: 0 };
const POINTS: TableContext = { columns: [], points: true, order: 0 };

describe('the points of a factor in its row', () => {
  it.each<readonly [string, readonly string[]]>([
    ['age', []],
    ['110 points', []],
    ['age 110', ['factor age - 110 unsure no-unit @4-7']],
    ['age: 110 points', ['factor age - 110 unsure whose-unknown @5-8']],
    ['age 99/110', ['factor age - 99 unsure whose-unknown @4-10']],
    ['recalculated age: 110 points', ['factor age officer 110 sure @18-21']],
    ['age claimed: 110 points', ['factor age claimed 110 sure @13-16']],
    ['age claimed, recalculated: 110 points', ['factor age - 110 unsure whose-unknown @27-30']],
    ['age, if granted, 110 points', ['factor age - 110 unsure hypothetical @17-20']],
    ['age of another applicant: 110 points', ['factor age - 110 unsure hypothetical @26-29']],
    ['age 111 points', []],
    ['core 398', ['section core - 398 unsure whose-unknown @5-8']],
    ['total 99 points', []],
    ['total 100', ['total - 100 unsure whose-unknown @6-9']],
    ['education and canadian work experience 50 points', []],
    ['reading 34 points', []],
    ['skill transferability 75 points', ['section transferability - 75 unsure whose-unknown @22-24']], // prettier-ignore
    ['age 110 education 120 points', ['factor age - 110 unsure no-unit @4-7', 'factor education - 120 unsure whose-unknown @18-21']], // prettier-ignore
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it('are of the column over it, and points where the heading says so', () => {
    expect(said('age 110', CLAIMED)).toEqual(['factor age claimed 110 sure @4-7']);
    expect(said('age 110', POINTS)).toEqual(['factor age - 110 unsure whose-unknown @4-7']);
    expect(said('age 110', BOTH)).toEqual(['factor age - 110 unsure whose-unknown @4-7']);
    expect(said('recalculated age 110', CLAIMED)).toEqual(['factor age officer 110 sure @17-20']);
    expect(said('age claimed, recalculated 110', CLAIMED)).toEqual(['factor age - 110 unsure whose-unknown @26-29']); // prettier-ignore
  });

  it('are at most so far from its name, without another number between', () => {
    const near = `age ${'x'.repeat(46)} 110 points`;
    expect(said(near)).toEqual(['factor age - 110 unsure whose-unknown @51-54']);
    expect(said(near.replace('age ', 'age x'))).toEqual([]);
    expect(said('age (in year 2) 110 points')).toEqual(['factor age - 110 unsure several-values @16-19']); // prettier-ignore
    expect(said('age (item a2) 110 points')).toEqual([]);
  });

  it.each(['max', 'maximum', 'maximal', 'maximale', 'up to', "jusqu'a", 'max of the', 'sur un: '])(
    // prettier-ignore
    'are not its limit: %s',
    (limit) => {
      expect(said(`age ${limit} 110 points`)).toEqual([]);
      expect(said(`age 95 points (${limit} 110)`)).toEqual(['factor age - 95 unsure whose-unknown @4-6']); // prettier-ignore
    },
  );

  it.each(['max. so 110', 'max; 110', 'max of what is given 110', 'maxed 110'])(
    'are what a limit does not speak of: %s',
    (words) => {
      expect(said(`age ${words}`)).toHaveLength(1);
    },
  );
});

describe('points that stand before their factor', () => {
  const units = [' points', ' point', ' pts', ' crs points', ' scg points', 'points'];
  const links = ['for', 'pour', 'in', 'on', 'au titre de', 'en', "a l'egard de"];
  const given = [
    'awarded', 'were given', 'was granted', 'are awarded', 'is awarded', 'have been awarded', 'were', // prettier-ignore
    'ont ete accordes', 'sont attribues', 'est alloues',
  ]; // prettier-ignore
  const said110 = (text: string): readonly string[] =>
    said(text, POINTS).map((each) => each.replace(/(?:officer|-) 110 .*$/, '110'));

  it.each([
    ...units.map((unit) => `110${unit} for age`),
    ...links.map((link) => `110 points ${link} age`),
    ...given.map((way) => `110 points ${way} for age`),
    "110 points a titre d'age",
    '110 points awarded under age',
    `110 points for ${'x'.repeat(12)} age`,
    '110 points have been awarded au titre de x age',
  ])('%j', (text) => {
    expect(said110(text)).toEqual(['factor age 110']);
  });

  it.each([
    '110 for age',
    '110, points for age',
    '110 points, for age',
    '110 points and age',
    '110 points forage',
    `110 points for ${'x'.repeat(13)} age`,
    '110 points have been awarded au titre de xx age',
    '110 points given to age',
    '110 points for the many years of age-',
    '110 points for all of what was his age',
  ])(
    // prettier-ignore
    'not in %j',
    (text) => {
      expect(said110(text)).toEqual([]);
    },
  );

  it('are taken once, and not by the name before', () => {
    expect(said('110 points for age, 120 points for education')).toEqual([
      'factor age - 110 unsure whose-unknown @0-3',
      'factor education - 120 unsure whose-unknown @20-23',
    ]);
    expect(said('age: 110 points, 120 points for education')).toEqual([
      'factor age - 110 unsure whose-unknown @5-8',
      'factor education - 120 unsure whose-unknown @17-20',
    ]);
  });
});

describe('a row of several numbers', () => {
  const work = (whose: readonly string[], places: readonly string[], doubt: string) =>
    whose.map((who, place) => `factor canadianWork ${who} ${[53, 40][place]} ${doubt} @${places[place]}`.replace('  ', ' ')); // prettier-ignore

  it.each<readonly [string, readonly string[]]>([
    ['canadian work experience from 53 points to 40 points', ['30-32', '43-45']],
    ['canadian work experience from 53 to 40 points', ['30-32', '36-38']],
    ['experience canadienne de 53 pts a 40 points', ['25-27', '34-36']],
    ['canadian work experience 53 -> 40 points', ['25-27', '31-33']],
    ['canadian work experience 53 points --> 40 points', ['25-27', '39-41']],
    ['canadian work experience 53> 40 points', ['25-27', '29-31']],
    ['canadian work experience 53 ->40 points', ['25-27', '30-32']],
    ['canadian work experience 53 point -> 40 points', ['25-27', '37-39']],
    ['canadian work experience from 53points to 40 points', ['30-32', '42-44']],
    ['canadian work experience from 53 point to 40 points', ['30-32', '42-44']],
    ['cwe from 53 to 40 points', ['9-11', '15-17']],
  ])('tells what was claimed and what was given: %j', (text, places) => {
    expect(said(text)).toEqual(work(['claimed', 'officer'], places, 'sure'));
  });

  it.each([
    'from 53 or 40 points',
    'with 53 to 40 points',
    'from the 53 to 40 points',
    '53 and -> 40 points',
    '53 -> then 40 points',
    'from 53 points and to 40 points',
    'from 53 points to 40 points, 13 points',
    'from 53 to no 2, 40 points',
  ])(
    // prettier-ignore
    'does not in %j',
    (words) => {
      for (const each of said(`canadian work experience ${words}`)) expect(each).toContain(' - ');
    },
  );

  it('is given by its columns when there are as many', () => {
    expect(said('canadian work experience 53 40', BOTH)).toEqual(work(['claimed', 'officer'], ['25-27', '28-30'], 'sure')); // prettier-ignore
    expect(said('canadian work experience 53 40 13', BOTH)).toEqual(work(['-', '-'], ['25-27', '28-30'], 'unsure several-values')); // prettier-ignore
  });

  it('is of the one column only at its first number', () => {
    expect(said('canadian work experience 53 40', CLAIMED)).toEqual([
      'factor canadianWork claimed 53 sure @25-27',
      'factor canadianWork - 40 unsure several-values @28-30',
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['canadian work experience 53 points (claimed 40 points)', ['- 53 unsure several-values @25-27', 'claimed 40 sure @44-46']], // prettier-ignore
    ['canadian work experience 53 points, claimed: 40', ['- 53 unsure several-values @25-27', 'claimed 40 unsure no-unit @45-47']], // prettier-ignore
    ['canadian work experience claimed 53 points, recalculated= 40 points', ['claimed 53 sure @33-35', 'officer 40 sure @58-60']], // prettier-ignore
    ['canadian work experience 53 points (claimed, 40 points)', ['- 53 unsure several-values @25-27', '- 40 unsure several-values @45-47']], // prettier-ignore
    ['canadian work experience 53 points (claimed or recalculated 40 points)', ['- 53 unsure several-values @25-27', '- 40 unsure several-values @60-62']], // prettier-ignore
  ])('is told by the word right before a number: %j', (text, found) => {
    expect(said(text)).toEqual(found.map((each): unknown => expect.stringContaining(each)));
  });
});

describe('a plain name under the heading of a section', () => {
  it.each<readonly [Section, string, readonly string[]]>([
    ['spouse', 'education 8', ['spouseEducation claimed 8 likely inferred']],
    ['spouse', 'first language 20', ['spouseLanguage claimed 20 likely inferred']],
    ['spouse', 'canadian work experience 10', ['spouseCanadianWork claimed 10 likely inferred']],
    ['spouse', 'education 120', ['education claimed 120 likely inferred']],
    ['spouse', 'age 110', ['age claimed 110 sure']],
    ['spouse', 'education 121', []],
    ['transferability', 'education 50', ['educationTransfer claimed 50 likely inferred']],
    ['transferability', 'education 120', ['education claimed 120 likely inferred']],
    ['transferability', 'first language 20', ['firstLanguage claimed 20 sure']],
    ['core', 'education 120', ['education claimed 120 sure']],
    ['core', 'education 8', []],
  ])('%s: %j', (under, text, found) => {
    expect(said(text, CLAIMED, under)).toEqual(found.map((each): unknown => expect.stringContaining(`factor ${each} @`))); // prettier-ignore
  });

  it('keeps the doubt there was', () => {
    expect(said('education 8', POINTS, 'spouse')).toEqual(['factor spouseEducation - 8 unsure whose-unknown @10-11']); // prettier-ignore
  });

  it.each<readonly [string, Section | null]>([
    ['core factors', 'core'],
    ['core / human capital and additional points', 'additional'],
    ['age', null],
  ])('%j is %s', (text, section) => {
    expect(sectionAfter(row(text, true), null)).toBe(section);
    expect(sectionAfter(row(text, true), 'spouse')).toBe(section ?? 'spouse');
    expect(sectionAfter(row(text), 'spouse')).toBe('spouse');
    expect(sectionAfter(row(text), null)).toBeNull();
  });
});

describe('numbers that are a factor’s', () => {
  it.each<readonly [string, readonly number[]]>([
    ['age 110, total 496', [110]],
    ['core 398, reading 34', [398, 34]],
    ['496 points', []],
  ])('are no totals: %j', (text, values) => {
    const numbers = numberTokens(text, []);
    expect([...factorNumbers(text, numbers)].map(({ value }) => value)).toEqual(values);
  });
});
