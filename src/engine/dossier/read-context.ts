import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { factKey, type ReadingOverrides, NO_OVERRIDES } from './change.ts';
import type { Note, NoteCode, NoteParam } from './reading.ts';

/** true, false, or null: not known. */
export type Ternary = boolean | null;

/** False if any is false, else unknown if any is unknown. */
export function all(parts: readonly Ternary[]): Ternary {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/**
 * A dossier is read twice: once where an unknown fact gives nothing (`least`, whose notes are
 * kept), once where it gives the most that it could (`greatest`).
 */
export interface ReadContext {
  readonly date: IsoDate;
  readonly mode: 'least' | 'greatest';
  readonly overrides: ReadingOverrides;
  readonly notes: Note[];
  readonly unknown: Path[];
}

export const startContext = (
  date: IsoDate,
  mode: ReadContext['mode'],
  overrides: ReadingOverrides = NO_OVERRIDES,
): ReadContext => ({
  date,
  mode,
  overrides,
  notes: [],
  unknown: [],
});

/** The verdict of a departure on a fact where there is one, else as judged. */
export const withOverride = (fact: Path, context: ReadContext, judge: () => Ternary): Ternary =>
  context.overrides.counted.get(factKey(fact)) ?? judge();

/** Whether a fact counts when the dossier is read this way. */
export const counts = (fact: Ternary, context: ReadContext): boolean =>
  fact ?? context.mode === 'greatest';

type Params = Readonly<Record<string, NoteParam>>;

export function note(
  context: ReadContext,
  code: NoteCode,
  path: Path,
  counted: Ternary,
  params: Params = {},
  source: readonly string[] = ['crs-grid'],
): void {
  context.notes.push({ code, path, counted, params, source });
}

/** Notes a fact that is not known, so that the user sees what to find out. */
export function noteUnknown(
  context: ReadContext,
  code: NoteCode,
  path: Path,
  params: Params = {},
): void {
  context.unknown.push(path);
  note(context, code, path, null, params);
}

/** What a reading had noted at some point, to roll back to. */
export interface Checkpoint {
  readonly notes: number;
  readonly unknown: number;
}

export const checkpoint = ({ notes, unknown }: ReadContext): Checkpoint => ({
  notes: notes.length,
  unknown: unknown.length,
});

/** Forgets the unknown facts noted since the checkpoint: they cannot change the answer. */
export function rollback({ notes, unknown }: ReadContext, since: Checkpoint): void {
  const immaterial = unknown.splice(since.unknown);
  const kept = notes.splice(since.notes).filter(({ path }) => !immaterial.includes(path));
  notes.push(...kept);
}
