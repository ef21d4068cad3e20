import type { Writable } from 'node:stream';

/** A stream written to in large pieces. */
export interface Output {
  /** Resolves when the system has it all; a stream whose reader is gone takes everything silently. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 120;
const USUAL = 80;

/** `onGone` is called once when the reader of the stream is gone (EPIPE). */
export function outputOf(
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
  onGone: () => void,
): Output {
  let gone = false;
  stream.on('error', () => {
    gone = true;
    onGone();
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    hasColor: isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || USUAL)),
    write: async (text) => {
      if (gone || text.length === 0) return;
      await new Promise<void>((resolve) => stream.write(text, () => resolve()));
    },
  };
}
