import { describe, expect, it } from 'vitest';
import { overlay, type Rules, score } from '../../../src/engine/index.ts';
import type { Condition } from '../../../src/engine/tables.ts';
import { fastTables } from '../../../src/engine/score/fast-tables.ts';
import { BLANK } from '../../support/profiles.ts';
import {
  CAPPED_CORE,
  DROPPED,
  EVERY_GRID_AND_KEPT,
  gridOn,
  LATE_AGE,
  ROW_BY_ROW,
} from '../../support/rules.ts';

const grid = gridOn('2025-03-25');

/** The grid where a factor asks this alone. */
function asking(id: string, when: Readonly<Record<string, Condition>>): Rules {
  const { version } = grid.factors.find((factor) => factor.id === id)!;
  const terms = [{ id: 'row', rows: [{ when, points: 5 }] }];
  return overlay(grid, { name: JSON.stringify(when), replace: { [id]: { ...version, terms } } });
}

describe('the tables of the fast total', () => {
  it.each([...EVERY_GRID_AND_KEPT, DROPPED].map((rules) => [rules.version, rules] as const))(
    'are made of the grid of %s, of a slot for each place, in both columns',
    (_, rules) => {
      const tables = fastTables(rules)!;
      for (const column of [tables.withSpouse, tables.withoutSpouse]) {
        expect(
          Object.fromEntries(Object.entries(column).map(([id, { length }]) => [id, length])),
        ).toEqual({
          person: 64 * 8 * 8,
          firstLanguage: 13 ** 4,
          secondLanguage: 13 ** 4,
          transfer: 8 * 13 * 8 * 8 * 2,
          additional: 2 * 3 * 3 * 2 * 13 * 13,
          spouse: 9 * 8,
          spouseLanguage: 13 ** 4,
        });
      }
    },
  );

  it('cannot be made where a cap lies over several blocks or over the total, or a row asks too far', () => {
    for (const rules of [ROW_BY_ROW, CAPPED_CORE, LATE_AGE]) expect(fastTables(rules)).toBeNull();
    for (const core of [
      { withSpouse: 460, withoutSpouse: 210 },
      { withSpouse: 200, withoutSpouse: 500 },
    ])
      expect(fastTables(overlay(grid, { name: 'one column', caps: { core } }))).toBeNull();
    expect(fastTables(overlay(grid, { name: 'no cap', caps: { total: 40_000 } }))).toBeNull();
  });

  it.each([
    ['age', { age: 63 }, true],
    ['age', { age: 64 }, false],
    ['age', { age: 20, education: ['master', 'doctoral'] }, true],
    ['age', { age: 20, canadianWorkYears: 8 }, false],
    ['foreignWorkTransfer', { foreignWorkYears: 7, tradeCertificate: true }, true],
    ['foreignWorkTransfer', { foreignWorkYears: 8, tradeCertificate: true }, false],
    ['french', { frenchMin: 12, nomination: true }, true],
    // No block holds both facts.
    ['age', { age: 20, foreignWorkYears: 1 }, false],
  ] as const)('are made where %s asks %j: %s', (id, when, made) => {
    expect(fastTables(asking(id, when)) !== null).toBe(made);
  });

  it('that cannot be made are no reason to remember a score: each profile is scored anew', () => {
    const rules = asking('age', { age: 20, foreignWorkYears: 1 });
    const ages = (foreignWorkYears: number) =>
      score({ ...BLANK, age: 20, foreignWorkYears }, rules).factors['age'];
    expect([ages(0), ages(1), ages(0)]).toEqual([0, 5, 0]);
  });
});
