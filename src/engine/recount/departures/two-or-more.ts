import type { PlainReadingCase } from '../plain-reading-case.ts';
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
    .filter(({ who, codesAt }) => codesAt([who, 'credentials']).includes('two-or-more-met'))
    .map(({ who }) => ruling(REFUSED, who, 'not-counted'));

/** Two credentials taken together although none is of three years. */
export const twoOrMoreClaimed = ({ people }: PlainReadingCase): readonly Departure[] =>
  people
    .filter(({ who, codesAt }) => codesAt([who, 'credentials']).includes('two-or-more-not-met'))
    .map(({ who }) => ruling(CLAIMED, who, 'counted'));

const ruling = (
  template: DepartureTemplate,
  who: string,
  verdict: 'counted' | 'not-counted',
): Departure =>
  overrideDeparture(template, [who, 'education'], verdict, {
    path: [who, 'credentials'],
    params: { who },
  });
