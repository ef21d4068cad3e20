import { dayNumber, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { RoundFinding } from './results.ts';
import type { AnyCategory, AnyRound } from './round.ts';

/** What is known of a round. */
export interface RoundReference {
  /** As the user has it: `304`, `#304`, `Round 304`, `91a`. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly category: AnyCategory | null;
  /** The cut-off that a letter gives for it; null when not given. */
  readonly cutOff?: number | null | undefined;
}

const NEAREST = 3;

/**
 * The round of a dossier's invitation, by its number, else by the day of the invitation; in a
 * category, and with a cut-off, where these are known from elsewhere.
 */
export function roundOf(
  rounds: readonly AnyRound[],
  { round, dates }: Dossier,
  { category = null, cutOff }: Partial<Pick<RoundReference, 'category' | 'cutOff'>> = {},
): RoundFinding {
  return findRound(rounds, { number: round, date: dates.invitation, category, cutOff });
}

/**
 * The round with a number, or held on a day (in a category, when given). Invitations go out on the
 * round's day or the next, so a day without a round belongs to the round of the day before. A number
 * that no round has gives none; one whose rounds have another day gives `other-day`. A given cut-off
 * chooses among several, and contradicts those that have another.
 *
 * @example
 * const found = findRound(ROUNDS, { number: 'round 304', date: null, category: null });
 * found.kind; // 'found'
 */
export function findRound(rounds: readonly AnyRound[], known: RoundReference): RoundFinding {
  const onDay = known.date === null ? [] : roundsOf(rounds, known.date);
  const number = known.number === null ? null : readRoundNumber(known.number);
  if (number !== null) {
    const numbered = roundsNumbered(rounds, number);
    if (numbered.length === 0) return { kind: 'none', nearest: nearestTo(rounds, known) };
    const agreeing = known.date === null ? numbered : numbered.filter((each) => onDay.includes(each)); // prettier-ignore
    if (agreeing.length > 0) return pick(narrow(agreeing, known), known);
    return { kind: 'other-day', rounds: numbered };
  }
  const fitting = onDay.filter((round) => isOf(round, known.category));
  if (fitting.length > 0) return pick(fitting, known);
  return { kind: 'none', nearest: nearestTo(rounds, known) };
}

/** The rounds held on a day, else on the day before. */
function roundsOf(rounds: readonly AnyRound[], day: IsoDate): readonly AnyRound[] {
  const held = rounds.filter(({ date }) => date === day);
  if (held.length > 0) return held;
  return rounds.filter(({ date }) => dayNumber(day) - dayNumber(date) === 1);
}

const WHOLE = /^\s*0*(\d{1,6})\s*([a-z]?)\s*(?:\([^\d)]*\)\s*)?$/i;
const MARKED =
  /(?:#|(?<!\p{L})(?:round|ronde|draw|tirage|number|num[eé]ro|no|n[°º]))[\s.:#°º-]*0*(\d{1,6})(?!\d)(?:([a-z])|\s+([a-z])\s*$)?(?!\p{L})(?!\s*[-/]\s*\d|[.,]\d|\s*(?:of|de)\s+\d{4}|\s*(?:jan|f[eé][bv]|mar|apr|avr|ma[yi]|jui?n|jui?l|aug|ao[uû]|sep|oct|nov|d[eé]c))/giu;

/**
 * The number of a round in a text, `304` or `91a`: the whole text, or what follows `#`, `no`, `round`,
 * `ronde`, `draw` or `tirage`. Null where the text does not name exactly one.
 *
 * @example
 * readRoundNumber('Invitation of 17 July 2024, round 304'); // '304'
 */
export function readRoundNumber(text: string): string | null {
  const whole = WHOLE.exec(text);
  const found = whole === null ? [...text.matchAll(MARKED)] : [whole];
  const numbers = new Set(
    found.map(
      ([, digits, letter, last]) => `${Number(digits)}${(letter ?? last ?? '').toLowerCase()}`,
    ),
  );
  const [number = null, ...others] = numbers;
  return others.length > 0 ? null : number;
}

/** The rounds with a number. Two rounds may share the digits: then without a letter both are meant. */
function roundsNumbered(rounds: readonly AnyRound[], wanted: string): readonly AnyRound[] {
  const exact = rounds.filter(({ number }) => number === wanted);
  if (exact.length > 0) return exact;
  return rounds.filter(({ number }) => number.replace(/[a-z]$/, '') === wanted);
}

const isOf = ({ category }: AnyRound, wanted: AnyCategory | null): boolean =>
  wanted === null || category === wanted;

/** Of rounds that share a number, those of the given category, if any. */
function narrow(rounds: readonly AnyRound[], { category }: RoundReference): readonly AnyRound[] {
  const ofCategory = rounds.filter((round) => isOf(round, category));
  return ofCategory.length > 0 ? ofCategory : rounds;
}

function pick(fitting: readonly AnyRound[], { cutOff = null }: RoundReference): RoundFinding {
  const agreeing = fitting.filter((round) => cutOff === null || round.cutOff === cutOff);
  if (cutOff !== null && agreeing.length === 0)
    return { kind: 'other-cut-off', rounds: fitting, cutOff };
  const [round, ...others] = agreeing;
  if (round === undefined || others.length > 0) return { kind: 'ambiguous', rounds: agreeing };
  return { kind: 'found', round };
}

function nearestTo(
  rounds: readonly AnyRound[],
  { date, category }: RoundReference,
): readonly AnyRound[] {
  if (date === null) return [];
  const day = dayNumber(date);
  const away = (round: AnyRound): number => Math.abs(dayNumber(round.date) - day);
  return rounds
    .filter((round) => isOf(round, category))
    .sort((a, b) => away(a) - away(b))
    .slice(0, NEAREST);
}
