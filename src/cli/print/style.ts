import type { Output } from '../streams/output.ts';

/** Bold and faint text, on terminals that have colour (NO_COLOR turns it off). */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;
const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`;

export const styleOf = ({ hasColor }: Output): Style =>
  hasColor ? { bold: code(1, 22), faint: code(2, 22) } : { bold: plain, faint: plain };
