import { type CueHit, cueHits, surroundings, within } from './cues.ts';
import { ANOTHER_EVENT, DATE_CUES, type DateCue } from './date-cues.ts';
import type { DateToken } from './date-tokens.ts';
import { certaintyOf, type DateFinding, type Doubt, type LetterDateRole } from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { Segment } from './segments.ts';

interface Judgement {
  readonly role: LetterDateRole | null;
  readonly doubt: Doubt | null;
}

/** How many sentences and rows make the head of a letter. */
const HEAD = 14;
const LINK =
  /(?:^|[\s(])(?:on|of|dated|date|is|was|le|du|au|datee?(?: du)?|en date du|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)[\s:=(,]{1,3}$|[:=(>]\s?$/; // prettier-ignore
const IF_ONLY = /\b(?:if|would|could|should|example|si|aurait|exemple|hypothe\w{1,8})\b/;
const LEADING = /^(?:on|le|en date du|as of|depuis le|[*-])?[\s,:]*$/;
/** What may be next to the date of the letter itself: a place, a label, the hour. */
const HEAD_BEFORE =
  /^(?:date|sent|envoye(?: le)?|le|(?:[a-z][a-z .'-]{1,25}),(?: le)?|[*-])?[\s:=]*$/;
const HEAD_AFTER = /^[\s,.]*(?:(?:at|a)\s)?(?:\d{1,2}\s?[:h]\s?\d\d.{0,8})?$/;

/** The dates of a segment, each with what it is the date of. */
export function findDates(
  flat: FlatText,
  segment: Segment,
  dates: readonly DateToken[],
): readonly DateFinding[] {
  if (dates.length === 0) return [];
  const hits = cueHits(segment.text, DATE_CUES);
  return dates.map((token, place) => {
    const { role, doubt } = judge(segment, dates, place, hits);
    const worst = worse(token.doubt, doubt);
    return {
      kind: 'date',
      date: token.date,
      alternative: token.alternative,
      role,
      span: spanOf(flat, segment.start + token.start, segment.start + token.end),
      certainty: certaintyOf(worst),
      doubt: worst,
    };
  });
}

/** The graver of the digits' doubt and the role's. */
function worse(ofDigits: Doubt | null, ofRole: Doubt | null): Doubt | null {
  if (certaintyOf(ofRole) === 'unsure') return ofRole;
  return ofDigits ?? ofRole;
}

function judge(
  segment: Segment,
  dates: readonly DateToken[],
  place: number,
  hits: readonly CueHit<DateCue>[],
): Judgement {
  const { text } = segment;
  const token = dates[place]!;
  const { before, after } = surroundings(text, dates, place);
  const back = within(hits, before);
  const forward = within(hits, after).filter(({ weak }) => !weak);
  const first = forward.length === 0 ? null : forward.reduce(nearer);
  const words = text.slice(before[0], token.start);
  const datesFirst = dates.length > 1 && dates[0]!.start <= 3;
  if (datesFirst && first !== null && !LINK.test(words)) {
    const { role } = fromAfter(text, token, first);
    return { role, doubt: role === null ? 'role-unknown' : 'several-roles' };
  }
  if (back.length > 0) return fromBefore(words, back, token.start);
  return first === null ? fromPlace(segment, token) : fromAfter(text, token, first);
}

const nearer = (a: CueHit<DateCue>, b: CueHit<DateCue>): CueHit<DateCue> =>
  b.start < a.start ? b : a;

/** The words before a date decide; the last ones win, and are sure when no other cue competes. */
function fromBefore(
  words: string,
  back: readonly CueHit<DateCue>[],
  tokenStart: number,
): Judgement {
  const chosen = back.findLast(({ weak }) => !weak) ?? back.at(-1)!;
  const { role } = chosen;
  if (role === 'other') return { role: null, doubt: 'role-unknown' };
  if (ANOTHER_EVENT.test(words)) return { role, doubt: 'other-event' };
  if (IF_ONLY.test(words)) return { role, doubt: 'hypothetical' };
  if (chosen.weak) return { role, doubt: 'weak-wording' };
  const competes = back.some((hit) => hit.role !== role && (!hit.weak || hit.end > chosen.end));
  if (competes) return { role, doubt: 'several-roles' };
  const linked = LINK.test(words) || tokenStart - chosen.end <= 2;
  return { role, doubt: linked ? null : 'loose-wording' };
}

/** "On July 17, 2024, you were invited": the words after the date, when none before it give a role. */
function fromAfter(text: string, token: DateToken, hit: CueHit<DateCue>): Judgement {
  if (hit.role === 'other') return { role: null, doubt: 'role-unknown' };
  const { role } = hit;
  const between = text.slice(token.end, hit.end);
  if (ANOTHER_EVENT.test(between)) return { role, doubt: 'other-event' };
  if (IF_ONLY.test(text.slice(0, hit.end))) return { role, doubt: 'hypothetical' };
  const leading = LEADING.test(text.slice(0, token.start));
  return { role, doubt: leading && hit.start - token.end <= 30 ? null : 'weak-wording' };
}

/** A date alone at the head of a text is most likely the letter's own. */
function fromPlace({ text, order }: Segment, token: DateToken): Judgement {
  const alone =
    HEAD_BEFORE.test(text.slice(0, token.start)) && HEAD_AFTER.test(text.slice(token.end));
  if (alone && order < HEAD) return { role: 'letter', doubt: 'role-from-place' };
  return { role: null, doubt: 'role-unknown' };
}
