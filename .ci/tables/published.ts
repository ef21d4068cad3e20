/**
 * How many occupations were published for each version of each category's list, oldest first, so that a list that loses
 * or gains one is seen. null: no list, or the category left.
 */
export const PUBLISHED_OCCUPATIONS: Readonly<Record<string, readonly (number | null)[]>> = {
  french: [null, null],
  healthcare: [35, 37, 37],
  stem: [24, 11, 11],
  trade: [10, 25, 25],
  transport: [10, null, 4],
  agriculture: [3, 1, null],
  education: [5, 5],
  physicians: [3, 3],
  'senior-managers': [4],
  researchers: [2],
  military: [3],
};
