import { z } from 'zod';
import { DOSSIER_DATES } from '../../dossier/dossier.ts';
import { DEPARTURE_CODES } from '../../recount/departure.ts';
import { dated, record, text, whole } from './dated.ts';

const weight = whole.max(1000);
/** How often each reader does this, from 0 (never tried) to 1000. */
const weights = { officer: weight, candidate: weight, basisEn: text, basisFr: text };

const departureSchema = record({
  code: z.enum(DEPARTURE_CODES),
  /** A finer case; a row without it is for every case that has no row of its own. */
  variant: z.string().optional(),
  ...weights,
});
const dateWeightsSchema = record({ date: z.enum(DOSSIER_DATES), ...weights });

export const plausibilityTableSchema = record({
  ...dated,
  noteEn: text,
  noteFr: text,
  departures: z.array(departureSchema).readonly(),
  dates: z.array(dateWeightsSchema).readonly(),
});
/** The stated ordering of departures and dates. */
export type PlausibilityTable = z.infer<typeof plausibilityTableSchema>;
/** How plausible a departure is, by reader, with its basis. */
export type DepartureWeights = z.infer<typeof departureSchema>;
/** How plausible it is that an officer scored on a day, by reader, with its basis. */
export type DateWeights = z.infer<typeof dateWeightsSchema>;
