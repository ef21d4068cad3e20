import { educationRank } from '../../profile/profile.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const REFUSED: DepartureTemplate = {
  code: 'canadian-study-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid', 'pdi-a11-2'],
  law: 'MI, CRS grid, D',
};
const CLAIMED: DepartureTemplate = {
  ...REFUSED,
  code: 'canadian-study-claimed',
  side: 'candidate',
};

/** Study in Canada not eligible: a language course, distance, part time, or under eight months. */
export const canadianStudyRefused = (from: PlainReadingCase): readonly Departure[] =>
  studies(from, REFUSED, (eligible) => eligible === true);

/** Study in Canada counted although it is not said to be eligible. */
export const canadianStudyClaimed = (from: PlainReadingCase): readonly Departure[] =>
  studies(from, CLAIMED, (eligible) => eligible !== true);

function studies(
  { people, dossier }: PlainReadingCase,
  template: DepartureTemplate,
  applies: (eligible: boolean | null) => boolean,
): readonly Departure[] {
  const [{ proven }] = people;
  return dossier.candidate.credentials.flatMap(
    ({ level, country, awarded, eligibleCanadianStudy: eligible }, place) => {
      const isPostSecondary = educationRank(level) >= educationRank('one-year');
      if (country !== 'CA' || !isPostSecondary || !applies(eligible)) return [];
      if (!proven.has(place)) return [];
      const path = ['candidate', 'credentials', place, 'eligibleCanadianStudy'];
      return [
        makeDeparture(template, {
          fact: path,
          params: { level, awarded },
          changes: [{ kind: 'set', path, value: eligible !== true }],
        }),
      ];
    },
  );
}
