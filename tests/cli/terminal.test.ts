import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { main } from '../../src/cli/main.ts';
import { table, wrap } from '../../src/cli/print/table.ts';

import { outputOf } from '../../src/cli/streams/output.ts';
import { isoDate } from '../../src/engine/index.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { BLANK } from '../support/profiles.ts';
import type { Io } from '../../src/cli/command.ts';

type Env = Readonly<Record<string, string>>;

/** A terminal of 80 columns whose text is kept. */
function terminal(env: Env): { readonly output: Io['out']; readonly text: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { output: outputOf(stream, env, () => undefined), text: () => text };
}

async function onTerminal(
  args: readonly string[],
  input: string,
  env: Env = { NO_COLOR: '1' },
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err] = [terminal(env), terminal(env)];
  const code = await main(
    args,
    { env, version: '0.0.0' },
    {
      out: out.output,
      err: err.output,
      input: () => Readable.from([Buffer.from(input)]),
      today: () => isoDate('2025-06-01'),
      stop: new AbortController().signal,
    },
  );
  return { code, out: out.text(), err: err.text() };
}

const PROFILE = JSON.stringify({ ...BLANK, age: 31, education: 'bachelor' });
const DOSSIER = JSON.stringify({
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB, { ...GOOD_JOB, letter: 'missing' }] },
});

describe('On a terminal', () => {
  it('a score is a table with the reason of each factor', async () => {
    const { code, out } = await onTerminal(['score'], PROFILE);
    expect(code).toBe(0);
    expect(out).toMatch(/^Profile on line 1, by the rules of March 25, 2025$/m);
    expect(out).toMatch(/^ {2}Age +99 +110 {2}age 31$/m);
    expect(out).toMatch(/^Total +219 +1200$/m);
  });

  it('a score is a table in French too', async () => {
    const { out } = await onTerminal(['score', '--lang', 'fr'], PROFILE);
    expect(out).toMatch(/^ {2}Âge +99 +110 {2}31 ans$/m);
    expect(out).toMatch(/^Note totale +219 +1200$/m);
  });

  it('a bad profile is named on standard error alone', async () => {
    const { code, out, err } = await onTerminal(['score', '--total-only'], `{}\n${PROFILE}\n`);
    expect({ code, out }).toEqual({ code: 1, out: '219\n' });
    expect(err).toMatch(/^line 1: age: missing\. Add it\. \[age\]$/m);
  });

  it('a dossier is read by its parts, with its profile and total', async () => {
    const { code, out } = await onTerminal(['read', '-', '--on', '2024-06-01'], DOSSIER);
    expect(code).toBe(0);
    expect(out).toMatch(/^What the documents prove on June 1, 2024$/m);
    expect(out).toMatch(/^Work\n {2}✓ job 1: Work in Canada since January 1, 2022, NOC 21231/m);
    expect(out).toMatch(/^ {2}✗ job 2: There is no reference letter/m);
    expect(out).toMatch(/^ {2}years of work in Canada +2 years$/m);
    expect(out).toMatch(/^Total: \d+, by the rules of November 16, 2022$/m);
  });

  it('a dossier with a fact that is not known shows the range and what to find out', async () => {
    const input = DOSSIER.replace('"hoursPerWeek":30', '"hoursPerWeek":null');
    const { out } = await onTerminal(['read', '-', '--lang', 'fr'], input);
    expect(out).toMatch(/le total se situe entre \d+ et \d+\./);
    expect(out).toMatch(/^À établir\n {2}candidat › emploi 1 › heures par semaine$/m);
  });

  it('the rules are a table with their sources, and a difference is listed row by row', async () => {
    const { out } = await onTerminal(['rules'], '');
    expect(out).toMatch(/^The grid on June 1, 2025 \(last changed on March 25, 2025\)$/m);
    expect(out).toMatch(/^ {2}Arranged employment +0 +0 +2025-03-25 +mi-2025-offer$/m);
    const diff = await onTerminal(['rules', '--on', '2020-10-19', '--diff', '2020-10-20'], '');
    expect(diff.out).toMatch(
      /^French-language skills\n {2}Before \(in force since June 6, 2017\)/m,
    );
    expect(diff.out).toContain('NCLC\u00A07 or more in all four French abilities: 25 points');
  });

  it.each([
    ['read', '{"__NAME__":1}', []],
    ['read', DOSSIER.replace('"jobs":', '"__NAME__":1,"jobs":'), []],
    ['score', '{"__NAME__":1}\n', []],
    ['score', '{"__NAME__":1}\n', ['--json']],
    ['score', `${Object.keys(BLANK).join(',')},__NAME__\n1\n`, ['--csv']],
    ['audit', DOSSIER.replace('"round":null', '"round":"__NAME__"'), []],
    ['report', DOSSIER.replace('"round":null', '"round":"__NAME__"'), []],
  ] as const)(
    'crs %s shows control and bidi characters of %s %j as escapes',
    async (command, input, more) => {
      const name = '\u001B]0;x\u0007\u001B[31m\u009B1m\u007F\u202E\u2066\u200F\u061C';
      const named = input.replace('__NAME__', JSON.stringify(name).slice(1, -1));
      const { out, err } = await onTerminal(
        [
          command,
          ...(command === 'read' || command === 'audit' || command === 'report' ? ['-'] : []),
          ...more,
        ],
        named,
        {},
      );
      const own = (out + err).replace(/\u001B\[(1|2|22)m/g, '');
      expect(own).not.toMatch(
        /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
      );
    },
  );

  it('an unknown key is named with its control characters as escapes', async () => {
    const { err } = await onTerminal(['read', '-'], '{"\\u001b[31m\\u202e":1}');
    expect(err).toContain(String.raw`\u001b[31m\u202e`);
  });

  it('--json prints what a pipe gets', async () => {
    const { out } = await onTerminal(['score', '--json', '--total-only'], PROFILE);
    expect(out).toBe('{"total":219}\n');
  });

  it.each([
    [{}, true],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
  ] as readonly (readonly [Env, boolean])[])('colour under %j is %s', async (env, colored) => {
    const { out } = await onTerminal(['rules'], '', env);
    expect(out.includes('\u001B[')).toBe(colored);
  });
});

describe('A table', () => {
  it('aligns its columns and wraps the last', () => {
    const columns = [
      { title: 'Name', align: 'left' },
      { title: 'N', align: 'right' },
      { title: 'Why', align: 'left' },
    ] as const;
    expect(table(columns, [['a', '10', 'one two three four five six']], 30)).toBe(
      'Name   N  Why\na     10  one two three four\n          five six\n',
    );
  });

  it('wraps at spaces alone, never at one that does not break', () => {
    expect(wrap('un deux\u00A0: trois', 7)).toBe('un\ndeux\u00A0:\ntrois');
    expect(wrap('abcdefgh ij', 3, 2)).toBe('abcdefgh\n  ij');
  });
});
