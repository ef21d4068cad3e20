import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IS_WINDOWS = process.platform === 'win32';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder apart from the repository in which the packed package is installed, and nothing else. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  readonly write: (name: string, content: string) => string;
  readonly run: (command: string, args: readonly string[], input?: string) => Ran;
  readonly remove: () => void;
}

/** A file of the repository's own tools. */
export const tool = (...path: readonly string[]): string => join(ROOT, 'node_modules', ...path);

export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'crs-package-'));
  const run: Consumer['run'] = (command, args, input = '') => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      shell: IS_WINDOWS && command === 'npm',
      env: {
        ...process.env,
        LC_ALL: '',
        LC_MESSAGES: '',
        LANG: 'C',
        NODE_OPTIONS: '',
        FORCE_COLOR: '0',
      },
    });
    return { code: status, out: stdout, err: stderr };
  };
  const must = (command: string, args: readonly string[]): void => {
    const { code, out, err } = run(command, args);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${out}${err}`);
  };
  const write: Consumer['write'] = (name, content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  must('npm', ['pack', ROOT, '--ignore-scripts', '--pack-destination', folder]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  must('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev']);
  return {
    folder,
    tarball,
    write,
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
