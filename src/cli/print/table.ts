import { type Output, STYLE_MARKS } from '../streams/output.ts';

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';
const LEAST_LAST = 20;

/**
 * A table of text: every column as wide as its widest cell, the last one wrapped to what the width
 * leaves. Lines end with a line feed.
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const titled = columns.every(({ title }) => title === '')
    ? []
    : [columns.map(({ title }) => title)];
  const all = [...titled, ...rows];
  const widths = columns.map((_, place) =>
    Math.max(0, ...all.map((row) => (row[place] ?? '').length)),
  );
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
  const last = Math.max(LEAST_LAST, width - before);
  return all
    .map((row) => {
      const cells = columns.map(({ align }, place) => {
        const cell = row[place] ?? '';
        if (place === columns.length - 1)
          return lastCell(cell, align, last, widths[place]!, before);
        const space = ' '.repeat(widths[place]! - cell.length);
        return align === 'right' ? space + cell : cell + space;
      });
      return `${cells.join(GAP).trimEnd()}\n`;
    })
    .join('');
}

function lastCell(
  cell: string,
  align: TableColumn['align'],
  room: number,
  width: number,
  before: number,
): string {
  if (align === 'right') return ' '.repeat(Math.max(0, width - cell.length)) + cell;
  return wrap(cell, room).replaceAll('\n', `\n${' '.repeat(before)}`);
}

/** Bold and faint text, on terminals that have colour (NO_COLOR turns it off). */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;
const marked =
  (mark: string) =>
  (text: string): string =>
    `${mark}${text}${STYLE_MARKS.plain}`;

export const styleOf = ({ hasColor }: Output): Style =>
  hasColor
    ? { bold: marked(STYLE_MARKS.bold), faint: marked(STYLE_MARKS.faint) }
    : { bold: plain, faint: plain };

/** Text broken at spaces into lines of at most `width`, those after the first moved in by `indent`. */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : indent);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each, place) => (place === 0 ? each : ' '.repeat(indent) + each)).join('\n');
}
