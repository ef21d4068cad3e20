import type { Profile } from '../../src/engine/index.ts';
import {
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  EDUCATION_LEVELS,
  type OfficialLanguage,
} from '../../src/engine/constants.ts';
import type { LanguageResult } from '../../src/engine/schema.ts';

/** A small generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
}

/** Profiles such as stand in the pool: every column, every level, both languages. */
export function randomProfiles(count: number, seed: number): readonly Profile[] {
  const below = seeded(seed);
  return Array.from({ length: count }, () => randomProfile(below));
}

function randomProfile(below: (bound: number) => number): Profile {
  const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const flag = (oneIn: number): boolean => below(oneIn) === 0;
  const clb = (): number => 3 + below(10);
  const result = (language: OfficialLanguage): LanguageResult => ({
    language,
    clb: { reading: clb(), writing: clb(), listening: clb(), speaking: clb() },
  });
  const first: OfficialLanguage = flag(5) ? 'french' : 'english';
  return {
    age: 18 + below(32),
    education: pick(EDUCATION_LEVELS),
    firstLanguage: result(first),
    secondLanguage: flag(3) ? result(first === 'french' ? 'english' : 'french') : null,
    canadianWorkYears: below(21),
    foreignWorkYears: below(21),
    tradeCertificate: flag(20),
    spouse: flag(2)
      ? {
          education: pick(EDUCATION_LEVELS),
          firstLanguage: flag(2) ? result('english') : null,
          canadianWorkYears: below(21),
        }
      : null,
    nomination: flag(20),
    arrangedEmployment: pick(ARRANGED_EMPLOYMENT),
    canadianStudy: pick(CANADIAN_STUDY),
    sibling: flag(10),
  };
}
