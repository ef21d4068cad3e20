import type { DossierDate } from '../dossier/dossier.ts';
import { PLAUSIBILITY } from '../tables/registry/recount.ts';
import type { DateWeights, DepartureWeights } from '../tables/schemas/plausibility.ts';
import type { Departure, Reader } from './departure.ts';
import type { Plausibilities } from './known.ts';

/** The row of the table for a departure: its variant's, else its code's. */
export function departureWeights({
  code,
  variant,
}: Pick<Departure, 'code' | 'variant'>): DepartureWeights | undefined {
  const rows = PLAUSIBILITY.departures.filter((row) => row.code === code);
  return (
    rows.find((row) => row.variant !== undefined && row.variant === variant) ??
    rows.find((row) => row.variant === undefined)
  );
}

/** The row of the table for a day; undefined where it has none. */
export const dateWeights = (date: DossierDate): DateWeights | undefined =>
  PLAUSIBILITY.dates.find((row) => row.date === date);

/** The weights in use: the caller's where given, else the table's for the reader. Whole numbers from 0 to 1000. */
export interface Weigher {
  readonly departure: (departure: Departure) => number;
  readonly date: (date: DossierDate) => number;
}

export function weigher(reader: Reader, own: Plausibilities = {}): Weigher {
  const ownOf = (code: string): number | undefined =>
    (own.departures as Readonly<Record<string, number>> | undefined)?.[code];
  return {
    departure: (departure) =>
      clamp(
        (departure.variant === null
          ? undefined
          : ownOf(`${departure.code}/${departure.variant}`)) ??
          ownOf(departure.code) ??
          departureWeights(departure)?.[reader] ??
          0,
      ),
    date: (date) => clamp(own.dates?.[date] ?? dateWeights(date)?.[reader] ?? 0),
  };
}

const clamp = (weight: number): number => Math.min(MOST_WEIGHT, Math.max(0, Math.round(weight)));
const MOST_WEIGHT = 1000;

/**
 * What one departure does to an explanation's plausibility: from 1000/21000, for one hardly ever
 * made, to 2000/21000. So every departure more makes an explanation at least ten times less plausible, and
 * among explanations of up to four, fewer departures always come before more.
 */
export const departureFactor = (weight: number): bigint => BigInt(1000 + weight);
const DEPARTURE_UNIT = 21_000n;

/** A date does much less: from 19000/20000 to 1. It orders what is otherwise equal. */
export const dateFactor = (weight: number): bigint => BigInt(19_000 + weight);
const DATE_UNIT = 20_000n;

const BILLION = 1_000_000_000n;

/** Parts per billion, rounded down, of a product of `count` departures' factors and a date's. */
export const partsPerBillion = (product: bigint, date: bigint, count: number): number =>
  Number((product * date * BILLION) / (DATE_UNIT * DEPARTURE_UNIT ** BigInt(count)));
