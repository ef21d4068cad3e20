import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { importDossier } from '../../src/app/state/dossier/transfer.ts';
import { isoDate, parseDossier, parseProfile } from '../../src/engine/index.ts';
import { readLetter } from '../../src/engine/letter.ts';
import { importRounds, ROUNDS } from '../../src/engine/rounds.ts';
import { BLANK } from '../support/profiles.ts';
import { PATIENCE } from './run.ts';

/** A parser given more and more of the same. */
type Growing = (size: number) => () => unknown;

const letter = readFileSync(
  new URL('../engine/letter/fixtures/en-gcms-terse.txt', import.meta.url),
  'utf8',
);

/** Pieces of text that patterns stumble over when they stand in a row. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '1',
    '1 ',
    '1,',
    '1.',
    '-',
    '(',
    '.',
    '\u00A0',
    'é',
    '\u0301',
    '½',
    '|',
    '\t',
  ],
  ...['July ', '17 ', '2024-', '2024-07-17 ', '17 July 2024 ', '07/08/2024 ', 'le 1er juillet '],
  ...['points ', '431 points ', 'score of ', 'CRS ', 'CRS score 431 ', 'cut-off ', 'minimum '],
  ...['s. 11.2 ', 'A11.2(1)(b) ', 'section ', 'article ', 'round ', 'round #304 ', 'ronde no 304 '],
  ...[
    'invitation to apply ',
    'first official language ',
    'work experience ',
    'not satisfied ',
    letter,
  ],
];

const list = (size: number, item: unknown): readonly unknown[] =>
  new Array<unknown>(size).fill(item);
const nested = (size: number): unknown => JSON.parse('['.repeat(size) + ']'.repeat(size));
const keys = (size: number): object =>
  Object.fromEntries(Array.from({ length: size }, (_, place) => [`key${place}`, place]));

const [job] = refused.candidate.jobs;
const withJobs = (jobs: unknown) => ({ ...refused, candidate: { ...refused.candidate, jobs } });
const row = {
  drawNumber: '500',
  drawDate: '2027-01-01',
  drawName: 'x',
  drawSize: '1',
  drawCRS: '1',
};

const GROWING: Readonly<Record<string, Growing>> = {
  ...Object.fromEntries(
    PIECES.map((piece): [string, Growing] => [
      `a letter of ${JSON.stringify(piece.slice(0, 20))}`,
      (size) => {
        const text = `Express Entry. ${piece.repeat(Math.ceil((size * 8) / piece.length))}`;
        return () => readLetter(text);
      },
    ]),
  ),
  'a profile with unknown keys': (size) => {
    const input = { ...BLANK, ...keys(size) };
    return () => parseProfile(input);
  },
  'a profile with a long word': (size) => {
    const input = { ...BLANK, education: 'x'.repeat(size) };
    return () => parseProfile(input);
  },
  'a profile nested deep': (size) => {
    const input = { ...BLANK, spouse: nested(Math.min(size, 5000)) };
    return () => parseProfile(input);
  },
  'a dossier with many jobs': (size) => {
    const input = withJobs(list(size, job));
    return () => parseDossier(input);
  },
  'a dossier with many faults': (size) => {
    const input = withJobs(list(size, {}));
    return () => parseDossier(input);
  },
  'a dossier with a long date': (size) => {
    const input = { ...refused, dates: { profile: '2'.repeat(size * 8) } };
    return () => parseDossier(input);
  },
  'a dossier file of brackets': (size) => {
    const text = '['.repeat(size);
    return () => importDossier(text, isoDate('2026-01-15'));
  },
  'a feed of rounds': (size) => {
    const rows = Array.from({ length: size }, (_, place) => ({
      ...row,
      drawNumber: String(500 + place),
    }));
    return () => importRounds(rows, ROUNDS);
  },
  'a feed of one round again and again': (size) => {
    const rows = list(size, row);
    return () => importRounds(rows, ROUNDS);
  },
  'a feed with a long moment': (size) => {
    const rows = [{ ...row, drawDateTime: 'August 7, '.repeat(size) }];
    return () => importRounds(rows, ROUNDS);
  },
};

/** Processor time of one run, the least of three: other programs do not count. Milliseconds. */
function timeOf(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const SMALL = 4000;
const TIMES = 4;
/** What is quicker than this cannot hang at this size. */
const QUICK = 40;
/** Four times the input takes four times as long; a square of it, sixteen. */
const MOST_GROWTH = 9;

describe('time grows with the input, not faster', () => {
  it.each(Object.entries(GROWING))('%s', PATIENCE, (name, growing) => {
    const small = timeOf(growing(SMALL));
    const large = timeOf(growing(SMALL * TIMES));
    console.log(`${name}: ${small.toFixed(1)} ms, ${TIMES} times as much ${large.toFixed(1)} ms`);
    if (large > QUICK) expect(large / small).toBeLessThan(MOST_GROWTH);
  });
});
