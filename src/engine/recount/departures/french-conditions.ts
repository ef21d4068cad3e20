import { relaxed } from '../../rules/relaxed.ts';
import { score } from '../../score/score.ts';
import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeDeparture } from '../make.ts';

const FRENCH: Ground = {
  code: 'french-level-overlooked',
  kind: 'certain',
  side: 'candidate',
  source: ['mi-2017', 'mi-2020', 'crs-grid'],
  law: 'MI, CRS grid, D',
};
const ENGLISH: Ground = { ...FRENCH, code: 'english-level-overlooked' };

/** Points for French without the level that they ask in all four French abilities. */
export const frenchLevelOverlooked = (from: Case): readonly Departure[] =>
  overlooked(from, FRENCH, 'frenchMin');

/** The higher points for French without the level that they ask in all four English abilities. */
export const englishLevelOverlooked = (from: Case): readonly Departure[] =>
  overlooked(from, ENGLISH, 'englishMin');

function overlooked({ plain, rules }: Case, ground: Ground, fact: string): readonly Departure[] {
  const change = { kind: 'relax', factor: 'french', fact } as const;
  const points = score(plain.profile, rules).factors['french'] ?? 0;
  const lenient = score(plain.profile, relaxed(rules, [change])).factors['french'] ?? 0;
  if (points === lenient) return [];
  return [
    makeDeparture(ground, {
      fact: ['rules', 'french'],
      path: ['candidate', 'languageTests'],
      params: { from: points, to: lenient },
      changes: [change],
    }),
  ];
}
