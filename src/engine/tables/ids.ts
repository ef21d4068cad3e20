/** Names that the tables use. Kept out of `schemas/` so that scoring does not bundle zod. */

/** The sections of the grid, in its order. */
export const SECTIONS = ['core', 'spouse', 'transferability', 'additional'] as const;
/** A section of the grid: core (A), spouse (B), transferability (C), additional (D). */
export type Section = (typeof SECTIONS)[number];

/** The categories of category-based selection, as rounds.json and the file names spell them. */
export const CATEGORY_IDS = [
  'french',
  'healthcare',
  'stem',
  'trade',
  'transport',
  'agriculture',
  'education',
  'physicians',
  'senior-managers',
  'researchers',
  'military',
] as const;
/** A category of category-based selection. */
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** Rounds that are not category rounds: general ones, and those of one program. */
export const PROGRAM_ROUNDS = ['general', 'pnp', 'cec', 'fsw', 'fst'] as const;
/** A round for any program, or for one. */
export type ProgramRound = (typeof PROGRAM_ROUNDS)[number];
/** What a round invited: any program, one program, or a category. */
export type RoundCategory = ProgramRound | CategoryId;

/** The bands of scores that every publication of the pool gives. */
export const WIDE_BANDS = [
  '601-1200',
  '501-600',
  '451-500',
  '401-450',
  '351-400',
  '301-350',
  '0-300',
] as const;
export type WideBand = (typeof WIDE_BANDS)[number];

/** Ten-point bands, which some publications give inside 451-500 and 401-450. */
export const NARROW_BANDS = [
  '491-500',
  '481-490',
  '471-480',
  '461-470',
  '451-460',
  '441-450',
  '431-440',
  '421-430',
  '411-420',
  '401-410',
] as const;
export type NarrowBand = (typeof NARROW_BANDS)[number];

/**
 * What an action keeps a person from doing: two actions of one lane follow each other, actions of
 * different lanes run at the same time, and those of `paperwork` never wait for each other.
 */
export const LANES = [
  'day',
  'preparation',
  'spouse-day',
  'spouse-preparation',
  'paperwork',
] as const;
/** The lane of an action. */
export type Lane = (typeof LANES)[number];
