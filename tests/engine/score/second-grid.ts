import type { Profile } from '../../../src/engine/index.ts';
import type { EducationLevel } from '../../../src/engine/constants.ts';
import type { Clb } from '../../../src/engine/schema.ts';

/**
 * The published grid written a second time, by hand and in another style, so that a slip of the
 * tables shows. Where two numbers stand together they are: with spouse, without.
 */
type Pair = readonly [withSpouse: number, without: number];

const column = (profile: Profile, [withSpouse, without]: Pair): number =>
  profile.spouse ? withSpouse : without;

/** The last pair whose threshold is reached. */
const step = (value: number, steps: readonly (readonly [number, ...Pair])[]): Pair => {
  let found: Pair = [0, 0];
  for (const [threshold, ...pair] of steps) if (value >= threshold) found = pair;
  return found;
};

const abilitiesOf = (clb: Clb): readonly number[] => [
  clb.reading,
  clb.writing,
  clb.speaking,
  clb.listening,
];
const lowest = (clb: Clb): number => Math.min(...abilitiesOf(clb));

// A. Core / human capital

// prettier-ignore
const AGE: Readonly<Record<number, Pair>> = {
  18: [90, 99], 19: [95, 105],
  20: [100, 110], 21: [100, 110], 22: [100, 110], 23: [100, 110], 24: [100, 110],
  25: [100, 110], 26: [100, 110], 27: [100, 110], 28: [100, 110], 29: [100, 110],
  30: [95, 105], 31: [90, 99], 32: [85, 94], 33: [80, 88], 34: [75, 83], 35: [70, 77], 36: [65, 72],
  37: [60, 66], 38: [55, 61], 39: [50, 55], 40: [45, 50], 41: [35, 39], 42: [25, 28], 43: [15, 17],
  44: [5, 6],
};

export const age = (profile: Profile): number => column(profile, AGE[profile.age] ?? [0, 0]);

const EDUCATION: Readonly<Record<EducationLevel, Pair>> = {
  'less-than-secondary': [0, 0],
  secondary: [28, 30],
  'one-year': [84, 90],
  'two-year': [91, 98],
  bachelor: [112, 120],
  'two-or-more': [119, 128],
  master: [126, 135],
  doctoral: [140, 150],
};

export const education = (profile: Profile): number =>
  column(profile, EDUCATION[profile.education]);

const firstAbility = (clb: number): Pair => {
  if (clb < 4) return [0, 0];
  if (clb <= 5) return [6, 6];
  if (clb === 6) return [8, 9];
  if (clb === 7) return [16, 17];
  if (clb === 8) return [22, 23];
  if (clb === 9) return [29, 31];
  return [32, 34];
};

export const firstLanguage = (profile: Profile): number =>
  abilitiesOf(profile.firstLanguage.clb)
    .map((clb) => column(profile, firstAbility(clb)))
    .reduce((a, b) => a + b);

const secondAbility = (clb: number): number => (clb <= 4 ? 0 : clb <= 6 ? 1 : clb <= 8 ? 3 : 6);

export const secondLanguage = (profile: Profile): number => {
  if (profile.secondLanguage === null) return 0;
  const sum = abilitiesOf(profile.secondLanguage.clb)
    .map(secondAbility)
    .reduce((a, b) => a + b);
  return Math.min(sum, column(profile, [22, 24]));
};

export const canadianWork = (profile: Profile): number =>
  column(
    profile,
    step(profile.canadianWorkYears, [
      [1, 35, 40],
      [2, 46, 53],
      [3, 56, 64],
      [4, 63, 72],
      [5, 70, 80],
    ]),
  );

// B. Spouse or partner

const SPOUSE_EDUCATION: Readonly<Record<EducationLevel, number>> = {
  'less-than-secondary': 0,
  secondary: 2,
  'one-year': 6,
  'two-year': 7,
  bachelor: 8,
  'two-or-more': 9,
  master: 10,
  doctoral: 10,
};

export const spouseEducation = ({ spouse }: Profile): number =>
  spouse ? SPOUSE_EDUCATION[spouse.education] : 0;

const spouseAbility = (clb: number): number => (clb <= 4 ? 0 : clb <= 6 ? 1 : clb <= 8 ? 3 : 5);

export const spouseLanguage = ({ spouse }: Profile): number =>
  spouse?.firstLanguage
    ? abilitiesOf(spouse.firstLanguage.clb)
        .map(spouseAbility)
        .reduce((a, b) => a + b)
    : 0;

export const spouseCanadianWork = ({ spouse }: Profile): number =>
  spouse ? ([0, 5, 7, 8, 9][spouse.canadianWorkYears] ?? 10) : 0;

// C. Skill transferability

/** 0: none; 1: one credential of one year or more; 2: the higher row. */
const credentialRow = (level: EducationLevel): 0 | 1 | 2 => {
  if (level === 'less-than-secondary' || level === 'secondary') return 0;
  return level === 'two-or-more' || level === 'master' || level === 'doctoral' ? 2 : 1;
};
/** 0: none; 1: one or two years; 2: three or more. */
const foreignRow = (years: number): 0 | 1 | 2 => (years >= 3 ? 2 : years >= 1 ? 1 : 0);
/** 0: no step; 1: CLB 7 in all with one below 9; 2: CLB 9 in all. */
const languageStep = (clb: Clb): 0 | 1 | 2 => (lowest(clb) >= 9 ? 2 : lowest(clb) >= 7 ? 1 : 0);
const workStep = (years: number): 0 | 1 | 2 => (years >= 2 ? 2 : years === 1 ? 1 : 0);

const COMBINED = [
  [0, 0, 0],
  [0, 13, 25],
  [0, 25, 50],
] as const;

export const educationTransfer = (profile: Profile): number => {
  const row = COMBINED[credentialRow(profile.education)];
  return Math.min(
    50,
    row[languageStep(profile.firstLanguage.clb)] + row[workStep(profile.canadianWorkYears)],
  );
};

export const foreignWorkTransfer = (profile: Profile): number => {
  const row = COMBINED[foreignRow(profile.foreignWorkYears)];
  return Math.min(
    50,
    row[languageStep(profile.firstLanguage.clb)] + row[workStep(profile.canadianWorkYears)],
  );
};

export const tradeCertificateTransfer = ({ tradeCertificate, firstLanguage }: Profile): number => {
  if (!tradeCertificate) return 0;
  const level = lowest(firstLanguage.clb);
  return level >= 7 ? 50 : level >= 5 ? 25 : 0;
};

// D. Additional points, by date

export const nomination = (profile: Profile): number => (profile.nomination ? 600 : 0);

export const arrangedEmployment = (
  { arrangedEmployment: offer }: Profile,
  date: string,
): number => {
  if (offer === 'none' || date >= '2025-03-25') return 0;
  if (date < '2016-11-19') return 600;
  return offer === 'senior-management' ? 200 : 50;
};

export const canadianStudy = ({ canadianStudy: study }: Profile, date: string): number => {
  if (date < '2016-11-19') return 0;
  return { none: 0, 'one-or-two-year': 15, 'three-or-more-year': 30 }[study];
};

export const sibling = (profile: Profile, date: string): number =>
  profile.sibling && date >= '2017-06-06' ? 15 : 0;

export const french = ({ firstLanguage: first, secondLanguage: second }: Profile, date: string) => {
  if (date < '2017-06-06') return 0;
  const results = second === null ? [first] : [first, second];
  const lowestIn = (language: string): number => {
    const found = results.find((result) => result.language === language);
    return found === undefined ? 0 : lowest(found.clb);
  };
  if (lowestIn('french') < 7) return 0;
  const both = lowestIn('english') >= 5;
  if (date < '2020-10-20') return both ? 30 : 15;
  return both ? 50 : 25;
};

/** Points by factor, section and in all. */
export interface SecondScore {
  readonly factors: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, number>>;
  readonly total: number;
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((a, b) => a + b, 0);

/** The whole score on a day. */
export function secondScore(profile: Profile, date: string): SecondScore {
  const core = {
    age: age(profile),
    education: education(profile),
    firstLanguage: firstLanguage(profile),
    secondLanguage: secondLanguage(profile),
    canadianWork: canadianWork(profile),
  };
  const spouse = {
    spouseEducation: spouseEducation(profile),
    spouseLanguage: spouseLanguage(profile),
    spouseCanadianWork: spouseCanadianWork(profile),
  };
  const transferability = {
    educationTransfer: educationTransfer(profile),
    foreignWorkTransfer: foreignWorkTransfer(profile),
    tradeCertificateTransfer: tradeCertificateTransfer(profile),
  };
  const additional = {
    nomination: nomination(profile),
    arrangedEmployment: arrangedEmployment(profile, date),
    canadianStudy: canadianStudy(profile, date),
    sibling: sibling(profile, date),
    french: french(profile, date),
  };
  const sections = {
    core: Math.min(sum(core), column(profile, [460, 500])),
    spouse: Math.min(sum(spouse), 40),
    transferability: Math.min(sum(transferability), 100),
    additional: Math.min(sum(additional), 600),
  };
  return {
    factors: { ...core, ...spouse, ...transferability, ...additional },
    sections,
    total: sum(sections),
  };
}
