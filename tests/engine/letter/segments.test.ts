import { describe, expect, it } from 'vitest';
import { flatten } from '../../../src/engine/letter/flatten.ts';
import { segmentsOf } from '../../../src/engine/letter/segments.ts';

const cut = (text: string): readonly string[] => segmentsOf(flatten(text)).map((each) => each.text);
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('a text cut into sentences and rows', () => {
  it.each<readonly [string, readonly string[]]>([
    ['One thing. Another one! A third? A fourth; a fifth', ['one thing.', 'another one!', 'a third?', 'a fourth;', 'a fifth']],
    ['Section 11.2 of it', ['section 11.2 of it']],
    ['No. 304, para. 3 of s. 11, on Jul. 17', ['no. 304, para. 3 of s. 11, on jul. 17']],
    ['The tests. Mr. X', ['the tests.', 'mr. x']],
    ['(No. 5) and (a. b)', ['(no. 5) and (a. b)']],
    ['unknown. Next', ['unknown.', 'next']],
    ['a | b | c', ['a | b | c']],
    ['First part\n\nsecond part', ['first part', 'second part']],
    ['Âge : 95\nÉtudes : 120', ['age : 95', 'etudes : 120']],
    ['Age: 95\nEducation: 120', ['age: 95', 'education: 120']],
    ['They said this\nand went on', ['they said this\nand went on']],
    ['* one\n* two', ['* one', '* two']],
    ['went\n- on', ['went', '- on']],
    ['went\n1. on', ['went', '1.', 'on']],
    ['went\n12) on', ['went', '12) on']],
    ['went\n123) on', ['went', '123) on']],
    ['went\na) on', ['went', 'a) on']],
    ['went\n*on', ['went\n*on']],
    ['went here:\non', ['went here:', 'on']],
    ['a row\twith columns\nand on', ['a row\twith columns', 'and on']],
    ['a row\nwith\tcolumns', ['a row', 'with\tcolumns']],
    ['a row\nwith none\nand\tone', ['a row\nwith none', 'and\tone']],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  }); // prettier-ignore

  it.each<readonly [string, readonly string[]]>([
    // The line is short beside the widest, and the next begins anew.
    [`Short line\nAnother line begins, ${words(8)}`, ['short line', `another line begins, ${words(8)}`]],
    [`Short line,\nAnother line begins, ${words(8)}`, [`short line,\nanother line begins, ${words(8)}`]],
    [`Short line\n12 lines follow, ${words(8)}`, ['short line', `12 lines follow, ${words(8)}`]],
    [`A line as wide as\nAnother line here`, ['a line as wide as\nanother line here']],
    // A wide paragraph beside says nothing of this one.
    [`A line as wide as\nAnother line here\n\n${words(20)}`, [`a line as wide as\nanother line here`, words(20)]],
    // Both are short, and the first ends in a figure.
    ['Score of 495\nMinimum of 505', ['score of 495', 'minimum of 505']],
    ['Score (495)\nMinimum (505)', ['score (495)', 'minimum (505)']],
    ['Score of 495\n505 minimum', ['score of 495\n505 minimum']],
    [`${words(14)} 495\nThe ${words(14)}`, [`${words(14)} 495\nthe ${words(14)}`]],
    [`${'x'.repeat(65)} 495\nThe ${words(9)}`, ['x'.repeat(65) + ' 495', `the ${words(9)}`]],
    [`${'x'.repeat(66)} 495\nThe ${words(9)}`, [`${'x'.repeat(66)} 495\nthe ${words(9)}`]],
  ])('ends a row where a line is one of its own: %#', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  }); // prettier-ignore

  it('gives the place of each, in order, and marks headings', () => {
    expect(segmentsOf(flatten('Scores\n\n  Age 95.  Total 495'))).toEqual([
      { text: 'scores', start: 0, order: 0, heading: true },
      { text: 'age 95.', start: 7, order: 1, heading: false },
      { text: 'total 495', start: 15, order: 2, heading: true },
    ]);
  });

  it.each([
    ['x'.repeat(90), true],
    ['x'.repeat(91), false],
    ['what?', false],
    ['what!', false],
    ['what;', false],
    ['what:', true],
  ])('has a heading that is short and ends in no full stop: %.9s', (text, heading) => {
    expect(segmentsOf(flatten(text))).toMatchObject([{ heading }]);
  });

  it('cuts what is longer than 600 between words, and where there are none, at 600', () => {
    const long = segmentsOf(flatten(words(250)));
    expect(long.map(({ text, start }) => [text.length, start])).toEqual([
      [599, 0],
      [599, 600],
      [49, 1200],
    ]);
    expect(
      segmentsOf(flatten('x'.repeat(1300))).map(({ start, text }) => [start, text.length]),
    ).toEqual([
      [0, 600],
      [600, 600],
      [1200, 100],
    ]);
    expect(cut('x'.repeat(600))).toEqual(['x'.repeat(600)]);
    expect(cut(`${'x'.repeat(570)} ${'y'.repeat(29)}`)).toHaveLength(1);
    const [first] = cut(`${'x'.repeat(539)} ${'y'.repeat(200)}`);
    expect(first).toHaveLength(600);
    const [atEdge] = cut(`${'x'.repeat(540)} ${'y'.repeat(200)}`);
    expect(atEdge).toHaveLength(600);
    const [second] = cut(`${'x'.repeat(541)} ${'y'.repeat(200)}`);
    expect(second).toHaveLength(541);
  });

  it.each(['', ' ', '\n\n', '\f\f'])('has nothing where there are no words: %j', (text) => {
    expect(segmentsOf(flatten(text))).toEqual([]);
  });
});
