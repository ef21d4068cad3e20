import type { ElementText } from './text.ts';

export const elementEn: ElementText = {
  label: 'Comprehensive Ranking System score',
  heading: 'CRS score',
  outOf: (maximum) => `out of ${maximum}`,
  rules: (date) => `By the rules in force since ${date}.`,
  on: (date) => `What the documents prove on ${date}.`,
  range: (least, greatest) => `Between ${least} and ${greatest}, since some facts are not known.`,
  section: (points, maximum) => `${points} of ${maximum}`,
  factor: 'Factor',
  points: 'Points',
  most: 'Most',
  why: 'Why',
  sources: 'Sources',
  empty: 'No profile has been given yet.',
  faults: 'The score cannot be worked out:',
  notAdvice: 'Not legal advice, and not affiliated with IRCC.',
};
