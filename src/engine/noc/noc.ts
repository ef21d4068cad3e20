import { NOC_2016 } from '../tables/registry/noc.ts';
import type { WorkRules } from '../tables/schemas/work.ts';

/** In the order of the codes: an object lists those without a leading 0 first. */
const TO_2021: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NOC_2016.groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, to]) => [code, to.split(' ')]),
);
const FROM_2021 = reverse();

function reverse(): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [code, to] of TO_2021) {
    for (const target of to) back.set(target, [...(back.get(target) ?? []), code]);
  }
  return back;
}

/** The skill level of a NOC 2016 code. */
const levelOf = (code: string): string =>
  code.startsWith('0') ? '0' : NOC_2016.levelBySecondDigit.charAt(Number(code[1]));

/** True for a unit group of NOC 2021 (five digits) or of NOC 2016 (four digits). */
export function isKnownNoc(code: string): boolean {
  return FROM_2021.has(code) || TO_2021.has(code);
}

/** The code in the classification, and whether it had to be translated by the concordance. */
export interface NocReading {
  readonly codes: readonly string[];
  readonly translated: boolean;
  /** TEER category or skill level of each code. */
  readonly levels: readonly string[];
  /** null: some of the codes are skilled work and some are not, or there is none. */
  readonly skilled: boolean | null;
  readonly seniorManagement: boolean;
}

/** TEER is the second digit of a NOC 2021 code (Statistics Canada, NOC 2021). */
const teer = (code: string): string => code.charAt(1);

const is2021 = (code: string): boolean => code.length === 5;

/**
 * A NOC code read in the classification that the rules of a day use (concordance of Statistics Canada). A code that is in
 * neither classification leads to none, and nothing is known of it.
 */
export function readNoc(code: string, rules: WorkRules): NocReading {
  const wants2021 = rules.noc === 'noc2021';
  const translated = is2021(code) !== wants2021;
  const codes = translated ? translate(code) : [code].filter(isKnownNoc);
  const levels = codes.map((each) => (wants2021 ? teer(each) : levelOf(each)));
  const skilled = new Set(levels.map((level) => rules.skilled.includes(level)));
  return {
    codes,
    translated,
    levels,
    skilled: skilled.size === 1 ? skilled.has(true) : null,
    seniorManagement:
      codes.length > 0 && codes.every((each) => each.startsWith(rules.seniorManagement)),
  };
}

const translate = (code: string): readonly string[] =>
  is2021(code) ? (FROM_2021.get(code) ?? []) : (TO_2021.get(code) ?? []);

/**
 * Whether a code is skilled work under the rules of a day; null where the concordance is divided, and of a code that is in
 * neither classification (`isKnownNoc`).
 */
export const isSkilled = (code: string, rules: WorkRules): boolean | null =>
  readNoc(code, rules).skilled;
