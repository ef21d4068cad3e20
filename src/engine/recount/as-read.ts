import type { Dossier } from '../dossier/dossier.ts';
import type { Explanation } from './explanation.ts';
import { scoreOn } from './scores-on-dates.ts';

/**
 * An explanation with the profile that its own departures give: a search takes values that score alike for one, and
 * holds that which it met first.
 */
export function asRead(dossier: Dossier, explanation: Explanation): Explanation {
  const { date: name, on: date, departures } = explanation;
  const scored = scoreOn(dossier, { name, date }, departures);
  if (!scored.ok) throw new RangeError(`Not a date to read on: ${date}`);
  const { reading, score } = scored.value;
  return { ...explanation, profile: reading.profile, score };
}
