import { profileError } from '../profile/is-profile.ts';
import { coderOf, type Facts, type Scalar, valuesOf } from '../profile/kinds.ts';
import {
  ABILITIES,
  type Ability,
  type LanguageResult,
  leastLevel,
  type Profile,
  PROFILE_FACTS,
  resultIn,
  type SpouseProfile,
} from '../profile/profile.ts';
import type { FactValue } from './trace.ts';

type ScalarKey<T> = {
  [K in keyof T]: T[K] extends number | string | boolean ? K : never;
}[keyof T] &
  string;
/** Whose result in which place. */
type ResultId = 'firstLanguage' | 'secondLanguage' | 'spouseLanguage';
type LeastId = 'firstLanguageMin' | 'frenchMin' | 'englishMin';

/** A fact that the rows of a table may ask for, by the name that tables use. */
export type FactId =
  | ScalarKey<Profile>
  | `spouse${Capitalize<ScalarKey<SpouseProfile>>}`
  | `${ResultId}.${Ability}`
  | LeastId;

/** A fact that rows ask for: its values, and which of them a profile has. */
export interface Fact {
  readonly values: readonly FactValue[];
  /** Reads no other fact of the profile. */
  readonly of: (profile: Profile) => FactValue;
}

type Code = (profile: Profile) => number;
type ScalarFact<T> = readonly [
  name: string,
  of: { readonly kind: Scalar; readonly get: (of: T) => unknown },
];

const scalarsOf = <T>(facts: Facts<T>): readonly ScalarFact<T>[] =>
  (Object.entries(facts) as ScalarFact<T>[]).filter(
    ([, { kind }]) => (kind.kind as string) !== 'group',
  );

interface CodedFact {
  readonly id: string;
  readonly values: readonly FactValue[];
  readonly code: Code;
}

const profileFacts = scalarsOf(PROFILE_FACTS).map(([id, { kind, get }]): CodedFact => {
  const codeOf = coderOf(kind);
  return { id, values: valuesOf(kind), code: (profile) => codeOf(get(profile)) };
});

/** Without a spouse a number is 0, and a choice is null: a value before all others. */
const spouseFacts = scalarsOf(PROFILE_FACTS.spouse.kind.facts).map(
  ([name, { kind, get }]): CodedFact => {
    const codeOf = coderOf(kind);
    const before: readonly FactValue[] = kind.kind === 'choice' ? [null] : [];
    const code: Code = ({ spouse }) => {
      if (spouse === null) return 0;
      const own = codeOf(get(spouse));
      return own < 0 ? own : own + before.length;
    };
    const id = `spouse${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return { id, values: [...before, ...valuesOf(kind)], code };
  },
);

const { clb, language } = PROFILE_FACTS.firstLanguage.kind.facts;
const level = clb.kind.facts.reading.kind;
const LEVELS = valuesOf(level);
const levelCode = coderOf(level);
const languageCode = coderOf(language.kind);
const FRENCH = languageCode('french');

const RESULTS: readonly ResultId[] = ['firstLanguage', 'secondLanguage', 'spouseLanguage'];
const LEAST: readonly LeastId[] = ['firstLanguageMin', 'frenchMin', 'englishMin'];

const SCALARS: readonly CodedFact[] = [...profileFacts, ...spouseFacts];
const CODES: readonly Code[] = SCALARS.map(({ code }) => code);
const FIRST = SCALARS.length;
const SECOND = FIRST + ABILITIES.length;
const SPOUSE = SECOND + ABILITIES.length;
const FIRST_LEAST = SPOUSE + ABILITIES.length;

const FACT_IDS: readonly string[] = [
  ...SCALARS.map(({ id }) => id),
  ...RESULTS.flatMap((id) => ABILITIES.map((ability) => `${id}.${ability}`)),
  ...LEAST,
];

/** For every fact, the place of a profile’s value among its values: all that a scorer looks at. */
export type Codes = Uint8Array;

/** The codes of the least values. */
export const leastCodes = (): Codes => new Uint8Array(FACT_IDS.length);

const codes = leastCodes();

/**
 * The codes of a profile, in an array that the next call fills again. Throws a RangeError for a value
 * that no profile may have: what is remembered by codes is then of valid profiles alone.
 */
export function codesOf(profile: Profile): Codes {
  let all = 0;
  try {
    for (let place = 0; place < CODES.length; place += 1) {
      const code = CODES[place]!(profile);
      all |= code;
      codes[place] = code;
    }
    all |= languageCodes(profile);
  } catch (cause) {
    throw profileError(profile, cause);
  }
  if (all < 0) throw profileError(profile);
  return codes;
}

function languageCodes({ firstLanguage, secondLanguage, spouse }: Profile): number {
  const first = languageCode(firstLanguage.language);
  const second = secondLanguage === null ? 1 - first : languageCode(secondLanguage.language);
  if (first < 0 || second !== 1 - first) return -1;
  const all =
    levelCodes(FIRST, firstLanguage) |
    levelCodes(SECOND, secondLanguage) |
    levelCodes(SPOUSE, spouse === null ? null : spouse.firstLanguage);
  const [firstLeast, secondLeast] = [leastFrom(FIRST), leastFrom(SECOND)];
  codes[FIRST_LEAST] = firstLeast;
  codes[FIRST_LEAST + 1] = first === FRENCH ? firstLeast : secondLeast;
  codes[FIRST_LEAST + 2] = first === FRENCH ? secondLeast : firstLeast;
  return all;
}

function levelCodes(start: number, result: LanguageResult | null): number {
  if (result === null) {
    codes.fill(0, start, start + ABILITIES.length);
    return 0;
  }
  const { reading, writing, listening, speaking } = result.clb;
  return (
    (codes[start] = levelCode(reading)) |
    (codes[start + 1] = levelCode(writing)) |
    (codes[start + 2] = levelCode(listening)) |
    (codes[start + 3] = levelCode(speaking))
  );
}

const leastFrom = (start: number): number =>
  Math.min(codes[start]!, codes[start + 1]!, codes[start + 2]!, codes[start + 3]!);

const leastIn = (result: LanguageResult | null): number =>
  result === null ? 0 : leastLevel(result.clb);

const RESULT: Readonly<Record<ResultId, (profile: Profile) => LanguageResult | null>> = {
  firstLanguage: ({ firstLanguage }) => firstLanguage,
  secondLanguage: ({ secondLanguage }) => secondLanguage,
  spouseLanguage: ({ spouse }) => (spouse === null ? null : spouse.firstLanguage),
};

const FACT_LIST: readonly Fact[] = [
  ...SCALARS.map(({ values, code }): Fact => ({ values, of: (profile) => values[code(profile)]! })),
  ...RESULTS.flatMap((id) =>
    ABILITIES.map((ability): Fact => ({
      values: LEVELS,
      of: (profile) => RESULT[id](profile)?.clb[ability] ?? 0,
    })),
  ),
  { values: LEVELS, of: ({ firstLanguage }) => leastIn(firstLanguage) },
  { values: LEVELS, of: (profile) => leastIn(resultIn(profile, 'french')) },
  { values: LEVELS, of: (profile) => leastIn(resultIn(profile, 'english')) },
];

/** Every fact that a row may ask for, by the name that tables use. */
export const FACTS: Readonly<Record<FactId, Fact>> = Object.fromEntries(
  FACT_IDS.map((id, place) => [id, FACT_LIST[place]!]),
) as Record<FactId, Fact>;

/** The place of a fact in {@link Codes}. Throws a RangeError: a table that asks for another fact is at fault. */
export function placeOfFact(id: string): number {
  const place = FACT_IDS.indexOf(id);
  if (place < 0) throw new RangeError(`A table asks for a fact that profiles do not have: ${id}`);
  return place;
}

/** The fact at a place of {@link Codes}. */
export const factAt = (place: number): Fact => FACT_LIST[place]!;
