import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import {
  type AnyRound,
  cutOffHistory,
  judge,
  placeInPool,
  ROUNDS,
} from '../../../src/engine/rounds.ts';

const held = ROUNDS.find(({ pool }) => pool !== null)!;

describe('a total at the cut-off', () => {
  const at = (submittedAt: string | null, tieBreak: string | null) =>
    judge(500, { cutOff: 500, tieBreak }, submittedAt);

  it.each([
    ['2024-05-01', '2024-05-02', 'before', 'met'],
    ['2024-05-03', '2024-05-02', 'after', 'not-met'],
    ['2024-05-02T10:00:00Z', '2024-05-02T10:00:01Z', 'before', 'met'],
    ['2024-05-02T10:00:00Z', '2024-05-02T10:00:00Z', 'after', 'not-met'],
    ['2024-05-02', '2024-05-02T10:00:00Z', 'unknown', 'unknown'],
    ['2024-05-02T10:00:00Z', '2024-05-02', 'unknown', 'unknown'],
    [null, '2024-05-02', 'unknown', 'unknown'],
    ['2024-05-02', null, 'unpublished', 'unknown'],
  ] as const)('submitted %s, tie-break %s: %s', (submittedAt, tieBreak, side, reached) => {
    expect(at(submittedAt, tieBreak)).toEqual({ place: 'at', margin: 0, tieBreak: side, reached });
  });
});

describe('of two that are equal', () => {
  it('the earlier round has the lowest and the highest cut-off', () => {
    const made = ['1', '2'].map((number): AnyRound => ({ ...held, number, category: 'cec' }));
    expect(cutOffHistory(made, 'cec')).toMatchObject({
      latest: { number: '2' },
      lowest: { number: '1' },
      highest: { number: '1' },
    });
  });

  it('the earlier pool is the nearest', () => {
    const day = isoDate('2031-01-10');
    const made = [-3, 3].map((days) => ({
      ...held,
      pool: { ...held.pool!, asOf: addDays(day, days) },
    }));
    expect(placeInPool(made, 500, day)).toMatchObject({ asOf: '2031-01-07', daysAway: -3 });
  });
});
