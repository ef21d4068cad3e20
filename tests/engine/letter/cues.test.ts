import { describe, expect, it } from 'vitest';
import { type CueHit, cueHits, surroundings, within } from '../../../src/engine/letter/cues.ts';

const hit = (role: string, start: number, end: number, weak = false): CueHit<string> => ({
  role,
  weak,
  start,
  end,
});

describe('cues', () => {
  it('are sorted by their ends, then by their starts', () => {
    const cues = [
      { role: 'late', pattern: /c\b/g },
      { role: 'long', pattern: /a b c/g },
      { role: 'weak', weak: true as const, pattern: /\bb\b/g },
    ];
    expect(cueHits('a b c c', cues)).toEqual([
      hit('weak', 2, 3, true),
      hit('long', 0, 5),
      hit('late', 4, 5),
      hit('late', 6, 7),
    ]);
  });

  it.each<readonly [string, readonly CueHit<string>[], readonly number[]]>([
    ['one inside a longer one of its role is left out', [hit('a', 0, 9), hit('a', 2, 5)], [0]],
    ['at its start', [hit('a', 0, 9), hit('a', 0, 5)], [0]],
    ['at its end', [hit('a', 0, 9), hit('a', 4, 9)], [0]],
    ['of another role it stays', [hit('a', 0, 9), hit('b', 2, 5)], [0, 1]],
    ['unless it is weak', [hit('a', 0, 9), hit('b', 2, 5, true)], [0]],
    ['a weak longer one of its role holds it', [hit('a', 0, 9, true), hit('a', 2, 5)], [0]],
    ['a weak longer one of another role does not', [hit('b', 0, 9, true), hit('a', 2, 5)], [0, 1]],
    ['two alike stay', [hit('a', 2, 5), hit('a', 2, 5)], [0, 1]],
    ['two that only meet or overlap stay', [hit('a', 0, 5), hit('a', 5, 9), hit('a', 3, 7)], [0, 1, 2]], // prettier-ignore
    ['a shorter one that begins before, too', [hit('a', 0, 4), hit('a', 2, 9)], [0, 1]],
  ])('within a stretch: %s', (_, hits, kept) => {
    expect(within(hits, [0, 9])).toEqual(kept.map((place) => hits[place]));
  });

  it('are within a stretch only whole', () => {
    const hits = [hit('a', 9, 11), hit('b', 10, 20), hit('c', 19, 21)];
    expect(within(hits, [10, 20])).toEqual([hits[1]]);
  });

  it('are searched up to the neighbouring tokens, within the sentence', () => {
    const text = 'x'.repeat(1000);
    const tokens = [300, 400, 900].map((start) => ({ start, end: start + 10 }));
    expect(tokens.map((_, place) => surroundings(text, tokens, place))).toEqual([
      { before: [140, 300], after: [310, 370] },
      { before: [310, 400], after: [410, 470] },
      { before: [740, 900], after: [910, 970] },
    ]);
    expect(surroundings('on 17 of it', [{ start: 3, end: 5 }], 0)).toEqual({ before: [0, 3], after: [5, 11] }); // prettier-ignore
    const [near, next] = [{ start: 200, end: 210 }, { start: 220, end: 230 }]; // prettier-ignore
    expect(surroundings(text, [near, next], 0).after).toEqual([210, 220]);
  });
});
