import type { Dossier } from '../dossier/dossier.ts';
import { namedDates } from '../dossier/named-dates.ts';
import { scoreDossier, type ScoredDossier } from '../dossier/score-dossier.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { NamedDate } from './departure.ts';

/** A dossier on one of its dates: what it proves, and what that scores. */
export interface DatedScore extends NamedDate, ScoredDossier {}

/**
 * The score on every date that the dossier knows: profile, invitation, application, decision. The law
 * asks for the second and the third (IRPA 11.2(1)). Issue `date-before-express-entry`.
 */
export function scoresOnDates(dossier: Dossier): Result<readonly DatedScore[]> {
  const scores: DatedScore[] = [];
  for (const { name, date } of namedDates(dossier)) {
    const scored = scoreDossier(dossier, date);
    if (!scored.ok) return scored;
    scores.push({ name, ...scored.value });
  }
  return ok(scores);
}
