import type { Candidate } from '../dossier/dossier.ts';
import type { Ternary } from '../dossier/read-context.ts';
import { readTests, type UsableTest } from '../dossier/read-tests.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../profile/profile.ts';
import type { Criterion } from './criterion.ts';
import { type BothWays, bothWays, type View } from './verdict.ts';

export type Levels = Readonly<Record<Ability, number>>;

/** The candidate's tests that hold on a day, both ways of reading. */
export const testsOn = (
  { languageTests }: Candidate,
  view: View,
): BothWays<readonly UsableTest[]> =>
  bothWays(view, (ctx) => readTests(languageTests, ['candidate'], ctx));

export const inAllFour = (clb: number): Levels => ({
  reading: clb,
  writing: clb,
  listening: clb,
  speaking: clb,
});

export const reaches = (clb: Levels, need: Levels): boolean =>
  ABILITIES.every((ability) => clb[ability] >= need[ability]);

/** Levels asked for: where which ones is itself not known, the highest and the lowest that they may be. */
export interface LevelsAsked {
  readonly highest: Levels;
  readonly lowest: Levels;
}

/** Whether one test, in either language or in `language` alone, reaches the levels in every ability. */
export function languageReached(
  tests: BothWays<readonly UsableTest[]>,
  { highest, lowest }: LevelsAsked,
  language: OfficialLanguage | null = null,
): Ternary {
  const reachedBy = (usable: readonly UsableTest[], need: Levels): boolean =>
    usable.some(
      ({ result }) =>
        (language === null || result.language === language) && reaches(result.clb, need),
    );
  if (reachedBy(tests.least, highest)) return true;
  return reachedBy(tests.greatest, lowest) ? null : false;
}

/** The test that comes nearest to the levels, as facts to show. */
export function nearestTest(
  tests: readonly UsableTest[],
  need: Levels,
  language: OfficialLanguage | null = null,
): Criterion['facts'] {
  const shortBy = ({ result: { clb } }: UsableTest): number =>
    ABILITIES.reduce((sum, ability) => sum + Math.max(0, need[ability] - clb[ability]), 0);
  const best = tests
    .filter(({ result }) => language === null || result.language === language)
    .reduce<UsableTest | null>(
      (nearest, test) => (nearest === null || shortBy(test) < shortBy(nearest) ? test : nearest),
      null,
    );
  if (best === null) return { language, testDate: null };
  return { language: best.result.language, testDate: best.date, ...best.result.clb };
}

/** The levels asked for as facts, beside those of {@link nearestTest}. */
export const askedFacts = (need: Levels): Criterion['facts'] =>
  Object.fromEntries(ABILITIES.map((ability) => [`${ability}Asked`, need[ability]]));
