import { once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type Rules, rulesOn, score, total } from '../../src/engine/index.ts';
import { anyProfile, BLANK } from '../support/profiles.ts';
import { jsonLines, useCrs } from './support/crs.ts';

const ON = '2024-07-17';
const found = rulesOn(isoDate(ON));
const RULES = (found.ok ? found.value : null) as Rules;
const GOOD = JSON.stringify(BLANK);
const GOOD_TOTAL = total(BLANK, RULES);
const PROFILES = fc.sample(anyProfile(), { numRuns: 500, seed: 42 });
const LINES = PROFILES.map((profile) => `${JSON.stringify(profile)}\n`);

const crs = useCrs();

const totals = (input: string | Buffer, ...more: readonly string[]) =>
  crs.run(['score', '--on', ON, '--total-only', ...more], { input });

describe('crs score', () => {
  it('answers every profile of standard input with its Score, in order', () => {
    const { code, out, err } = crs.run(['score', '--on', ON], { input: LINES.join('') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toEqual(
      PROFILES.map((profile) => JSON.parse(JSON.stringify(score(profile, RULES))) as unknown),
    );
  });

  it('answers {"total":n} alone with --total-only', () => {
    const { code, out } = totals(LINES.join(''));
    expect(code).toBe(0);
    expect(out).toBe(PROFILES.map((profile) => `{"total":${total(profile, RULES)}}\n`).join(''));
  });

  it('reads files one after the other, and standard input for -', () => {
    const one = crs.write('one.ndjson', LINES.slice(0, 3).join(''));
    const two = crs.write('two.ndjson', LINES.slice(3, 5).join('').trimEnd());
    const { code, out } = totals(LINES.slice(5, 7).join(''), one, two, '-');
    expect(code).toBe(0);
    expect(out).toBe(totals(LINES.slice(0, 7).join('')).out);
  });

  it('scores by the rules of the day asked for', () => {
    const offer = JSON.stringify({ ...BLANK, arrangedEmployment: 'other' });
    const on = (date: string): unknown =>
      jsonLines(crs.run(['score', '--on', date, '--total-only'], { input: offer }).out)[0];
    expect(on('2015-01-01')).toEqual({ total: GOOD_TOTAL + 600 });
    expect(on('2025-03-24')).toEqual({ total: GOOD_TOTAL + 50 });
    expect(on('2025-03-25')).toEqual({ total: GOOD_TOTAL });
  });

  it('answers a bad line in its place, names it on standard error, and goes on', () => {
    const bad = JSON.stringify({ ...BLANK, age: -1, education: 'phd' });
    const { code, out, err } = totals(`${GOOD}\n{"age":\n${bad}\n${GOOD}\n`);
    expect(code).toBe(1);
    const [first, second, third, fourth] = jsonLines(out) as readonly [
      unknown,
      { readonly error: { readonly line: number; readonly issues: readonly object[] } },
      { readonly error: { readonly line: number; readonly issues: readonly object[] } },
      unknown,
    ];
    expect([first, fourth]).toEqual([{ total: GOOD_TOTAL }, { total: GOOD_TOTAL }]);
    expect(second.error.line).toBe(2);
    expect(second.error.issues).toMatchObject([{ code: 'not-json', path: [] }]);
    expect(third.error.line).toBe(3);
    expect(third.error.issues).toMatchObject([
      { code: 'too-small', path: ['age'], message: 'age: must be 0 or more.' },
      { code: 'not-allowed', path: ['education'] },
    ]);
    expect(err.trimEnd().split('\n')).toEqual([
      'line 2: Not valid JSON. Check the quotation marks, commas and brackets.',
      'line 3: age: must be 0 or more. [age]',
      expect.stringMatching(
        /^line 3: level of education: must be less-than-secondary, .* \[education\]$/,
      ),
    ]);
  });

  it('names a bad line in French, with its file', () => {
    const path = crs.write('profils.ndjson', `${GOOD}\n${GOOD.replace('17', '-1')}\n`);
    const { err } = crs.run(['score', path, '--lang', 'fr']);
    expect(err).toBe(
      `${path}, ligne 2\u00A0: âge\u00A0: la valeur doit être d’au moins 0. [age]\n`,
    );
  });

  it('takes CRLF, a byte order mark and a last line without an end', () => {
    const { code, out } = totals(`\uFEFF${GOOD}\r\n${GOOD}\r\n${GOOD}`);
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual(Array(3).fill({ total: GOOD_TOTAL }));
  });

  it('passes over blank lines, which still count in the numbering', () => {
    const { code, out, err } = totals(`\n${GOOD}\n  \r\n\n7\n\n`);
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([{ total: GOOD_TOTAL }, { error: { line: 5 } }]);
    expect(err).toBe('line 5: Must be an object.\n');
  });

  it('answers an empty input with nothing', () => {
    expect(totals('')).toEqual({ code: 0, out: '', err: '' });
  });

  it('refuses a line of more than 10 MB and goes on after it', () => {
    const long = `{"age":"${'x'.repeat(10_000_000)}"}`;
    const { code, out, err } = totals(`${GOOD}\n${long}\n${GOOD}\n`);
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([
      { total: GOOD_TOTAL },
      { error: { line: 2, issues: [{ code: 'too-large', params: { limit: 10_000_000 } }] } },
      { total: GOOD_TOTAL },
    ]);
    expect(err).toMatch(/^line 2: Too large\./);
  });

  it('names the first hundred faults of a line and counts the rest', () => {
    const extra = Object.fromEntries(Array.from({ length: 250 }, (_, key) => [`k${key}`, 0]));
    const { out, err } = totals(JSON.stringify({ ...BLANK, ...extra }));
    const [answer] = jsonLines(out) as [{ error: { issues: unknown[]; more: number } }];
    expect([answer.error.issues.length, answer.error.more]).toEqual([100, 150]);
    expect(err.trimEnd().split('\n').length).toBe(101);
    expect(err).toMatch(/line 1: and 150 more\n$/);
  });

  it('takes bytes that are no UTF-8 for a fault of their line', () => {
    const { code, out } = totals(
      Buffer.concat([
        Buffer.from('{"\xFF\xFE'),
        Buffer.from([0xff, 0x0a]),
        Buffer.from(`${GOOD}\n`),
      ]),
    );
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([{ error: { line: 1 } }, { total: GOOD_TOTAL }]);
  });

  it('names a file that cannot be read and still answers the others', () => {
    const path = crs.write('good.ndjson', GOOD);
    const { code, out, err } = totals('', '/nowhere/x.ndjson', '/', path);
    expect(code).toBe(1);
    expect(jsonLines(out)).toEqual([{ total: GOOD_TOTAL }]);
    expect(err.trimEnd().split('\n')).toEqual([
      '/nowhere/x.ndjson cannot be read: there is no such file.',
      '/ cannot be read: it is a folder.',
    ]);
  });

  it('ends quietly when the reader of its output is gone', async () => {
    const child = crs.start(['score', '--on', ON]);
    const ended = once(child, 'exit');
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin?.on('error', () => undefined);
    const feed = (): void => {
      while (child.exitCode === null && child.stdin?.write(LINES.join('')) === true);
    };
    child.stdin?.on('drain', feed);
    feed();
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended).toEqual([0, null]);
    expect(err).toBe('');
  });

  it('ends with 130 when interrupted, with what it had answered whole', async () => {
    const child = crs.start(['score', '--on', ON, '--total-only']);
    const ended = once(child, 'close');
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stdout?.once('data', () => child.kill('SIGINT'));
    child.stdin?.write(LINES.join(''));
    expect(await ended).toEqual([130, null]);
    expect(out).toMatch(/^(\{"total":\d+\}\n)+$/);
  });
});
