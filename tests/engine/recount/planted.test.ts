import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyPlanted,
  type Planted,
  recover,
  type Recovered,
  richPlanted,
  type Told,
} from './planted.ts';

const draws = (of: fc.Arbitrary<Planted | null>, seed: number, count: number): readonly Planted[] =>
  fc
    .sample(of, { seed, numRuns: count })
    .filter((planted) => planted !== null)
    .filter(({ departures }) => departures.length > 0);

function recovered(planted: readonly Planted[], told: Told): readonly Recovered[] {
  return planted.map((each) => {
    const found = recover(each, told);
    expect(found.place, JSON.stringify(each.departures)).toBeGreaterThan(0);
    return found;
  });
}

const shareInFirstThree = (found: readonly Recovered[]): number =>
  found.filter(({ place }) => place <= 3).length / found.length;

describe('departures planted in a dossier', () => {
  const random = draws(anyPlanted(), 20240717, 200);
  const rich = draws(richPlanted(), 20240717, 25);

  it('are always among the explanations of the total alone, they or some of equal effect or fewer', () => {
    expect(random.length).toBeGreaterThan(100);
    recovered([...random, ...rich], 'total');
  }, 120_000);

  it('are within the first three explanations in nine draws of ten, the factor points given', () => {
    expect(shareInFirstThree(recovered(random, 'total-and-factors'))).toBeGreaterThanOrEqual(0.9);
    expect(shareInFirstThree(recovered(rich, 'total-and-factors'))).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});
