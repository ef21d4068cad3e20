import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, sourceOf } from '../../../src/engine/index.ts';
import { DEPARTURE_CODES, DOSSIER_DATES } from '../../../src/engine/constants.ts';
import { type Departure, departuresOf, excludeEachOther } from '../../../src/engine/recount.ts';
import { departureWeights, PLAUSIBILITY } from '../../../src/engine/tables.ts';
import { largeDossier } from '../../bench/large-dossier.ts';
import { anyDossier, EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { departureKey, scoreWith } from './brute-force.ts';

const anyKnowledge = fc.constantFrom('all-known' as const, 'some-unknown' as const);

function everyDeparture(seed: number, count: number): readonly Departure[] {
  return fc.sample(anyKnowledge.chain(anyDossier), { seed, numRuns: count }).flatMap(departuresIn);
}

const departuresIn = (dossier: Dossier): readonly Departure[] =>
  DOSSIER_DATES.flatMap((name) => {
    const on = dossier.dates[name];
    const found = on === null ? null : departuresOf(dossier, on);
    return found?.ok === true ? found.value : [];
  });

const allFour = (level: number) => ({
  reading: level,
  writing: level,
  listening: level,
  speaking: level,
});

/** NCLC 7 in all four abilities beside CLB 4: too rare to be drawn. */
const FRENCH_WITHOUT_ENGLISH: Dossier = {
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [
      {
        test: 'tcf-canada',
        date: isoDate('2024-01-10'),
        scores: { reading: 460, writing: 10, listening: 460, speaking: 10 },
      },
      { test: 'celpip-general', date: isoDate('2024-01-10'), scores: allFour(4) },
    ],
  },
};

describe('the catalogue of departures', () => {
  // One test: the files are drawn once for all that is said of them.
  it('has every code and no row of weights for another, and states a weight with its basis and a source that is held for each', () => {
    const departures = [...everyDeparture(11, 1500), ...departuresIn(FRENCH_WITHOUT_ENGLISH)];
    const codes = new Set<string>(departures.map(({ code }) => code));
    expect(
      DEPARTURE_CODES.filter((code) => !codes.has(code)).map(
        (code) => `${code}: no random dossier has it; is its file in CATALOGUE?`,
      ),
    ).toEqual([]);

    const variants = new Set(
      departures.flatMap(({ code, variant }) => [code, `${code}/${variant ?? ''}`]),
    );
    const rows = PLAUSIBILITY.departures.map(({ code, variant }) =>
      variant === undefined ? code : `${code}/${variant}`,
    );
    expect(rows.filter((row) => !variants.has(row))).toEqual([]);
    expect(rows.length).toBe(new Set(rows).size);

    for (const departure of departures) {
      const { code, source, law } = departure;
      const weights = departureWeights(departure);
      expect(
        weights,
        `${code}: give it a weight in tables/recount/plausibility.json`,
      ).toBeDefined();
      expect(weights!.officer + weights!.candidate).toBeGreaterThan(0);
      expect(weights!.basisEn).not.toBe(weights!.basisFr);
      expect(source.length).toBeGreaterThan(0);
      expect(
        source.filter((id) => sourceOf(id) === undefined),
        code,
      ).toEqual([]);
      expect(law).not.toBe('');
    }
  }, 30_000);

  it('is plain data, and no two departures of a date are one and the same', () => {
    const dossier = largeDossier();
    const found = departuresOf(dossier, dossier.dates.invitation!);
    if (!found.ok) throw new Error('no rules');
    expect(structuredClone(found.value)).toEqual(found.value);
    expect(new Set(found.value.map(departureKey)).size).toBe(found.value.length);
    expect(found.value.length).toBeGreaterThan(40);
  });

  it('reads the same whatever the order in which departures are made', () => {
    fc.assert(
      fc.property(
        anyDossier('all-known'),
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        (dossier, picks) => {
          const on = dossier.dates.invitation ?? dossier.dates.profile;
          const found = on === null ? null : departuresOf(dossier, on);
          if (found?.ok !== true || found.value.length === 0 || on === null) return;
          const chosen: Departure[] = [];
          for (const pick of picks) {
            const next = found.value[pick % found.value.length]!;
            if (!chosen.some((other) => excludeEachOther(other, next))) chosen.push(next);
          }
          expect(scoreWith(dossier, on, [...chosen].reverse()).factors).toEqual(
            scoreWith(dossier, on, chosen).factors,
          );
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });
});
