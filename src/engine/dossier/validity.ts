import validity from '../../../tables/language/validity.json' with { type: 'json' };
import type { IsoDate } from '../dates/plain-date.ts';
import { inForceOn } from '../rules/in-force.ts';
import type { ValidityTable } from '../tables/schemas/language.ts';

const TABLE = validity as unknown as ValidityTable;

/** For how many years a test result and an assessment hold, when read on `date`. */
export function validityOn(date: IsoDate): ValidityTable['history'][number] {
  return inForceOn(TABLE.history, date) ?? TABLE.history[0]!;
}

/** Every version of the rules of validity, oldest first. */
export const validityVersions = (): ValidityTable['history'] => TABLE.history;
