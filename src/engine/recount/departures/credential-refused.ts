import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeRuling } from '../make.ts';

const GROUND: Ground = {
  code: 'credential-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'crs-grid'],
  law: 'IRPA, s. 11.2; MI',
};

/** A credential that counts, not accepted: no diploma, or an assessment of another credential. */
export const credentialRefused = ({ people }: Case): readonly Departure[] =>
  people.flatMap(({ who, person, proven }) =>
    [...proven].map(([place, counted]) => {
      const { level, country, awarded } = person.credentials[place]!;
      return makeRuling(GROUND, [who, 'credentials', place], 'not-counted', {
        params: { level, counted, country, awarded },
      });
    }),
  );
