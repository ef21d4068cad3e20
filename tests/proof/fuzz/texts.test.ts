import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import refused from '../../../src/app/examples/refused.json' with { type: 'json' };
import { importDossier } from '../../../src/app/state/dossier/transfer.ts';
import { importRounds, ROUNDS } from '../../../src/engine/rounds.ts';
import { isoDate } from '../../../src/engine/index.ts';
import { readLetter, toKnownFigures } from '../../../src/engine/letter.ts';
import { prove } from '../harness.ts';
import { PATIENCE } from '../run.ts';
import { damaged, damagedText } from './damage.ts';

const LETTERS = new URL('../../engine/letter/fixtures/', import.meta.url);
const letters = readdirSync(LETTERS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, LETTERS), 'utf8'));
const feed: unknown = JSON.parse(
  readFileSync(new URL('../../engine/rounds/fixtures/official-feed.json', import.meta.url), 'utf8'),
);

describe('a damaged text', () => {
  it('of a letter gives finds with places inside it, or none, and never fails', PATIENCE, () => {
    prove('fuzz-letter', '', damagedText(letters), (text) => {
      const { finds } = readLetter(text);
      for (const { span } of finds) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
      const { conflicts } = toKnownFigures(finds);
      expect(conflicts.length).toBeLessThanOrEqual(finds.length);
    });
  });

  it('of a dossier file is opened, or refused with its faults, and never fails', PATIENCE, () => {
    const file = JSON.stringify(refused, null, 2);
    const anyFile = fc.oneof(
      damaged(fc.constant(refused)).map((json) => JSON.stringify(json)),
      damagedText([file]),
      fc.string({ unit: 'binary' }),
    );
    prove('fuzz-dossier-file', '', anyFile, (text) => {
      const imported = importDossier(text, isoDate('2026-01-15'));
      if (!imported.ok) expect(imported.issues.length).toBeGreaterThan(0);
    });
  });

  it('of the feed of rounds loses no round, and changes nothing the second time', PATIENCE, () => {
    prove('fuzz-rounds', '', damaged(fc.constant(feed)), (json) => {
      const once = importRounds(json, ROUNDS);
      expect(once.rounds).toHaveLength(ROUNDS.length + once.added.length);
      const twice = importRounds(json, once.rounds);
      expect(twice.rounds).toEqual(once.rounds);
      expect(twice).toMatchObject({ added: [], corrections: [] });
    });
  });
});
