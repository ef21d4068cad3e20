import type { RankedChoice } from '../../dossier/choose-languages.ts';
import { firstTests, languageChoices } from '../../dossier/parts.ts';
import { readTest, type UsableTest } from '../../dossier/read-tests.ts';
import type { LanguageResult, OfficialLanguage } from '../../profile/profile.ts';
import type { PersonRole, PlainReadingCase } from '../plain-reading-case.ts';
import { combineParts } from './combine-parts.ts';
import { type Effect, factOf, readerUnder } from './effects.ts';
import { enumeratePart } from './enumerate-part.ts';
import type { Part } from './part.ts';
import type { ResultSignature } from './signature.ts';

/** The candidate's languages: the tests, each with its own departures, and the order declared. */
export function languagePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  worth: ResultSignature,
): Part<readonly RankedChoice[]> {
  const order = enumeratePart<OfficialLanguage | null>(
    effects.filter((effect) => factOf(effect)[1] === 'firstOfficialLanguage'),
    most,
    readerUnder(from, ({ candidate }) => candidate.firstOfficialLanguage),
    String,
  );
  const signature = ({ first, second }: RankedChoice): string =>
    second === null ? worth(first.result) : `${worth(first.result)}, ${worth(second.result)}`;
  return combineParts<readonly RankedChoice[], readonly unknown[]>(
    [order, ...testParts(from, 'candidate', effects, most, worth)],
    most,
    ([declared, ...tests]) =>
      firstOfEach(
        languageChoices(
          (tests as readonly (readonly UsableTest[])[]).flat(),
          declared as OfficialLanguage | null,
        ),
        signature,
      ),
    (choices) => choices.map(signature).join('; '),
  );
}

/** The spouse's tests that may be taken as first language, best ranked first; those worth the same are one. */
export function spouseLanguagePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  worth: ResultSignature,
): Part<readonly UsableTest[]> {
  const signature = ({ result }: UsableTest): string => worth(result);
  return combineParts<readonly UsableTest[], readonly (readonly UsableTest[])[]>(
    testParts(from, 'spouse', effects, most, worth),
    most,
    (tests) => firstOfEach(firstTests(tests.flat()), signature),
    (tests) => tests.map(signature).join('; '),
  );
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
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
  return tests.map((test, place) => {
    const read = readerUnder(from, (_, context) =>
      readTest(test, [who, 'languageTests', place], context),
    );
    return enumeratePart<readonly UsableTest[]>(
      effects.filter(
        (effect) => factOf(effect)[2] === place && factOf(effect)[1] === 'languageTests',
      ),
      most,
      (chosen) => withLevels(read(chosen.filter((effect) => levelsOf(effect) === null)), chosen),
      (usable) => usable.map(({ result }) => `${worth(result)} ${sumOfLevels(result)}`).join('; '),
    );
  });
}

/** The levels that an effect gives a test; null: it decides whether the test counts. */
function levelsOf({ departures: [{ changes }] }: Effect) {
  const [change] = changes;
  return change?.kind === 'levels' ? change.clb : null;
}

/** The test is read once: levels are put over those that its report gives. */
const withLevels = (
  usable: readonly UsableTest[],
  effects: readonly Effect[],
): readonly UsableTest[] =>
  usable.map((test) => {
    const clb = Object.assign(
      { ...test.result.clb },
      ...effects.map(levelsOf),
    ) as LanguageResult['clb'];
    return { ...test, result: { ...test.result, clb } };
  });

/** Results that give the same total are ranked by it. */
const sumOfLevels = ({ clb }: LanguageResult): number =>
  clb.reading + clb.writing + clb.listening + clb.speaking;
