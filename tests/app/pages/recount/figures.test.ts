import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTOR_TABLES } from '../../../../src/engine/tables.ts';
import { readLetter, toKnownFigures } from '../../../../src/engine/letter.ts';
import { SECTIONS } from '../../../../src/engine/constants.ts';
import { boundsOf } from '../../../../src/app/pages/recount/figures/bounds.ts';
import { cutOffOf } from '../../../../src/app/state/letterCutOff.ts';
import {
  type FiguresDraft,
  figureOf,
  figuresFrom,
  NO_FIGURES,
  readFigures,
  TOTAL_KINDS,
  withLetter,
} from '../../../../src/app/pages/recount/figures/figures.ts';
import { exampleLetterFr } from '../../../../src/text/screen/letter/example.fr.ts';
import { example } from './example.ts';

const bounds = boundsOf(example, 521);
const draft = (part: Partial<FiguresDraft>): FiguresDraft => ({ ...NO_FIGURES, ...part });

describe('points as typed', () => {
  test.each([
    ['40', 40],
    [' 0 ', 0],
    ['<40', { greatest: 39 }],
    ['≤ 40', { greatest: 40 }],
    ['<=40', { greatest: 40 }],
    ['>13', { least: 14 }],
    ['≥13', { least: 13 }],
    ['13-26', { least: 13, greatest: 26 }],
    ['13 à 26', { least: 13, greatest: 26 }],
    ['26-13', null],
    ['<0', null],
    ['forty', null],
    ['4.5', null],
    ['-4', null],
    ['12345', null],
  ])('%j means %j', (text, figure) => {
    expect(figureOf(text)).toEqual(figure);
  });
});

describe('what is known of the officer’s figures', () => {
  test('is nothing where nothing is filled in', () => {
    expect(readFigures(NO_FIGURES, bounds)).toEqual({ known: null, faults: {} });
  });

  test('is one point under the cut-off or less, of a refusal alone', () => {
    expect(readFigures(draft({ totalKind: 'refused' }), bounds).known).toEqual({
      refusedBelow: 521,
    });
    expect(readFigures(draft({ totalKind: 'refused' }), { ...bounds, cutOff: null })).toEqual({
      known: null,
      faults: { refused: { code: 'no-round' } },
    });
  });

  test('names each field that cannot be read, and then asks nothing', () => {
    const { known, faults } = readFigures(
      draft({
        totalKind: 'exact',
        total: '5x3',
        factors: { age: '500', canadianWork: '40' },
        sections: { core: '12-' },
      }),
      bounds,
    );
    expect(known).toBeNull();
    expect(faults).toEqual({
      total: { code: 'not-points' },
      'factors.age': { code: 'most', most: 110 },
      'sections.core': { code: 'not-points' },
    });
  });

  test('asks for the number where a kind of total is chosen without one', () => {
    expect(readFigures(draft({ totalKind: 'exact' }), bounds).faults).toEqual({
      total: { code: 'required' },
    });
    expect(readFigures(draft({ totalKind: 'below', below: '0' }), bounds).faults).toEqual({
      below: { code: 'not-points' },
    });
  });

  test('keeps every figure of a letter, and what the letter does not say', () => {
    const facts = toKnownFigures(readLetter(exampleLetterFr).finds);
    const before = draft({ date: 'application', sections: { core: '398' } });
    const after = withLetter(before, facts);
    expect(readFigures(after, bounds).known).toEqual({
      total: 513,
      factors: { canadianWork: 40 },
      sections: { core: 398 },
      dates: ['application'],
    });
    expect(cutOffOf(after.cutOff)).toBe(521);
  });

  test('a cut-off that is no number is told, and stands for none', () => {
    const wrong = draft({ totalKind: 'exact', total: '500', cutOff: 'about 520' });
    expect(readFigures(wrong, bounds)).toMatchObject({
      known: null,
      faults: { cutOff: { code: 'not-points' } },
    });
    expect(cutOffOf(wrong.cutOff)).toBeNull();
  });

  test('comes back from what was kept, as it was typed', () => {
    const texts = fc.string({ maxLength: 8 });
    const drafts = fc.record({
      totalKind: fc.constantFrom(...TOTAL_KINDS),
      total: texts,
      below: texts,
      cutOff: texts,
      date: fc.constantFrom('profile', 'invitation', 'application', 'decision', null),
      factors: fc.dictionary(fc.constantFrom(...FACTOR_TABLES.map(({ id }) => id)), texts),
      sections: fc.dictionary(fc.constantFrom(...SECTIONS), texts),
      claimedFactors: fc.dictionary(fc.constantFrom('age', 'education'), fc.nat(200)),
    });
    fc.assert(
      fc.property(drafts, (kept) => {
        expect(figuresFrom(JSON.parse(JSON.stringify(kept)))).toEqual({ ...kept });
      }),
    );
  });

  test('is read from anything that was kept, without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(() => readFigures(figuresFrom(kept), bounds)).not.toThrow();
      }),
    );
  });
});
