import { describe, expect, test } from 'vitest';
import { recount } from '../../../../src/engine/index.ts';
import { departureWeights } from '../../../../src/engine/tables.ts';
import { weightsFrom } from '../../../../src/app/pages/recount/order/usePlausibilities.ts';
import { weightKey, weightRows } from '../../../../src/app/pages/recount/order/weightRows.ts';
import { example } from './example.ts';

describe('the order of plausibility', () => {
  test('lists each kind of departure of the dossier once, most plausible first', () => {
    for (const reader of ['officer', 'candidate'] as const) {
      const rows = weightRows(example, reader);
      expect(rows.length).toBeGreaterThan(10);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const stated = rows.map((row) => row.stated);
      expect(stated).toEqual([...stated].sort((a, b) => b - a));
      for (const { departure, stated: weight } of rows)
        expect(departureWeights(departure)?.[reader] ?? 0).toBe(weight);
    }
  });

  test('a weight set by its key is the one that the search uses: at 0 the departure is never tried', () => {
    const key = 'calendar-months-counted';
    const asked = { total: 526 };
    const codesWith = (departures: Readonly<Record<string, number>>) => {
      const found = recount(example, asked, {
        reader: 'candidate',
        plausibilities: { departures },
      });
      return found.ok ? found.value.explanations.flatMap((each) => each.departures) : [];
    };
    expect(codesWith({}).map(weightKey)).toContain(key);
    expect(codesWith({ [key]: 0 }).map(weightKey)).not.toContain(key);
  });

  test('what was kept and is no weight is left out', () => {
    expect(
      weightsFrom({ officer: { a: 5, b: 1001, c: 'x', d: -1, e: 1.5 }, candidate: 3 }),
    ).toEqual({ officer: { a: 5 }, candidate: {} });
    expect(weightsFrom(undefined)).toEqual({ officer: {}, candidate: {} });
  });
});
