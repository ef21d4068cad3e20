import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, programsOn } from '../../src/engine/index.ts';
import { categoriesOn, type Criterion, type GridNode } from '../../src/engine/programs.ts';
import {
  categoriesOfRounds,
  chanceOfInvitation,
  judge,
  placeInPool,
  ROUNDS,
} from '../../src/engine/rounds.ts';
import {
  categoryTitle,
  chanceText,
  codesOf,
  criterionSentence,
  criterionTitle,
  gridNodeTitle,
  judgementText,
  LANGUAGES,
  poolText,
  programsEn,
  programsFr,
  roundsEn,
  roundsFr,
  roundText,
  shareText,
} from '../../src/text/index.ts';
import { anyRulesDate } from '../support/dates.ts';
import { anyDossier } from '../support/dossiers.ts';

const PROGRAMS = { en: programsEn, fr: programsFr };
const ROUNDS_TEXT = { en: roundsEn, fr: roundsFr };

/** What a sentence never holds: a value that was not put in words. */
const RAW = /undefined|null|NaN|\[object|true\b|false\b|[a-z]+-[a-z]+-met|unknown-/;

function expectWords(line: string): void {
  expect(line).not.toMatch(RAW);
  expect(line.trim().length).toBeGreaterThan(2);
}

const criteriaWithin = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((each) => [each, ...criteriaWithin(each.children)]);
const nodesWithin = (node: GridNode): readonly GridNode[] => [
  node,
  ...node.children.flatMap(nodesWithin),
];

describe('the words of programs and categories', () => {
  it('put every condition of any dossier in a sentence of each language', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const read = programsOn(dossier, date);
        if (!read.ok) throw new Error('no programs');
        const categories = categoriesOn(dossier, date);
        const criteria = criteriaWithin(
          [...read.value.programs, ...categories].flatMap((each) => each.criteria),
        );
        for (const language of LANGUAGES) {
          const [text, codes] = [PROGRAMS[language], codesOf(language)];
          for (const criterion of criteria) {
            expectWords(criterionSentence(criterion, text, codes));
            expectWords(criterionTitle(criterion, text));
          }
          for (const category of categories) expectWords(categoryTitle(category, codes));
          for (const node of nodesWithin(read.value.programs[0]!.grid!.least)) {
            expectWords(gridNodeTitle(node, text, codes));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of rounds', () => {
  it('name every round and judge any total against it', () => {
    for (const language of LANGUAGES) {
      for (const round of ROUNDS) {
        const text = ROUNDS_TEXT[language];
        expectWords(roundText(round, text, language));
        for (const total of [round.cutOff - 1, round.cutOff, round.cutOff + 1]) {
          expectWords(judgementText(judge(total, round, null), round, text, language));
        }
      }
    }
  });

  it('tell a chance in each category, or why there is none', () => {
    for (const language of LANGUAGES) {
      for (const category of categoriesOfRounds(ROUNDS)) {
        const question = { category, total: 480, submittedAt: null, seed: 1, paths: 200 };
        const on = isoDate('2026-10-05');
        const chance = chanceOfInvitation(ROUNDS, { ...question, on });
        for (const line of chanceText(chance, ROUNDS_TEXT[language], language)) expectWords(line);
      }
    }
  });

  it('give a share as a percentage, and never as certain', () => {
    const share = (count: number, of: number) =>
      shareText({ count, of, decimal: '' }, roundsEn, 'en');
    expect([share(0, 100), share(1, 10_000), share(1, 2), share(199, 200), share(5, 5)]).toEqual([
      'under 1%',
      'under 1%',
      '50%',
      'over 99%',
      'over 99%',
    ]);
  });

  it('say between which places a total is', () => {
    const place = placeInPool(ROUNDS, 490, isoDate('2026-07-23'));
    expect(poolText(place, roundsEn, 'en')).toContain('place 31,525 and place 44,139 of 231,533');
    expect(poolText(null, roundsFr, 'fr')).toBe('Nous n’avons aucune répartition du bassin.');
  });
});
