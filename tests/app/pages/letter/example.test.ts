import { describe, expect, test } from 'vitest';
import refused from '../../../../src/app/examples/refused.json' with { type: 'json' };
import { readLetter, toKnownFigures } from '../../../../src/engine/letter.ts';
import { exampleLetterEn } from '../../../../src/text/screen/letter/example.en.ts';
import { exampleLetterFr } from '../../../../src/text/screen/letter/example.fr.ts';

describe.each([
  ['English', exampleLetterEn],
  ['French', exampleLetterFr],
])('the example letter in %s', (_, letter) => {
  const { outcome, finds } = readLetter(letter);
  const facts = toKnownFigures(finds);

  test('says the dates, the round and the claim of the worked example', () => {
    expect(outcome).toBe('finds');
    expect(facts.dates).toEqual(refused.dates);
    expect(facts.round).toBe(refused.round);
    expect(facts.claimedTotal).toBe(refused.claimedTotal);
    expect(facts.conflicts).toEqual([]);
  });

  test('says what the officer counted: 513, and one year of work in Canada', () => {
    expect(facts.known).toEqual({
      total: 513,
      factors: { canadianWork: 40 },
      refusedBelow: 521,
      cutOff: 521,
    });
    expect(facts.cutOff).toBe(521);
    expect(facts.program).toBe('cec');
  });

  test('is sure of every figure and of every date but its own', () => {
    const unsure = finds.filter(({ certainty }) => certainty !== 'sure');
    expect(
      unsure.every(
        (find) => find.kind === 'reason' || (find.kind === 'date' && find.role === 'letter'),
      ),
    ).toBe(true);
  });
});
