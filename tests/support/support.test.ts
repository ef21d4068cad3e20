import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossier, parseProfile, total, score } from '../../src/engine/index.ts';
import { anyDossier } from './dossiers.ts';
import { anyProfile } from './profiles.ts';
import { EVERY_GRID_AND_KEPT, EVERY_OVERLAY } from './rules.ts';

describe('the arbitraries of the tests', () => {
  it('make only profiles that the engine accepts, as they are', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        expect(parseProfile(profile)).toEqual({ ok: true, value: profile });
      }),
    );
  });

  it.each(['all-known', 'some-unknown'] as const)(
    'make only dossiers that the engine accepts, as they are: %s',
    (knowledge) => {
      fc.assert(
        fc.property(anyDossier(knowledge), (dossier) => {
          expect(parseDossier(dossier)).toEqual({ ok: true, value: dossier });
        }),
      );
    },
  );

  it('hold every grid, no two alike', () => {
    const texts = [...EVERY_GRID_AND_KEPT, ...EVERY_OVERLAY].map((rules) => JSON.stringify(rules));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('reach scores far apart', () => {
    const seen = fc
      .sample(anyProfile(), { numRuns: 300, seed: 1 })
      .map((profile) => total(profile, EVERY_GRID_AND_KEPT[0]!));
    expect(new Set(seen).size).toBeGreaterThan(150);
    expect(
      score(fc.sample(anyProfile(), { numRuns: 1, seed: 1 })[0]!, EVERY_GRID_AND_KEPT[0]!).total,
    ).toBe(seen[0]);
  });
});
