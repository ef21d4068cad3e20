import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hypothesisFrom,
  NO_HYPOTHESIS,
} from '../../../../src/app/pages/whatif/hypothesis/values.ts';

test('the proposal begins with nothing changed: no value is made up for it', () => {
  expect(NO_HYPOTHESIS).toMatchObject({ tier: null, dropped: [], graduateOnly: false });
  expect(NO_HYPOTHESIS.points.every((points) => points === 0)).toBe(true);
});

test('values kept come back; whatever cannot be read is as at first, and nothing throws', () => {
  const own = { ...NO_HYPOTHESIS, tier: 2, points: [10, 20, 30], dropped: ['french'] };
  expect(hypothesisFrom(JSON.parse(JSON.stringify(own)))).toEqual(own);
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const found = hypothesisFrom(kept);
      expect(found.points).toHaveLength(NO_HYPOTHESIS.points.length);
    }),
  );
  expect(hypothesisFrom({ ...own, tier: 9 }).tier).toBeNull();
});
