import type { Dossier } from '../dossier/dossier.ts';
import { unwrap } from '../errors/issue.ts';
import type { Explanation } from './explanation.ts';
import { scoreOn } from './scores-on-dates.ts';

/**
 * An explanation with the profile that its own departures give: a search takes values that score alike for one, and
 * holds that which it met first.
 */
export function asRead(dossier: Dossier, explanation: Explanation): Explanation {
  const { date: name, on: date, departures } = explanation;
  const { reading, score } = unwrap(scoreOn(dossier, { name, date }, departures));
  return { ...explanation, profile: reading.profile, score };
}
