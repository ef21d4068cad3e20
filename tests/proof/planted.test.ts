import type fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlanted, type Planted, recover, richPlanted } from '../engine/recount/planted.ts';
import { prove } from './harness.ts';
import { PATIENCE } from './run.ts';

const withDepartures = (draw: fc.Arbitrary<Planted | null>): fc.Arbitrary<Planted> =>
  draw.filter(
    (planted) => planted !== null && planted.departures.length > 0,
  ) as fc.Arbitrary<Planted>;

describe('departures planted in a dossier', () => {
  it.each([
    ['random', anyPlanted()],
    ['full', richPlanted()],
  ] as const)(
    'are found from the officer’s total alone: %s dossiers',
    PATIENCE,
    (variant, draw) => {
      prove('planted', variant, withDepartures(draw), (planted) => {
        expect(recover(planted, 'total').place).toBeGreaterThan(0);
      });
    },
  );
});
