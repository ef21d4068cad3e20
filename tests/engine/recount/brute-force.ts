import {
  type Dossier,
  type Explanation,
  type IsoDate,
  read,
  score,
  type Score,
} from '../../../src/engine/index.ts';
import type { DossierDate, Reader } from '../../../src/engine/constants.ts';
import { rulesFor } from '../../../src/engine/dossier.ts';
import { type Departure, departuresOf, excludeEachOther } from '../../../src/engine/recount.ts';
import { departureWeights } from '../../../src/engine/tables.ts';

/** The departures that a reader makes on a date. */
export function departuresBy(reader: Reader, dossier: Dossier, on: IsoDate): readonly Departure[] {
  const found = departuresOf(dossier, on);
  if (!found.ok) throw new Error('no rules on the date');
  return found.value.filter((departure) => (departureWeights(departure)?.[reader] ?? 0) > 0);
}

/** The score of a dossier read with departures, by the ordinary engine. */
export function scoreWith(dossier: Dossier, on: IsoDate, departures: readonly Departure[]): Score {
  const reading = read(dossier, on, { departures });
  const rules = rulesFor(dossier, on, { departures });
  if (!reading.ok || !rules.ok) throw new Error('no rules on the date');
  return score(reading.value.profile, rules.value);
}

/** Every set of at most `most` departures that do not exclude each other, fewest first. */
export function setsOf(
  departures: readonly Departure[],
  most: number,
): readonly (readonly Departure[])[] {
  let level: readonly (readonly Departure[])[] = [[]];
  const all = [...level];
  for (let size = 1; size <= most; size += 1) {
    level = level.flatMap((set) => {
      const from = set.length === 0 ? 0 : departures.indexOf(set.at(-1)!) + 1;
      return departures
        .slice(from)
        .filter((next) => !set.some((other) => excludeEachOther(other, next)))
        .map((next) => [...set, next]);
    });
    all.push(...level);
  }
  return all;
}

/** The sets that meet a condition and contain no smaller one that does, by plain enumeration. */
export function explainedByForce(
  dossier: Dossier,
  days: readonly (readonly [DossierDate, IsoDate])[],
  most: number,
  reader: Reader,
  meets: (score: Score) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, on] of days) {
    const departures = departuresBy(reader, dossier, on);
    const hits: ReadonlySet<Departure>[] = [];
    for (const set of setsOf(departures, most)) {
      if (!meets(scoreWith(dossier, on, set))) continue;
      const chosen = new Set(set);
      if (!hits.some((hit) => [...hit].every((departure) => chosen.has(departure))))
        found.add(setKey(name, set));
      hits.push(chosen);
    }
  }
  return found;
}

export const setKey = (date: DossierDate, set: readonly Departure[]): string =>
  `${date}: ${set.map(departureKey).sort().join(' + ')}`;

export const departureKey = ({ code, fact, changes }: Departure): string =>
  `${code} ${fact.join('.')} ${JSON.stringify(changes)}`;

/** Every set of departures that explanations stand for, alternatives and all. */
export function everySet(explanations: readonly Explanation[]): readonly string[] {
  return explanations.flatMap((explanation) =>
    [explanation, ...explanation.alternatives].flatMap(({ date, departures, instead }) =>
      product(departures.map((first, place) => [first, ...(instead[place] ?? [])])).map((set) =>
        setKey(date, set),
      ),
    ),
  );
}

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (sets, list) => sets.flatMap((set) => list.map((item) => [...set, item])),
    [[]],
  );
