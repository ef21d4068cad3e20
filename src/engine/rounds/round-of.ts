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
 * The round with a number, or held on a day (in a category, when given).
 * An unknown number falls back on the day. A given cut-off chooses among several, and
 * contradicts those that have another.
 */
export function findRound(rounds: readonly AnyRound[], known: RoundReference): RoundFinding {
  const byNumber = known.number === null ? [] : numbered(rounds, known.number);
  if (byNumber.length > 0) return pick(narrow(byNumber, known), known);
  const sameDay = rounds.filter(({ date }) => date === known.date);
  const fitting = sameDay.filter((round) => isOf(round, known.category));
  if (fitting.length > 0) return pick(fitting, known);
  return { kind: 'none', nearest: nearestTo(rounds, known) };
}

/** Two rounds may share the digits: then without a letter both are meant. */
function numbered(rounds: readonly AnyRound[], text: string): readonly AnyRound[] {
  const wanted = /(\d{1,6})\s*([a-z])?(?![a-z0-9])/i.exec(text);
  if (wanted === null) return [];
  const digits = String(Number(wanted[1]));
  const exact = rounds.filter(
    ({ number }) => number === `${digits}${(wanted[2] ?? '').toLowerCase()}`,
  );
  if (exact.length > 0 || wanted[2] !== undefined) return exact;
  return rounds.filter(({ number }) => number.replace(/[a-z]$/, '') === digits);
}

const isOf = ({ category }: AnyRound, wanted: AnyCategory | null): boolean =>
  wanted === null || category === wanted;

/** Of rounds that share a number, those of the given day and category, if any. */
function narrow(rounds: readonly AnyRound[], known: RoundReference): readonly AnyRound[] {
  if (rounds.length < 2) return rounds;
  const onDay = rounds.filter(({ date }) => date === known.date);
  const left = onDay.length > 0 ? onDay : rounds;
  const ofCategory = left.filter((round) => isOf(round, known.category));
  return ofCategory.length > 0 ? ofCategory : left;
}

function pick(fitting: readonly AnyRound[], { date, cutOff = null }: RoundReference): RoundFinding {
  const agreeing = fitting.filter((round) => cutOff === null || round.cutOff === cutOff);
  if (cutOff !== null && agreeing.length === 0)
    return { kind: 'other-cut-off', rounds: fitting, cutOff };
  const [round, ...others] = agreeing;
  if (round === undefined || others.length > 0) return { kind: 'ambiguous', rounds: agreeing };
  return { kind: 'found', round, datesAgree: date === null || date === round.date };
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
