import type { Dossier } from '../dossier/dossier.ts';
import { read, rulesFor } from '../dossier/read.ts';
import type { Reading } from '../dossier/reading.ts';
import { namedDates } from '../dossier/named-dates.ts';
import { ok, type Result } from '../errors/issue.ts';
import { score } from '../score/score.ts';
import type { Score } from '../score/trace.ts';
import type { Departure, NamedDate } from './departure.ts';

/** A dossier on one of its dates: what it proves, and what that scores. */
export interface DatedScore extends NamedDate {
  readonly reading: Reading;
  readonly score: Score;
}

/**
 * The score on every date that the dossier knows: profile, invitation, application, decision. The law
 * asks for the second and the third (IRPA 11.2(1)). Issue `date-before-express-entry`.
 */
export function scoresOnDates(dossier: Dossier): Result<readonly DatedScore[]> {
  const scores: DatedScore[] = [];
  for (const day of namedDates(dossier)) {
    const scored = scoreOn(dossier, day);
    if (!scored.ok) return scored;
    scores.push(scored.value);
  }
  return ok(scores);
}

/** The score on a day, read with departures. */
export function scoreOn(
  dossier: Dossier,
  { name, date }: NamedDate,
  departures: readonly Pick<Departure, 'changes'>[] = [],
): Result<DatedScore> {
  const reading = read(dossier, date, { departures });
  if (!reading.ok) return reading;
  const rules = rulesFor(dossier, date, { departures });
  if (!rules.ok) return rules;
  return ok({
    name,
    date,
    reading: reading.value,
    score: score(reading.value.profile, rules.value),
  });
}
