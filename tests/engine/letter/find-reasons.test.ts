import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { findReasons } from '../../../src/engine/letter/find-reasons.ts';
import { flatten } from '../../../src/engine/letter/flatten.ts';
import { inWords } from './in-words.ts';

const said = (text: string): readonly string[] =>
  findReasons(flatten(text), { text, start: 0, order: 0, heading: false }).map(
    (find) => `${inWords(find)} ${find.span.join('-')}`,
  );

describe('the reason that a sentence gives', () => {
  const wide = 'in the file of this case, as far as it has been seen and read by those who have it before them on this day of the week,'; // prettier-ignore

  it.each<readonly [string, readonly string[]]>([
    ['test expired', ['reason test-expired likely loose-wording 0-12']],
    ['tef expired', []],
    ['* tef expired now', ['reason test-expired likely loose-wording 0-17']],
    ['- tef expired now', ['reason test-expired likely loose-wording 0-17']],
    ['3. tef expired now', ['reason test-expired likely loose-wording 0-18']],
    ['12) tef expired now', ['reason test-expired likely loose-wording 0-19']],
    ['12) tef expired', []],
    ['* if the test expired', []],
    ['3. please note: test expired', []],
    ['if the test expired', []],
    ['no language test was seen', ['reason language-not-proven likely loose-wording 0-25']],
    ['the test must not be expired', ['reason test-expired unsure weak-wording 0-28']],
    [`${wide} the test has expired`, ['reason test-expired likely loose-wording 0-140']],
    [`${wide} the test has expired.`, ['reason test-expired unsure weak-wording 0-141']],
    [`${wide} your test has expired`, ['reason test-expired likely loose-wording 0-141']],
    ['the test is valid', []],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it.each([
    'No points were awarded for work experience.',
    'You were awarded no points for work experience.',
    'Aucun point n’a été accordé pour l’expérience de travail',
    "Aucun point n'a été\naccordé pour l'expérience de travail.",
    'Je n’ai accordé aucun point pour l’expérience de travail.',
  ])('is that the work is not proven, where it gives no points for it: %j', (text) => {
    expect(readLetter(text).finds.map(inWords)).toEqual(['reason work-not-proven likely loose-wording']); // prettier-ignore
  });
});
