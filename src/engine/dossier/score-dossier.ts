import type { IsoDate } from '../dates/plain-date.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { Rules } from '../rules/rules.ts';
import { score } from '../score/score.ts';
import type { Score } from '../score/trace.ts';
import type { Dossier } from './dossier.ts';
import { read, type ReadOptions, rulesFor } from './read.ts';
import type { Reading } from './reading.ts';

/** A dossier on a day: what it proves, the rules that it is scored by, and the score. */
export interface ScoredDossier {
  readonly date: IsoDate;
  readonly reading: Reading;
  readonly rules: Rules;
  readonly score: Score;
}

/**
 * Reads a dossier on a day and scores what it proves, with its explanation. Issue `date-before-express-entry` before
 * 2015-01-01.
 *
 * @example
 * const scored = scoreDossier(dossier, isoDate('2025-03-20'));
 * if (scored.ok) scored.value.score.total; // 513
 */
export function scoreDossier(
  dossier: Dossier,
  date: IsoDate,
  options: ReadOptions = {},
): Result<ScoredDossier> {
  const rules = rulesFor(dossier, date, options);
  if (!rules.ok) return rules;
  const reading = read(dossier, date, options);
  if (!reading.ok) return reading;
  const { profile } = reading.value;
  return ok({
    date,
    reading: reading.value,
    rules: rules.value,
    score: score(profile, rules.value),
  });
}
