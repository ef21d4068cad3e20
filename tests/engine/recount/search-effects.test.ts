import { describe, expect, it } from 'vitest';
import type { Departure } from '../../../src/engine/recount.ts';
import { departureFactor, weigher } from '../../../src/engine/recount/plausibility.ts';
import { capDepartures } from '../../../src/engine/recount/search/cap-departures.ts';
import { effectsOf } from '../../../src/engine/recount/search/effects.ts';
import { effect, SOME } from './made-effects.ts';

describe('how many departures can be afforded', () => {
  const jobs = (count: number, place = 0, params: Departure['params'] = { kind: 'canadian' }) =>
    Array.from({ length: count }, (_, way) => effect(['candidate', 'jobs', place], way, params));

  it('is as many as have few enough sets, of every part of every day', () => {
    // Of two and three ways for two facts: 6 sets of one at the most, 12 of two.
    const facts = [...jobs(2), ...jobs(3, 1)];
    expect([12, 11, 6, 5, 0].map((budget) => capDepartures([facts], 2, budget))).toEqual([
      2, 1, 1, 0, 0,
    ]);
    expect(capDepartures([[], facts], 2, 6)).toBe(1);
    expect(capDepartures([facts, []], 0, 0)).toBe(0);
    // Sets of three are no more than those of two, where there are two facts.
    expect(capDepartures([facts], 6, 12)).toBe(6);
  });

  it.each([
    [
      'jobs and the counting of their years are of one part',
      ['candidate', 'canadianWork'],
      { kind: 'canadian' },
      1,
    ],
    ['those of another kind are not', ['candidate', 'foreignWork'], { kind: 'foreign' }, 2],
    ['nor are a spouse’s', ['spouse', 'canadianWork'], { kind: 'canadian' }, 2],
    ['nor diplomas', ['candidate', 'education'], {}, 2],
  ] as const)('%s', (_, fact, params, most) => {
    const others = Array.from({ length: 3 }, (__, way) => effect(fact, way, params));
    expect(capDepartures([[...jobs(2), ...others]], 2, 6)).toBe(most);
  });

  it('diplomas and what is made of two are of one part', () => {
    const effects = [
      ...[1, 2].map((way) => effect(['candidate', 'credentials', 0], way)),
      ...[1, 2, 3].map((way) => effect(['candidate', 'education'], way)),
    ];
    expect([12, 11].map((budget) => capDepartures([effects], 2, budget))).toEqual([2, 1]);
  });

  it('each test is a part of its own, and the tests of a person are looked at in pairs', () => {
    const test = (place: number, count: number, who = 'candidate') =>
      Array.from({ length: count }, (_, way) =>
        effect([who, 'languageTests', place, 'scores', String(way)], way),
      );
    // Two tests of one way each have 4 sets of two; three of two ways 19, in 9 pairs, with 8 pairs for each that may be.
    expect(capDepartures([[...test(0, 1), ...test(1, 1)]], 2, 3)).toBe(2);
    const three = [...test(0, 2), ...test(1, 2), ...test(2, 2)];
    expect([22, 21].map((budget) => capDepartures([three], 2, budget))).toEqual([2, 1]);
    const spouses = [0, 1, 2].flatMap((place) => test(place, 2, 'spouse'));
    expect([22, 21].map((budget) => capDepartures([spouses], 2, budget))).toEqual([2, 1]);
    const apart = [...test(0, 2), ...test(1, 2), ...test(2, 2, 'spouse')];
    expect(capDepartures([apart], 2, 7)).toBe(2);
    // More than six ways of one test count as six: 49 sets of two tests, in 4 pairs.
    const many = [...test(0, 9), ...test(1, 9)];
    expect([46, 45].map((budget) => capDepartures([many], 2, budget))).toEqual([2, 1]);
  });
});

describe('effects', () => {
  const departure = (code: Departure['code'], fact: string, value = 1): Departure => ({
    ...SOME,
    code,
    variant: null,
    fact: [fact],
    changes: [{ kind: 'set', path: [fact], value }],
  });

  it('gather the departures that do the same to the same fact, those without weight left out', () => {
    const weights = weigher('officer', {
      departures: {
        'test-refused': 10,
        'letter-refused': 30,
        'level-lower': 20,
        'level-higher': 0,
      },
    });
    const [a, b, c, d, e] = [
      departure('test-refused', 'one'),
      departure('letter-refused', 'one'),
      departure('level-lower', 'one', 2),
      departure('level-higher', 'one'),
      departure('level-lower', 'two'),
    ] as const;
    expect(effectsOf([a, b, c, d, e], weights)).toEqual([
      { departures: [b, a], factor: departureFactor(30) },
      { departures: [c], factor: departureFactor(20) },
      { departures: [e], factor: departureFactor(20) },
    ]);
  });

  it('weigh as their user says, of a variant before its code, in whole numbers from 0 to 1000', () => {
    const { departure: weight, date } = weigher('officer', {
      departures: { 'letter-refused': 1001, 'letter-refused/complete': -1, 'test-refused': 2.5 },
      dates: { decision: 7 },
    });
    const letter = departure('letter-refused', 'one');
    expect(weight(letter)).toBe(1000);
    expect(weight({ ...letter, variant: 'complete' })).toBe(0);
    expect(weight({ ...letter, variant: 'incomplete' })).toBe(1000);
    expect(weight(departure('test-refused', 'one'))).toBe(3);
    // The table has a row for each of its variants, and none for it without.
    const unproven = departure('unproven-job-counted', 'one');
    expect(weight({ ...unproven, variant: 'missing' })).toBeGreaterThan(0);
    expect(weight(unproven)).toBe(0);
    expect(date('decision')).toBe(7);
    expect(date('invitation')).toBe(weigher('officer').date('invitation'));
  });
});
