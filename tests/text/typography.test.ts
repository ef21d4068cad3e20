import { describe, expect, it } from 'vitest';
import { ACTION_DEFAULTS } from '../../src/engine/tables.ts';
import { englishFiles, frenchFiles, wordsOf } from './support.ts';

/** What a line of French may not hold, and its name. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['a colon without its non-breaking space', /\p{L} :|[\p{L}»)]:(\s|$)/u],
  ['a breaking space before ; ! or ?', / [;!?]/],
  ['a breaking space before % or $', /\d [%$]/],
  ['% or $ glued to its figure', /\d[%$]/],
  ['guillemets without non-breaking spaces', /«[^\u00A0\u202F]|[^\u00A0\u202F]»/],
  ['straight or English quotation marks', /(^|\s)"\p{L}+ |[“”]/u],
];

describe('French typography', () => {
  it('finds each fault in a line that has it', () => {
    const wrong = ["l'âge", 'Note : 3', 'Vraiment ?', '5 %', '5%', '« mot »', '“mot”'];
    expect(wrong.map((line) => FAULTS.findIndex(([, pattern]) => pattern.test(line)))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it.each(frenchFiles())('holds in %s', (path) => {
    const words = wordsOf(path);
    const faults = words.flatMap((line) =>
      FAULTS.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${name}: ${line}`),
    );
    expect(faults).toEqual([]);
  });

  it('is looked at in every part of the text', () => {
    const files = frenchFiles();
    expect(files).toContain('codes/notes.fr.ts');
    expect(files).toContain('command/shell/fr.ts');
    expect(wordsOf('codes/notes.fr.ts').join(' ')).toContain('Le travail autonome');
    expect(wordsOf('codes/notes.fr.ts').length).toBeGreaterThan(20);
  });
});

/** A level may not be parted from its scale at the end of a line; a scale may come as a value ("0"). */
const PARTED = /\b(CLB|NCLC) [\d(]|^0 0 (in|dans) /;

describe('a level and its scale', () => {
  it('are found parted', () => {
    const wrong = ['French to NCLC 7', 'CLB 0 or more', '0 0 in all four abilities'];
    expect(wrong.filter((line) => !PARTED.test(line))).toEqual([]);
    expect(PARTED.test('NCLC\u00A07')).toBe(false);
  });

  it.each([...englishFiles(), ...frenchFiles()])('stay together in %s', (path) => {
    expect(wordsOf(path).filter((line) => PARTED.test(line))).toEqual([]);
  });

  it('stay together in the titles and reasons of actions', () => {
    const said = ACTION_DEFAULTS.flatMap(({ titleEn, titleFr, basisEn, basisFr }) => [
      titleEn,
      titleFr,
      basisEn,
      basisFr,
    ]);
    expect(said.filter((line) => PARTED.test(line))).toEqual([]);
    expect(said.some((line) => line.includes('NCLC\u00A07'))).toBe(true);
  });
});
