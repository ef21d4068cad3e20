import { clbOf } from '../../language/clb.ts';
import { ABILITIES, type Ability } from '../../profile/profile.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const LOWER: DepartureTemplate = {
  code: 'level-lower',
  kind: 'arguable',
  side: 'candidate',
  source: ['language-charts'],
  law: 'MI, CRS grid, A',
};
const HIGHER: DepartureTemplate = { ...LOWER, code: 'level-higher' };

/** A score typed one level too high in the dossier: the report that the officer holds says one lower. */
export const levelLower = (from: PlainReadingCase): readonly Departure[] =>
  perAbility(from, LOWER, (levels, level) => levels.findLast((other) => other < level) ?? 0);

/** A score typed one level higher in the profile than the dossier's report says. */
export const levelHigher = (from: PlainReadingCase): readonly Departure[] =>
  perAbility(from, HIGHER, (levels, level) => levels.find((other) => other > level) ?? level);

function perAbility(
  { people }: PlainReadingCase,
  template: DepartureTemplate,
  next: (levels: readonly number[], level: number) => number,
): readonly Departure[] {
  return people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].flatMap((place) => {
      const test = person.languageTests[place]!;
      const path = [who, 'languageTests', place];
      const { clb, column } = clbOf(test);
      return ABILITIES.flatMap((ability: Ability) => {
        const levels = column.bands[ability].map(([level]) => level);
        const from = clb[ability];
        const to = next(levels, from);
        if (to === from || test.scores[ability] === null) return [];
        return [
          makeDeparture(template, {
            fact: [...path, 'scores', ability],
            params: { test: test.test, ability, from, to, score: test.scores[ability] },
            changes: [{ kind: 'levels', test: path, clb: { [ability]: to } }],
          }),
        ];
      });
    }),
  );
}
