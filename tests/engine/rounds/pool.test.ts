import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import {
  categoriesOfRounds,
  cutOffHistory,
  placeInPool,
  ROUNDS,
} from '../../../src/engine/rounds.ts';
import { anyDate } from '../../support/dates.ts';

type Pool = (typeof ROUNDS)[number]['pool'];

/** A distribution as a round that publishes only its seven wide bands has it. */
const withWideBands = (pool: Pool): Pool => {
  const wide = ['601-1200', '501-600', '451-500', '401-450', '351-400', '301-350', '0-300'];
  const kept = Object.entries(pool?.bands ?? {}).filter(([band]) => wide.includes(band));
  return pool && { ...pool, bands: Object.fromEntries(kept) as unknown as typeof pool.bands };
};

describe('the place in the pool', () => {
  it('is between the first and the last place of a band of ten points', () => {
    expect(placeInPool(ROUNDS, 505, isoDate('2026-07-23'))).toMatchObject({
      asOf: '2026-07-19',
      daysAway: -4,
      band: '501-600',
      best: 512,
      worst: 511 + 18133,
      bandWidth: 100,
    });
    expect(placeInPool(ROUNDS, 490, isoDate('2026-07-23'))).toMatchObject({
      band: '481-490',
      bandWidth: 10,
      best: 511 + 18133 + 12880 + 1,
      worst: 511 + 18133 + 12880 + 12615,
    });
  });

  it('falls back on the wide band where the narrow ones are not held', () => {
    const wideOnly = ROUNDS.map((round) => ({ ...round, pool: withWideBands(round.pool) }));
    expect(placeInPool(wideOnly, 460, isoDate('2026-10-05'))).toMatchObject({
      band: '451-500',
      bandWidth: 50,
      inBand: 73131,
    });
  });

  it('is unknown without a distribution, or off the scale', () => {
    const without = ROUNDS.map((round) => ({ ...round, pool: null }));
    expect(placeInPool(without, 500, isoDate('2024-07-17'))).toBeNull();
    expect(placeInPool(ROUNDS, 1201, isoDate('2024-07-17'))).toBeNull();
  });

  it('is never worse for more points, and holds the whole pool from 1200 to 0', () => {
    fc.assert(
      fc.property(anyDate(), fc.nat(1199), (date, total) => {
        const [less, more] = [
          placeInPool(ROUNDS, total, date)!,
          placeInPool(ROUNDS, total + 1, date)!,
        ];
        expect(more.best).toBeLessThanOrEqual(less.best);
        expect(more.worst).toBeLessThanOrEqual(less.worst);
        expect(less.best).toBeLessThanOrEqual(less.worst);
        expect(placeInPool(ROUNDS, 1200, date)!.best).toBe(1);
      }),
    );
  });

  it('ends with the last of the pool, save in the snapshot that contradicts itself', () => {
    for (const { date, pool, notes } of ROUNDS) {
      if (pool === null || notes !== undefined) continue;
      expect(placeInPool([{ ...ROUNDS[0]!, pool }], 0, date)!.worst).toBe(pool.total);
    }
  });
});

describe('the history of cut-offs', () => {
  it('has every round of the table in one category, oldest first', () => {
    const histories = categoriesOfRounds(ROUNDS).map((category) => cutOffHistory(ROUNDS, category));
    expect(histories.reduce((sum, { rounds }) => sum + rounds.length, 0)).toBe(ROUNDS.length);
    for (const { rounds, latest, lowest, highest } of histories) {
      const cutOffs = rounds.map(({ cutOff }) => cutOff);
      expect(latest).toBe(rounds.at(-1));
      expect(lowest!.cutOff).toBe(Math.min(...cutOffs));
      expect(highest!.cutOff).toBe(Math.max(...cutOffs));
      expect(rounds.map(({ date }) => date)).toEqual(rounds.map(({ date }) => date).sort());
    }
  });

  it('stops at a day, and is empty for a category without rounds', () => {
    expect(cutOffHistory(ROUNDS, 'french', isoDate('2023-07-07')).rounds).toHaveLength(1);
    expect(cutOffHistory(ROUNDS, 'researchers')).toMatchObject({
      rounds: [],
      latest: null,
      lowest: null,
    });
  });
});
