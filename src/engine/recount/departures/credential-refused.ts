import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'credential-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'crs-grid'],
  law: 'IRPA, s. 11.2; MI',
};

/** A credential that counts, not accepted: no diploma, or an assessment of another credential. */
export const credentialRefused = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, proven }) =>
    [...proven].map(([place, counted]) => {
      const { level, country, awarded } = person.credentials[place]!;
      return overrideDeparture(TEMPLATE, [who, 'credentials', place], 'not-counted', {
        params: { level, counted, country, awarded },
      });
    }),
  );
