import type { Explanation } from '../../../engine/index.ts';
import type { DepartureSet, NamedDate } from '../../../engine/recount.ts';

const readingOf = ({ departures }: DepartureSet): string =>
  JSON.stringify(departures.map(({ code, variant, changes }) => [code, variant, changes]));

/** Every date on which the same departures give the same points, the best first. */
export function daysOf(explanation: Explanation): readonly NamedDate[] {
  const own = readingOf(explanation);
  return [explanation, ...explanation.alternatives.filter((set) => readingOf(set) === own)].map(
    ({ date, on }) => ({ name: date, date: on }),
  );
}

/** The other readings to the same points: another day alone is none, and neither is a reading listed before. */
export function otherReadings(explanation: Explanation): readonly DepartureSet[] {
  const seen = new Set([readingOf(explanation)]);
  return explanation.alternatives.filter((set) => {
    const reading = readingOf(set);
    const isNew = !seen.has(reading);
    seen.add(reading);
    return isNew;
  });
}
