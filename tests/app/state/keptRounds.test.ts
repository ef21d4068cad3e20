import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { importRounds, ROUNDS } from '../../../src/engine/rounds.ts';
import { holds, keptOf, readKept, withKept } from '../../../src/app/state/keptRounds.ts';

const ON = isoDate('2026-11-24');
const FEED = JSON.parse(
  readFileSync(new URL('../../engine/rounds/fixtures/official-feed.json', import.meta.url), 'utf8'),
) as { rounds: Record<string, string>[] };

/** The feed with a round that the table does not have, and a value that it has otherwise. */
const [first, second] = FEED.rounds as [Record<string, string>, Record<string, string>];
const NEWER = {
  rounds: [
    { ...first, drawNumber: '9001', drawDate: '2026-10-15' },
    { ...second, drawCRS: '600' },
  ],
};

describe('an import kept beside the table', () => {
  const imported = importRounds(NEWER, ROUNDS);
  const kept = keptOf(imported, ROUNDS, ON);

  test('holds what the table does not, and no more', () => {
    expect(kept.added.map(({ number }) => number)).toEqual(['9001']);
    expect(kept.corrected.map(({ number }) => number)).toEqual([second['drawNumber']]);
  });

  test('gives the record of the import again, in its order', () => {
    expect(withKept(ROUNDS, kept)).toEqual(imported.rounds);
    expect(withKept(ROUNDS, readKept(JSON.stringify({ format: 1, ...kept })))).toEqual(
      imported.rounds,
    );
  });

  test('tells its own rounds from those of the table', () => {
    const own = withKept(ROUNDS, kept).filter((round) => holds(kept, round));
    expect(own.map(({ number }) => number)).toEqual([second['drawNumber'], '9001']);
    const later = [...ROUNDS, { ...imported.rounds.at(-1)!, cutOff: 333 }];
    expect(holds(kept, withKept(later, kept).at(-1)!)).toBe(false);
  });

  test('gives way to the table once that holds the round itself', () => {
    const later = [...ROUNDS, { ...imported.rounds.at(-1)!, cutOff: 333 }];
    const found = withKept(later, kept).filter(({ number }) => number === '9001');
    expect(found.map(({ cutOff }) => cutOff)).toEqual([333]);
  });

  test('that cannot be read is as if there were none', () => {
    for (const text of [null, '', '{', '[]', '{"format":2}', '{"format":1,"on":"x","added":[{}]}'])
      expect(readKept(text)).toBeNull();
    expect(withKept(ROUNDS, null)).toBe(ROUNDS);
  });
});
