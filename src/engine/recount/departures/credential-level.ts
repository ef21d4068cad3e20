import { EDUCATION_LEVELS, educationRank } from '../../profile/profile.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const LOWER: DepartureTemplate = {
  code: 'credential-level-lower',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'IRPA, s. 11.2; MI, CRS grid, A',
};
const CLAIMED: DepartureTemplate = {
  code: 'credential-level-claimed',
  kind: 'certain',
  side: 'candidate',
  source: ['crs-grid'],
  law: 'MI, CRS grid, A',
};

/** One credential alone cannot be "two or more": the level under a master's degree is a bachelor's. */
const SINGLE = EDUCATION_LEVELS.filter((level) => level !== 'two-or-more');

/** A credential that counts, at one level lower than the dossier says. */
export const credentialLevelLower = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, proven }) =>
    [...proven].flatMap(([place, from]) => {
      const to = SINGLE.findLast((level) => educationRank(level) < educationRank(from));
      if (to === undefined) return [];
      const path = [who, 'credentials', place];
      const credential = person.credentials[place]!;
      const at = credential.country === 'CA' ? [...path, 'level'] : [...path, 'eca', 'equivalent'];
      return [
        makeDeparture(LOWER, {
          fact: [...path, 'level'],
          path: at,
          params: { from, to, country: credential.country },
          changes: [{ kind: 'set', path: at, value: to }],
        }),
      ];
    }),
  );

/** A foreign credential at the level that its owner gives it, above the assessment's. */
export const credentialLevelClaimed = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, proven }) =>
    [...proven.keys()].flatMap((place) => {
      const { eca, level, country } = person.credentials[place]!;
      const equivalent = eca?.equivalent ?? null;
      if (
        country === 'CA' ||
        equivalent === null ||
        educationRank(equivalent) >= educationRank(level)
      )
        return [];
      const path = [who, 'credentials', place];
      return [
        makeDeparture(CLAIMED, {
          fact: [...path, 'level'],
          params: { from: equivalent, to: level, country },
          changes: [{ kind: 'set', path: [...path, 'eca', 'equivalent'], value: level }],
        }),
      ];
    }),
  );
