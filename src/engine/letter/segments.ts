import type { FlatText } from './flatten.ts';

/** A sentence, a row of a table or a heading: what a value's meaning is looked for in. */
export interface Segment {
  readonly text: string;
  /** Its place in the plain text. */
  readonly start: number;
  /** Its number among the segments. */
  readonly order: number;
  /** On lines of its own, ending in a colon or without a full stop. */
  readonly heading: boolean;
}

/** Longer sentences are cut, which bounds the work for each value. */
const LONGEST = 600;
const ABBREVIATION =
  /(?:^|[\s(.])(?:[a-z]|no|nos|para|par|art|sect|ss|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|fevr|avr|juill|juil|vs|min|max|approx|app|mr|mrs|ms|dr|st|ste|exp|ref|al|cf|incl|req|rec|ed|m|mme)\.$/;
const BULLET = /^(?:[*>]|-|\d{1,2}[.)]|[a-z][.)])\s/;
const LABEL = /^[a-z][a-z0-9 ()/'&#.,-]{1,49}:/;

/** The text cut at ends of sentences, empty lines, and lines that are rows of their own. */
export function segmentsOf(flat: FlatText): readonly Segment[] {
  const pieces: Segment[] = [];
  for (const paragraph of paragraphsOf(flat.text)) {
    const ends = [...sentenceEnds(flat, paragraph), paragraph.end];
    let start = paragraph.start;
    for (const end of ends) {
      addPieces(pieces, flat.text, start, end);
      start = end;
    }
  }
  return pieces;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function paragraphsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\f', start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function sentenceEnds(flat: FlatText, { start, end }: Stretch): readonly number[] {
  const { text } = flat;
  const { at, original } = flat;
  const widest = widestLine(original.slice(at[start], (at[end - 1] ?? 0) + 1));
  const ends: number[] = [];
  let lineStart = start;
  for (let place = start; place < end; place += 1) {
    const unit = text.charAt(place);
    if (unit === '\n') {
      if (breaksRow(flat, lineStart, place, widest)) ends.push(place);
      lineStart = place + 1;
    } else if (/[.!?;|]/.test(unit) && endsSentence(flat, place)) ends.push(place + 1);
  }
  return ends;
}

/** Measured as given, since a word broken at a hyphen joins two lines of the plain text. */
const widestLine = (paragraph: string): number =>
  paragraph.split('\n').reduce((widest, line) => Math.max(widest, line.length), 0);

function endsSentence({ text }: FlatText, place: number): boolean {
  const unit = text.charAt(place);
  if (unit === '|') return false;
  if (!/\s/.test(text.charAt(place + 1))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, place - 8), place + 1));
}

/** A line break that ends a row, a bullet or a heading, rather than wrap a sentence. */
function breaksRow(flat: FlatText, lineStart: number, place: number, widest: number): boolean {
  const { text, at, original } = flat;
  const next = text.slice(place + 1, place + 80);
  if (BULLET.test(next) || LABEL.test(next)) return true;
  const first = original.charAt(at[place + 1] ?? 0);
  const startsAnew = first !== first.toLowerCase() || /\d/.test(first);
  const last = text.charAt(place - 1);
  const line = text.slice(lineStart, place);
  if (line.includes('\t') || lineAt(next).includes('\t')) return true;
  if (last === ':') return true;
  const lineEnd = at[place] ?? 0;
  const width = lineEnd - original.lastIndexOf('\n', lineEnd - 1) - 1;
  const isShort = width < widest * 0.6 && last !== ',';
  return startsAnew && (isShort || (!/\d/.test(first) && /[\d)]/.test(last) && widest < 70));
}

const lineAt = (text: string): string => text.split('\n', 1)[0] ?? '';

function addPieces(pieces: Segment[], text: string, from: number, end: number): void {
  let start = from;
  while (start < end) {
    const stop = end - start > LONGEST ? cutBefore(text, start + LONGEST) : end;
    const piece = text.slice(start, stop);
    const blank = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    const heading = trimmed.length <= 90 && !/[.;!?]$/.test(trimmed);
    pieces.push({ text: trimmed, start: start + blank, order: pieces.length, heading });
    start = stop;
  }
}

function cutBefore(text: string, limit: number): number {
  for (let place = limit; place > limit - 60; place -= 1) {
    if (/\s/.test(text.charAt(place))) return place;
  }
  return limit;
}
