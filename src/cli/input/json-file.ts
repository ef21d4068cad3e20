import type { Issue, Result } from '../../engine/index.ts';
import type { Source } from '../streams/sources.ts';

/** Far above any real dossier: a larger file is a mistake. */
export const FILE_LIMIT = 5_000_000;

const issue = (code: Issue['code'], params: Issue['params'] = {}): Issue => ({
  code,
  path: [],
  params,
});

/**
 * A whole file as JSON. Issues `too-large` and `not-json`; an error of the system, such as a file
 * that does not exist, is thrown.
 */
export async function readJsonFile(
  source: Source,
  limit: number = FILE_LIMIT,
): Promise<Result<unknown>> {
  const text = await readTextFile(source, limit);
  return text === null ? { ok: false, issues: [issue('too-large', { limit })] } : parseJson(text);
}

/** JSON from text, or the issue `not-json`. */
export function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, issues: [issue('not-json')] };
  }
}

/**
 * A whole file as text, without its byte order mark; null past `limit` bytes. An error of the
 * system, such as a file that does not exist, is thrown.
 */
export async function readTextFile(source: Source, limit: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return decode(Buffer.concat(parts));
}

/** Of each two bytes, one in so many is zero in UTF-16 of any letter in English or French. */
const ZERO_EACH = 4;

/** Text as UTF-16 or UTF-8, by its byte order mark or its bytes; what is neither is Windows-1252. */
function decode(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  const pairs = Math.floor(bytes.length / 2);
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const isWide = Math.max(even, odd) * ZERO_EACH > pairs;
  if (mark === '\u00FF\u00FE' || (isWide && odd > even)) return textOf(bytes, 'utf-16le');
  if (mark === '\u00FE\u00FF' || (isWide && even > odd)) return textOf(bytes, 'utf-16be');
  try {
    return textOf(bytes, 'utf-8', true);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has in the place of Latin-1's 0x80 to 0x9F; some Nodes decode it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (each) => WINDOWS.charAt(each.charCodeAt(0) - 0x80));

const textOf = (bytes: Buffer, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);
