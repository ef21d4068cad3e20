import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type Explanation,
  type KnownFigures,
  read,
  recount,
  type Score,
} from '../../../src/engine/index.ts';
import { DOSSIER_DATES, type DossierDate, READERS } from '../../../src/engine/constants.ts';
import type { Departure } from '../../../src/engine/recount.ts';
import { weigher } from '../../../src/engine/recount/plausibility.ts';
import { valueOf } from '../../support/rules.ts';
import { departuresBy, everySet, scoreWith, setKey, setsOf } from './brute-force.ts';
import { MEDIUM_FILES } from './medium-files.ts';
import { dayOf } from './small.ts';
import { SMALL_FILES } from './small-files.ts';

const FILES = [...SMALL_FILES, ...MEDIUM_FILES].map(([name, dossier, on]) => ({
  name,
  dossier,
  on: on ?? 'profile',
}));
const MOST = 2;

interface Scored {
  readonly set: readonly Departure[];
  readonly score: Score;
}

/** The sets that meet a condition and contain no smaller one that does. */
const smallest = (
  scored: readonly Scored[],
  meets: (score: Score) => boolean,
): readonly (readonly Departure[])[] => {
  const met = scored.filter(({ score }) => meets(score)).map(({ set }) => set);
  return met.filter(
    (set) =>
      !met.some((other) => other.length < set.length && other.every((each) => set.includes(each))),
  );
};

/** Each total that some set gives, told in some way. */
const told = (
  scores: readonly Score[],
): readonly (readonly [KnownFigures, (score: Score) => boolean])[] =>
  scores.flatMap(({ total, factors, sections }, place) => {
    const language = factors['firstLanguage'] ?? 0;
    const ways: readonly (readonly [KnownFigures, (score: Score) => boolean])[] = [
      [{ total }, (score) => score.total === total],
      [{ total: { least: total } }, (score) => score.total >= total],
      [{ refusedBelow: total }, (score) => score.total < total],
      [
        { total: { greatest: total }, factors: { firstLanguage: language } },
        (score) => score.total <= total && score.factors['firstLanguage'] === language,
      ],
      [
        { sections: { core: { least: sections.core }, additional: sections.additional } },
        (score) =>
          score.sections.core >= sections.core && score.sections.additional === sections.additional,
      ],
    ];
    return [ways[0]!, ways[1 + (place % (ways.length - 1))]!];
  });

/** Parts per billion: each departure by its weight of 20,000 over 1,000, its day by its weight of 1,000 over 19,000. */
function plausibilityOf(
  date: DossierDate,
  departures: readonly Departure[],
  reader: (typeof READERS)[number],
): number {
  const weights = weigher(reader);
  const unit = departures.reduce((all) => all * 21_000n, 20_000n);
  const product = departures.reduce(
    (all, departure) => all * BigInt(1000 + weights.departure(departure)),
    BigInt(19_000 + weights.date(date)),
  );
  return Number((product * 1_000_000_000n) / unit);
}

describe.each(READERS)('the recount of a small file, as the %s reads it', (reader) => {
  it.each(FILES)('finds what plain enumeration finds: $name', ({ dossier, on }) => {
    const day = dayOf(dossier, on);
    const departures = departuresBy(reader, dossier, day);
    const scored = setsOf(departures, MOST).map((set) => ({
      set,
      score: scoreWith(dossier, day, set),
    }));
    const byTotal = new Map(scored.map(({ score }) => [score.total, score]));
    const few = [...byTotal.values()].filter(
      (_, place, all) => place % Math.ceil(all.length / 6) === 0,
    );
    for (const [known, meets] of told(few)) {
      const options = { most: MOST, reader, listed: Infinity };
      const found = valueOf(recount(dossier, { ...known, dates: [on] }, options));
      const forced = smallest(scored, meets);
      expect([...everySet(found.explanations)].sort()).toEqual(
        forced.map((set) => setKey(on, set)).sort(),
      );
      expect(found.explanations.reduce((sum, { sets }) => sum + sets, 0)).toBe(forced.length);
      expect(found.searched).toMatchObject({
        most: MOST,
        completeTo: MOST,
        dates: [{ name: on, on: day, departures: departures.length, sets: scored.length }],
      });
      expect([found.complete, found.bound]).toEqual([true, null]);
      expect(found.outcome).toBe(
        ['impossible', 'unique'][found.explanations.length] ?? 'ambiguous',
      );
      expectOrdered(dossier, found.explanations, reader);
    }
  });
});

function expectOrdered(
  dossier: Dossier,
  explanations: readonly Explanation[],
  reader: (typeof READERS)[number],
): void {
  const ranks = explanations.map(({ departures, plausibility }) => [
    departures.length,
    -plausibility,
  ]);
  expect(ranks).toEqual([...ranks].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
  for (const { score, ...explanation } of explanations.slice(0, 3)) {
    const sets = [explanation, ...explanation.alternatives];
    expect(sets.map(({ plausibility }) => plausibility)).toEqual(
      sets.map(({ date, departures }) => plausibilityOf(date, departures, reader)),
    );
    for (const { departures, on } of sets.slice(0, 3))
      expect(scoreWith(dossier, on, departures)).toMatchObject({
        factors: score.factors,
        sections: score.sections,
        total: score.total,
      });
  }
}

describe('the recount of no departure', () => {
  it.each(FILES)('is the plain reading, whole: $name', ({ dossier, on }) => {
    const { explanations, outcome } = valueOf(recount(dossier, { dates: [on] }, { most: 0 }));
    expect(outcome).toBe('unique');
    const { profile } = valueOf(read(dossier, dayOf(dossier, on)));
    expect(explanations).toMatchObject([{ departures: [], alternatives: [], sets: 1, profile }]);
    expect(explanations[0]!.score).toEqual(scoreWith(dossier, dayOf(dossier, on), []));
  });
});

describe('the recount of all days', () => {
  it.each(FILES)('gives those of each day: $name', ({ dossier }) => {
    const known: KnownFigures = { total: { greatest: 1200 } };
    const options = { most: 1, listed: Infinity };
    const names = DOSSIER_DATES.filter((date) => dossier.dates[date] !== null);
    const whole = valueOf(recount(dossier, known, options));
    const apart = names.map((date) =>
      valueOf(recount(dossier, { ...known, dates: [date] }, options)),
    );
    expect([...everySet(whole.explanations)].sort()).toEqual(
      apart.flatMap(({ explanations }) => everySet(explanations)).sort(),
    );
    expect(whole.searched).toEqual({
      most: 1,
      dates: apart.flatMap(({ searched }) => searched.dates),
      visited: apart.reduce((sum, { searched }) => sum + searched.visited, 0),
      pruned: apart.reduce((sum, { searched }) => sum + searched.pruned, 0),
      completeTo: 1,
    });
  });
});
