import { describe, expect, it } from 'vitest';
import { numberTokens } from '../../../src/engine/letter/number-tokens.ts';
import { joinSpaced } from '../../../src/engine/letter/spaced-digits.ts';

const said = (text: string): readonly string[] =>
  joinSpaced(text, numberTokens(text, [])).map(
    ({ value, digits, outOf, points, start, end, spaced }) =>
      [value, digits, outOf ?? '-', points ? 'points' : '-', `${start}-${end}`, spaced ? 'spaced' : ''].join(' ').trim(), // prettier-ignore
  );

describe('digits set apart', () => {
  it.each<readonly [string, readonly string[]]>([
    ['4 9 6', ['496 3 - - 0-5 spaced']],
    ['4 9 6 points', ['496 3 - points 0-5 spaced']],
    ['4 0 0 / 600', ['400 3 600 - 0-11 spaced']],
    ['534 to 4 9 6', ['534 3 - - 0-3', '496 3 - - 7-12 spaced']],
    ['0 9 6', ['0 1 - - 0-1', '9 1 - - 2-3', '6 1 - - 4-5']],
    ['4 9', ['4 1 - - 0-1', '9 1 - - 2-3']],
    ['4 9 6 1', ['4 1 - - 0-1', '9 1 - - 2-3', '6 1 - - 4-5', '1 1 - - 6-7']],
    ['4 9 62', ['4 1 - - 0-1', '9 1 - - 2-3', '62 2 - - 4-6']],
    ['49 6 1 2', ['49 2 - - 0-2', '612 3 - - 3-8 spaced']],
    ['4\t9 6', ['4 1 - - 0-1', '9 1 - - 2-3', '6 1 - - 4-5']],
    ['4, 9 6', ['4 1 - - 0-1', '9 1 - - 3-4', '6 1 - - 5-6']],
    ['4  9 6', ['4 1 - - 0-1', '9 1 - - 3-4', '6 1 - - 5-6']],
    ['4 9/10 6', ['4 1 - - 0-1', '9 1 10 - 2-6', '6 1 - - 7-8']],
    ['', []],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });
});
