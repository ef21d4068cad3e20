import {
  ABILITIES,
  type LanguageResult,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from '../profile/profile.ts';
import type { UsableTest } from './read-tests.ts';

/** Which tests are used, in which order. */
export interface LanguageChoice {
  readonly first: UsableTest | null;
  readonly second: UsableTest | null;
}

/** One test a language, the first official language's there. */
export interface RankedChoice extends LanguageChoice {
  readonly first: UsableTest;
}

type TotalOf = (first: LanguageResult, second: LanguageResult | null) => number;

/**
 * One test a language, and the order that scores more, unless the candidate declared a first
 * official language. Ties go to the better result first, then to the later test.
 */
export function chooseLanguages(
  tests: readonly UsableTest[],
  declared: OfficialLanguage | null,
  totalOf: TotalOf,
): LanguageChoice {
  let best: LanguageChoice = { first: null, second: null };
  let most = -1;
  for (const choice of rankedChoices(tests, declared)) {
    const total = totalOf(choice.first.result, choice.second?.result ?? null);
    if (total > most) [best, most] = [choice, total];
  }
  return best;
}

/** The choices that the tests allow; of those with the greatest total, the first is taken. */
export function rankedChoices(
  tests: readonly UsableTest[],
  declared: OfficialLanguage | null,
): readonly RankedChoice[] {
  const allowed = choices(tests).filter(
    ({ first, second }) =>
      second === null || declared === null || first.result.language === declared,
  );
  return allowed
    .map((choice): Ranked => ({ choice, levels: sumOf(choice.first.result) }))
    .sort(byRank)
    .map(({ choice }) => choice);
}

interface Ranked {
  readonly choice: RankedChoice;
  readonly levels: number;
}

/** One test of each tested language, in either order. A language with a test is never left out. */
function choices(tests: readonly UsableTest[]): readonly RankedChoice[] {
  const [english, french] = OFFICIAL_LANGUAGES.map((language) =>
    tests.filter(({ result }) => result.language === language),
  ) as [UsableTest[], UsableTest[]];
  if (english.length === 0 || french.length === 0) {
    return [...english, ...french].map((first) => ({ first, second: null }));
  }
  return english.flatMap((one) =>
    french.flatMap((other) => [
      { first: one, second: other },
      { first: other, second: one },
    ]),
  );
}

/** The better result first, then the later test of the first language, then of the second. */
const byRank = (a: Ranked, b: Ranked): number =>
  b.levels - a.levels ||
  compareText(b.choice.first.date, a.choice.first.date) ||
  compareText(b.choice.second?.date, a.choice.second?.date);

const compareText = (one: string | null | undefined, other: string | null | undefined): number => {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
};

const sumOf = ({ clb }: LanguageResult): number =>
  ABILITIES.reduce((sum, ability) => sum + clb[ability], 0);
