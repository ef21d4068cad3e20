import { describe, expect, it } from 'vitest';
import { isoDate, rulesOn, total } from '../../src/engine/index.ts';
import { nestedConditionsTotal } from './peers/nested-conditions.ts';
import { tableObjectsTotal } from './peers/table-objects.ts';
import { randomProfiles } from './random-profiles.ts';

describe('the scorers that the benchmark compares with', () => {
  const rules = rulesOn(isoDate('2025-03-25'));
  const profiles = randomProfiles(20_000, 7);

  it('give the same totals as the engine, so that the comparison is of speed alone', () => {
    if (!rules.ok) throw new Error('no rules');
    for (const profile of profiles) {
      const expected = total(profile, rules.value);
      expect(nestedConditionsTotal(profile)).toBe(expected);
      expect(tableObjectsTotal(profile)).toBe(expected);
    }
  });
});
