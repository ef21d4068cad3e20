import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/**
 * A made-up fact, years of volunteering, is added to a copy of the engine and its text: what must know
 * it does not compile before it does, and at most six files of the engine change.
 */
const COPY = resolve('node_modules/.cache/new-fact');
const ENGINE_FILES_AT_MOST = 6;

const FACT = 'volunteerYears';

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of ['src/engine', 'src/text', 'src/tsconfig.base.json', 'tables'])
    cpSync(resolve(part), resolve(COPY, part), {
      recursive: true,
      force: true,
      errorOnExist: false,
    });
  symlinkSync(resolve('node_modules'), resolve(COPY, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

interface Fault {
  readonly file: string;
  readonly line: number;
}

/** Where the copy does not compile. */
function faults(part: 'engine' | 'text'): readonly Fault[] {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const found = (() => {
    try {
      return execFileSync('node', [tsc, '-b', `src/${part}`], { cwd: COPY, encoding: 'utf8' });
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  })();
  return [...found.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(([, file, line]) => ({
    file: file!,
    line: Number(line),
  }));
}

function edit(file: string, change: (text: string) => string): void {
  const path = resolve(COPY, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The fact given in the object that begins at a line or after it. */
function withFact(text: string, line: number): string {
  const lines = text.split('\n');
  const begins = lines.findIndex((each, at) => at >= line - 1 && each.endsWith('{'));
  return [...lines.slice(0, begins + 1), `${FACT}: 0,`, ...lines.slice(begins + 1)].join('\n');
}

const PROFILE = 'src/engine/profile/profile.ts';

it('a fact is in the list before it compiles, and then in each place that makes a profile', () => {
  edit(PROFILE, (text) =>
    text.replace('readonly sibling: boolean;', `$&\n  readonly ${FACT}: number;`),
  );
  expect(faults('engine').map(({ file }) => file)).toContain(PROFILE);
  edit(PROFILE, (text) =>
    text.replace(
      /^ {2}sibling: \{ kind/m,
      `  ${FACT}: { kind: years, get: (of) => of.${FACT} },\n$&`,
    ),
  );
  const left = faults('engine');
  const files = new Set(left.map(({ file }) => file));
  expect([...files], 'the list itself').not.toContain(PROFILE);
  expect(files.size + 1).toBeLessThanOrEqual(ENGINE_FILES_AT_MOST);
  for (const { file, line } of left) edit(file, (text) => withFact(text, line));
  const again = faults('engine').map(({ file, line }) => `${file}:${line}`);
  expect(again).toEqual([]);
}, 240_000);

it('the words of both languages do not compile until they name it', () => {
  const files = new Set(faults('text').map(({ file }) => file));
  expect([...files].filter((file) => /codes\/(grid|fields)\./.test(file)).length).toBeGreaterThan(
    1,
  );
}, 240_000);
