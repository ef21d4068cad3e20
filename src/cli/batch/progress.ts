import { formatNumber, type Language, type ScoreCommandText } from '../../text/index.ts';
import type { Io } from '../command.ts';

export interface Progress {
  /** So many lines more are answered. */
  readonly add: (lines: number) => Promise<void>;
  /** Takes the progress away before something else is written on standard error, or at the end. */
  readonly clear: () => Promise<void>;
}

/** Milliseconds between two drawings; nothing is drawn before the first of them has passed. */
const PAUSE = 250;
const ERASE_LINE = '\r\u001B[K';
const nothing = (): Promise<void> => Promise.resolve();
const NONE: Progress = { add: nothing, clear: nothing };

/** Shows the lines answered so far on standard error, when that is a terminal and the output is not. */
export function progressOn(
  { out, err }: Io,
  text: ScoreCommandText,
  language: Language,
  now: () => number,
): Progress {
  if (!err.isTerminal || out.isTerminal) return NONE;
  let lines = 0;
  let drawn = false;
  let next = now() + PAUSE;
  return {
    add: async (more) => {
      lines += more;
      if (now() < next) return;
      next = now() + PAUSE;
      drawn = true;
      await err.write(Buffer.from(ERASE_LINE + text.progress(formatNumber(lines, language))));
    },
    clear: async () => {
      if (drawn) await err.write(Buffer.from(ERASE_LINE));
      drawn = false;
    },
  };
}
