import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { inWords } from './in-words.ts';

const FILE = new URL('sentences.txt', import.meta.url);

/** Sentences start a line (⏎ is an end of line in the letter), headings start with `#`, items are indented. */
const lines = readFileSync(FILE, 'utf8').split('\n');
const written = lines.filter((line) => line !== '' && !line.startsWith(' '));

/** An item as a line, with its words where they are neither its figure nor the whole sentence. */
const itemsIn = (sentence: string): readonly string[] => {
  const letter = sentence.replaceAll(' ⏎ ', '\n');
  return readLetter(letter).finds.map((item) => {
    const words = letter.slice(...item.span);
    const isPlain = inWords(item).split(' ').includes(words) || item.kind === 'reason';
    return `    ${inWords(item)}${isPlain ? '' : `: “${words.replaceAll('\n', ' ⏎ ')}”`}`;
  });
};

/** To add a sentence, write it in the file and run this test with `-u`. */
it('each sentence of sentences.txt gives the items written under it', async () => {
  const text = written.flatMap((line) =>
    line.startsWith('#') ? ['', line] : [line, ...itemsIn(line)],
  );
  await expect(`${text.join('\n').trim()}\n`).toMatchFileSnapshot('sentences.txt');
});
