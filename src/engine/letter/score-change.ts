import type { CueHit } from './cues.ts';
import type { NumberToken } from './number-tokens.ts';
import type { ScoreCue } from './score-cues.ts';

const FALLEN = String.raw`(?:reduced|drop(?:s|ped)?|f[ae]lls?|lowered|goes|went|decreas\w{1,3}|brought|revised|adjusted|corrected|recalculated|recomputed|reassessed|changed|passee?|reduite?|ramenee?|abaissee?|baisse|tombee?|diminuee?|revisee?|corrigee?|ajustee?|recalculee?|reevaluee?|modifiee?)`;
const FROM = new RegExp(String.raw`\b${FALLEN}(?:\s[a-z']{1,14}){0,4}\s(?:from|de)\s$`);
const TO = /^(?:\scrs)?(?:\s(?:points?|pts))?,?\s(?:down\s)?(?:to|a)\s$/;

/** Of "reduced from 526 to 473", the score that was and the score that is; null: the number is neither. */
export function changedRole(
  text: string,
  numbers: readonly NumberToken[],
  place: number,
  hits: readonly CueHit<ScoreCue>[],
): 'claimed' | 'officer' | null {
  if (isChange(text, numbers[place], numbers[place + 1], hits)) return 'claimed';
  return isChange(text, numbers[place - 1], numbers[place], hits) ? 'officer' : null;
}

/** A cut-off falls too, from one round to another. */
const isChange = (
  text: string,
  before: NumberToken | undefined,
  after: NumberToken | undefined,
  hits: readonly CueHit<ScoreCue>[],
): boolean =>
  before !== undefined &&
  after !== undefined &&
  TO.test(text.slice(before.end, after.start)) &&
  FROM.test(text.slice(Math.max(0, before.start - 120), before.start)) &&
  !hits.some(({ role, end }) => role === 'cut-off' && end <= before.start);
