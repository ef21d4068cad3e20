import { CAPS_TABLE } from '../tables/registry/crs.ts';
import { type CueHit, cueHits, surroundings, within } from './cues.ts';
import { factorNumbers } from './find-factors.ts';
import {
  certaintyOf,
  type CutOffFinding,
  type Doubt,
  type TotalFinding,
  type FigureOwner,
} from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { NumberToken } from './number-tokens.ts';
import { pairedRole } from './score-pairs.ts';
import {
  COMPARED,
  COMPARES,
  FRENCH_NOTE,
  SCORE_CUES,
  SCORE_LINK,
  SCORE_NOUN,
  type ScoreCue,
  SYSTEM,
} from './score-cues.ts';
import type { Segment } from './segments.ts';
import { joinSpaced } from './spaced-digits.ts';

type Role = 'cut-off' | FigureOwner;
interface Judgement {
  readonly role: Role | null;
  readonly doubt: Doubt | null;
}

/** The most that the system can give, which is named as its limit and never reached. */
const MOST = Math.max(...CAPS_TABLE.history.map(({ total }) => total));
/** The fewest digits that a total is believed with. */
const DIGITS = 3;

/** Digits set apart are always unsure. */
const SPACED: Doubt = 'spaced-digits';

/** Totals and cut-offs of a segment: whole numbers with words of score about them. */
export function findScores(
  flat: FlatText,
  segment: Segment,
  tokens: readonly NumberToken[],
): readonly (TotalFinding | CutOffFinding)[] {
  const numbers = joinSpaced(segment.text, tokens);
  const plausible = numbers.some(({ value, digits }) => digits >= DIGITS && value < MOST);
  if (!plausible || !hasNoun(segment.text)) return [];
  const hits = cueHits(segment.text, SCORE_CUES);
  const taken = new Set([...factorNumbers(segment.text, tokens)].map(({ start }) => start));
  return numbers.flatMap((token, place) => {
    if (token.digits < DIGITS || token.value >= MOST || taken.has(token.start)) return [];
    const found = judge(segment.text, numbers, place, hits);
    if (found === null) return [];
    const judged = token.spaced ? { ...found, doubt: SPACED } : found;
    return [findOf(judged, token, spanOf(flat, segment.start + token.start, segment.start + token.end))]; // prettier-ignore
  });
}

const hasNoun = (text: string): boolean => SCORE_NOUN.test(text) || FRENCH_NOTE.test(text);

function findOf(
  { role, doubt }: Judgement,
  { value }: NumberToken,
  span: readonly [number, number],
): TotalFinding | CutOffFinding {
  const found = { points: value, span, certainty: certaintyOf(doubt), doubt };
  return role === 'cut-off'
    ? { kind: 'cut-off', ...found }
    : { kind: 'total', ...found, whose: role };
}

/** null: nothing says that the number is a total. */
function judge(
  text: string,
  numbers: readonly NumberToken[],
  place: number,
  hits: readonly CueHit<ScoreCue>[],
): Judgement | null {
  const token = numbers[place]!;
  const { before, after } = surroundings(text, numbers, place);
  const words = text.slice(before[0], token.start);
  const next = text.slice(token.end, after[1]);
  const back = within(hits, before);
  const forward = within(hits, after);
  const paired = pairedRole(text, numbers, place, hits);
  const role: Judgement =
    paired === null
      ? roleOf(back, words, next, forward)
      : { role: paired.whose, doubt: 'inferred' };
  const compared = COMPARES.test(words) && hasNoun(text.slice(0, token.start));
  const near = hasNoun(words) || token.points || token.outOf === MOST || compared;
  if (role.role === null && !(near && SYSTEM.test(text))) return null;
  // What is said before the first of a pair is said of the second too.
  const said = paired === null ? back : within(hits, surroundings(text, numbers, paired.first).before); // prettier-ignore
  const guard = guardOf(hits, said, forward);
  if (guard !== null) return { role: role.role, doubt: guard };
  if (!near && paired === null) return { role: role.role, doubt: 'weak-wording' };
  return role;
}

/** What casts doubt on a number whatever its role: another person, another round, what could have been. */
function guardOf(
  all: readonly CueHit<ScoreCue>[],
  back: readonly CueHit<ScoreCue>[],
  forward: readonly CueHit<ScoreCue>[],
): Doubt | null {
  if (all.some(({ role }) => role === 'other')) return 'other-person';
  if (all.some(({ role }) => role === 'other-event')) return 'other-event';
  if ([...back, ...forward].some(({ role }) => role === 'maybe')) return 'hypothetical';
  return null;
}

const isRole = (hit: CueHit<ScoreCue>): hit is CueHit<Role> =>
  hit.role === 'cut-off' || hit.role === 'claimed' || hit.role === 'officer';

function roleOf(
  back: readonly CueHit<ScoreCue>[],
  words: string,
  next: string,
  forward: readonly CueHit<ScoreCue>[],
): Judgement {
  const roles = back.filter(isRole);
  const strong = roles.filter(({ weak }) => !weak);
  const last = strong.at(-1);
  if (last !== undefined) {
    const { role } = last;
    if (strong.some((hit) => hit.role !== role)) return { role, doubt: 'several-roles' };
    return { role, doubt: SCORE_LINK.test(words) ? null : 'loose-wording' };
  }
  const after = forward.filter(isRole).find(({ weak }) => !weak);
  if (COMPARED.test(next)) return { role: 'officer', doubt: 'inferred' };
  if (after !== undefined && (roles.length === 0 || COMPARES.test(words)))
    return { role: after.role, doubt: 'loose-wording' };
  const faint = roles.at(-1);
  if (faint !== undefined) return { role: faint.role, doubt: 'weak-wording' };
  return { role: null, doubt: 'whose-unknown' };
}
