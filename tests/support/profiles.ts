import fc from 'fast-check';
import type { Profile } from '../../src/engine/index.ts';
import {
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  EDUCATION_LEVELS,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from '../../src/engine/constants.ts';
import type { Clb, LanguageResult, SpouseProfile } from '../../src/engine/schema.ts';
import { AGE_MAX, CLB_MAX, WORK_YEARS_MAX } from '../../src/engine/profile/profile.ts';

/** A level, 0 to 12. */
export const anyLevel = (): fc.Arbitrary<number> => fc.integer({ min: 0, max: CLB_MAX });

/** Four levels: any, or near each other, so that the steps of the grid's minimums are met often. */
export const anyClb = (): fc.Arbitrary<Clb> =>
  fc.oneof(
    fc.record({
      reading: anyLevel(),
      writing: anyLevel(),
      listening: anyLevel(),
      speaking: anyLevel(),
    }),
    fc
      .tuple(anyLevel(), fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)))
      .map(([base, more]) => {
        const [reading, writing, listening, speaking] = more.map((step) =>
          Math.min(CLB_MAX, base + step),
        ) as [number, number, number, number];
        return { reading, writing, listening, speaking };
      }),
  );

export const anyResult = (
  language: fc.Arbitrary<OfficialLanguage> = fc.constantFrom(...OFFICIAL_LANGUAGES),
): fc.Arbitrary<LanguageResult> => fc.record({ language, clb: anyClb() });

/** Whole years of work: mostly where the grid has steps, and up to the most an input may state. */
export const anyYears = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: WORK_YEARS_MAX }) },
  );

/** Ages: mostly where the grid has steps, and up to the most an input may state. */
export const anyAge = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 16, max: 46 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: AGE_MAX }) },
  );

export const anyEducation = () => fc.constantFrom(...EDUCATION_LEVELS);

export const anySpouseProfile = (): fc.Arbitrary<SpouseProfile> =>
  fc.record({
    education: anyEducation(),
    firstLanguage: fc.option(anyResult()),
    canadianWorkYears: anyYears(),
  });

/** The other official language. */
export const otherLanguage = (language: OfficialLanguage): OfficialLanguage =>
  language === 'english' ? 'french' : 'english';

/** Any profile that `parseProfile` accepts, over the whole range of every fact. */
export const anyProfile = (
  spouse: fc.Arbitrary<SpouseProfile | null> = fc.option(anySpouseProfile()),
): fc.Arbitrary<Profile> =>
  fc
    .record({
      age: anyAge(),
      education: anyEducation(),
      firstLanguage: anyResult(),
      secondClb: fc.option(anyClb()),
      canadianWorkYears: anyYears(),
      foreignWorkYears: anyYears(),
      tradeCertificate: fc.boolean(),
      spouse,
      nomination: fc.boolean(),
      arrangedEmployment: fc.constantFrom(...ARRANGED_EMPLOYMENT),
      canadianStudy: fc.constantFrom(...CANADIAN_STUDY),
      sibling: fc.boolean(),
    })
    .map(({ secondClb, ...facts }) => ({
      ...facts,
      secondLanguage:
        secondClb === null
          ? null
          : { language: otherLanguage(facts.firstLanguage.language), clb: secondClb },
    }));

/** The least a profile can be: every fact at nothing. Cases change what they are about. */
export const BLANK: Profile = {
  age: 17,
  education: 'less-than-secondary',
  firstLanguage: {
    language: 'english',
    clb: { reading: 0, writing: 0, listening: 0, speaking: 0 },
  },
  secondLanguage: null,
  canadianWorkYears: 0,
  foreignWorkYears: 0,
  tradeCertificate: false,
  spouse: null,
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'none',
  sibling: false,
};

/** The same level in all four abilities. */
export const allAt = (level: number): Clb => ({
  reading: level,
  writing: level,
  listening: level,
  speaking: level,
});
