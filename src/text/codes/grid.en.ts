import type { ABILITIES, OFFICIAL_LANGUAGES, Section } from '../../engine/constants.ts';
import type { Caps, FactId } from '../../engine/tables.ts';
import type { FactValue } from '../../engine/schema.ts';
import { named } from './names.ts';
import { namesEn } from './names.en.ts';
import type { FactText, Name, TermId } from './text.ts';

type Ability = (typeof ABILITIES)[number];
type Language = (typeof OFFICIAL_LANGUAGES)[number];

const span = (first: number, last: number | null): string => {
  if (last === null) return `${first} or more`;
  if (first === 0) return `${last} or less`;
  return first === last ? String(first) : `${first} to ${last}`;
};
const text = (value: FactValue): string => (value === null ? namesEn.none : String(value));
const oneOf =
  (names: Readonly<Record<string, Name>>) =>
  (value: FactValue): string =>
    named(names, String(value))?.phrase ?? text(value);
const flag = (name: string, no: string): FactText => ({
  name,
  value: (value) => (value === true ? name : no),
});
const years = (name: string, where: string): FactText => ({
  name,
  value: (value) => namesEn.years(Number(value)),
  range: (first, last) => {
    if (last === 0) return `less than 1 year of work ${where}`;
    return `${last === null || last > first ? `${span(first, last)} years` : namesEn.years(first)} of work ${where}`;
  },
});
const ability = (of: string, which: Ability): FactText => ({
  name: `${of}, ${namesEn.abilities[which]}`,
  value: (value) => `CLB ${text(value)}`,
  range: (first, last) => `CLB ${span(first, last)} in ${namesEn.abilities[which]}`,
});
const allFour = (name: string, scale: string, language: string): FactText => ({
  name,
  value: (value) => `${scale} ${text(value)}`,
  range: (first, last) => `${scale} ${span(first, last)} in all four${language} abilities`,
});
const phrase = oneOf(namesEn.levels);
const level = (name: string): FactText => ({
  name,
  value: phrase,
  between: (first, last) =>
    last === null ? `${phrase(first)}, or higher` : `from ${phrase(first)} to ${phrase(last)}`,
});
const minimum = (which: Language): FactText => {
  const { phrase } = namesEn.languages[which];
  return allFour(`least level in ${phrase}`, namesEn.scales[which], ` ${phrase}`);
};

const FIRST = 'first official language';
const SECOND = 'second official language';
const SPOUSE = 'first official language of the spouse or partner';

/** The grid: sections, terms, rows and caps. Factors are named by their tables. */
export const gridEn = {
  total: 'Total',
  sections: {
    core: 'Core / human capital',
    spouse: 'Spouse or common-law partner',
    transferability: 'Skill transferability',
    additional: 'Additional points',
  } satisfies Record<Section, string>,
  caps: {
    core: 'Most for core / human capital',
    spouse: 'Most for the spouse or common-law partner',
    transferability: 'Most for skill transferability',
    additional: 'Most for additional points',
    total: 'Most in all',
  } satisfies Record<Exclude<keyof Caps, 'from' | 'source'>, string>,
  columns: {
    withSpouse: 'With a spouse or common-law partner',
    withoutSpouse: 'Without a spouse or common-law partner',
  },
  terms: {
    reading: 'Reading',
    writing: 'Writing',
    listening: 'Listening',
    speaking: 'Speaking',
    educationLanguage: 'Education and first official language',
    educationCanadianWork: 'Education and Canadian work experience',
    foreignWorkLanguage: 'Foreign work experience and first official language',
    foreignWorkCanadianWork: 'Foreign and Canadian work experience',
    tradeCertificateLanguage: 'Certificate of qualification and first official language',
  } satisfies Record<TermId, string>,
  facts: {
    age: {
      name: 'age',
      value: (value) => namesEn.years(Number(value)),
      range: (first, last) => `age ${span(first, last)}`,
    },
    education: level('level of education'),
    'firstLanguage.reading': ability(FIRST, 'reading'),
    'firstLanguage.writing': ability(FIRST, 'writing'),
    'firstLanguage.listening': ability(FIRST, 'listening'),
    'firstLanguage.speaking': ability(FIRST, 'speaking'),
    'secondLanguage.reading': ability(SECOND, 'reading'),
    'secondLanguage.writing': ability(SECOND, 'writing'),
    'secondLanguage.listening': ability(SECOND, 'listening'),
    'secondLanguage.speaking': ability(SECOND, 'speaking'),
    'spouseLanguage.reading': ability(SPOUSE, 'reading'),
    'spouseLanguage.writing': ability(SPOUSE, 'writing'),
    'spouseLanguage.listening': ability(SPOUSE, 'listening'),
    'spouseLanguage.speaking': ability(SPOUSE, 'speaking'),
    firstLanguageMin: allFour('least level in the first official language', 'CLB', ''),
    frenchMin: minimum('french'),
    englishMin: minimum('english'),
    canadianWorkYears: years('years of work in Canada', 'in Canada'),
    foreignWorkYears: years('years of work abroad', 'abroad'),
    tradeCertificate: flag('certificate of qualification', 'no certificate of qualification'),
    nomination: flag('nomination', 'no nomination'),
    arrangedEmployment: {
      name: 'arranged employment',
      value: oneOf(namesEn.arrangedEmployment),
    },
    canadianStudy: { name: 'study in Canada', value: oneOf(namesEn.canadianStudy) },
    sibling: flag('brother or sister in Canada', 'no brother or sister in Canada'),
    spouseEducation: level('level of education of the spouse or partner'),
    spouseCanadianWorkYears: years('years of work of the spouse or partner in Canada', 'in Canada'),
  } satisfies Record<FactId, FactText>,
  otherwise: 'in every other case',
  and: (conditions: readonly string[]) => conditions.join(', and '),
  row: (conditions: string, points: string) => `${conditions}: ${points}`,
  capped: (limit: number, before: number) => `capped at ${limit}: the sum was ${before}`,
  notInForce: 'not in force',
  hypothetical: (name: string) => `Hypothesis, not in force: ${name}`,
};

/** The words of the grid and its factors, in either language. */
export type GridText = typeof gridEn;
