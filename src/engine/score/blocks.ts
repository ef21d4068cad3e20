import { coderOf } from '../profile/kinds.ts';
import { AGE_MAX, CLB_MAX, PROFILE_FACTS, WORK_YEARS_MAX } from '../profile/profile.ts';
import type { LanguageResult, Profile } from '../profile/profile.ts';
import { type CompiledFactor, type CompiledSection, sectionsPoints } from './compile.ts';
import { type Codes, leastCodes, type FactId, FACTS, placeOfFact } from './facts.ts';
import type { Column } from './row.ts';

/** How many ages and years a block distinguishes; rows that ask past them are totalled by terms. */
const AGE_STEPS = 64;
const WORK_STEPS = 8;
const STEPS: Readonly<Partial<Record<FactId, number>>> = {
  age: AGE_STEPS,
  canadianWorkYears: WORK_STEPS,
  foreignWorkYears: WORK_STEPS,
  spouseCanadianWorkYears: WORK_STEPS,
};
const stepsOf = (id: FactId): number => STEPS[id] ?? FACTS[id].values.length;

const levels = (result: 'firstLanguage' | 'secondLanguage' | 'spouseLanguage'): Block => ({
  facts: [`${result}.reading`, `${result}.writing`, `${result}.listening`, `${result}.speaking`],
  withLeast: result !== 'spouseLanguage',
});

/** Facts whose values together make a place in a table, the last running fastest. */
interface Block {
  readonly facts: readonly FactId[];
  /** The least of the values is kept with the points, since other blocks ask for it. */
  readonly withLeast: boolean;
}

const block = (...facts: readonly FactId[]): Block => ({ facts, withLeast: false });

/** Every grid that has been in force fits these: its total is one look-up in each. */
const BLOCKS: readonly Block[] = [
  block('age', 'education', 'canadianWorkYears'),
  levels('firstLanguage'),
  levels('secondLanguage'),
  block(
    'education',
    'firstLanguageMin',
    'canadianWorkYears',
    'foreignWorkYears',
    'tradeCertificate',
  ),
  block('nomination', 'arrangedEmployment', 'canadianStudy', 'sibling', 'frenchMin', 'englishMin'),
  block('spouseEducation', 'spouseCanadianWorkYears'),
  levels('spouseLanguage'),
];

const sizeOf = ({ facts }: Block): number => facts.reduce((size, id) => size * stepsOf(id), 1);
const startOf = (at: number): number =>
  BLOCKS.slice(0, at).reduce((size, each) => size + sizeOf(each), 0);

/** Where the column of those with a spouse begins. */
const WITH_SPOUSE = startOf(BLOCKS.length);

/** The points of every place of every block, in both columns. */
export type BlockTable = Int16Array;

const LEAST_BITS = 4;
/** The most points in a slot that also holds the least level. */
const MOST = 0x7fff >> LEAST_BITS;

/** The sections that blocks can hold, in one table, and those that they cannot. */
export interface Blocks {
  readonly table: BlockTable;
  /** null where the blocks hold every section. */
  readonly rest: readonly CompiledSection[] | null;
}

/** The blocks of a grid. The rest are sections whose rows join facts of two blocks, or whose cap may bind over two. */
export function makeBlocks(sections: readonly CompiledSection[]): Blocks {
  let left = MOST;
  const placed = sections.map((section) => {
    const blocks = blocksUnder(section);
    const most = Math.max(mostOf(section, 'withSpouse'), mostOf(section, 'withoutSpouse'));
    if (blocks === null || !(most <= left)) return { section, blocks: null };
    left -= most;
    return { section, blocks };
  });
  const table = new Int16Array(2 * WITH_SPOUSE);
  for (const column of COLUMNS) {
    let at = column === 'withSpouse' ? WITH_SPOUSE : 0;
    for (const each of BLOCKS) {
      const parts = placed.flatMap(({ section: { cap, factors }, blocks }) =>
        blocks === null ? [] : [{ cap, factors: factors.filter((_, of) => blocks[of] === each) }],
      );
      at = fillBlock(table, at, each, (codes) => sectionsPoints(parts, codes, column));
    }
  }
  const rest = sections.filter((_, at) => placed[at]!.blocks === null);
  return { table, rest: rest.length === 0 ? null : rest };
}

const COLUMNS: readonly Column[] = ['withoutSpouse', 'withSpouse'];

const mostIn = (factors: readonly CompiledFactor[], column: Column): number =>
  factors.reduce((sum, { terms, cap }) => {
    const most = terms.reduce((points, term) => points + Math.max(...term.points[column]), 0);
    return sum + Math.min(most, cap[column]);
  }, 0);

const mostOf = ({ cap, factors }: CompiledSection, column: Column): number =>
  Math.min(mostIn(factors, column), cap[column]);

/** The block of each factor of a section, undefined for one without terms; null where blocks cannot hold it. */
function blocksUnder({ cap, factors }: CompiledSection): readonly (Block | undefined)[] | null {
  const blocks = factors.map((factor) => (factor.terms.length === 0 ? undefined : blockOf(factor)));
  const isHeld = blocks.every((each, at) => each !== undefined || factors[at]!.terms.length === 0);
  const isOne = new Set(blocks.filter((each) => each !== undefined)).size <= 1;
  const fits = COLUMNS.every(
    (column) =>
      (isOne || mostIn(factors, column) <= cap[column]) &&
      areWhole([cap, ...factors.map((factor) => factor.cap)].map((each) => each[column])) &&
      factors.every(({ terms }) => terms.every(({ points }) => areWhole(points[column]))),
  );
  return isHeld && fits ? blocks : null;
}

/** Points of an overlay may be any numbers; a table holds whole ones from 0 on. */
const areWhole = (points: ArrayLike<number>): boolean =>
  Array.from(points).every((each) => Number.isInteger(each) && each >= 0);

/** The first block that holds all of a factor’s facts, as finely as its rows ask for them. */
function blockOf({ terms }: CompiledFactor): Block | undefined {
  const asked = terms.flatMap(({ term }) => term.rows.flatMap(({ when }) => Object.entries(when)));
  return BLOCKS.find(({ facts }) =>
    asked.every(
      ([id, condition]) =>
        facts.includes(id as FactId) &&
        (typeof condition !== 'number' || condition < stepsOf(id as FactId)),
    ),
  );
}

/** Fills in a block’s places from `start`, and returns where the next block starts. */
function fillBlock(
  table: BlockTable,
  start: number,
  block: Block,
  pointsOf: (codes: Codes) => number,
): number {
  const facts = block.facts.map((id) => ({ place: placeOfFact(id), steps: stepsOf(id) }));
  const codes = leastCodes();
  const end = start + sizeOf(block);
  for (let at = start; at < end; at += 1) {
    const points = pointsOf(codes);
    table[at] = block.withLeast
      ? (points << LEAST_BITS) | Math.min(...facts.map(({ place }) => codes[place]!))
      : points;
    for (let digit = facts.length - 1; digit >= 0; digit -= 1) {
      const { place, steps } = facts[digit]!;
      codes[place]! += 1;
      if (codes[place]! < steps) break;
      codes[place] = 0;
    }
  }
  return end;
}

/**
 * The total from a grid’s blocks; NaN for a value that no profile may have. A valid profile passes
 * the checks without a branch for the processor to guess wrong.
 */
export const totalByBlocks: (profile: Profile, table: BlockTable) => number =
  /* @__PURE__ */ makeTotalByBlocks();

/** In a function of its own, whose constants the compiler takes as such; those of a module it loads each time. */
function makeTotalByBlocks(): typeof totalByBlocks {
  const [PERSON, FIRST, SECOND, TRANSFER, ADDITIONAL, SPOUSE, SPOUSE_LANGUAGE] = BLOCKS.map(
    (_, at) => startOf(at),
  ) as [number, number, number, number, number, number, number];
  const SPOUSE_START = WITH_SPOUSE;
  const AGES = AGE_STEPS;
  const YEARS = WORK_STEPS;
  const CLBS = CLB_MAX + 1;
  const EDUCATIONS = FACTS.education.values.length;
  const OFFERS = FACTS.arrangedEmployment.values.length;
  const STUDIES = FACTS.canadianStudy.values.length;
  const BITS = LEAST_BITS;
  const MASK = (1 << LEAST_BITS) - 1;
  const educationCode = coderOf(PROFILE_FACTS.education.kind);
  const offerCode = coderOf(PROFILE_FACTS.arrangedEmployment.kind);
  const studyCode = coderOf(PROFILE_FACTS.canadianStudy.kind);

  const yearsPlace = (years: number): number => (years < YEARS ? years : YEARS - 1);

  /** The place of a result’s levels in their block; -1 where one is no level. */
  function levelsPlace({ clb }: LanguageResult): number {
    const { reading, writing, listening, speaking } = clb;
    if (
      (reading | 0) !== reading ||
      (writing | 0) !== writing ||
      (listening | 0) !== listening ||
      (speaking | 0) !== speaking
    )
      return -1;
    const left =
      (CLB_MAX - reading) | (CLB_MAX - writing) | (CLB_MAX - listening) | (CLB_MAX - speaking);
    if ((reading | writing | listening | speaking | left) < 0) return -1;
    return ((reading * CLBS + writing) * CLBS + listening) * CLBS + speaking;
  }

  return (profile, table) => {
    const { age, canadianWorkYears, foreignWorkYears, firstLanguage, secondLanguage, spouse } =
      profile;
    if (
      (age | 0) !== age ||
      (canadianWorkYears | 0) !== canadianWorkYears ||
      (foreignWorkYears | 0) !== foreignWorkYears ||
      typeof profile.nomination !== 'boolean' ||
      typeof profile.tradeCertificate !== 'boolean' ||
      typeof profile.sibling !== 'boolean' ||
      (age | (AGE_MAX - age)) < 0 ||
      (canadianWorkYears | (WORK_YEARS_MAX - canadianWorkYears)) < 0 ||
      (foreignWorkYears | (WORK_YEARS_MAX - foreignWorkYears)) < 0
    )
      return NaN;
    const education = educationCode(profile.education);
    const offer = offerCode(profile.arrangedEmployment);
    const study = studyCode(profile.canadianStudy);
    const first = levelsPlace(firstLanguage);
    const second = secondLanguage === null ? 0 : levelsPlace(secondLanguage);
    const isFrench = firstLanguage.language === 'french';
    if (
      (education | offer | study | first | second) < 0 ||
      (!isFrench && (firstLanguage.language as string) !== 'english') ||
      (secondLanguage !== null && secondLanguage.language !== (isFrench ? 'english' : 'french'))
    )
      return NaN;
    const start = spouse === null ? 0 : SPOUSE_START;
    const firstSlot = table[start + FIRST + first]!;
    const secondSlot = table[start + SECOND + second]!;
    const firstLeast = firstSlot & MASK;
    const secondLeast = secondSlot & MASK;
    const canadian = yearsPlace(canadianWorkYears);
    const person = ((age < AGES ? age : AGES - 1) * EDUCATIONS + education) * YEARS + canadian;
    const work = canadian * YEARS + yearsPlace(foreignWorkYears);
    const transfer =
      ((education * CLBS + firstLeast) * YEARS * YEARS + work) * 2 +
      (profile.tradeCertificate ? 1 : 0);
    const given =
      (((profile.nomination ? 1 : 0) * OFFERS + offer) * STUDIES + study) * 2 +
      (profile.sibling ? 1 : 0);
    const languages = isFrench ? firstLeast * CLBS + secondLeast : secondLeast * CLBS + firstLeast;
    const sum =
      (firstSlot >> BITS) +
      (secondSlot >> BITS) +
      table[start + PERSON + person]! +
      table[start + TRANSFER + transfer]! +
      table[start + ADDITIONAL + given * CLBS * CLBS + languages]!;
    if (spouse === null) return sum;
    const years = spouse.canadianWorkYears;
    const level = educationCode(spouse.education);
    const result = spouse.firstLanguage === null ? 0 : levelsPlace(spouse.firstLanguage);
    if ((years | 0) !== years || (years | (WORK_YEARS_MAX - years) | level | result) < 0)
      return NaN;
    return (
      sum +
      table[start + SPOUSE + (level + 1) * YEARS + yearsPlace(years)]! +
      table[start + SPOUSE_LANGUAGE + result]!
    );
  };
}
