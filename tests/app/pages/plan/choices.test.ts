import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesFrom,
  FIRST_CHOICES,
  MOST,
  type PlanChoices,
  TAKES,
  TARGET_KINDS,
  BEFORES,
  wholeUpTo,
} from '../../../../src/app/pages/plan/state/choices.ts';
import { ACTION_DEFAULTS, isoDate } from '../../../../src/engine/index.ts';

const figure = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
const anyEdit = fc.record({
  isOn: fc.option(fc.boolean()),
  isRequired: fc.boolean(),
  months: figure(MOST.months),
  cost: figure(MOST.cost),
  effort: figure(MOST.effort),
});
const anyChoices: fc.Arbitrary<PlanChoices> = fc.record({
  kind: fc.constantFrom(...TARGET_KINDS),
  total: figure(1200),
  category: fc.option(fc.string()),
  take: fc.constantFrom(...TAKES),
  before: fc.constantFrom(...BEFORES),
  on: fc.constantFrom(null, isoDate('2026-02-28')),
  edits: fc.dictionary(fc.constantFrom(...ACTION_DEFAULTS.map(({ id }) => id)), anyEdit),
});

describe('what is kept of a plan with the dossier', () => {
  it('is read again as it was, through JSON', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const kept: unknown = JSON.parse(JSON.stringify(choices));
        expect(choicesFrom(kept)).toEqual(JSON.parse(JSON.stringify(choices)));
      }),
    );
  });

  it('is, of anything else at all, something that can be used', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (kept, edit) => {
        const read = choicesFrom({ ...Object(kept), edits: { nomination: edit } });
        expect(TARGET_KINDS).toContain(read.kind);
        expect(TAKES).toContain(read.take);
        for (const { months, cost, effort } of Object.values(read.edits)) {
          expect(months === null || wholeUpTo(String(months), MOST.months) !== null).toBe(true);
          expect(cost === null || wholeUpTo(String(cost), MOST.cost) !== null).toBe(true);
          expect(effort === null || wholeUpTo(String(effort), MOST.effort) !== null).toBe(true);
        }
      }),
    );
  });

  it('is as at first where nothing was kept', () => {
    expect(choicesFrom(undefined)).toEqual(FIRST_CHOICES);
    expect(choicesFrom([1, 2])).toEqual(FIRST_CHOICES);
  });

  it('takes whole figures within bounds alone', () => {
    expect(
      ['0', '60', ' 7 ', '61', '-1', '1.5', '', 'x'].map((typed) => wholeUpTo(typed, 60)),
    ).toEqual([0, 60, 7, null, null, null, null, null]);
  });
});
