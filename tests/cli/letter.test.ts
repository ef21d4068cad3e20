import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LetterFinding, type LetterFacts, readLetter } from '../../src/engine/letter.ts';
import { useCrs } from './support/crs.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../engine/letter/fixtures/${name}.txt`, import.meta.url));

const crs = useCrs();

type Json = LetterFacts & {
  readonly outcome: string;
  readonly finds: readonly (LetterFinding & { readonly text: string })[];
};

describe('crs letter', () => {
  it('prints what the engine finds, and what the sure finds alone say', () => {
    const path = fixture('en-refusal-score');
    const { code, out } = crs.run(['letter', path]);
    const answer = JSON.parse(out) as Json;
    expect(code).toBe(0);
    expect(answer.finds).toMatchObject(readLetter(readFileSync(path, 'utf8')).finds);
    expect(answer.known).toEqual({ total: 496, factors: { canadianWork: 40 }, cutOff: 515 });
    expect(answer.dates.invitation).toBe('2024-07-17');
  });

  it('reads standard input, and says each find in the language asked for', () => {
    const input = readFileSync(fixture('fr-refus-note'));
    const { finds } = JSON.parse(crs.run(['letter', '--lang', 'fr'], { input }).out) as Json;
    expect(finds.map(({ text }) => text)).toContain('Note minimale de la ronde\u00a0: 515');
  });

  it('says plainly that a scan has no text, and fails', () => {
    const { code, out, err } = crs.run(['letter', '--lang', 'en'], { input: ' \n 1 \f 2 ' });
    expect(code).toBe(1);
    expect((JSON.parse(out) as Json).outcome).toBe('no-text');
    expect(err).toContain('There is no text to read');
  });

  const utf16 = (text: string, mark: string): Buffer => Buffer.from(mark + text, 'utf16le');
  const windows = (text: string): Buffer =>
    Buffer.from(
      text.replaceAll('’', '\u0092').replaceAll('œ', '\u009C').replaceAll('—', '\u0097'),
      'latin1',
    );
  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', (text: string) => utf16(text, '')],
    ['UTF-16 LE with its mark', (text: string) => utf16(text, '\uFEFF')],
    ['UTF-16 BE', (text: string) => utf16(text, '').swap16()],
    ['UTF-16 BE with its mark', (text: string) => utf16(text, '\uFEFF').swap16()],
    ['Windows-1252', windows],
  ])('finds the same in a letter that is saved as %s', (_, encode) => {
    const text = readFileSync(fixture('fr-refus-note'), 'utf8');
    const { out } = crs.run(['letter'], { input: encode(text) });
    expect(JSON.parse(out)).toEqual(JSON.parse(crs.run(['letter'], { input: text }).out));
  });

  it('reads bytes that are no text', () => {
    const input = Buffer.from(Array.from({ length: 5000 }, (_, place) => (place * 167) % 256));
    expect(crs.run(['letter'], { input }).out).toContain('"outcome"');
  });

  it('names a file that it cannot read', () => {
    const { code, err } = crs.run(['letter', 'no-such-file.txt']);
    expect(code).toBe(1);
    expect(err).toContain('no-such-file.txt');
  });
});
