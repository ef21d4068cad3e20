/** The element that other pages embed. Numbers and dates come in already written out. */
export const elementEn = {
  label: 'Comprehensive Ranking System score',
  heading: 'CRS score',
  outOf: (maximum: string) => `out of ${maximum}`,
  rules: (date: string) => `By the rules in force since ${date}.`,
  on: (date: string) => `What the documents prove on ${date}.`,
  range: (least: string, greatest: string) =>
    `Between ${least} and ${greatest}, since some facts are not known.`,
  section: (points: string, maximum: string) => `${points} of ${maximum}`,
  factor: 'Factor',
  points: 'Points',
  most: 'Most',
  why: 'Why',
  sources: 'Sources',
  empty: 'No profile has been given yet.',
  faults: 'The score cannot be worked out:',
  notAdvice: 'Not legal advice, and not affiliated with IRCC.',
};

export type ElementText = typeof elementEn;
