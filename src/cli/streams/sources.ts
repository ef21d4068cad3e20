import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import type { ShellText } from '../../text/index.ts';
import type { Io } from '../command.ts';

/** A file named on the command line, or standard input. */
export interface Source {
  /** null: standard input. */
  readonly file: string | null;
  readonly open: () => Readable;
}

const CHUNK = 1 << 16;

/** The files to read in their order; none, or `-`, is standard input. */
export function sourcesOf(files: readonly string[], io: Io): readonly Source[] {
  const names = files.length === 0 ? ['-'] : files;
  return names.map((name) => ({
    file: name === '-' ? null : name,
    open: () =>
      addAbortSignal(
        io.stop,
        name === '-' ? io.input() : createReadStream(name, { highWaterMark: CHUNK }),
      ),
  }));
}

/** Why a file cannot be read, in words; an error of another kind is a bug and thrown again. */
export function readFault(error: unknown, file: string, shell: ShellText): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) throw error;
  const reason = REASONS[code] ?? 'other';
  const detail = reason === 'other' ? ` (${code})` : '';
  return shell.cannotRead(file, `${shell.reasons[reason]}${detail}`);
}

const REASONS: Readonly<Record<string, keyof ShellText['reasons']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};
