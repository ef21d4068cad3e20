import type { DossierDate } from '../dossier/dossier.ts';
import type { Section } from '../tables/ids.ts';
import type { DepartureCode, Reader } from './departure.ts';

/** Points from `least` to `greatest`, both included; an end left out is open. "Below 431" is `{ greatest: 430 }`. */
export interface PointsRange {
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
}

/** A figure as known: exact, or between bounds. */
export type Figure = number | PointsRange;

/** What the user knows of a reader's figures. Nothing is required: less known means more explanations. */
export interface KnownFigures {
  /** The dates that the figures may be of; every date of the dossier unless told. */
  readonly dates?: readonly DossierDate[] | undefined;
  readonly total?: Figure | undefined;
  /** Points by factor id, after the factor's own cap. */
  readonly factors?: Readonly<Record<string, Figure>> | undefined;
  /** Points by section, after its cap. */
  readonly sections?: Readonly<Partial<Record<Section, Figure>>> | undefined;
  /** Refused because the total is below this cut-off: the total is one point under it, or less. */
  readonly refusedBelow?: number | undefined;
  /** The cut-off that the letter or the notes name for the round. It says which round, and nothing of the total. */
  readonly cutOff?: number | undefined;
}

/** Weights from 0 to 1000; see `tables/recount/plausibility.json`. 0 leaves the departure out of the search. */
export interface Plausibilities {
  /** By `code`, or by `code/variant`. */
  readonly departures?: Readonly<Partial<Record<DepartureCode, number>> & Record<string, number>>;
  readonly dates?: Readonly<Partial<Record<DossierDate, number>>>;
}

/** How far and by what weights the recount searches. */
export interface RecountOptions {
  /** Whose figures they are; the officer's unless told. */
  readonly reader?: Reader | undefined;
  /** The most departures in one explanation, from 0 to 6; 4 unless told. */
  readonly most?: number | undefined;
  /** Weights that stand in for the table's. */
  readonly plausibilities?: Plausibilities | undefined;
  /** How many readings the search may visit before it stops, `truncated`; 5 million unless told. */
  readonly budget?: number | undefined;
  /** How many alternatives of the same effect each explanation lists; 12 unless told. They are always all counted. */
  readonly listed?: number | undefined;
}
