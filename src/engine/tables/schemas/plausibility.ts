import { z } from 'zod';
import { DOSSIER_DATES, type DossierDate } from '../../dossier/dossier.ts';
import { DEPARTURE_CODES, type DepartureCode } from '../../recount/departure.ts';
import type { IsoDate } from '../../dates/plain-date.ts';
import { dated } from './dated.ts';

/** How often a reader departs so, from 0 (never tried) to 1000, for each reader. */
interface Weights {
  readonly officer: number;
  readonly candidate: number;
  readonly basisEn: string;
  readonly basisFr: string;
}

/** How plausible a departure is, by reader, with its basis. */
export interface DepartureWeights extends Weights {
  readonly code: DepartureCode;
  /** A finer case; without it the row is that of every case that has none of its own. */
  readonly variant?: string | undefined;
}

/** How plausible it is that an officer scored on a day, by reader, with its basis. */
export interface DateWeights extends Weights {
  readonly date: DossierDate;
}

/** The stated ordering of departures and dates. */
export interface PlausibilityTable {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  readonly noteEn: string;
  readonly noteFr: string;
  readonly departures: readonly DepartureWeights[];
  readonly dates: readonly DateWeights[];
}

const weight = z.number().int().min(0).max(1000);
const weights = {
  officer: weight,
  candidate: weight,
  basisEn: z.string().min(1),
  basisFr: z.string().min(1),
};

export const plausibilityTableSchema: z.ZodType<PlausibilityTable> = z
  .strictObject({
    ...dated,
    noteEn: z.string().min(1),
    noteFr: z.string().min(1),
    departures: z
      .array(
        z
          .strictObject({
            code: z.enum(DEPARTURE_CODES),
            variant: z.string().optional(),
            ...weights,
          })
          .readonly(),
      )
      .readonly(),
    dates: z.array(z.strictObject({ date: z.enum(DOSSIER_DATES), ...weights }).readonly()).readonly(),
  })
  .readonly();
