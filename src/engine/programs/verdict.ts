import type { IsoDate } from '../dates/plain-date.ts';
import type { Manner } from '../dossier/change.ts';
import { type Pass, startPass, type Tri } from '../dossier/pass.ts';
import type { Path } from '../errors/issue.ts';
import type { Verdict } from './criterion.ts';

export const verdictOf = (fact: Tri): Verdict => {
  if (fact === null) return 'unknown';
  return fact ? 'met' : 'not-met';
};

/** True if any is true, else unknown if any is unknown. */
export function any(parts: readonly Tri[]): Tri {
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
  readonly manner: Manner;
}

/** Reads a part of the dossier twice; see {@link Pass}. */
export function bothWays<T>({ date, manner }: View, readPart: (pass: Pass) => T): BothWays<T> {
  const pass = startPass(date, 'least', manner);
  const least = readPart(pass);
  if (pass.unknown.length === 0) return { least, greatest: least, unknown: [] };
  const greatest = readPart(startPass(date, 'greatest', manner));
  return { least, greatest, unknown: pass.unknown };
}

/** Certain only where both ways of reading agree. A test that holds at the least holds at the most. */
export function triOf(both: { readonly least: boolean; readonly greatest: boolean }): Tri {
  if (both.least) return true;
  return both.greatest ? null : false;
}

/** Whether something that begins and ends stands on a day; its last day counts. */
export function standsOn(
  spell: { readonly from: IsoDate | null; readonly until: IsoDate | null },
  date: IsoDate,
): Tri {
  if (spell.until !== null && spell.until < date) return false;
  return spell.from === null ? null : spell.from <= date;
}
