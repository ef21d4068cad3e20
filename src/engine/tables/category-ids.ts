/**
 * The categories of category-based selection, as rounds.json and the file names spell them. Apart from
 * the schema, so that who only judges membership does not load it.
 */
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
