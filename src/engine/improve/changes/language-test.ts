import * as z from 'zod/mini';
import type { IsoDate } from '../../dates/plain-date.ts';
import { type LanguageTest, type Person, type TestId, TESTS } from '../../dossier/dossier.ts';
import { clbOf, columnsOn } from '../../language/clb.ts';
import { testTable } from '../../tables/registry/language.ts';
import {
  ABILITIES,
  type Ability,
  type Clb,
  CLB_MAX,
  type LanguageResult,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from '../../profile/profile.ts';
import {
  changed,
  type Changed,
  type ChangeDefinition,
  type DossierState,
  noSpouse,
  personOf,
  type ProfileState,
  type Remark,
  remark,
  withPerson,
} from '../change.ts';
import type { Who } from '../subject.ts';
import { known, on, who, whole } from './fields.ts';

/**
 * A test taken or retaken, with the level it gives in each ability. An ability left out keeps the
 * level of the latest result in that language held on the day of the test. The scores are the least that give the level on the
 * chart of the day.
 */
export interface LanguageTestChange {
  readonly kind: 'language-test';
  readonly who: Who;
  readonly language: OfficialLanguage;
  readonly clb: Partial<Clb>;
  /** null: the test of the latest result, else the language's most taken. */
  readonly test: TestId | null;
  readonly on: IsoDate | null;
}

const level = z.optional(whole(CLB_MAX));

const schema = z.readonly(
  z
    .strictObject({
      kind: z.literal('language-test'),
      who,
      language: z.enum(OFFICIAL_LANGUAGES),
      clb: z.readonly(
        z.strictObject({ reading: level, writing: level, listening: level, speaking: level }),
      ),
      test: known(z.enum(TESTS)),
      on,
    })
    .check(...OFFICIAL_LANGUAGES.map(testsOf)),
) as unknown as z.ZodMiniType<LanguageTestChange>;

/** A test is of the change's own language. A declaration, since the schema above needs it first. */
function testsOf(language: OfficialLanguage) {
  const allowed = TESTS.filter((test) => testTable(test).language === language);
  return z.refine<Pick<LanguageTestChange, 'language' | 'test'>>(
    (change) =>
      change.language !== language || change.test === null || allowed.includes(change.test),
    { path: ['test'], params: { issue: 'not-allowed', allowed } },
  );
}

const USUAL_TEST: Readonly<Record<OfficialLanguage, TestId>> = {
  english: 'ielts-general',
  french: 'tef-canada',
};

export const languageTest: ChangeDefinition<LanguageTestChange> = {
  schema,
  touches: (change) => [change.who === 'candidate' ? 'tests' : 'spouse-tests'],
  doneOn: (change, start) => change.on ?? start,
  toDossier,
  toProfile,
};

function toDossier(change: LanguageTestChange, state: DossierState): Changed<DossierState> {
  const person = personOf(state, change.who);
  if (person === null) return noSpouse(state);
  const date = change.on ?? state.start;
  const latest = latestIn(person, change.language, date);
  const levels = fill(change.clb, latest === null ? null : clbOf(latest).clb);
  if (levels === null) return changed(state, missing(change));
  const test = change.test ?? latest?.test ?? USUAL_TEST[change.language];
  const taken: LanguageTest = { test, date, scores: scoresFor(test, date, levels) };
  return changed(
    withPerson(state, change.who, { languageTests: withTest(person.languageTests, taken) }),
    ...unreached(taken, levels),
  );
}

/** In the place of a test of the same name and day, or at the end: no other test moves. */
function withTest(tests: readonly LanguageTest[], taken: LanguageTest): readonly LanguageTest[] {
  const at = tests.findIndex(({ test, date }) => test === taken.test && date === taken.date);
  return at < 0 ? [...tests, taken] : tests.with(at, taken);
}

/** Of results up to a day; one of unknown day is the oldest. */
const latestIn = (
  { languageTests }: Person,
  language: OfficialLanguage,
  day: IsoDate,
): LanguageTest | null =>
  languageTests
    .filter(({ test, date }) => testTable(test).language === language && (date ?? '') <= day)
    .reduce<LanguageTest | null>(
      (latest, test) =>
        latest === null || (test.date ?? '') >= (latest.date ?? '') ? test : latest,
      null,
    );

/** The levels asked for over those held; null where one is neither. */
function fill(asked: Partial<Clb>, held: Clb | null): Clb | null {
  const levels = ABILITIES.map((ability) => asked[ability] ?? held?.[ability] ?? null);
  if (levels.includes(null)) return null;
  return Object.fromEntries(
    ABILITIES.map((ability, at) => [ability, levels[at]]),
  ) as unknown as Clb;
}

const missing = ({ clb, language }: LanguageTestChange): Remark =>
  remark('levels-missing', {
    language,
    abilities: ABILITIES.filter((ability) => clb[ability] === undefined),
  });

/** The least scores that give the levels, or the nearest below that the test can show. */
function scoresFor(test: TestId, date: IsoDate, clb: Clb): LanguageTest['scores'] {
  const column = columnsOn(testTable(test), date)[0]!;
  const scoreFor = (ability: Ability): number =>
    column.bands[ability].findLast(([step]) => step <= clb[ability])?.[1] ??
    column.scale[ability].min;
  return {
    reading: scoreFor('reading'),
    writing: scoreFor('writing'),
    listening: scoreFor('listening'),
    speaking: scoreFor('speaking'),
  };
}

function unreached(test: LanguageTest, asked: Clb): readonly Remark[] {
  const { clb } = clbOf(test);
  const short = ABILITIES.filter((ability) => clb[ability] !== asked[ability]);
  if (short.length === 0) return [];
  return [remark('level-not-on-test', { test: test.test, abilities: short, ...clb })];
}

function toProfile(change: LanguageTestChange, state: ProfileState): Changed<ProfileState> {
  const { profile } = state;
  const { language } = change;
  const result = (held: LanguageResult | null): LanguageResult | null => {
    const clb = fill(change.clb, held?.language === language ? held.clb : null);
    return clb === null ? null : { language, clb };
  };
  if (change.who === 'spouse') {
    if (profile.spouse === null) return noSpouse(state);
    const firstLanguage = result(profile.spouse.firstLanguage);
    if (firstLanguage === null) return changed(state, missing(change));
    return changed({
      ...state,
      profile: { ...profile, spouse: { ...profile.spouse, firstLanguage } },
    });
  }
  const key = profile.firstLanguage.language === language ? 'firstLanguage' : 'secondLanguage';
  const taken = result(profile[key]);
  if (taken === null) return changed(state, missing(change));
  return changed({ ...state, profile: { ...profile, [key]: taken } });
}
