import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseDossier, parseProfile, read, score } from '../../src/engine/index.ts';
import { readLetter } from '../../src/engine/letter.ts';
import { importRounds, ROUNDS } from '../../src/engine/rounds.ts';
import { anyDossier } from '../support/dossiers.ts';
import { anyProfile } from '../support/profiles.ts';
import { gridOn } from '../support/rules.ts';
import { damaged, damagedText } from './fuzz/damage.ts';
import { PATIENCE, seed } from './run.ts';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** Bytes held once nothing that can be dropped is left. */
function held(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const fixture = (path: string): string =>
  readFileSync(new URL(`../engine/${path}`, import.meta.url), 'utf8');
const letters = ['en-gcms-terse', 'fr-refus-note'].map((name) =>
  fixture(`letter/fixtures/${name}.txt`),
);
const feed: unknown = JSON.parse(fixture('rounds/fixtures/official-feed.json'));
const RULES = gridOn('2025-03-25');
const DAY = isoDate('2024-07-17');

interface Work {
  readonly rounds: number;
  readonly inputs: fc.Arbitrary<unknown>;
  readonly run: (input: unknown) => unknown;
}

const WORKS: Readonly<Record<string, Work>> = {
  'profiles, scored': {
    rounds: 200_000,
    inputs: damaged(anyProfile()),
    run: (input) => {
      const profile = parseProfile(input);
      return profile.ok ? score(profile.value, RULES) : profile;
    },
  },
  'dossiers, read': {
    rounds: 20_000,
    inputs: damaged(anyDossier('some-unknown')),
    run: (input) => {
      const dossier = parseDossier(input);
      return dossier.ok ? read(dossier.value, DAY) : dossier;
    },
  },
  letters: {
    rounds: 20_000,
    inputs: damagedText(letters),
    run: (input) => readLetter(input as string),
  },
  'feeds of rounds': {
    rounds: 5_000,
    inputs: damaged(fc.constant(feed)),
    run: (input) => importRounds(input, ROUNDS),
  },
};

/** What a run-time may keep for itself: compiled code and the like. */
const LEEWAY = 4 * 2 ** 20;

describe('memory does not grow with what was read', () => {
  it.each(Object.entries(WORKS))('%s', PATIENCE, (name, { rounds, inputs, run }) => {
    const sample = fc.sample(inputs, { numRuns: 500, seed });
    const work = (): void => {
      for (let turn = 0; turn < rounds; turn += 1) run(sample[turn % sample.length]);
    };
    work();
    const before = held();
    work();
    const grown = held() - before;
    console.log(`${name}: ${rounds} more, ${(grown / 1024).toFixed(0)} KiB more held`);
    expect(grown).toBeLessThan(LEEWAY);
  });
});
