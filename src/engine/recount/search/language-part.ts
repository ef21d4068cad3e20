import { rankedChoices } from '../../dossier/choose-languages.ts';
import { noResult } from '../../profile/blank.ts';
import { applyDepartures } from '../../dossier/change.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readTest, type UsableTest } from '../../dossier/read-tests.ts';
import type { LanguageResult, OfficialLanguage } from '../../profile/profile.ts';
import type { PlainReadingCase, PersonRole } from '../plain-reading-case.ts';
import type { Effect } from './effects.ts';
import { joinedPart } from './joined.ts';
import { leafPart } from './leaf.ts';
import type { Part } from './part.ts';

/** A choice of results that the tests allow; of those with the greatest total, the first is taken. */
export interface LanguagePair {
  readonly first: LanguageResult;
  readonly second: LanguageResult | null;
}

/** What a result is worth, wherever it may stand. */
export type ResultSignature = (result: LanguageResult) => string;

/** The candidate's languages: the tests, each with its own departures, and the order declared. */
export function languagePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  worth: ResultSignature,
): Part<readonly LanguagePair[]> {
  const { firstOfficialLanguage: plain } = from.dossier.candidate;
  const order = leafPart<OfficialLanguage | null>(
    effects.filter((effect) => keyOf(effect) === 'firstOfficialLanguage'),
    most,
    (chosen) =>
      applyDepartures(from.dossier, departuresIn(chosen)).dossier.candidate.firstOfficialLanguage,
    String,
  );
  return joinedPart<readonly LanguagePair[], readonly unknown[]>(
    [order, ...testParts(from, 'candidate', effects, most, worth)],
    most,
    ([declared, ...tests]) =>
      pairsOf(
        (tests as readonly (readonly UsableTest[])[]).flat(),
        declared as OfficialLanguage | null,
        plain,
        worth,
      ),
    (pairs) => pairs.map((pair) => pairWorth(pair, worth)).join('; '),
  );
}

/** The spouse's results that may be taken as first language, best ranked first; those worth the same are one. */
export function spouseLanguagePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  worth: ResultSignature,
): Part<readonly LanguageResult[]> {
  return joinedPart<readonly LanguageResult[], readonly (readonly UsableTest[])[]>(
    testParts(from, 'spouse', effects, most, worth),
    most,
    (tests) => firstOfEach(firsts(tests.flat()), worth),
    (results) => results.map(worth).join('; '),
  );
}

const firsts = (tests: readonly UsableTest[]): readonly LanguageResult[] =>
  rankedChoices(tests, null).map(({ first }) => first.result);

function pairsOf(
  tests: readonly UsableTest[],
  declared: OfficialLanguage | null,
  plain: OfficialLanguage | null,
  worth: ResultSignature,
): readonly LanguagePair[] {
  const pairs = rankedChoices(tests, declared).map(({ first, second }): LanguagePair => ({
    first: first.result,
    second: second?.result ?? null,
  }));
  if (pairs.length === 0)
    return [{ first: noResult(declared ?? plain ?? 'english'), second: null }];
  return firstOfEach(pairs, (pair) => pairWorth(pair, worth));
}

const pairWorth = ({ first, second }: LanguagePair, worth: ResultSignature): string =>
  second === null ? worth(first) : `${worth(first)}, ${worth(second)}`;

function firstOfEach<T>(items: readonly T[], keyOfItem: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** A part for each of a person's tests: the readings in which it may be used. */
function testParts(
  from: PlainReadingCase,
  who: PersonRole,
  effects: readonly Effect[],
  most: number,
  worth: ResultSignature,
): readonly Part<readonly UsableTest[]>[] {
  const tests = from.dossier[who]?.languageTests ?? [];
  return tests.map((test, place) =>
    leafPart<readonly UsableTest[]>(
      effects.filter((effect) => factOf(effect)[2] === place),
      most,
      (chosen) => {
        const { overrides } = applyDepartures(from.dossier, departuresIn(chosen));
        return readTest(
          test,
          [who, 'languageTests', place],
          startContext(from.date, 'least', overrides),
        );
      },
      (usable) => usable.map(({ result }) => `${worth(result)} ${levelsIn(result)}`).join('; '),
    ),
  );
}

/** The sum of the levels, by which results that give the same total are ranked. */
const levelsIn = ({ clb }: LanguageResult): number =>
  clb.reading + clb.writing + clb.listening + clb.speaking;

const factOf = ({ departures: [{ fact }] }: Effect) => fact;
const keyOf = (effect: Effect): unknown => factOf(effect)[1];
export const departuresIn = (effects: readonly Effect[]) =>
  effects.map(({ departures: [first] }) => first);
