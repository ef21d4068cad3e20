import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { factKey, type Manner, PLAIN } from './change.ts';
import type { Note, NoteCode, NoteParam } from './reading.ts';

/** true, false, or null: not known. */
export type Tri = boolean | null;

/** False if any is false, else unknown if any is unknown. */
export function all(parts: readonly Tri[]): Tri {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/**
 * A dossier is read twice: once where an unknown fact gives nothing (`least`, whose notes are
 * kept), once where it gives the most that it could (`greatest`).
 */
export interface Pass {
  readonly date: IsoDate;
  readonly mode: 'least' | 'greatest';
  readonly manner: Manner;
  readonly notes: Note[];
  readonly unknown: Path[];
}

export const startPass = (date: IsoDate, mode: Pass['mode'], manner: Manner = PLAIN): Pass => ({
  date,
  mode,
  manner,
  notes: [],
  unknown: [],
});

/** The verdict on a fact: a departure's where one rules on it, else as judged. */
export const ruled = (fact: Path, pass: Pass, judge: () => Tri): Tri =>
  pass.manner.rulings.get(factKey(fact)) ?? judge();

/** Whether a fact counts in this pass. */
export const counts = (fact: Tri, pass: Pass): boolean => fact ?? pass.mode === 'greatest';

type Params = Readonly<Record<string, NoteParam>>;

export function note(
  pass: Pass,
  code: NoteCode,
  path: Path,
  counted: Tri,
  params: Params = {},
  source: readonly string[] = ['crs-grid'],
): void {
  pass.notes.push({ code, path, counted, params, source });
}

/** Notes a fact that is not known, so that the user sees what to find out. */
export function noteUnknown(pass: Pass, code: NoteCode, path: Path, params: Params = {}): void {
  pass.unknown.push(path);
  note(pass, code, path, null, params);
}

/** How far a pass has come, so that what it noted since can be taken back. */
export interface Mark {
  readonly notes: number;
  readonly unknown: number;
}

export const markOf = ({ notes, unknown }: Pass): Mark => ({
  notes: notes.length,
  unknown: unknown.length,
});

/** Takes back the unknown facts noted since: whatever they are, they cannot matter. */
export function forgetUnknown({ notes, unknown }: Pass, since: Mark): void {
  const immaterial = unknown.splice(since.unknown);
  const kept = notes.splice(since.notes).filter(({ path }) => !immaterial.includes(path));
  notes.push(...kept);
}
