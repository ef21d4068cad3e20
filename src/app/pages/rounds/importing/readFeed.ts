import type { Issue, Result } from '../../../../engine/index.ts';
import { type AnyRound, importRounds, type RoundsImport } from '../../../../engine/rounds.ts';

/** A feed with more than this in it is none. Characters. */
export const LARGEST_FEED = 20_000_000;

const refused = (code: Issue['code'], params: Issue['params'] = {}): Result<RoundsImport> => ({
  ok: false,
  issues: [{ code, path: [], params }],
});

/** The official feed from a text; refused as a whole where no row of it could be read. */
export function importFeed(text: string, rounds: readonly AnyRound[]): Result<RoundsImport> {
  if (text.length > LARGEST_FEED) return refused('too-large', { limit: LARGEST_FEED });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not-json', { line: 1, column: 1 });
  }
  const imported = importRounds(json, rounds);
  const read = imported.added.length + imported.corrections.length + imported.unchanged.length;
  if (read === 0 && imported.issues.length > 0) return { ok: false, issues: imported.issues };
  return { ok: true, value: imported };
}

export async function readFeed(
  file: File,
  rounds: readonly AnyRound[],
): Promise<Result<RoundsImport>> {
  if (file.size > LARGEST_FEED) return refused('too-large', { limit: LARGEST_FEED });
  return importFeed(await file.text(), rounds);
}
