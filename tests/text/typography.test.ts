import { describe, expect, it } from 'vitest';
import { frenchFiles, wordsOf } from './support.ts';

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
    expect(files).toContain('codes/notes-work.fr.ts');
    expect(files).toContain('command/shell/fr.ts');
    expect(wordsOf('codes/notes-work.fr.ts').join(' ')).toContain('Le travail autonome');
    expect(wordsOf('codes/notes-work.fr.ts').length).toBeGreaterThan(20);
  });
});
