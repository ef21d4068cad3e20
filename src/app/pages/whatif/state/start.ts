import { type IsoDate, isIsoDate } from '../../../../engine/index.ts';
import { DOSSIER_DATES, type DossierDate, FIRST_RULES_DATE } from '../../../../engine/constants.ts';
import type { Departure } from '../../../../engine/recount.ts';

/** What the start is kept under, beside the dossier. */
export const START_KEY = 'whatif.start';

/** The day that everything starts from: today, one of the file's dates, or any. */
export type StartDay =
  | { readonly kind: 'today' }
  | { readonly kind: 'dossier'; readonly name: DossierDate }
  | { readonly kind: 'day'; readonly date: IsoDate };

/** Where scenarios start from, kept with them. */
export interface Start {
  readonly day: StartDay;
  /** The departures that the officer is said to have made, by their keys. */
  readonly taken: readonly string[];
}

export const FIRST_START: Start = { day: { kind: 'today' }, taken: [] };

/** The same for the same departure, whenever it is found. */
export const departureKey = ({ code, variant, fact }: Departure): string =>
  JSON.stringify([code, variant, fact]);

/** The start from a reading that the recount found. */
export const startFromReading = (name: DossierDate, departures: readonly Departure[]): Start => ({
  day: { kind: 'dossier', name },
  taken: departures.map(departureKey),
});

/** The most departures that are kept. */
const TAKEN_MAX = 100;

/** What was kept, read again; whatever cannot be is as at first. */
export function startFrom(kept: unknown): Start {
  const { day, taken } = fieldsOf(kept);
  const keys = Array.isArray(taken) ? taken.filter((key) => typeof key === 'string') : [];
  return { day: dayFrom(fieldsOf(day)), taken: keys.slice(0, TAKEN_MAX) };
}

function dayFrom({ kind, name, date }: Readonly<Record<string, unknown>>): StartDay {
  const known = DOSSIER_DATES.find((each) => each === name);
  if (kind === 'dossier' && known !== undefined) return { kind, name: known };
  if (kind === 'day' && isIsoDate(date) && date >= FIRST_RULES_DATE) return { kind, date };
  return FIRST_START.day;
}

const fieldsOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
