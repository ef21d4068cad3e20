import { describe, expect, it } from 'vitest';
import { hypothesisOverlay, parseHypothesis } from '../../../src/engine/improve.ts';
import { FACTOR_TABLES } from '../../../src/engine/tables.ts';
import { valueOf } from '../../support/rules.ts';

const NAME = 'my guess';
const overlayOf = (more: object) =>
  hypothesisOverlay(valueOf(parseHypothesis({ name: NAME, ...more })));
const latest = (id: string) => FACTOR_TABLES.find((table) => table.id === id)!.history.at(-1)!;
const WAGE = { tier: 2, basis: 'either', points: [10, 20, 40] } as const;

describe('values of the user from JSON', () => {
  it('keep the law in force by default', () => {
    expect(parseHypothesis({ name: NAME })).toEqual({
      ok: true,
      value: { name: NAME, wage: null, limits: {}, canadianStudy: 'as-in-force' },
    });
  });

  it.each([
    [{}, true],
    [{ name: '' }, false],
    [{ name: 'x'.repeat(200) }, true],
    [{ name: 'x'.repeat(201) }, false],
    [{ wage: null }, true],
    [{ wage: WAGE }, true],
    [{ wage: { ...WAGE, tier: 3 } }, false],
    [{ wage: { ...WAGE, tier: -1 } }, false],
    [{ wage: { ...WAGE, basis: 'luck' } }, false],
    [{ wage: { ...WAGE, points: [1, 2] } }, false],
    [{ wage: { ...WAGE, points: [1, 2, 3, 4] } }, false],
    [{ wage: { ...WAGE, points: [0, 0, 1200] } }, true],
    [{ wage: { ...WAGE, points: [0, 0, 1201] } }, false],
    [{ wage: { ...WAGE, more: 1 } }, false],
    [{ limits: { sibling: 0, french: 1200 } }, true],
    [{ limits: { sibling: 1201 } }, false],
    [{ limits: { sibling: -1 } }, false],
    [{ limits: { lottery: 1 } }, false],
    [{ limits: JSON.parse('{"__proto__":1}') as unknown }, false],
    [{ canadianStudy: 'as-in-force' }, true],
    [{ canadianStudy: 'graduate-only' }, true],
    [{ canadianStudy: 'none' }, false],
    [{ other: 1 }, false],
  ])('with %j are some: %s', (more, are) => {
    expect(parseHypothesis({ name: NAME, ...more }).ok).toBe(are);
  });
});

describe('the overlay of the values', () => {
  it('has only its name where nothing is set', () => {
    expect(overlayOf({})).toEqual({ name: NAME, replace: {} });
  });

  it('limits a factor, and drops one whose limit is 0', () => {
    expect(overlayOf({ limits: { sibling: 0, french: 10 } })).toEqual({
      name: NAME,
      replace: { sibling: null, french: { ...latest('french'), cap: 10 } },
    });
  });

  const study = latest('canadianStudy');
  const [none, , long] = study.terms![0]!.rows;
  const graduates = {
    ...study,
    terms: [
      {
        ...study.terms![0]!,
        rows: [none!, { ...long!, when: { ...long!.when, education: ['master', 'doctoral'] } }],
      },
    ],
  };

  it('keeps the points of long study for graduates only, and gives shorter study none', () => {
    expect(long!.when).toEqual({ canadianStudy: 'three-or-more-year' });
    expect(overlayOf({ canadianStudy: 'graduate-only' }).replace).toEqual({
      canadianStudy: graduates,
    });
    expect(
      overlayOf({ canadianStudy: 'graduate-only', limits: { canadianStudy: 7 } }).replace,
    ).toEqual({ canadianStudy: { ...graduates, cap: 7 } });
    expect(
      overlayOf({ canadianStudy: 'graduate-only', limits: { canadianStudy: 0 } }).replace,
    ).toEqual({ canadianStudy: null });
    expect(overlayOf({ limits: { canadianStudy: 7 } }).replace).toEqual({
      canadianStudy: { ...study, cap: 7 },
    });
  });

  const work = (points: number) => ({ when: { canadianWorkYears: 1 }, points });
  const offer = (points: number) => ({
    when: { arrangedEmployment: ['senior-management', 'other'] },
    points,
  });
  it.each([
    ['canadian-work', 0, 10, [work(10)]],
    ['offer', 1, 20, [offer(20)]],
    ['either', 2, 40, [work(40), offer(40)]],
  ])('adds a factor for a high wage on the basis %s, of tier %i', (basis, tier, worth, rows) => {
    expect(overlayOf({ wage: { ...WAGE, basis, tier } })).toEqual({
      name: NAME,
      replace: {},
      add: [
        {
          id: 'highWage',
          section: 'additional',
          titleEn: 'High-wage occupation (hypothesis)',
          titleFr: 'Profession bien rémunérée (hypothèse)',
          law: 'none',
          history: [
            {
              from: '2026-04-23',
              source: ['consultation-2026'],
              cap: worth,
              terms: [{ id: 'wageTier', rows: [{ when: {}, points: 0 }, ...rows] }],
            },
          ],
        },
      ],
    });
  });
});
