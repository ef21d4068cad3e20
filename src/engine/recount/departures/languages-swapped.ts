import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeDeparture } from '../make.ts';

const GROUND: Ground = {
  code: 'languages-swapped',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid'],
  law: 'MI, CRS grid, A',
};

/** The second official language taken for the first. */
export function languagesSwapped({ plain }: Case): readonly Departure[] {
  const { firstLanguage, secondLanguage } = plain.profile;
  if (secondLanguage === null) return [];
  const path = ['candidate', 'firstOfficialLanguage'];
  const params = { first: secondLanguage.language, plain: firstLanguage.language };
  const changes = [{ kind: 'set', path, value: secondLanguage.language }] as const;
  return [makeDeparture(GROUND, { fact: path, params, changes })];
}
