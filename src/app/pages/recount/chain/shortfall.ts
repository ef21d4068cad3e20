import type { IsoDate } from '../../../../engine/index.ts';
import type { Departure } from '../../../../engine/recount.ts';
import { workRulesOn } from '../../../../engine/tables.ts';

/** How far work is from the years that a count by calendar month gave it. */
export interface Shortfall {
  readonly years: number;
  /** Hours counted, asked and missing: exact decimals in text. */
  readonly counted: string;
  readonly asked: string;
  readonly missing: string;
  /** The missing hours as days of the calendar at full time, rounded. */
  readonly days: number;
}

const DAYS_IN_WEEK = 7;

/** Of the count by calendar month alone; null for any other departure, and where nothing is missing. */
export function shortfallOf({ code, params }: Departure, on: IsoDate): Shortfall | null {
  const { hours, years } = params;
  if (code !== 'calendar-months-counted') return null;
  if (typeof hours !== 'string' || typeof years !== 'number') return null;
  const rules = workRulesOn(on);
  const counted = hundredths(hours);
  const asked = years * rules.hoursPerYear * 100;
  const missing = asked - counted;
  if (missing <= 0) return null;
  return {
    years,
    counted: hours,
    asked: String(years * rules.hoursPerYear),
    missing: decimal(missing),
    days: Math.max(1, Math.round((missing * DAYS_IN_WEEK) / (rules.hoursPerWeek * 100))),
  };
}

/** Hours with two places as a whole number of hundredths. */
function hundredths(text: string): number {
  const [whole = '0', places = ''] = text.split('.');
  return Number(whole) * 100 + Number(places.padEnd(2, '0').slice(0, 2));
}

const decimal = (value: number): string =>
  `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`.replace(/\.00$/, '');
