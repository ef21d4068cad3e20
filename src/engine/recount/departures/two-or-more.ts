import { educationRank } from '../../profile/profile.ts';
import type { PersonReading, PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const REFUSED: DepartureTemplate = {
  code: 'two-or-more-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'MI, CRS grid, A',
};
const CLAIMED: DepartureTemplate = {
  ...REFUSED,
  code: 'two-or-more-claimed',
  kind: 'certain',
  side: 'candidate',
};

/** Two credentials, one of three years or more, not taken together: the higher alone counts. */
export const twoOrMoreRefused = ({ people }: PlainReadingCase): readonly Departure[] =>
  people
    .filter((person) => isTwoOrMore(person) === true)
    .map(({ who }) => departureOf(REFUSED, who, 'not-counted'));

/** Two credentials taken together although none is of three years. */
export const twoOrMoreClaimed = ({ people }: PlainReadingCase): readonly Departure[] =>
  people
    .filter((person) => isTwoOrMore(person) === false)
    .map(({ who }) => departureOf(CLAIMED, who, 'counted'));

/** Whether credentials together make a level of their own; null where one alone is higher, or there are no two. */
function isTwoOrMore({ proven }: PersonReading): boolean | null {
  const ranks = [...proven.values()].map(educationRank);
  const several = ranks.filter((rank) => rank >= educationRank('one-year'));
  if (several.length < 2 || Math.max(...ranks) > educationRank('two-or-more')) return null;
  return several.some((rank) => rank >= educationRank('bachelor'));
}

const departureOf = (
  template: DepartureTemplate,
  who: string,
  verdict: 'counted' | 'not-counted',
): Departure =>
  overrideDeparture(template, [who, 'education'], verdict, {
    path: [who, 'credentials'],
    params: { who },
  });
