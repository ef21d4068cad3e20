import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LetterFinding, readLetter, toKnownFigures } from '../../../../src/engine/letter.ts';
import {
  confirmedOf,
  type Decisions,
  isUsable,
  sureAndOpen,
} from '../../../../src/app/pages/letter/decisions.ts';
import { corrected, correctionOf } from '../../../../src/app/pages/letter/correct.ts';
import { dossierFacts, factRows } from '../../../../src/app/pages/letter/facts.ts';
import { textOf } from '../../../../src/app/pages/letter/file.ts';
import { pageText } from '../../../../src/app/pages/letter/pdf.ts';
import { piecesOf } from '../../../../src/app/pages/letter/pieces.ts';
import { withFacts } from '../../../../src/app/pages/letter/useFactsInDossier.ts';
import { NO_FIGURES } from '../../../../src/app/pages/recount/figures/figures.ts';
import { blankDossier } from '../../../../src/app/state/dossier/blank.ts';

const FIXTURES = new URL('../../../engine/letter/fixtures/', import.meta.url);
const letters = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')] as const);

describe('a text with its finds marked', () => {
  test.each(letters)(
    '%s: is the text, every find marked in its place and numbered once',
    (_, text) => {
      const { finds } = readLetter(text);
      const pieces = piecesOf(text, finds);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      finds.forEach((find, place) => {
        const marked = pieces.filter((piece) => piece.finds.includes(place));
        expect(marked.map((piece) => piece.text).join('')).toBe(text.slice(...find.span));
        expect(pieces.filter((piece) => piece.ends.includes(place))).toHaveLength(1);
      });
    },
  );

  test('is the text whatever the spans', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
        const finds = spans.map((each) => ({ span: each })) as unknown as LetterFinding[];
        expect(
          piecesOf(text, finds)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('what the user makes of the finds', () => {
  const finds = readLetter(letters.find(([name]) => name === 'fr-refus-note.txt')![1]).finds;

  test('nothing is used before it is confirmed, and what is refused never is', () => {
    expect(confirmedOf(finds, {})).toEqual([]);
    const decisions: Decisions = { 0: { state: 'refused' } };
    expect(confirmedOf(finds, decisions)).toEqual([]);
  });

  test('only what the text says in so many words is offered to be confirmed at once', () => {
    for (const [, text] of letters) {
      const found = readLetter(text).finds;
      for (const place of sureAndOpen(found, {})) {
        expect(found[place]?.certainty).toBe('sure');
        expect(isUsable(found[place]!)).toBe(true);
      }
    }
  });

  test('a correction left as it stands is the find itself, once it says what it is', () => {
    for (const [, text] of letters) {
      for (const find of readLetter(text).finds.filter(isUsable)) {
        expect(corrected(find, correctionOf(find))).toEqual({ ok: true, find });
      }
    }
  });

  test('a correction names the fields that cannot be read', () => {
    const date = finds.find((find) => find.kind === 'date')!;
    const wrong = { ...correctionOf(date), date: '31/02/2025', role: '' };
    expect(corrected(date, wrong)).toEqual({ ok: false, faults: { date: 'date', role: 'role' } });
    const total = finds.find((find) => find.kind === 'total')!;
    expect(corrected(total, { ...correctionOf(total), points: '1201' })).toMatchObject({
      ok: false,
      faults: { points: 'points' },
    });
  });

  test('a date in digits that may be two days is not used before one is chosen', () => {
    const [, text] = letters.find(([name]) => name === 'en-numeric-dates.txt')!;
    const either = readLetter(text).finds.filter(
      (find) => find.kind === 'date' && find.alternative !== null,
    );
    expect(either.length).toBeGreaterThan(0);
    expect(either.some(isUsable)).toBe(false);
    const [first] = either;
    const chosen = corrected(first!, { ...correctionOf(first!), role: 'decision' });
    expect(chosen.ok && isUsable(chosen.find)).toBe(true);
  });
});

describe('the facts of a letter', () => {
  const facts = toKnownFigures(
    readLetter(letters.find(([name]) => name === 'en-refusal-score.txt')![1]).finds,
  );

  test('are listed beside what stands now, each once', () => {
    const rows = factRows(facts, NO_FIGURES, () => '');
    const places = rows.map(({ place }) => JSON.stringify(place));
    expect(new Set(places).size).toBe(places.length);
    expect(rows.find(({ place }) => place.kind === 'total')?.value).toBe('496');
    expect(rows.every(({ value, now }) => value !== '' && now === '')).toBe(true);
  });

  test('begin a dossier of their own, with no date but theirs', () => {
    const draft = withFacts(blankDossier('2026-01-01'), facts);
    expect(draft.dates).toEqual({
      profile: '2024-05-02',
      invitation: '2024-07-17',
      application: '2024-09-10',
      decision: '2025-02-20',
    });
    expect(draft.round).toBe('304');
    expect(draft.claimedTotal).toBe(534);
    expect(dossierFacts(facts)).toHaveLength(6);
  });
});

describe('a file of text', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is read in UTF-8, UTF-16 and the older encoding of Windows', () => {
    const text = 'Votre demande a été refusée.';
    const latin = Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (each) => [each.charCodeAt(0) & 255, 0]).flat(),
    ]);
    for (const file of [bytes(text), latin, utf16])
      expect(textOf(file)).toEqual({ ok: true, text, pages: null });
  });

  test('that is empty, or no text, is said to be so', () => {
    expect(textOf(bytes(' \n '))).toEqual({ ok: false, fault: 'empty' });
    expect(textOf(Uint8Array.from({ length: 400 }, (_, at) => at % 7))).toEqual({
      ok: false,
      fault: 'not-text',
    });
  });

  test('of any bytes is read or refused, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        expect(() => textOf(file)).not.toThrow();
      }),
    );
  });
});

describe('the text of a page', () => {
  const item = (str: string, y: number, hasEOL = true) => ({
    str,
    hasEOL,
    height: 10,
    transform: [10, 0, 0, 10, 50, y],
  });

  test('has its lines, and an empty one where the gap is wide', () => {
    const items = [
      item('Dear', 700, false),
      item(' Applicant,', 700),
      item('This', 660),
      item('is it.', 648),
    ];
    expect(pageText(items)).toBe('Dear Applicant,\n\nThis\nis it.\n');
  });
});
