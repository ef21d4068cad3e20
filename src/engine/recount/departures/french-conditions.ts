import { relaxed } from '../../rules/relaxed.ts';
import { score } from '../../score/score.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const FRENCH: DepartureTemplate = {
  code: 'french-level-overlooked',
  kind: 'certain',
  side: 'candidate',
  source: ['mi-2017', 'mi-2020', 'crs-grid'],
  law: 'MI, CRS grid, D',
};
const ENGLISH: DepartureTemplate = { ...FRENCH, code: 'english-level-overlooked' };

/** Points for French without the level that they ask in all four French abilities. */
export const frenchLevelOverlooked = (from: PlainReadingCase): readonly Departure[] =>
  overlooked(from, FRENCH, 'frenchMin');

/** The higher points for French without the level that they ask in all four English abilities. */
export const englishLevelOverlooked = (from: PlainReadingCase): readonly Departure[] =>
  overlooked(from, ENGLISH, 'englishMin');

function overlooked(
  { plain, rules }: PlainReadingCase,
  template: DepartureTemplate,
  fact: string,
): readonly Departure[] {
  const change = { kind: 'relax', factor: 'french', fact } as const;
  const points = score(plain.profile, rules).factors['french'] ?? 0;
  const lenient = score(plain.profile, relaxed(rules, [change])).factors['french'] ?? 0;
  if (points === lenient) return [];
  return [
    makeDeparture(template, {
      fact: ['rules', 'french'],
      path: ['candidate', 'languageTests'],
      params: { from: points, to: lenient },
      changes: [change],
    }),
  ];
}
