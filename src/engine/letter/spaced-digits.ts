import type { NumberToken } from './number-tokens.ts';

/** A number that may have been read from digits set apart. */
export interface PerhapsSpaced extends NumberToken {
  readonly spaced: boolean;
}

/** How many digits a total has. */
const DIGITS = 3;

/**
 * Three digits alone, a space apart (`4 9 6`), as text recognition leaves a number: one number, that
 * may be another thing, as three marks of a test are. More or fewer digits in a row stay as they are.
 */
export function joinSpaced(
  text: string,
  numbers: readonly NumberToken[],
): readonly PerhapsSpaced[] {
  const joined: PerhapsSpaced[] = [];
  for (let place = 0; place < numbers.length;) {
    const run = runFrom(text, numbers, place);
    if (run.length === DIGITS && run[0]!.value > 0) joined.push(asOne(run));
    else joined.push(...run.map((token) => ({ ...token, spaced: false })));
    place += run.length;
  }
  return joined;
}

function asOne(run: readonly NumberToken[]): PerhapsSpaced {
  const [first, last] = [run[0]!, run.at(-1)!];
  const value = Number(run.map((token) => token.value).join(''));
  return { ...last, value, digits: run.length, start: first.start, spaced: true };
}

/** The single digits in a row from a place, a space apart; else the one number there. */
function runFrom(
  text: string,
  numbers: readonly NumberToken[],
  place: number,
): readonly NumberToken[] {
  let end = place + 1;
  if (!isDigit(numbers[place]!)) return numbers.slice(place, end);
  while (end < numbers.length && isNext(text, numbers[end - 1]!, numbers[end]!)) end += 1;
  return numbers.slice(place, end);
}

const isDigit = ({ digits }: NumberToken): boolean => digits === 1;

const isNext = (text: string, before: NumberToken, after: NumberToken): boolean =>
  isDigit(after) &&
  before.outOf === null &&
  after.start === before.end + 1 &&
  text.charAt(before.end) === ' ';
