import { type Issue, parseDossier, type IsoDate } from '../../../engine/index.ts';
import type { Draft } from './draft.ts';
import { draftFrom } from './draftFrom.ts';
import { parseDraftValues } from './meaning.ts';

/** What reading a file gave; `draft` beside issues: the shape is whole, so that it can be opened and mended. */
export type Imported =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly draft: Draft | null };

/** A dossier with more than this in it is no dossier. Bytes. */
export const LARGEST_FILE = 2_000_000;

const refused = (code: Issue['code'], params: Issue['params']): Imported => ({
  ok: false,
  issues: [{ code, path: [], params }],
  draft: null,
});

/** Where the parser stopped, as far as its message tells: engines word it differently. */
function placeOfFault(text: string, message: string): Issue['params'] {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** A dossier file's text, read and checked; nothing of the current dossier is touched. */
export function importDossier(text: string, today: IsoDate): Imported {
  if (text.length > LARGEST_FILE) return refused('too-large', { limit: LARGEST_FILE });
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('not-json', placeOfFault(text, (error as Error).message));
  }
  const shaped = draftFrom(input);
  if (!shaped.ok) return { ok: false, issues: shaped.issues, draft: null };
  const parsed = parseDossier(input, { today });
  if (!parsed.ok) return { ok: false, issues: parsed.issues, draft: shaped.value };
  return { ok: true, draft: shaped.value };
}

/** The draft as a file: numbers as numbers, and what has no meaning yet as it was typed. */
export const exportDossier = (draft: Draft): string =>
  `${JSON.stringify(parseDraftValues(draft), null, 2)}\n`;

/** The name that a dossier takes from its file. */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.json$/i, '');
