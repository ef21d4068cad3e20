import type { Source } from '../streams/sources.ts';

/**
 * A whole file as text, decoded as UTF-8; null past `limit` bytes. Bytes that are no UTF-8 become
 * U+FFFD. An error of the system, such as a file that does not exist, is thrown.
 */
export async function readTextFile(source: Source, limit: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
