import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/engine/dossier.ts';
import {
  type AnyRound,
  backtest,
  type Chance,
  chanceOfInvitation,
  ROUNDS,
} from '../../../src/engine/rounds.ts';
import { isoDate } from '../../../src/engine/index.ts';

const ON = isoDate('2026-10-05');
const ask = (
  changes: Partial<Parameters<typeof chanceOfInvitation>[1]> = {},
  rounds: readonly AnyRound[] = ROUNDS,
): Chance =>
  chanceOfInvitation(rounds, {
    category: 'cec',
    total: 515,
    on: ON,
    submittedAt: null,
    seed: 7,
    paths: 2000,
    ...changes,
  });
type Told = Extract<Chance, { kind: 'chance' }>;
function told(chance: Chance): Told {
  if (chance.kind !== 'chance') throw new Error(`no number: ${chance.kind}`);
  return chance;
}

/** Rounds of one category, every fourteen days, with the cut-offs given. */
const regular = (cutOffs: readonly number[]): readonly AnyRound[] =>
  cutOffs.map((cutOff, at) => ({
    ...ROUNDS.at(-1)!,
    number: String(at + 1),
    category: 'cec',
    date: addDays(isoDate('2024-01-01'), at * 14),
    cutOff,
  }));

describe('the chance of an invitation', () => {
  it('is the same for the same seed, and near it for another', () => {
    expect(ask()).toEqual(ask());
    const [one, other] = [told(ask()), told(ask({ seed: 8 }))];
    const apart = one.horizons[0]!.chance.count - other.horizons[0]!.chance.count;
    expect(Math.abs(apart)).toBeLessThan(300);
  });

  it('never falls with more points or more months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 480, max: 540 }), fc.integer(), (total, seed) => {
        const [less, more] = [told(ask({ total, seed })), told(ask({ total: total + 1, seed }))];
        for (const [place, { chance }] of less.horizons.entries()) {
          expect(more.horizons[place]!.chance.count).toBeGreaterThanOrEqual(chance.count);
        }
        expect(less.horizons[1]!.chance.count).toBeGreaterThanOrEqual(
          less.horizons[0]!.chance.count,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is a share of the futures, exact and in text, within its interval', () => {
    for (const { chance, interval } of told(ask({ total: 512 })).horizons) {
      expect(chance.of).toBe(2000);
      expect(chance.decimal).toBe((chance.count / 2000).toFixed(4));
      const [low, high] = [interval.low, interval.high];
      expect(low.count * chance.of).toBeLessThanOrEqual(chance.count * low.of);
      expect(high.count * chance.of).toBeGreaterThanOrEqual(chance.count * high.of);
    }
  });

  it('is certain where every round had the same cut-off, and nothing below it', () => {
    const flat = regular(Array.from({ length: 20 }, () => 500));
    const on = flat.at(-1)!.date;
    const first = (total: number) => told(ask({ total, on }, flat)).horizons[0]!;
    expect(first(501).chance.decimal).toBe('1.0000');
    expect(first(499).chance.decimal).toBe('0.0000');
    expect(first(501).lowestCutOff).toEqual({ low: 500, middle: 500, high: 500 });
  });

  it('lets a tie at the cut-off count only for a profile older than the tie-breaks', () => {
    const flat = regular(Array.from({ length: 20 }, () => 500)).map((round) => ({
      ...round,
      tieBreak: `${addDays(round.date, -100)}T10:00:00Z`,
    }));
    const on = flat.at(-1)!.date;
    const tie = (submittedAt: string | null) =>
      told(ask({ total: 500, on, submittedAt }, flat)).horizons[0]!.chance.decimal;
    expect(tie(addDays(on, -365))).toBe('1.0000');
    expect(tie(on)).toBe('1.0000');
    expect(tie(addDays(on, 100))).toBe('0.0000');
    expect(tie(null)).toBe('0.0000');
  });

  it('looks at no round after the day', () => {
    const on = isoDate('2025-06-30');
    const known = ROUNDS.filter(({ date }) => date <= on);
    expect(ask({ on })).toEqual(ask({ on }, known));
  });

  it('gives no number from too few rounds or for a category whose rounds have stopped', () => {
    expect(ask({ category: 'trade' })).toEqual({
      kind: 'too-few-rounds',
      category: 'trade',
      rounds: 7,
      needed: 9,
    });
    expect(ask({ category: 'researchers' }).kind).toBe('too-few-rounds');
    expect(ask({ category: 'general' })).toMatchObject({
      kind: 'stopped',
      lastRound: { number: '294' },
      longest: 57,
    });
  });

  it('gives no certainty where no round may come within the months', () => {
    const yearly = regular(Array.from({ length: 12 }, () => 500)).map((round, at) => ({
      ...round,
      date: addDays(isoDate('2015-01-01'), at * 300),
    }));
    const { horizons } = told(ask({ total: 900, on: yearly.at(-1)!.date }, yearly));
    expect(horizons[0]).toMatchObject({ chance: { count: 0 }, lowestCutOff: { low: null } });
    expect(horizons[1]!.chance.decimal).toBe('1.0000');
  });
});

describe('the backtest', () => {
  const tested = backtest(ROUNDS, { seed: 1, paths: 1000 });

  it('gives the same figures for the same seed', () => {
    expect(backtest(ROUNDS, { seed: 1, paths: 1000 })).toEqual(tested);
  });

  it('accounts for each of the last 120 rounds', () => {
    for (const { tested: asked, tooFew, notOver } of tested.horizons) {
      expect(asked + tooFew + notOver).toBe(120);
    }
  });

  it('tells what docs/rounds-backtest.md says', () => {
    expect(tested.horizons.map(({ months, coverage, brier }) => [months, coverage, brier])).toEqual(
      [
        [6, { count: 64, of: 73, decimal: '0.8767' }, '0.0780'],
        [12, { count: 29, of: 38, decimal: '0.7632' }, '0.0487'],
      ],
    );
  });

  it('is empty without rounds', () => {
    expect(backtest([], { seed: 1 })).toMatchObject({ rounds: 0, first: null });
  });
});
