/**
 * What an action keeps a person from doing: two actions of one lane follow each other, actions of
 * different lanes go on side by side, and those of `paperwork` never wait for each other.
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
