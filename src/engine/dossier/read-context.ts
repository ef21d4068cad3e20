import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { factKey, type ReadingOverrides, NO_OVERRIDES } from './change.ts';
import type { Item, ItemReason } from './item.ts';
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
  readonly items: Item[];
}

export const startContext = (
  date: IsoDate,
  mode: ReadContext['mode'],
  overrides: ReadingOverrides = NO_OVERRIDES,
): ReadContext => ({ date, mode, overrides, notes: [], unknown: [], items: [] });

/** Whether an item counts, and why not. */
export interface Verdict<R extends ItemReason> {
  readonly counted: Ternary;
  readonly why: readonly R[];
}

/** A departure's verdict on a fact where there is one, else as judged. */
export function verdictOn<R extends ItemReason>(
  fact: Path,
  { overrides }: ReadContext,
  judge: () => Verdict<R>,
): Verdict<R | 'overridden'> {
  const counted = overrides.counted.get(factKey(fact));
  return counted === undefined ? judge() : { counted, why: ['overridden'] };
}

export const isOverridden = ({ why }: Verdict<ItemReason>): boolean => why.includes('overridden');

/** Several verdicts on one item: a departure's decides, then what speaks against it. */
export function together<R extends ItemReason>(...parts: readonly Verdict<R>[]): Verdict<R> {
  const overridden = parts.find(isOverridden);
  if (overridden !== undefined) return overridden;
  const counted = all(parts.map((part) => part.counted));
  return { counted, why: parts.flatMap((part) => (part.counted === counted ? part.why : [])) };
}

/** Whether a fact counts when the dossier is read this way. */
export const counts = (fact: Ternary, ctx: ReadContext): boolean => fact ?? ctx.mode === 'greatest';

type Params = Readonly<Record<string, NoteParam>>;

export function note(
  ctx: ReadContext,
  code: NoteCode,
  path: Path,
  counted: Ternary,
  params: Params = {},
  source: readonly string[] = ['crs-grid'],
): void {
  ctx.notes.push({ code, path, counted, params, source });
}

/** Notes a fact that is not known, so that the user sees what to find out. */
export function noteUnknown(
  ctx: ReadContext,
  code: NoteCode,
  path: Path,
  params: Params = {},
): void {
  ctx.unknown.push(path);
  note(ctx, code, path, null, params);
}

interface Checkpoint {
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

/** Gathers what speaks against an item and what is not known of it, each with its note. */
export interface Judging<R extends ItemReason> {
  readonly against: (
    why: R,
    code: NoteCode,
    path: Path,
    params?: Params,
    source?: readonly string[],
  ) => void;
  readonly unknown: (why: R, code: NoteCode, path: Path, params?: Params) => void;
  /** What speaks against the item decides, and what is not known is then forgotten. */
  readonly verdict: () => Verdict<R>;
}

export function judging<R extends ItemReason>(ctx: ReadContext): Judging<R> {
  const start = checkpoint(ctx);
  const against: R[] = [];
  const unknown: R[] = [];
  return {
    against: (why, code, path, params, source) => {
      against.push(why);
      note(ctx, code, path, false, params, source);
    },
    unknown: (why, code, path, params) => {
      unknown.push(why);
      noteUnknown(ctx, code, path, params);
    },
    verdict: () => {
      if (against.length === 0) return { counted: unknown.length > 0 ? null : true, why: unknown };
      rollback(ctx, start);
      return { counted: false, why: against };
    },
  };
}
