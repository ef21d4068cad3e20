import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterFinding, readLetter } from '../../../src/engine/letter.ts';
import { LETTERS, textOf } from './letters.ts';

describe('any text', () => {
  const letters = fc.constantFrom(...LETTERS).map(textOf);

  it('is read without a fault, whatever its bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 3000 }).map((each) => new TextDecoder().decode(each));
    const units = fc.string({ unit: 'binary', maxLength: 2000 });
    fc.assert(
      fc.property(fc.oneof(bytes, units), (text) => {
        for (const find of readLetter(text).finds) expectWithin(find, text);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps its places in order and inside, when letters are cut and joined', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(3000), fc.nat(3000), (a, b, cut, skip) => {
        const text = a.slice(0, cut) + b.slice(skip);
        const { finds: finds } = readLetter(text);
        for (const find of finds) expectWithin(find, text);
        const starts = finds.map(({ span }) => span[0]);
        expect(starts).toEqual([...starts].sort((x, y) => x - y));
      }),
      { numRuns: 200 },
    );
  });

  it('never gives two sure answers to one question', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const sure = readLetter(`${a}\n\n${b}`).finds.filter(
          ({ certainty }) => certainty === 'sure',
        );
        const questions = sure.flatMap((find) =>
          find.kind === 'cut-off' || find.kind === 'round' || (find.kind === 'date' && find.role)
            ? [find.kind === 'date' ? find.role : find.kind]
            : [],
        );
        expect(new Set(questions).size).toBe(questions.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '   \n\n  ', '12 34 56', '\u0000\u0001\f\f', '- - 3 -'])(
    'says that there is no text in %j',
    (text) => {
      expect(readLetter(text)).toEqual({ outcome: 'no-text', finds: [] });
    },
  );

  it.each([
    'application '.repeat(20_000),
    'a'.repeat(200_000),
    '1 '.repeat(100_000),
    'July '.repeat(40_000),
    'j u l y '.repeat(30_000),
    '17/07/'.repeat(30_000),
    'spouse, , , , , '.repeat(12_000),
    'section 11(1)(a)'.repeat(12_000),
    '-\n'.repeat(100_000),
  ])('does not stall at the same words over and over: %.12s', { timeout: 30_000 }, (text) => {
    expect(readLetter(text).outcome).toBeTypeOf('string');
  });
});

function expectWithin({ span }: LetterFinding, text: string): void {
  expect(span[0]).toBeGreaterThanOrEqual(0);
  expect(span[0]).toBeLessThan(span[1]);
  expect(span[1]).toBeLessThanOrEqual(text.length);
}
