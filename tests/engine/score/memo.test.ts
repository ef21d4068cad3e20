import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/engine/index.ts';
import { FACTOR_TABLES } from '../../../src/engine/tables.ts';
import { placesOf, planOf, rememberedNode } from '../../../src/engine/score/memo.ts';
import { BLANK, allAt } from '../../support/profiles.ts';
import { gridOn, LATE_AGE } from '../../support/rules.ts';

const rules = gridOn('2025-03-25');
const LEVELS = 13;

/** The n-th of the 28,561 profiles that differ in the second language alone. */
const speaking = (n: number): Profile => ({
  ...BLANK,
  secondLanguage: {
    language: 'french',
    clb: {
      reading: n % LEVELS,
      writing: Math.floor(n / LEVELS) % LEVELS,
      listening: Math.floor(n / LEVELS ** 2) % LEVELS,
      speaking: Math.floor(n / LEVELS ** 3) % LEVELS,
    },
  },
});

describe('what is remembered of a score', () => {
  const planned = planOf(rules)
    .sections.flatMap(({ factors }) => factors)
    .find(({ factor }) => factor.id === 'secondLanguage')!;
  const nodeOf = (profile: Profile) =>
    rememberedNode(planned, profile, placesOf(profile), 'withoutSpouse');

  it('is a node for each place, one and the same, until 20,000 are kept: then all is made anew', () => {
    const first = nodeOf(speaking(0));
    for (let n = 1; n < 20_000; n += 1) nodeOf(speaking(n));
    expect(nodeOf(speaking(0))).toBe(first);
    expect(nodeOf({ ...speaking(0), age: 30 })).toBe(first);
    nodeOf(speaking(20_000));
    const again = nodeOf(speaking(0));
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
    expect(nodeOf(speaking(0))).toBe(again);
  });

  it('is not of ages and years past those that are told apart', () => {
    const spouse = { education: 'secondary', firstLanguage: null, canadianWorkYears: 7 } as const;
    const last: Profile = { ...BLANK, age: 63, canadianWorkYears: 7, foreignWorkYears: 7, spouse };
    expect(placesOf(last)).not.toBeNull();
    for (const past of [
      { age: 64 },
      { canadianWorkYears: 8 },
      { foreignWorkYears: 8 },
      { spouse: { ...spouse, canadianWorkYears: 8 } },
    ])
      expect(placesOf({ ...last, ...past })).toBeNull();
  });

  it('is by grid, the same plan for the same', () => {
    expect(planOf(rules)).toBe(planOf(rules));
    const other = planOf(LATE_AGE);
    expect(other).not.toBe(planOf(rules));
    expect(planOf(LATE_AGE)).toBe(other);
    const { noFactors, noSections } = planOf(rules);
    expect(noFactors).toEqual(Object.fromEntries(FACTOR_TABLES.map(({ id }) => [id, 0])));
    expect(noSections).toEqual({ core: 0, spouse: 0, transferability: 0, additional: 0 });
  });

  it('stands at the place of the lowest level where a factor asks the lowest', () => {
    const at = (reading: number) =>
      placesOf({
        ...BLANK,
        firstLanguage: { language: 'english', clb: { ...allAt(9), reading } },
      })!;
    expect(at(10).transfer).toBe(at(9).transfer);
    expect(at(8).transfer).not.toBe(at(9).transfer);
    expect(at(10).firstLanguage).not.toBe(at(9).firstLanguage);
  });
});
