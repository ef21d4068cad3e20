import { fstatSync, readSync, statSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';

/** A stream written to in large pieces. */
export interface Output {
  /**
   * Resolves when the system has it all; a stream that is gone or broken takes everything silently.
   * Text shows control and bidi characters as escapes (`\\u001b`); bytes are written as they are.
   */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** The system's code of the error that lost output, such as ENOSPC; null when nothing was lost. */
  readonly failure: () => string | null;
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Stream = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
};

const NARROWEST = 40;
const WIDEST = 120;
const USUAL = 80;

/** `onGone` is called once when nothing more can be written. A reader that left (EPIPE) is no failure. */
export function outputOf(
  stream: Stream,
  env: Readonly<Record<string, string | undefined>>,
  onGone: () => void,
): Output {
  let gone = false;
  let failure: string | null = null;
  const fail = (error: Error): void => {
    if (gone) return;
    gone = true;
    const code = 'code' in error ? String(error.code) : error.name;
    if (code !== 'EPIPE') failure = code;
    onGone();
  };
  const target = wholeWriter(stream);
  target.on('error', fail);
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    hasColor: isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || USUAL)),
    failure: () => failure,
    write: async (text) => {
      if (gone || text.length === 0) return;
      await new Promise<void>((resolve) =>
        target.write(typeof text === 'string' ? visible(text, isTerminal) : text, (error) => {
          if (error) fail(error);
          resolve();
        }),
      );
    },
  };
}

/** What styles write in the place of a terminal's sequences, so that none comes from an input. */
export const STYLE_MARKS = { bold: '\uFDD0', faint: '\uFDD1', plain: '\uFDD2' } as const;
const SEQUENCES: Readonly<Record<string, string>> = {
  [STYLE_MARKS.bold]: '\u001B[1m',
  [STYLE_MARKS.faint]: '\u001B[2m',
  [STYLE_MARKS.plain]: '\u001B[22m',
};
/** Controls but line feed and tab, what turns the direction of text, and the marks. */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDD2]/g;

/** An escape is what JSON writes for the same character, so JSON keeps its meaning. */
const visible = (text: string, hasStyle: boolean): string =>
  text.replace(
    HIDDEN,
    (each) =>
      (hasStyle ? SEQUENCES[each] : undefined) ??
      `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Node writes to a file once and drops what did not fit: files are written here until all is there. */
function wholeWriter(stream: Stream): Writable {
  const { fd, isTTY } = stream;
  if (fd === undefined || isTTY === true) return stream;
  const stat = fstatSync(fd);
  if (!stat.isFile() && !stat.isCharacterDevice()) return stream;
  return new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      try {
        if (isClosed(fd, stat.rdev)) throw Object.assign(new Error('closed'), { code: 'EBADF' });
        for (let at = 0; at < chunk.length;) at += writeSync(fd, chunk, at);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/**
 * Node opens the null device, for reading too, in the place of an output that was closed (`>&-`);
 * `> /dev/null` opens it for writing alone.
 */
function isClosed(fd: number, device: number): boolean {
  try {
    if (device === 0 || device !== statSync('/dev/null').rdev) return false;
    readSync(fd, new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}
