import type { IsoDate } from '../dates/plain-date.ts';
import type { ReadingOverrides } from '../dossier/change.ts';
import { type ReadContext, startContext, type Ternary } from '../dossier/read-context.ts';
import type { Path } from '../errors/issue.ts';
import type { Verdict } from './criterion.ts';

export const verdictOf = (fact: Ternary): Verdict => {
  if (fact === null) return 'unknown';
  return fact ? 'met' : 'not-met';
};

/** True if any is true, else unknown if any is unknown. */
export function any(parts: readonly Ternary[]): Ternary {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

/** What holds where unknown facts give nothing, and where they give the most. */
export interface BothWays<T> {
  readonly least: T;
  readonly greatest: T;
  /** Facts that are not known, in both ways of reading. */
  readonly unknown: readonly Path[];
}

/** The day on which a dossier is read, and the manner in which departures have it read. */
export interface View {
  readonly date: IsoDate;
  readonly overrides: ReadingOverrides;
}

/** Reads a part of the dossier twice; see {@link ReadContext}. */
export function bothWays<T>(
  { date, overrides }: View,
  readPart: (ctx: ReadContext) => T,
): BothWays<T> {
  const ctx = startContext(date, 'least', overrides);
  const least = readPart(ctx);
  if (ctx.unknown.length === 0) return { least, greatest: least, unknown: [] };
  const greatest = readPart(startContext(date, 'greatest', overrides));
  return { least, greatest, unknown: ctx.unknown };
}

/** Certain only where both ways of reading agree. A test that holds at the least holds at the most. */
export function ternaryOf(both: { readonly least: boolean; readonly greatest: boolean }): Ternary {
  if (both.least) return true;
  return both.greatest ? null : false;
}

/** Whether something that begins and ends stands on a day; its last day counts. */
export function standsOn(
  spell: { readonly from: IsoDate | null; readonly until: IsoDate | null },
  date: IsoDate,
): Ternary {
  if (spell.until !== null && spell.until < date) return false;
  return spell.from === null ? null : spell.from <= date;
}
