import type { LetterFinding } from '../../../engine/letter.ts';

/** A stretch of the text with the finds that cover it, the shortest first. */
export interface Piece {
  readonly text: string;
  readonly finds: readonly number[];
  /** The finds whose last stretch this is: their number stands after it. */
  readonly ends: readonly number[];
}

/** The text cut where a find begins or ends; the pieces joined are the text. */
export function piecesOf(text: string, finds: readonly LetterFinding[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of finds) for (const end of span) cuts.add(Math.min(end, text.length));
  const places = [...cuts].sort((a, b) => a - b);
  const length = (place: number): number => {
    const span = finds[place]?.span;
    return span === undefined ? 0 : span[1] - span[0];
  };
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? 0;
    const covering = finds.flatMap(({ span }, place) =>
      span[0] <= start && end <= span[1] ? [place] : [],
    );
    const ends = covering.filter((place) => finds[place]?.span[1] === end);
    return {
      text: text.slice(start, end),
      finds: [...covering].sort((a, b) => length(a) - length(b)),
      ends: [...ends].sort((a, b) => length(a) - length(b)),
    };
  });
}
