import { cueHits } from './cues.ts';
import type { FigureOwner } from './finding.ts';
import { SCORE_CUES } from './score-cues.ts';
import type { Segment } from './segments.ts';

/** What the headings above a row say of its numbers. */
export interface TableContext {
  /** Whose numbers the columns hold, in order; empty when not said. */
  readonly columns: readonly FigureOwner[];
  /** The numbers are points. */
  readonly points: boolean;
  /** The segment that said so. */
  readonly order: number;
}

export const NO_CONTEXT: TableContext = { columns: [], points: false, order: -1 };

/** How many rows a heading reaches. */
const REACH = 30;
const POINTS = /\b(?:points?|pts|score|pointage|note)\b/;

/** The context after a segment: its own where it is a heading, else the one before it while in reach. */
export function contextAfter(segment: Segment, before: TableContext): TableContext {
  const current = segment.order - before.order > REACH ? NO_CONTEXT : before;
  if (!segment.heading || /\d{2}/.test(segment.text)) return current;
  const columns = whoseIn(segment.text);
  const points = POINTS.test(segment.text);
  if (columns.length === 0) return points ? { ...current, points, order: segment.order } : current;
  return { columns, points: points || current.points, order: segment.order };
}

/** Whose figures a stretch of words speaks of, in order, each once. */
export function whoseIn(text: string): readonly FigureOwner[] {
  const named = cueHits(text, SCORE_CUES).flatMap(({ role, weak, start }) =>
    !weak && (role === 'claimed' || role === 'officer') ? [{ role, start }] : [],
  );
  return [...new Set(named.sort((a, b) => a.start - b.start).map(({ role }): FigureOwner => role))];
}
