import { describe, expect, it } from 'vitest';
import { flatten, spanOf } from '../../../src/engine/letter/flatten.ts';

/** A character as letters have it, and how the patterns see it. */
const PLAIN: readonly (readonly [written: string, plain: string])[] = [
  ...["'", '‘', '’', 'ʼ', '`', '´'].map((mark) => [mark, "'"] as const),
  ...['"', '“', '”', '«', '»'].map((mark) => [mark, '"'] as const),
  ...['-', '‐', '‑', '‒', '–', '—', '−'].map((mark) => [mark, '-'] as const),
  ...['*', '•', '·', '▪', '◦', '●'].map((mark) => [mark, '*'] as const),
  ...['>', '→', '⇒'].map((mark) => [mark, '>'] as const),
  ...['œ', 'Œ'].map((letter) => [letter, 'oe'] as const),
  ...['æ', 'Æ'].map((letter) => [letter, 'ae'] as const),
  ...['°', 'º'].map((mark) => [mark, 'o'] as const),
  ...([['№', 'no'], ['É', 'e'], ['ç', 'c'], ['Ñ', 'n'], ['ﬁ', 'fi'], ['ﬃ', 'ffi'], ['ａ', 'a'], ['Z', 'z']] as const), // prettier-ignore
  ...([['!', '!'], ['~', '~'], ['0', '0'], ['9', '9'], ['@', '@'], ['[', '['], ['{', '{']] as const), // prettier-ignore
];
/** Neither a letter nor a mark that is known: a gap. */
const GAPS = [
  '\u00a0',
  '\u202f',
  '中',
  '½',
  'ß',
  'ﷺ',
  '㏂',
  '℆',
  '😀'.charAt(0),
  '\u007f',
  '\u0001',
];
const DROPPED = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u0301', '\u036f', '\u0300']; // prettier-ignore

describe('a text made plain', () => {
  it.each(PLAIN)('has %j as %j', (written, plain) => {
    expect(flatten(`9${written}9`)).toEqual({
      text: `9${plain}9`,
      at: [0, ...Array.from(plain, () => 1), 2],
      original: `9${written}9`,
    });
  });

  it.each(GAPS)('has a gap for what is neither letter nor known mark: %j', (written) => {
    expect(flatten(`9${written}9`)).toMatchObject({ text: '9 9', at: [0, 1, 2] });
  });

  it.each(DROPPED)('leaves out what is not seen: %j', (written) => {
    expect(flatten(`a${written}b`)).toMatchObject({ text: 'ab', at: [0, 2] });
  });

  it.each([
    ['a  b', 'a b'],
    ['a \u00ad b', 'a b'],
    ['a   b', 'a\tb'],
    ['a\tb', 'a\tb'],
    ['a\nb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['a\u2028b', 'a\nb'],
    ['a\u0085b', 'a\nb'],
    ['a \n  b', 'a\nb'],
    ['a\n\nb', 'a\fb'],
    ['a\n \n\tb', 'a\fb'],
    ['a\fb', 'a\fb'],
    ['a\vb', 'a\fb'],
    ['a\u2029b', 'a\fb'],
    ['a \f b', 'a\fb'],
    ['  a', 'a'],
    ['\n\na', 'a'],
    ['a \n', 'a'],
    ['', ''],
    [' \n\t ', ''],
  ])('has one gap between words, the widest there is: %j', (written, plain) => {
    expect(flatten(written).text).toBe(plain);
  });

  it.each([
    ['> quoted\n> again', 'quoted\nagain'],
    ['>quoted', '>quoted'],
    ['a > b', 'a > b'],
    ['a\n >b', 'a\n>b'],
    ['a\n> b', 'a\nb'],
    ['a\n< b', 'a\n< b'],
    ['→ a', 'a'],
    ['a → b', 'a > b'],
  ])('leaves out the mark of a quoted line, and no other: %j', (written, plain) => {
    expect(flatten(written).text).toBe(plain);
  });

  it.each([
    ['experi-\nence', 'experience'],
    ['experi-\n   ence', 'experience'],
    ['Zed-\nzed', 'zedzed'],
    ['az-\naz', 'azaz'],
    ['A-\nB', 'a-\nb'],
    ['post-\n  Graduate', 'post-\ngraduate'],
    ['post-\u0001\nGraduate', 'post-\ngraduate'],
    ['post-\u0001\ngraduate', 'postgraduate'],
    ['experi-\n> ence', 'experience'],
    ['{-\nb', '{-\nb'],
    ['(-\n9', '(-\n9'],
    ['9-\n(', '9-\n('],
    ['post-\nGraduate', 'post-\ngraduate'],
    ['experi- ence', 'experi- ence'],
    ['experi-\n\nence', 'experi-\fence'],
    ['2024-\n07', '2024-07'],
    ['0-\n9', '0-9'],
    ['2024-\nmay', '2024-\nmay'],
    ['a-\n7', 'a-\n7'],
    ['-\nb', '-\nb'],
    ['*-\nb', '*-\nb'],
    ['a-\n*', 'a-\n*'],
  ])('makes a word or a number whole that the end of a line broke: %j', (written, plain) => {
    expect(flatten(written).text).toBe(plain);
  });

  it.each([
    ['J u l y 17', 'july 17'],
    ['J u l', 'j u l'],
    ['T O T A L 4', 'total 4'],
    ["l' a b c d", "l' abcd"],
    ['2 a b c d', '2 abcd'],
    ['x a b c d e', 'xabcde'],
    ['ab c d e f', 'ab cdef'],
    ['a b c de', 'a b c de'],
  ])('joins letters that stand apart, four or more: %j', (written, plain) => {
    expect(flatten(written).text).toBe(plain);
  });

  it('leads back to the original, past what was left out and joined', () => {
    const flat = flatten('> É\u00ad t é  experi-\n ence J u l y');
    expect(flat.text).toBe('e t e experience july');
    const of = (words: string): string => {
      const start = flat.text.indexOf(words);
      return flat.original.slice(...spanOf(flat, start, start + words.length));
    };
    expect([of('e t e'), of('experience'), of('july')]).toEqual([
      'É\u00ad t é',
      'experi-\n ence',
      'J u l y',
    ]);
    expect(spanOf(flat, 999, 0)).toEqual([0, 0]);
  });
});
