import type { HelpText } from '../help.ts';

export interface LetterCommandText extends HelpText {
  /** Before the certainty of a find: its place in the text, by line. */
  readonly line: (line: string) => string;
  readonly confirm: string;
  readonly tooLarge: (limit: string) => string;
}
