import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type IsoDate,
  type KnownFigures,
  recount,
  type Recount,
  type RecountOptions,
  type Score,
} from '../../../src/engine/index.ts';
import { DOSSIER_DATES, type DossierDate } from '../../../src/engine/constants.ts';
import { recountSteps } from '../../../src/engine/recount.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { departuresBy, everySet, explainedByForce, scoreWith, setsOf } from './brute-force.ts';

type Day = readonly [DossierDate, IsoDate];

/** The dates of a dossier on which there are rules. */
const daysOf = (dossier: Dossier): readonly Day[] =>
  DOSSIER_DATES.flatMap((name): readonly Day[] => {
    const on = dossier.dates[name];
    return on === null || on < '2015-01-01' ? [] : [[name, on]];
  });

function answer(dossier: Dossier, known: KnownFigures, options: RecountOptions): Recount {
  const found = recount(dossier, known, options);
  if (!found.ok) throw new Error('no rules on a date');
  return found.value;
}

/** What is told of a target score, and whether a score is as told. */
const TOLD: readonly ((target: Score) => {
  readonly known: KnownFigures;
  readonly meets: (score: Score) => boolean;
})[] = [
  ({ total }) => ({ known: { total }, meets: (score) => score.total === total }),
  ({ total }) => ({
    known: { total: { greatest: total } },
    meets: (score) => score.total <= total,
  }),
  ({ total }) => ({
    known: { refusedBelow: total },
    meets: (score) => score.total < total,
  }),
  ({ total, factors }) => ({
    known: { total, factors: { education: factors['education'] ?? 0 } },
    meets: (score) => score.total === total && score.factors['education'] === factors['education'],
  }),
  ({ factors }) => ({
    known: { factors: { foreignWorkTransfer: { least: factors['foreignWorkTransfer'] ?? 0 } } },
    meets: (score) =>
      (score.factors['foreignWorkTransfer'] ?? 0) >= (factors['foreignWorkTransfer'] ?? 0),
  }),
  ({ sections }) => ({
    known: { sections: { core: sections.core, additional: sections.additional } },
    meets: (score) =>
      score.sections.core === sections.core && score.sections.additional === sections.additional,
  }),
];

const anyKnowledge = fc.constantFrom('all-known' as const, 'some-unknown' as const);
const anyCase = fc.record({
  dossier: anyKnowledge.chain((knowledge) => anyDossier(knowledge)),
  pick: fc.nat(1_000_000),
  reader: fc.constantFrom('officer' as const, 'candidate' as const),
  told: fc.constantFrom(...TOLD),
  most: fc.constantFrom(1, 2, 2, 3),
});

/** Enumerating more would take the test minutes. */
const MOST_SETS = 1500;

describe('the recount', () => {
  it('finds exactly the sets of departures that plain enumeration finds', () => {
    let drawn = 0;
    let compared = 0;
    fc.assert(
      fc.property(anyCase, ({ dossier, pick, reader, told, most }) => {
        drawn += 1;
        const days = daysOf(dossier);
        const day = days[pick % Math.max(1, days.length)];
        if (day === undefined) return;
        const [name, on] = day;
        const sets = setsOf(departuresBy(reader, dossier, on), most);
        if (sets.length > MOST_SETS) return;
        compared += 1;
        const { known, meets } = told(scoreWith(dossier, on, sets[pick % sets.length]!));
        const options = { most, reader, listed: Infinity };
        const found = answer(dossier, { ...known, dates: [name] }, options);
        const mine = everySet(found.explanations);
        const forced = explainedByForce(dossier, [day], most, reader, meets);
        expect([...mine].sort()).toEqual([...forced].sort());
        expect(found.explanations.reduce((sum, { sets: count }) => sum + count, 0)).toBe(
          mine.length,
        );
        expect(found.searched.dates[0]!.sets).toBe(sets.length);
      }),
      { numRuns: 150, seed: 20240717 },
    );
    expect(compared / drawn).toBeGreaterThan(2 / 3);
  }, 120_000);

  it('scores every explanation as the ordinary engine does with its departures', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, pick, reader }) => {
        if (
          daysOf(dossier).length <
          DOSSIER_DATES.filter((name) => dossier.dates[name] !== null).length
        )
          return;
        const [name, on] = daysOf(dossier)[0]!;
        const departures = departuresBy(reader, dossier, on);
        const planted = departures.length === 0 ? [] : [departures[pick % departures.length]!];
        const { total } = scoreWith(dossier, on, planted);
        const found = answer(dossier, { total }, { most: 2, reader });
        for (const explanation of found.explanations.slice(0, 20)) {
          for (const { on: day, departures: set } of [explanation, ...explanation.alternatives]) {
            const scored = scoreWith(dossier, day, set);
            expect(scored.factors).toEqual(explanation.score.factors);
            expect(scored.total).toBe(total);
          }
        }
        const dates = found.explanations.flatMap((explanation) =>
          [explanation, ...explanation.alternatives].map(({ date }) => date),
        );
        expect(dates).toContain(name);
      }),
      { numRuns: 60, seed: 2 },
    );
  }, 60_000);

  it('does not depend on the order in which jobs and credentials are written', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, pick, reader }) => {
        const day = daysOf(dossier)[0];
        if (day === undefined) return;
        const [name, on] = day;
        const departures = departuresBy(reader, dossier, on);
        const planted = departures.length === 0 ? [] : [departures[pick % departures.length]!];
        const known: KnownFigures = { total: scoreWith(dossier, on, planted).total, dates: [name] };
        const turned: Dossier = {
          ...dossier,
          candidate: {
            ...dossier.candidate,
            jobs: [...dossier.candidate.jobs].reverse(),
            credentials: [...dossier.candidate.credentials].reverse(),
          },
        };
        const summary = (of: Dossier): readonly string[] =>
          answer(of, known, { most: 2, reader })
            .explanations.map(({ score, sets, plausibility }) =>
              [Object.values(score.factors).join(' '), sets, plausibility].join(' | '),
            )
            .sort();
        expect(summary(turned)).toEqual(summary(dossier));
      }),
      { numRuns: 60, seed: 3 },
    );
  }, 60_000);

  it('lists the fewest departures first, and of those the most plausible', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, pick, reader }) => {
        if (
          daysOf(dossier).length <
          DOSSIER_DATES.filter((name) => dossier.dates[name] !== null).length
        )
          return;
        const [, on] = daysOf(dossier)[0]!;
        const departures = departuresBy(reader, dossier, on);
        const planted = departures.length === 0 ? [] : [departures[pick % departures.length]!];
        const { total } = scoreWith(dossier, on, planted);
        const { explanations } = answer(dossier, { total }, { most: 3, reader });
        explanations.forEach((explanation, place) => {
          const before = explanations[place - 1];
          if (before === undefined) return;
          expect(before.departures.length).toBeLessThanOrEqual(explanation.departures.length);
          expect(before.plausibility).toBeGreaterThanOrEqual(explanation.plausibility);
        });
      }),
      { numRuns: 60, seed: 4 },
    );
  }, 60_000);

  it('stops at its budget and says so, and ends when told to', () => {
    const dossier = fc
      .sample(anyDossier('all-known'), { numRuns: 40, seed: 9 })
      .find(
        (each) =>
          each.candidate.jobs.length > 3 &&
          DOSSIER_DATES.every((name) => (each.dates[name] ?? '2020-01-01') > '2015-01-01'),
      )!;
    const short = answer(dossier, { total: { least: 0 } }, { budget: 50 });
    expect(['truncated', 'unique', 'ambiguous']).toContain(short.outcome);
    const stopped = answer(dossier, { total: 1199 }, { budget: 50 });
    expect(stopped).toMatchObject({ outcome: 'truncated', complete: false });
    const steps = recountSteps(dossier, { total: 1199 });
    expect(steps.next().done).toBe(false);
    const last = steps.next('cancel');
    expect(last.done).toBe(true);
    expect(last.done === true && last.value.ok && last.value.value).toMatchObject({
      outcome: 'truncated',
      bound: 'cancelled',
    });
  });
});
