import fc from 'fast-check';
import {
  type Dossier,
  type Explanation,
  type IsoDate,
  type KnownFigures,
  read,
  recount,
  type Score,
} from '../../../src/engine/index.ts';
import { DOSSIER_DATES, type DossierDate } from '../../../src/engine/constants.ts';
import type { Departure } from '../../../src/engine/recount.ts';
import { largeDossier } from '../../bench/large-dossier.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { departuresBy, everySet, scoreWith, setKey, setsOf } from './brute-force.ts';

/** Departures made on a dossier, and the score that they gave. */
export interface Planted {
  readonly dossier: Dossier;
  readonly date: DossierDate;
  readonly on: IsoDate;
  readonly departures: readonly Departure[];
  readonly score: Score;
}

/** A random dossier read by an officer with one to three random departures on one of its dates. */
export const anyPlanted = (): fc.Arbitrary<Planted | null> =>
  fc
    .tuple(
      anyDossier('all-known'),
      fc.nat(1_000_000),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 3 }),
    )
    .map(([dossier, which, picks]) => plant(dossier, which, picks));

/** The same on a full dossier: some of the jobs, tests and credentials of the large one, with or without the spouse. */
export const richPlanted = (): fc.Arbitrary<Planted | null> =>
  fc
    .tuple(
      anyPartOf(largeDossier()),
      fc.nat(1_000_000),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 3 }),
    )
    .map(([dossier, which, picks]) => plant(dossier, which, picks));

function anyPartOf(dossier: Dossier): fc.Arbitrary<Dossier> {
  const { candidate, spouse } = dossier;
  return fc
    .record({
      jobs: fc.subarray([...candidate.jobs], { minLength: 2 }),
      languageTests: fc.subarray([...candidate.languageTests], { minLength: 1 }),
      credentials: fc.subarray([...candidate.credentials], { minLength: 1 }),
      spouse: fc.constantFrom(spouse, null),
      offer: fc.constantFrom(dossier.offer, null),
      siblings: fc.subarray([...dossier.siblings]),
    })
    .map(({ jobs, languageTests, credentials, ...rest }) => ({
      ...dossier,
      ...rest,
      candidate: { ...candidate, jobs, languageTests, credentials },
    }));
}

function plant(dossier: Dossier, which: number, picks: readonly number[]): Planted | null {
  const days = DOSSIER_DATES.flatMap((name): readonly (readonly [DossierDate, IsoDate])[] => {
    const on = dossier.dates[name];
    return on === null ? [] : [[name, on]];
  });
  if (days.some(([, on]) => on < '2015-01-01')) return null;
  const [date, on] = days[which % days.length]!;
  let open = departuresBy('officer', dossier, on);
  const departures: Departure[] = [];
  for (const pick of picks) {
    const chosen = open[pick % Math.max(1, open.length)];
    if (chosen === undefined) break;
    departures.push(chosen);
    // What is left are the departures that can still be made beside those chosen.
    open = open.filter((other) => setsOf([chosen, other], 2).some((set) => set.length === 2));
  }
  return { dossier, date, on, departures, score: scoreWith(dossier, on, departures) };
}

export type Told = 'total' | 'total-and-factors';

/** What became of one draw. */
export interface Recovered {
  /** From 1; 0: the planted set, an equal-effect or a smaller one is not among the explanations. */
  readonly place: number;
  readonly explanations: number;
  /** The place of the first listed set that gives the planted profile itself, sets counted one by one; 0: none. */
  readonly profilePlace: number;
}

export function recover(planted: Planted, told: Told): Recovered {
  const { dossier, score } = planted;
  const known: KnownFigures =
    told === 'total' ? { total: score.total } : { total: score.total, factors: score.factors };
  const found = recount(dossier, known, { listed: 200 });
  if (!found.ok) throw new Error('no rules on a date');
  const { explanations } = found.value;
  return {
    place: 1 + explanations.findIndex((explanation) => accountsFor(explanation, planted)),
    explanations: explanations.length,
    profilePlace: profilePlace(explanations, planted),
  };
}

/** The planted set, one of equal effect, or a smaller one. */
function accountsFor(explanation: Explanation, { date, departures, score }: Planted): boolean {
  if (JSON.stringify(explanation.score.factors) === JSON.stringify(score.factors)) return true;
  const smaller = new Set(setsOf(departures, departures.length).map((set) => setKey(date, set)));
  return everySet([explanation]).some((set) => smaller.has(set));
}

function profilePlace(explanations: readonly Explanation[], planted: Planted): number {
  const profileOf = (set: readonly Departure[], on: IsoDate): string => {
    const reading = read(planted.dossier, on, { departures: set });
    return reading.ok ? JSON.stringify(reading.value.profile) : '';
  };
  const wanted = profileOf(planted.departures, planted.on);
  const sets = explanations.flatMap((explanation) => [explanation, ...explanation.alternatives]);
  return (
    1 +
    sets.findIndex(
      ({ date, on, departures }) => date === planted.date && profileOf(departures, on) === wanted,
    )
  );
}
