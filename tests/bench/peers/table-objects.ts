import type { Profile } from '../../../src/engine/index.ts';
import { ABILITIES } from '../../../src/engine/constants.ts';
import type { Clb } from '../../../src/engine/schema.ts';

/** The grid of 2025-03-25 as calculators are often written: objects keyed by text, found by look-up. */
type Pair = readonly [withSpouse: number, single: number];

const AGE: Readonly<Record<string, Pair>> = {
  18: [90, 99],
  19: [95, 105],
  ...Object.fromEntries(Array.from({ length: 10 }, (_, n) => [20 + n, [100, 110]])),
  30: [95, 105],
  31: [90, 99],
  32: [85, 94],
  33: [80, 88],
  34: [75, 83],
  35: [70, 77],
  36: [65, 72],
  37: [60, 66],
  38: [55, 61],
  39: [50, 55],
  40: [45, 50],
  41: [35, 39],
  42: [25, 28],
  43: [15, 17],
  44: [5, 6],
};
const EDUCATION: Readonly<Record<string, Pair>> = {
  secondary: [28, 30],
  'one-year': [84, 90],
  'two-year': [91, 98],
  bachelor: [112, 120],
  'two-or-more': [119, 128],
  master: [126, 135],
  doctoral: [140, 150],
};
const SPOUSE_EDUCATION: Readonly<Record<string, number>> = {
  secondary: 2,
  'one-year': 6,
  'two-year': 7,
  bachelor: 8,
  'two-or-more': 9,
  master: 10,
  doctoral: 10,
};
const FIRST: Readonly<Record<number, Pair>> = {
  4: [6, 6],
  5: [6, 6],
  6: [8, 9],
  7: [16, 17],
  8: [22, 23],
  9: [29, 31],
  10: [32, 34],
};
const SECOND: Readonly<Record<number, number>> = { 5: 1, 6: 1, 7: 3, 8: 3, 9: 6 };
const SPOUSE_LANGUAGE: Readonly<Record<number, number>> = { 5: 1, 6: 1, 7: 3, 8: 3, 9: 5 };
const WORK: readonly Pair[] = [
  [0, 0],
  [35, 40],
  [46, 53],
  [56, 64],
  [63, 72],
  [70, 80],
];
const SPOUSE_WORK = [0, 5, 7, 8, 9, 10];
const TIER: Readonly<Record<string, number>> = {
  'one-year': 1,
  'two-year': 1,
  bachelor: 1,
  'two-or-more': 2,
  master: 2,
  doctoral: 2,
};
const STEPS: readonly (readonly number[])[] = [
  [0, 0, 0],
  [0, 13, 25],
  [0, 25, 50],
];
const STUDY: Readonly<Record<string, number>> = { 'one-or-two-year': 15, 'three-or-more-year': 30 };

const sumOver = (clb: Clb, points: (level: number) => number): number =>
  ABILITIES.map((ability) => points(clb[ability])).reduce((a, b) => a + b, 0);
const lowest = (clb: Clb): number => Math.min(...Object.values(clb));

export function tableObjectsTotal(p: Profile): number {
  const column = p.spouse === null ? 1 : 0;
  const core =
    (AGE[p.age]?.[column] ?? 0) +
    (EDUCATION[p.education]?.[column] ?? 0) +
    (WORK[Math.min(5, p.canadianWorkYears)]?.[column] ?? 0) +
    sumOver(p.firstLanguage.clb, (clb) => FIRST[Math.min(10, clb)]?.[column] ?? 0) +
    Math.min(
      column === 1 ? 24 : 22,
      p.secondLanguage === null
        ? 0
        : sumOver(p.secondLanguage.clb, (clb) => SECOND[Math.min(9, clb)] ?? 0),
    );
  const spouse =
    p.spouse === null
      ? 0
      : (SPOUSE_EDUCATION[p.spouse.education] ?? 0) +
        (SPOUSE_WORK[Math.min(5, p.spouse.canadianWorkYears)] ?? 0) +
        (p.spouse.firstLanguage === null
          ? 0
          : sumOver(p.spouse.firstLanguage.clb, (clb) => SPOUSE_LANGUAGE[Math.min(9, clb)] ?? 0));
  return core + spouse + transfer(p) + additional(p);
}

function transfer(p: Profile): number {
  const least = lowest(p.firstLanguage.clb);
  const language = least >= 9 ? 2 : least >= 7 ? 1 : 0;
  const canadian = Math.min(2, p.canadianWorkYears);
  const foreign = p.foreignWorkYears >= 3 ? 2 : p.foreignWorkYears >= 1 ? 1 : 0;
  const pair = (tier: number): number =>
    Math.min(50, (STEPS[tier]?.[language] ?? 0) + (STEPS[tier]?.[canadian] ?? 0));
  const trade = p.tradeCertificate ? (least >= 7 ? 50 : least >= 5 ? 25 : 0) : 0;
  return Math.min(100, pair(TIER[p.education] ?? 0) + pair(foreign) + trade);
}

function additional(p: Profile): number {
  const results = [p.firstLanguage, p.secondLanguage].filter((result) => result !== null);
  const leastOf = (language: string): number => {
    const result = results.find((each) => each.language === language);
    return result === undefined ? 0 : lowest(result.clb);
  };
  const french = leastOf('french') < 7 ? 0 : leastOf('english') >= 5 ? 50 : 25;
  return Math.min(
    600,
    (p.nomination ? 600 : 0) + (STUDY[p.canadianStudy] ?? 0) + (p.sibling ? 15 : 0) + french,
  );
}
