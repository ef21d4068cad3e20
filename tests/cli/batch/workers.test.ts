import { once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile, BLANK } from '../../support/profiles.ts';
import { useCrs } from '../support/crs.ts';

const ON = '2024-07-17';
const PROFILES = fc.sample(anyProfile(), { numRuns: 700, seed: 7 });
/** Past what one process answers by itself, with damage of every kind. */
const LARGE = Array.from({ length: 8 }, (_, turn) =>
  [
    ...PROFILES.map((profile) => JSON.stringify(profile)),
    `{"age": ${turn}`,
    '',
    JSON.stringify({ ...BLANK, age: -turn - 1, more: true }),
    `{"long":"${'é'.repeat(90_000)}"}`,
    'null\r',
  ].join('\n'),
).join('\n');

const crs = useCrs();

describe('Workers', () => {
  it.each([['--total-only'], ['--json']])(
    'answer %s as one process does, to the byte, faults and their line numbers too',
    (option) => {
      expect(LARGE.length).toBeGreaterThan(2 << 20);
      const path = crs.write(`large${option}.ndjson`, `\uFEFF${LARGE}`);
      const answers = [1, 2, 3].map((jobs) =>
        crs.run(['score', '--on', ON, option, '--jobs', String(jobs), path, '-'], {
          input: LARGE,
        }),
      );
      expect(answers[0]?.code).toBe(1);
      expect(answers[0]?.err.trimEnd().split('\n').length).toBeGreaterThan(16 * 3);
      for (const each of answers.slice(1)) {
        expect(each.code).toBe(1);
        expect(each.err).toBe(answers[0]?.err);
        expect(each.out === answers[0]?.out).toBe(true);
      }
    },
    60_000,
  );

  it('give the same bytes when an input is cut at line ends and answered on several machines', () => {
    const lines = PROFILES.map((profile) => `${JSON.stringify(profile)}\n`);
    const answer = (part: readonly string[]): string =>
      crs.run(['score', '--on', ON], { input: part.join('') }).out;
    const parts = [lines.slice(0, 250), lines.slice(250, 251), lines.slice(251)];
    expect(parts.map(answer).join('') === answer(lines)).toBe(true);
  });

  it.each([
    ['--jobs', '0'],
    ['--jobs', '257'],
    ['--jobs', 'many'],
  ])('%s %s is wrong usage', (...args) => {
    expect(crs.run(['score', ...args]).code).toBe(2);
  });

  it('end quietly when the reader of the output is gone', async () => {
    const child = crs.start(['score', '--on', ON, '--jobs', '2']);
    const ended = once(child, 'exit');
    let err = '';
    let seen = 0;
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin?.on('error', () => undefined);
    const lines = PROFILES.map((profile) => `${JSON.stringify(profile)}\n`).join('');
    const feed = (): void => {
      while (child.exitCode === null && child.stdin?.write(lines) === true);
    };
    child.stdin?.on('drain', feed);
    feed();
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      // Past the part that one process answers: 12 kB or so for each of 400 bytes read.
      if (seen > 60 << 20) child.stdout?.destroy();
    });
    expect(await ended).toEqual([0, null]);
    expect(err).toBe('');
  }, 60_000);

  it('end with 130 when interrupted, with whole lines', async () => {
    const child = crs.start(['score', '--on', ON, '--total-only', '--jobs', '2']);
    const ended = once(child, 'close');
    const parts: Buffer[] = [];
    let seen = 0;
    child.stdin?.on('error', () => undefined);
    const lines = PROFILES.map((profile) => `${JSON.stringify(profile)}\n`).join('');
    const feed = (): void => {
      while (child.exitCode === null && child.stdin?.write(lines) === true);
    };
    child.stdin?.on('drain', feed);
    feed();
    child.stdout?.on('data', (chunk: Buffer) => {
      parts.push(chunk);
      seen += chunk.length;
      // Once: a second interrupt ends a program at once.
      if (seen > 200_000 && !child.killed) child.kill('SIGINT');
    });
    expect(await ended).toEqual([130, null]);
    expect(Buffer.concat(parts).toString()).toMatch(/^(\{"total":\d+\}\n)+$/);
  }, 60_000);
});
