import { describe, expect, it } from 'vitest';
import { type Profile, score } from '../../../src/engine/index.ts';
import { relaxed } from '../../../src/engine/rules/relaxed.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { gridOn } from '../../support/rules.ts';

const rules = gridOn('2025-03-25');
const FRENCH = { factor: 'french', fact: 'frenchMin' } as const;
const ENGLISH = { factor: 'french', fact: 'englishMin' } as const;

const speaking = (french: number, english: number): Profile => ({
  ...BLANK,
  firstLanguage: { language: 'french', clb: allAt(french) },
  secondLanguage: { language: 'english', clb: allAt(english) },
});

describe('rules whose rows no longer ask the level of a fact', () => {
  it.each([
    [[], 5, 3, 0],
    [[], 7, 3, 25],
    [[], 7, 5, 50],
    // Some French is still asked, whatever its level.
    [[FRENCH], 1, 3, 25],
    [[FRENCH], 0, 5, 0],
    [[FRENCH], 1, 4, 25],
    [[FRENCH], 1, 5, 50],
    [[ENGLISH], 6, 1, 0],
    [[ENGLISH], 7, 0, 25],
    [[ENGLISH], 7, 1, 50],
    [[FRENCH, ENGLISH], 1, 1, 50],
  ] as const)('%j: French at %i and English at %i are worth %i', (relaxations, fr, en, points) => {
    expect(score(speaking(fr, en), relaxed(rules, relaxations)).factors['french']).toBe(points);
  });

  it('keep every other factor, and all but the level of the one', () => {
    const laid = relaxed(rules, [FRENCH]);
    expect({ ...laid, factors: [] }).toEqual({ ...rules, factors: [] });
    expect(Object.isFrozen(laid)).toBe(true);
    for (const [at, factor] of rules.factors.entries()) {
      if (factor.id !== 'french') expect(laid.factors[at]).toBe(factor);
      else expect({ ...laid.factors[at], version: null }).toEqual({ ...factor, version: null });
    }
    const [{ version: before }, { version: after }] = [rules, laid].map(({ factors }) =>
      factors.find(({ id }) => id === 'french')!,
    ) as [(typeof rules.factors)[0], (typeof rules.factors)[0]];
    expect({ ...after, terms: [] }).toEqual({ ...before, terms: [] });
    expect(after.terms).toEqual([
      {
        id: 'french',
        rows: [
          { when: {}, points: 0 },
          { when: { frenchMin: 1 }, points: 25 },
          { when: { frenchMin: 1, englishMin: 5 }, points: 50 },
        ],
      },
    ]);
  });

  it('ask no more than they did, and of a fact that is no number the same as before', () => {
    const zero = relaxed(rules, [{ factor: 'age', fact: 'age' }]).factors[0]!.version.terms![0]!;
    const asked = rules.factors[0]!.version.terms![0]!;
    expect(zero.rows.map(({ when }) => when)).toEqual(
      asked.rows.map(({ when }) =>
        'age' in when ? { age: Math.min(1, Number(when['age'])) } : {},
      ),
    );
    const sibling = { factor: 'sibling', fact: 'sibling' };
    expect(relaxed(rules, [sibling])).toEqual(rules);
  });

  it('are the rules themselves where nothing is relaxed, and a factor not in force stays so', () => {
    expect(relaxed(rules, [])).toBe(rules);
    const before2017 = gridOn('2016-01-01');
    expect(relaxed(before2017, [FRENCH])).toEqual(before2017);
  });

  it('are one object for the same relaxations in any order, another for others', () => {
    const both = relaxed(rules, [FRENCH, ENGLISH]);
    expect(relaxed(rules, [ENGLISH, FRENCH])).toBe(both);
    expect(relaxed(rules, [FRENCH])).not.toBe(both);
    expect(relaxed(rules, [FRENCH])).toBe(relaxed(rules, [FRENCH]));
    expect(relaxed(rules, [FRENCH])).not.toEqual(relaxed(rules, [ENGLISH]));
    expect(relaxed(gridOn('2024-01-01'), [FRENCH])).not.toBe(relaxed(rules, [FRENCH]));
  });
});
