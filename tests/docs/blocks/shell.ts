import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildBin } from '../../cli/support/crs.ts';
import { FILES } from './files.ts';

/** A folder with the files that documents name, and `crs` as a reader of them would have it. */
export interface Shell {
  readonly run: (code: string) => {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  };
  readonly remove: () => void;
}

export function openShell(): Shell {
  const bin = buildBin();
  const folder = mkdtempSync(join(tmpdir(), 'crs-docs-'));
  const programs = join(folder, '.programs');
  const work = join(folder, 'work');
  mkdirSync(programs);
  cpSync(FILES, work, { recursive: true });
  const program = (name: string, script: string): void => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  program('crs', `exec ${quoted(process.execPath)} ${quoted(bin.path)} "$@"`);
  program('npx', '[ "$1" = crs ] || { echo "only crs is run: $1" >&2; exit 97; }\nexec "$@"');
  program('npm', 'echo "mark the block: <!-- not run: why -->" >&2; exit 97');
  const env = { PATH: [programs, process.env.PATH].join(delimiter), HOME: folder, LANG: 'C' };
  return {
    run: (code) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', code], {
        cwd: work,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => {
      bin.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;
