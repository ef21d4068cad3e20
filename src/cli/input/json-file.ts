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
