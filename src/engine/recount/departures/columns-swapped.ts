import type { LanguageTest } from '../../dossier/dossier.ts';
import { clbOf } from '../../language/clb.ts';
import { ABILITIES, type Ability, type Clb } from '../../profile/profile.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, makeDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'columns-swapped',
  kind: 'arguable',
  side: 'candidate',
  source: ['language-charts'],
  law: 'MI, CRS grid, A',
};

/** Where each ability's score stands instead, in two ways of mixing them up. */
const MIXES: Readonly<Record<string, Readonly<Record<Ability, Ability>>>> = {
  'reading-listening': {
    reading: 'listening',
    writing: 'writing',
    listening: 'reading',
    speaking: 'speaking',
  },
  // A report prints listening, reading, writing, speaking; typed in the order of the levels' tables.
  'report-order': {
    reading: 'writing',
    writing: 'listening',
    listening: 'reading',
    speaking: 'speaking',
  },
};

/** Scores typed under the wrong ability; the report that the officer holds has them in their places. */
export const columnsSwapped = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].flatMap((place) => {
      const test = person.languageTests[place]!;
      const path = [who, 'languageTests', place];
      const plain = clbOf(test).clb;
      const seen = [plain];
      return Object.entries(MIXES).flatMap(([variant, mix]) => {
        const clb = clbOf(mixed(test, mix)).clb;
        if (seen.some((other) => sameLevels(other, clb))) return [];
        seen.push(clb);
        return [
          makeDeparture(TEMPLATE, {
            fact: [...path, 'scores'],
            variant,
            params: { test: test.test, mix: variant, ...clb },
            changes: [{ kind: 'levels', test: path, clb }],
          }),
        ];
      });
    }),
  );

const mixed = (test: LanguageTest, mix: Readonly<Record<Ability, Ability>>): LanguageTest => ({
  ...test,
  scores: {
    reading: test.scores[mix.reading],
    writing: test.scores[mix.writing],
    listening: test.scores[mix.listening],
    speaking: test.scores[mix.speaking],
  },
});

const sameLevels = (one: Clb, other: Clb): boolean =>
  ABILITIES.every((ability) => one[ability] === other[ability]);
