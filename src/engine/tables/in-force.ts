import type { IsoDate } from '../dates/plain-date.ts';

/** The last row whose `from` is on or before `date`; undefined before the first. */
export function inForceOn<T extends { readonly from: IsoDate }>(
  history: readonly T[],
  date: IsoDate,
): T | undefined {
  return history.findLast((row) => row.from <= date);
}
