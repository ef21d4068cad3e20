import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/engine/index.ts';
import { figuresGoal, nearestGoal, reachGoal } from '../../../src/engine/recount/search/goal.ts';
import {
  asksParts,
  limitsOf,
  meetsParts,
  within,
} from '../../../src/engine/recount/search/limits.ts';

const score = (total: number, education: number, core = total): Score =>
  ({ total, factors: { education }, sections: { core } }) as unknown as Score;

describe('what is known of the figures', () => {
  it.each([
    ['nothing', {}, -Infinity, Infinity],
    ['a number', { total: 471 }, 471, 471],
    ['a least', { total: { least: 471 } }, 471, Infinity],
    ['a greatest', { total: { greatest: 471 } }, -Infinity, 471],
    ['a cut-off that was not reached', { refusedBelow: 471 }, -Infinity, 470],
    ['that and less', { total: { greatest: 469 }, refusedBelow: 471 }, -Infinity, 469],
    ['that and a number past it', { total: 480, refusedBelow: 471 }, 480, 470],
  ] as const)('of the total: %s', (_, known, least, greatest) => {
    expect(limitsOf(known)).toEqual({ total: { least, greatest }, factors: [], sections: [] });
  });

  it('of factors and sections is met where each lies between its ends, which belong to it', () => {
    const limits = limitsOf({
      factors: { education: { least: 10, greatest: 20 }, age: 0 },
      sections: { core: { greatest: 300 } },
    });
    expect(limits.factors).toEqual([
      ['education', { least: 10, greatest: 20 }],
      ['age', { least: 0, greatest: 0 }],
    ]);
    expect(limits.sections).toEqual([['core', { least: -Infinity, greatest: 300 }]]);
    expect([9, 10, 20, 21].map((points) => within(points, { least: 10, greatest: 20 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    // A factor that a score does not have is worth nothing.
    expect([9, 10, 20, 21].map((points) => meetsParts(score(300, points), limits))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(meetsParts(score(301, 15), limits)).toBe(false);
    expect(
      [
        limits,
        limitsOf({ factors: { age: 1 } }),
        limitsOf({ sections: { core: 1 } }),
        limitsOf({ total: 1 }),
      ].map(asksParts),
    ).toEqual([true, true, true, false]);
  });
});

describe('what a search looks for', () => {
  it('is every total that is known, and of those the factors and sections that are', () => {
    const goal = figuresGoal(limitsOf({ total: { least: 400, greatest: 410 } }));
    expect([399, 400, 410, 411].map(goal.wants)).toEqual([false, true, true, false]);
    expect(
      [
        [390, 399],
        [390, 400],
        [402, 404],
        [410, 420],
        [411, 420],
      ].map(([least, greatest]) => goal.mayLie(least!, greatest!)),
    ).toEqual([false, true, true, true, false]);
    expect(goal.accepts(score(405, 0))).toBe(true);
    const parts = figuresGoal(limitsOf({ factors: { education: 20 } }));
    expect([19, 20].map((points) => parts.accepts(score(405, points)))).toEqual([false, true]);
  });

  it('or the nearest total on either side, nearer and nearer, that the other figures allow', () => {
    const goal = nearestGoal(
      limitsOf({ total: { least: 400, greatest: 410 }, factors: { education: 20 } }),
    );
    expect([goal.below(), goal.above()]).toEqual([null, null]);
    expect([399, 400, 410, 411].map(goal.wants)).toEqual([true, false, false, true]);
    expect(goal.mayLie(400, 410)).toBe(false);
    expect([goal.mayLie(399, 400), goal.mayLie(410, 411)]).toEqual([true, true]);
    goal.accepts(score(390, 19));
    expect([goal.below(), goal.above()]).toEqual([null, null]);
    expect([score(390, 20), score(420, 20)].map(goal.accepts)).toEqual([false, false]);
    expect([goal.below(), goal.above()]).toEqual([390, 420]);
    expect([390, 391, 399, 411, 419, 420].map(goal.wants)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(
      [
        [380, 390],
        [380, 391],
        [400, 410],
        [419, 430],
        [420, 430],
      ].map(([least, greatest]) => goal.mayLie(least!, greatest!)),
    ).toEqual([false, true, false, true, false]);
  });

  it('or all there is, to see it', () => {
    const seen: number[] = [];
    const goal = reachGoal(({ total }) => seen.push(total));
    expect([goal.mayLie(0, 0), goal.wants(7)]).toEqual([true, true]);
    expect(goal.accepts(score(7, 0))).toBe(false);
    expect(seen).toEqual([7]);
  });
});
