import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'languages-swapped',
  kind: 'arguable',
  side: 'officer',
  source: ['crs-grid'],
  law: 'MI, CRS grid, A',
};

/** The second official language taken for the first. */
export function languagesSwapped({ plain }: PlainReadingCase): readonly Departure[] {
  const { firstLanguage, secondLanguage } = plain.profile;
  if (secondLanguage === null) return [];
  const path = ['candidate', 'firstOfficialLanguage'];
  const params = { first: secondLanguage.language, plain: firstLanguage.language };
  const changes = [{ kind: 'set', path, value: secondLanguage.language }] as const;
  return [makeDeparture(TEMPLATE, { fact: path, params, changes })];
}
