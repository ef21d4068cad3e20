import type { IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { read, rulesFor } from '../dossier/read.ts';
import { ok, type Path, type Result } from '../errors/issue.ts';
import { type PlainReadingCase, plainReadingCase } from './plain-reading-case.ts';
import type { Departure } from './departure.ts';
import { CATALOGUE } from './departures/catalogue.ts';

/**
 * Every departure of the catalogue that applies to a dossier read on a date, with its numbers, in the
 * catalogue's order. Issue `date-before-express-entry` before 2015-01-01.
 */
export function departuresOf(dossier: Dossier, date: IsoDate): Result<readonly Departure[]> {
  const from = caseOn(dossier, date);
  return from.ok ? ok(departuresFrom(from.value)) : from;
}

/** A dossier plainly read on a date, to make departures from. */
export function caseOn(dossier: Dossier, date: IsoDate): Result<PlainReadingCase> {
  const rules = rulesFor(dossier, date);
  if (!rules.ok) return rules;
  const plain = read(dossier, date);
  return plain.ok ? ok(plainReadingCase(dossier, date, plain.value, rules.value)) : plain;
}

export const departuresFrom = (from: PlainReadingCase): readonly Departure[] =>
  CATALOGUE.flatMap((source) => source(from));

/** Whether two departures are readings of one fact, so that only one of them can be. */
export const excludeEachOther = (one: Departure, other: Departure): boolean =>
  isWithin(one.fact, other.fact) || isWithin(other.fact, one.fact);

const isWithin = (outer: Path, inner: Path): boolean =>
  outer.every((key, place) => key === inner[place]);
