import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOn, rulesVersions, score } from '../../src/engine/index.ts';
import { FACTOR_TABLES, type Term } from '../../src/engine/tables.ts';
import { FACTS } from '../../src/engine/score/facts.ts';
import {
  capText,
  codesEn,
  codesFr,
  conditionsText,
  factName,
  factorTitle,
  factValue,
  nodeTitle,
  rowText,
  sourceText,
} from '../../src/text/index.ts';
import { anyProfile } from '../support/profiles.ts';

const BOTH = [codesEn, codesFr] as const;
const TERMS: readonly (readonly [name: string, term: Term])[] = FACTOR_TABLES.flatMap(
  ({ id, history }) =>
    history.flatMap(({ from, terms }) =>
      (terms ?? []).map((term) => [`${id}.${term.id} of ${from}`, term] as const),
    ),
);
const termOf = (name: string): Term => TERMS.findLast(([each]) => each.startsWith(name))![1];

describe('The words of the grid', () => {
  it('name exactly the facts that the engine reads', () => {
    for (const { grid } of BOTH) {
      expect(Object.keys(grid.facts).sort()).toEqual(Object.keys(FACTS).sort());
    }
  });

  it('have every value of every fact, in both languages', () => {
    for (const [id, { values }] of Object.entries(FACTS)) {
      for (const codes of BOTH) {
        const words = values.map((value) => factValue(id, value, codes));
        expect(new Set(words).size).toBe(values.length);
        expect(words.join()).not.toMatch(/undefined|null|true|false/);
        expect(factName(id, codes)).not.toMatch(/^$|[a-z][A-Z.]/);
      }
    }
  });

  it.each(TERMS)('tell the rows of %s apart', (_, term) => {
    for (const codes of BOTH) {
      const rows = term.rows.map((__, row) => conditionsText(term, row, codes));
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.join()).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('tell a row that ends where the next begins by both its ends', () => {
    const age = termOf('age.age');
    expect(rowText(age, 3, 'withoutSpouse', codesEn)).toBe('age 20 to 29: 110 points');
    expect(rowText(age, 3, 'withSpouse', codesFr)).toBe('20 à 29 ans : 100 points');
    expect(rowText(age, 0, 'withSpouse', codesEn)).toBe('age 17 or less: 0 points');
    expect(rowText(age, age.rows.length - 1, 'withSpouse', codesFr)).toBe(
      '45 ans ou plus : 0 point',
    );
  });

  it('tell a row over several facts by the least of each', () => {
    const term = termOf('educationTransfer.educationLanguage');
    expect(rowText(term, 2, 'withSpouse', codesEn)).toBe(
      'from a one-year post-secondary credential to a bachelor’s degree or other credential of three or more years, and CLB\u00A09 or more in all four abilities: 25 points',
    );
    expect(rowText(term, 0, 'withSpouse', codesFr)).toBe('dans tous les autres cas : 0 point');
  });

  it('name every node of every score, and its sources', () => {
    fc.assert(
      fc.property(anyProfile(), fc.constantFrom(...rulesVersions()), (profile, { from }) => {
        const rules = rulesOn(from);
        if (!rules.ok) throw new Error('a version without rules');
        const visit = (node: ReturnType<typeof score>['trace'][number]): void => {
          for (const codes of BOTH) {
            expect(nodeTitle(node.id, codes)).not.toMatch(/^[a-z]+[A-Z.]|^$/);
            for (const id of node.source) expect(sourceText(id, codes).title).not.toBe(id);
            expect(capText(node.cap, codes) === null).toBe(node.cap?.binding !== true);
          }
          node.children.forEach(visit);
        };
        score(profile, rules.value).trace.forEach(visit);
      }),
      { numRuns: 30 },
    );
  });

  it('say what a cap did', () => {
    const cap = { limit: 100, before: 125, binding: true, terms: [] };
    expect(capText(cap, codesEn)).toBe('capped at 100: the sum was 125');
    expect(capText(cap, codesFr)).toBe('plafonné à 100 : la somme était de 125');
    expect(capText(null, codesEn)).toBeNull();
  });

  it('name a factor that an overlay added, and an unknown one by its id', () => {
    const added = [{ id: 'wage', titleEn: 'High wage', titleFr: 'Salaire élevé' }];
    expect(factorTitle('wage', codesFr, added)).toBe('Salaire élevé');
    expect(factorTitle('wage', codesEn)).toBe('wage');
  });
});
