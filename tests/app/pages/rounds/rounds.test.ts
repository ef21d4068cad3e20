import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/engine/index.ts';
import { placeInPool, ROUNDS } from '../../../../src/engine/rounds.ts';
import { bandsIn, poolAsOf } from '../../../../src/app/pages/rounds/bands.ts';
import { importFeed } from '../../../../src/app/pages/rounds/importing/readFeed.ts';
import { recentCategories } from '../../../../src/app/pages/whatif/timeline/cutOffs.ts';
import { answerRounds } from '../../../../src/app/workers/roundsAnswer.ts';

const FEED = readFileSync(
  new URL('../../../engine/rounds/fixtures/official-feed.json', import.meta.url),
  'utf8',
);

describe('the bands of every distribution held', () => {
  const pools = ROUNDS.flatMap(({ pool }) => (pool === null ? [] : [pool]));

  test('follow one another without a gap or an overlap, highest first, and count every profile', () => {
    for (const { bands } of pools) {
      const found = bandsIn(bands);
      expect(found[0]!.high).toBe(1200);
      expect(found.at(-1)!.low).toBe(0);
      for (const [place, { low }] of found.slice(0, -1).entries())
        expect(found[place + 1]!.high).toBe(low - 1);
    }
  });

  test('have the band that the engine places a total in', () => {
    for (const { asOf } of pools) {
      for (const total of [0, 300, 401, 455, 512, 700, 1200]) {
        const place = placeInPool(ROUNDS, total, asOf)!;
        const bands = bandsIn(poolAsOf(ROUNDS, place.asOf)!.bands);
        expect(bands.find(({ id }) => id === place.band)?.count).toBe(place.inBand);
      }
    }
  });
});

describe('a file chosen for the record', () => {
  test('that is the official feed is taken in', () => {
    expect(importFeed(FEED, ROUNDS).ok).toBe(true);
    expect(importFeed(`\uFEFF${FEED}`, ROUNDS).ok).toBe(true);
  });

  test('that is no feed is refused, with why', () => {
    for (const text of ['', '{', '"text"', '{"other":1}', '{"rounds":7}', '{"rounds":[{}]}']) {
      const found = importFeed(text, ROUNDS);
      expect(found.ok, text).toBe(false);
      if (!found.ok) expect(found.issues.length).toBeGreaterThan(0);
    }
  });
});

test('the categories with a recent round are those of two years, latest first', () => {
  const found = recentCategories(ROUNDS);
  expect(found[0]).toBe(ROUNDS.at(-1)!.category);
  expect(found).toContain('cec');
  expect(found).not.toContain('general');
  expect(recentCategories([])).toEqual([]);
});

test('without a dossier a total alone has its chances, and no round is judged', () => {
  const { of, parts } = answerRounds({
    rounds: ROUNDS,
    dossier: null,
    since: isoDate('2025-01-01'),
    total: 520,
    submittedAt: null,
    on: isoDate('2026-10-01'),
    categories: ['cec', 'fst'],
  });
  const all = [...parts];
  expect(all).toHaveLength(of);
  expect(all.map((part) => part.kind === 'chance' && part.chance.kind)).toEqual([
    'chance',
    'too-few-rounds',
  ]);
});
