import type { IsoDate } from '../dates/plain-date.ts';
import { parseWith } from '../errors/from-zod.ts';
import { fail, type Result } from '../errors/issue.ts';
import { checkDossier } from './check.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './schema.ts';

/** What a dossier is checked against besides itself. */
export interface ParseDossierOptions {
  /** The day after which no test can have been taken; the engine has no clock of its own. */
  readonly today?: IsoDate | undefined;
}

/**
 * A dossier from unknown JSON, or every fault in it with its path. Keys left out that may be null
 * come back as null (or an empty list), so that what comes out parses to itself.
 *
 * @example
 * const parsed = parseDossier({ version: 1 });
 * parsed.ok; // false: `parsed.issues` names every fault
 */
export function parseDossier(input: unknown, options: ParseDossierOptions = {}): Result<Dossier> {
  const shape = parseWith(dossierSchema, input);
  if (!shape.ok) return shape;
  const issues = checkDossier(shape.value, options.today ?? null);
  return issues.length > 0 ? fail(...issues) : shape;
}
