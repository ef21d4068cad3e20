import type { CueHit } from './cues.ts';
import type { FigureOwner } from './finding.ts';
import type { NumberToken } from './number-tokens.ts';
import type { ScoreCue } from './score-cues.ts';

const FALLEN = String.raw`(?:reduced|drop(?:s|ped)?|f[ae]lls?|lowered|goes|went|decreas\w{1,3}|brought|revised|adjusted|corrected|recalculated|recomputed|reassessed|changed|passee?|reduite?|ramenee?|abaissee?|baisse|tombee?|diminuee?|revisee?|corrigee?|ajustee?|recalculee?|reevaluee?|modifiee?)`;

/** Two scores compared in one sentence: the words before the first, and those between the two. */
interface Pair {
  readonly before: RegExp;
  readonly between: RegExp;
  readonly whose: readonly [FigureOwner, FigureOwner];
}
const PAIRS: readonly Pair[] = [
  {
    before: new RegExp(String.raw`\b${FALLEN}(?:\s[a-z']{1,14}){0,4}\s(?:from|de)\s$`),
    between:
      /^(?:\scrs)?(?:\s(?:points|pts))?,?\s(?:down\s)?(?:to|a)\s(?:a\s(?:new\s|revised\s)?(?:total|score)\sof\s|un\s(?:nouveau\s)?(?:total|score)\sde\s|une\s(?:nouvelle\s)?note\sde\s)?$/,
    whose: ['claimed', 'officer'],
  },
  {
    before: /\b(?:score|total|points|note|pointage|crs|scg)\b/,
    between:
      /^(?:\s(?:points|pts))?,?\s(?:becomes|became|has become|devient|est devenue?|passe a|tombe a)\s(?:a\s)?$/,
    whose: ['claimed', 'officer'],
  },
  {
    before: /(?:)/,
    between:
      /^(?:\s(?:crs\s)?(?:points|pts))?,?\s(?:rather than|instead of|and not|plutot que|au lieu de|et non|contre)\s(?:the\s|les\s|des\s|de\s)?$/,
    whose: ['officer', 'claimed'],
  },
];

/** Whose a score of a pair is, and the place of the pair's first number. */
interface Paired {
  readonly whose: FigureOwner;
  readonly first: number;
}

/** Whose a score is in "reduced from 526 to 473" or "473 rather than 526"; null when the number is in no such pair. */
export function pairedRole(
  text: string,
  numbers: readonly NumberToken[],
  place: number,
  hits: readonly CueHit<ScoreCue>[],
): Paired | null {
  const before = pairOf(text, numbers[place - 1], numbers[place], hits);
  if (before !== undefined) return { whose: before.whose[1], first: place - 1 };
  const pair = pairOf(text, numbers[place], numbers[place + 1], hits);
  return pair === undefined ? null : { whose: pair.whose[0], first: place };
}

/** Cut-offs also fall from one round to the next and are compared with scores, so a pair after a cut-off cue is not used. */
function pairOf(
  text: string,
  one: NumberToken | undefined,
  other: NumberToken | undefined,
  hits: readonly CueHit<ScoreCue>[],
): Pair | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (hits.some(({ role, end }) => role === 'cut-off' && end < one.start)) return undefined;
  const [before, between] = [text.slice(0, one.start), text.slice(one.end, other.start)];
  return PAIRS.find((pair) => pair.between.test(between) && pair.before.test(before));
}
