import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The bin built for one test file, away from `dist`, so that runs side by side do not meet. */
export interface Bin {
  readonly path: string;
  readonly remove: () => void;
}

export function buildBin(): Bin {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.cli-test-'));
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'cli', '--outDir', folder, '--logLevel', 'error'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`the bin could not be built: ${built.stderr}`);
  return {
    path: join(folder, 'crs.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const PLAIN_ENV = { PATH: process.env.PATH, LC_ALL: '', LC_MESSAGES: '', LANG: 'C' };

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const start = (bin: Bin, args: readonly string[], env: RunOptions['env'] = {}): ChildProcess =>
  spawn(bin.path, args, { env: { ...PLAIN_ENV, ...env }, stdio: 'pipe' });

function run(bin: Bin, args: readonly string[], options: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(bin.path, args, {
    env: { ...PLAIN_ENV, ...options.env },
    input: options.input ?? '',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

/** Runs the bin in a shell, where `$CRS` is its path; for redirections. */
function runShell(bin: Bin, script: string, input = ''): Run {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    env: { ...PLAIN_ENV, CRS: bin.path },
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The lines of an output, each parsed. */
export const jsonLines = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

function filesFolder(): {
  readonly write: (name: string, content: string | Buffer) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'crs-'));
  return {
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The bin and a folder for files, as the tests of one file use them; both are removed after these. */
export interface Crs {
  /** Runs it to its end. */
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
  /** Runs a script of the shell, where `$CRS` is the bin's path. */
  readonly shell: (script: string, input?: string) => Run;
  /** Starts it as a program of its own. */
  readonly start: (args: readonly string[], env?: RunOptions['env']) => ChildProcess;
  /** Puts a file into the folder, and tells its path. */
  readonly write: (name: string, content: string | Buffer) => string;
}

export function useCrs(): Crs {
  let bin: Bin;
  const files = filesFolder();
  beforeAll(() => {
    bin = buildBin();
  }, 60_000);
  afterAll(() => {
    bin.remove();
    files.remove();
  });
  return {
    run: (args, options) => run(bin, args, options),
    shell: (script, input) => runShell(bin, script, input),
    start: (args, env) => start(bin, args, env),
    write: files.write,
  };
}
