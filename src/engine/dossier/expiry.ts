import { addYears, firstDayWithin, type IsoDate, later } from '../dates/plain-date.ts';
import { VALIDITY_TABLE, validityOn } from '../tables/registry/language.ts';

const YEARS = { 'language-test': 'testYears', assessment: 'ecaYears' } as const;

/** A document that holds for some years from its date: a test's result, a credential assessment. */
export type ExpiringDocument = keyof typeof YEARS;

/** For how many years a document holds when it is read on `day`. */
export const validYearsOn = (document: ExpiringDocument, day: IsoDate): number =>
  validityOn(day)[YEARS[document]];

/**
 * The first day on which a document no longer holds, as seen from `day`. The rule in force on the day of reading governs,
 * not the rule of the day on which the document was issued: the document has expired on `day` where the expiry is that day
 * or an earlier one. A rule that changes after `day` governs from its own first day.
 *
 * @example
 * expiryOf('language-test', isoDate('2023-05-01'), isoDate('2024-01-01')); // '2025-05-01'
 */
export function expiryOf(document: ExpiringDocument, issued: IsoDate, day: IsoDate): IsoDate {
  const end = addYears(issued, validYearsOn(document, day));
  if (end <= day) return end;
  const next = VALIDITY_TABLE.history.find(({ from }) => from > day)?.from;
  return next === undefined || end < next ? end : later(next, expiryOf(document, issued, next));
}

/** Whether a document has expired when it is read on `day`. */
export const hasExpired = (document: ExpiringDocument, issued: IsoDate, day: IsoDate): boolean =>
  expiryOf(document, issued, day) <= day;

/** The earliest date of a document that holds on `day`. */
export const firstDateHolding = (document: ExpiringDocument, day: IsoDate): IsoDate =>
  firstDayWithin(validYearsOn(document, day), day);
