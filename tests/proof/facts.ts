import type { Profile } from '../../src/engine/index.ts';
import { ABILITIES } from '../../src/engine/constants.ts';
import type { Clb } from '../../src/engine/schema.ts';

/** Words of the law in their order, so that a range of words is a range of numbers. */
const WORDS: readonly (readonly string[])[] = [
  [
    ...['less-than-secondary', 'secondary', 'one-year', 'two-year', 'bachelor', 'two-or-more'],
    ...['master', 'doctoral'],
  ],
  ['none', 'other', 'senior-management'],
  ['none', 'one-or-two-year', 'three-or-more-year'],
  ['no', 'yes'],
];

const NUMBERS = new Map(WORDS.flatMap((words) => words.map((word, at) => [word, at] as const)));

/** The number of a word, a count or a day (2016-11-19 is 20161119): what conditions compare. */
export function numberOf(text: string): number {
  const number = NUMBERS.get(text) ?? Number(text.replaceAll('-', ''));
  if (Number.isNaN(number)) throw new Error(`Neither a word of the law nor a number: ${text}`);
  return number;
}

/** What the lines of the law ask about. A fact that is absent is NaN: no comparison with it holds. */
export type Facts = Readonly<Record<string, number>>;

const lowest = (clb: Clb): number => Math.min(...ABILITIES.map((ability) => clb[ability]));

/** The facts of a profile on a day, once for each ability (`first`, `second` and `spouseFirst` differ). */
export function factsOf(profile: Profile, on: string, invitedOn: string | null): readonly Facts[] {
  const { spouse, firstLanguage, secondLanguage } = profile;
  const levels = (language: string): number | undefined =>
    [firstLanguage, secondLanguage]
      .filter((result) => result?.language === language)
      .map((result) => lowest(result!.clb))[0];
  const common = {
    day: numberOf(on),
    // An invitation issued before the removal keeps its points (Ministerial Instructions of 2025-03-25).
    offerDay: numberOf(
      on > '2025-03-24' && invitedOn !== null && invitedOn <= '2025-03-24' ? '2025-03-24' : on,
    ),
    age: profile.age,
    education: numberOf(profile.education),
    lowestFirst: lowest(firstLanguage.clb),
    canadianYears: profile.canadianWorkYears,
    foreignYears: profile.foreignWorkYears,
    certificate: Number(profile.tradeCertificate),
    spouseEducation: spouse === null ? NaN : numberOf(spouse.education),
    spouseCanadianYears: spouse?.canadianWorkYears ?? NaN,
    nomination: Number(profile.nomination),
    offer: numberOf(profile.arrangedEmployment),
    study: numberOf(profile.canadianStudy),
    sibling: Number(profile.sibling),
    lowestFrench: levels('french') ?? NaN,
    // "CLB 4 or lower, or no English test" is one case of the law.
    lowestEnglish: levels('english') ?? 0,
  };
  return ABILITIES.map((ability) => ({
    ...common,
    first: firstLanguage.clb[ability],
    second: secondLanguage?.clb[ability] ?? NaN,
    spouseFirst: spouse?.firstLanguage?.clb[ability] ?? NaN,
  }));
}
