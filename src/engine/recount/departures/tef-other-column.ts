import { clbOf, columnsOn, fitsColumn, levelsIn } from '../../language/clb.ts';
import { testTable } from '../../tables/registry/language.ts';
import { ABILITIES } from '../../profile/profile.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'tef-other-column',
  kind: 'arguable',
  side: 'candidate',
  source: ['tef-previous-score', 'language-charts'],
  law: 'MI, CRS grid, A',
};

/** A report with several columns of scores, read in another than the one that Express Entry takes. */
export const tefOtherColumn = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].flatMap((place) => {
      const test = person.languageTests[place]!;
      const path = [who, 'languageTests', place];
      const plain = clbOf(test);
      return columnsOn(testTable(test.test), test.date).flatMap((column) => {
        const clb = levelsIn(test, column);
        if (!fitsColumn(test, column)) return [];
        if (ABILITIES.every((ability) => clb[ability] === plain.clb[ability])) return [];
        return [
          makeDeparture(TEMPLATE, {
            fact: [...path, 'scores'],
            params: { test: test.test, column: column.id, plain: plain.column.id, ...clb },
            changes: [{ kind: 'levels', test: path, clb }],
          }),
        ];
      });
    }),
  );
