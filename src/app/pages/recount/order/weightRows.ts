import type { Dossier } from '../../../../engine/index.ts';
import { DOSSIER_DATES, type Reader } from '../../../../engine/constants.ts';
import { type Departure, departuresOf } from '../../../../engine/recount.ts';
import { departureWeights } from '../../../../engine/tables.ts';

/** A kind of departure that some date of the dossier allows, with the weight that the table gives it. */
export interface WeightRow {
  readonly key: string;
  /** One of its kind, to be named by. */
  readonly departure: Departure;
  readonly stated: number;
}

/** What the table of weights tells apart: the code, and its variant where that has a row of its own. */
export function weightKey(departure: Pick<Departure, 'code' | 'variant'>): string {
  const row = departureWeights(departure);
  return row?.variant === undefined ? departure.code : `${departure.code}/${row.variant}`;
}

/** Every kind of departure of the dossier for a reader, most plausible first. */
export function weightRows(dossier: Dossier, reader: Reader): readonly WeightRow[] {
  const rows = new Map<string, WeightRow>();
  for (const name of DOSSIER_DATES) {
    const date = dossier.dates[name];
    const found = date === null ? null : departuresOf(dossier, date);
    for (const departure of found?.ok === true ? found.value : []) {
      const key = weightKey(departure);
      const stated = departureWeights(departure)?.[reader] ?? 0;
      if (!rows.has(key)) rows.set(key, { key, departure, stated });
    }
  }
  return [...rows.values()].sort((a, b) => b.stated - a.stated);
}
