/** A text in lower case without accents, so one pattern matches every form of a word, with the way back to the original. */
export interface FlatText {
  /**
   * Lower case without accents; one gap between words: a space, a tab (a wide gap, as between
   * columns), a line feed, or a form feed (an empty line or a new page).
   */
  readonly text: string;
  /** For each unit of `text`, its place in the original. */
  readonly at: readonly number[];
  readonly original: string;
}

/** Dropped: soft hyphens, zero-width characters, combining marks. */
const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/;
const SPECIAL: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '`': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
  '•': '*', '·': '*', '▪': '*', '◦': '*', '●': '*', '→': '>', '⇒': '>',
  'œ': 'oe', 'Œ': 'oe', 'æ': 'ae', 'Æ': 'ae', '°': 'o', 'º': 'o', '№': 'no',
}; // prettier-ignore

const folded = new Map<string, string>();

/** The plain form of one unit: one or two characters, a gap, or nothing. */
function fold(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const plain = foldAnew(unit);
  folded.set(unit, plain);
  return plain;
}

function foldAnew(unit: string): string {
  const special = SPECIAL[unit];
  if (special !== undefined) return special;
  if (unit >= '!' && unit <= '~') return unit.toLowerCase();
  if (unit === '\n' || unit === '\u2028' || unit === '\u0085') return '\n';
  if (unit === '\f' || unit === '\v' || unit === '\u2029') return '\f';
  if (unit === '\t') return '\t';
  if (DROPPED.test(unit)) return '';
  const plain = unit
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return /^[a-z]{1,3}$/.test(plain) ? plain : ' ';
}

/** One pass over the text; the result is never more than three times as long. */
export function flatten(original: string): FlatText {
  const units: string[] = [];
  const at: number[] = [];
  let gap: Gap = NO_GAP;
  for (let place = 0; place < original.length; place += 1) {
    const written = original.charAt(place);
    const plain = fold(written);
    if (plain === '') continue;
    if (isGap(plain)) {
      gap = widen(gap, plain, place);
      continue;
    }
    if (isQuoteMark(plain, gap, original, place)) continue;
    emitGap(units, at, gap, plain, written);
    gap = NO_GAP;
    for (const unit of plain) {
      units.push(unit);
      at.push(place);
    }
  }
  return joinSpacedLetters(units, at, original);
}

interface Gap {
  readonly spaces: number;
  readonly lines: number;
  readonly page: boolean;
  readonly place: number;
}
/** Columns have at least this many spaces between them; justified text has fewer. */
const COLUMN = 3;
const NO_GAP: Gap = { spaces: 0, lines: 0, page: false, place: -1 };
const isGap = (plain: string): boolean =>
  plain === ' ' || plain === '\n' || plain === '\t' || plain === '\f';

const widen = (gap: Gap, plain: string, place: number): Gap => ({
  spaces: gap.spaces + (plain === '\t' ? COLUMN : 1),
  lines: gap.lines + (plain === '\n' ? 1 : 0),
  page: gap.page || plain === '\f',
  place: gap.place === -1 ? place : gap.place,
});

/** The `> ` that mail puts before a quoted line. */
const isQuoteMark = (plain: string, gap: Gap, original: string, place: number): boolean =>
  plain === '>' && (gap.lines > 0 || place === 0) && original.charAt(place + 1) === ' ';

const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= 'a' && unit <= 'z';
const isDigit = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= '0' && unit <= '9';

/**
 * A word or a number broken at a hyphen by the end of a line is made whole again: a word goes on in small letters, so
 * that the hyphen is the line's and not the word's.
 */
function emitGap(units: string[], at: number[], gap: Gap, next: string, written: string): void {
  if (gap.place === -1 || units.length === 0) return;
  if (gap.lines === 1 && units.at(-1) === '-') {
    const before = units.at(-2);
    if (isDigit(before) && isDigit(next)) return;
    if (isLetter(before) && isLetter(next) && written === written.toLowerCase()) {
      units.pop();
      at.pop();
      return;
    }
  }
  units.push(markOf(gap));
  at.push(gap.place);
}

function markOf({ page, lines, spaces }: Gap): string {
  if (page || lines > 1) return '\f';
  if (lines === 1) return '\n';
  return spaces >= COLUMN ? '\t' : ' ';
}

/** `J u l y` → `july`: four letters or more, each alone. */
function joinSpacedLetters(
  units: readonly string[],
  at: readonly number[],
  original: string,
): FlatText {
  const text = units.join('');
  const dropped = new Set<number>();
  for (const match of text.matchAll(/(?<![a-z0-9'])[a-z](?: [a-z]){3,}(?![a-z0-9'])/g)) {
    for (let place = 1; place < match[0].length; place += 2) dropped.add(match.index + place);
  }
  if (dropped.size === 0) return { text, at, original };
  const kept = (_: unknown, place: number): boolean => !dropped.has(place);
  return { text: units.filter(kept).join(''), at: at.filter(kept), original };
}

/** `[start, end)` of the plain text, in the original. */
export function spanOf(flat: FlatText, start: number, end: number): readonly [number, number] {
  return [flat.at[start] ?? 0, (flat.at[end - 1] ?? -1) + 1];
}
