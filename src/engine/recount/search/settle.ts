import type { LanguageResult, Profile, SpouseProfile } from '../../profile/profile.ts';
import { total } from '../../score/total.ts';
import { BLANK } from '../../profile/blank.ts';
import type { PartId, PartValues } from './profile-parts.ts';

/** The parts of one reading while it is put together, changed in place: the search makes millions. */
export type Reading = { -readonly [K in PartId]: PartValues[K] };

export type Scratch = { -readonly [K in keyof Profile]: Profile[K] };

export interface Settled {
  readonly scratch: Scratch;
  spouse: SpouseProfile | null;
  age: number;
  first: LanguageResult;
  second: LanguageResult | null;
}

export const startSettled = (): Settled => ({
  scratch: { ...BLANK },
  spouse: null,
  age: 0,
  first: BLANK.firstLanguage,
  second: null,
});

/**
 * The total of a reading's parts, as `read` settles what is left open: the least over what is not
 * known, and of that the most over the tests that may be used. What it settled on stays in `into`.
 */
export function settle(reading: Reading, into: Settled): number {
  const { scratch } = into;
  const { rules, languages, age: ages } = reading;
  fill(scratch, reading);
  let least = Infinity;
  for (const spouse of reading.spouse) {
    scratch.spouse = spouse;
    for (const age of ages) {
      scratch.age = age;
      let most = -1;
      let chosen = languages[0]!;
      for (const pair of languages) {
        scratch.firstLanguage = pair.first;
        scratch.secondLanguage = pair.second;
        const points = total(scratch, rules);
        if (points > most) {
          most = points;
          chosen = pair;
        }
      }
      if (most < least) {
        least = most;
        into.spouse = spouse;
        into.age = age;
        into.first = chosen.first;
        into.second = chosen.second;
      }
    }
  }
  return least;
}

function fill(scratch: Scratch, reading: Reading): void {
  scratch.education = reading.education.education;
  scratch.canadianStudy = reading.education.canadianStudy;
  scratch.canadianWorkYears = reading.canadianWorkYears;
  scratch.foreignWorkYears = reading.foreignWorkYears;
  scratch.tradeCertificate = reading.tradeCertificate;
  scratch.nomination = reading.nomination;
  scratch.arrangedEmployment = reading.arrangedEmployment;
  scratch.sibling = reading.sibling;
}

/** The profile that was settled on. */
export const settledProfile = ({ scratch, spouse, age, first, second }: Settled): Profile => ({
  age,
  education: scratch.education,
  firstLanguage: first,
  secondLanguage: second,
  canadianWorkYears: scratch.canadianWorkYears,
  foreignWorkYears: scratch.foreignWorkYears,
  tradeCertificate: scratch.tradeCertificate,
  spouse,
  nomination: scratch.nomination,
  arrangedEmployment: scratch.arrangedEmployment,
  canadianStudy: scratch.canadianStudy,
  sibling: scratch.sibling,
});
