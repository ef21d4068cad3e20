/** Text inside a cell of a Markdown table. */
const cell = (text: string | number): string =>
  String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table, its first line the titles. A title that begins with `>` stands over numbers. */
export function table(
  titles: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map(cell).join(' | ')} |`;
  const rule = titles.map((title) => (title.startsWith('>') ? '---:' : '---'));
  return [titles.map((title) => title.replace(/^>/, '')), rule, ...rows].map(line).join('\n');
}

/** Parts of a document, one blank line between. */
export const parts = (...texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null && text !== '').join('\n\n');

/** A citation: a link to its entry under the sources. */
export const cite = (ids: readonly string[]): string =>
  ids.map((id) => `[${id}](#source-${id.replaceAll('.', '')})`).join(', ');
