import type { Ability, TestId } from '../../engine/constants.ts';
import { ECA_BODIES, testTable } from '../../engine/tables.ts';
import { formatChoice, formatDate, formatList, formatNumber } from '../format.ts';
import { named } from './names.ts';
import type { CodesText } from './text.ts';

/** A parameter of a code, as the engine gives it. */
export type Param = string | number | boolean | null | readonly (string | number)[] | undefined;

/** The parameters of a code as words of a language: a sentence only arranges them. */
export interface Wording {
  readonly codes: CodesText;
  /** Whether the fact counted; null for a remark. */
  readonly counted: boolean | null;
  readonly has: (key: string) => boolean;
  readonly raw: (key: string) => Param;
  readonly text: (key: string) => string;
  readonly count: (key: string) => number;
  readonly number: (key: string) => string;
  readonly date: (key: string) => string;
  /** From `from` until `until`: "from July 1, 2021 to May 3, 2023", "since July 1, 2021". */
  readonly period: () => string;
  readonly years: (key: string) => string;
  readonly hours: (key: string) => string;
  readonly test: (key: string) => string;
  readonly level: (key: string) => string;
  readonly ability: (key: string) => string;
  readonly abilities: (key: string) => string;
  readonly language: (key: string) => string;
  readonly country: (key: string) => string;
  readonly province: (key: string) => string;
  readonly body: (key: string) => string;
  readonly field: (key: string) => string;
  /** "a, b and c"; "a, b or c". */
  readonly list: (key: string) => string;
  readonly choice: (key: string) => string;
  /** "TEER 4", "skill level C", by the classification of the same parameters. */
  readonly occupationLevel: () => string;
  /** The four levels of a test among the parameters: "reading 9, writing 8, …". */
  readonly clb: (testKey: string) => string;
}

const ABILITY_KEYS: readonly Ability[] = ['reading', 'writing', 'listening', 'speaking'];

/** The words of a code's parameters. A parameter that is missing reads as "unknown", and never throws. */
export function wording(
  params: Readonly<Record<string, Param>>,
  codes: CodesText,
  counted: boolean | null = null,
): Wording {
  const { language, names } = codes;
  const raw = (key: string): Param => params[key];
  const text = (key: string): string => {
    const value = params[key];
    return value === null || value === undefined ? names.unknown : String(value);
  };
  const listOf = (key: string): readonly string[] => {
    const value = params[key];
    return Array.isArray(value) ? value.map(String) : [text(key)];
  };
  const date = (key: string): string =>
    typeof params[key] === 'string' ? formatDate(text(key), language) : names.unknownDate;
  const dateOrNull = (key: string): string | null =>
    typeof params[key] === 'string' ? date(key) : null;
  const number = (key: string): string => {
    const value = params[key];
    return typeof value === 'number' ? formatNumber(value, language) : text(key);
  };
  return {
    codes,
    counted,
    raw,
    text,
    date,
    number,
    has: (key) => params[key] !== null && params[key] !== undefined,
    count: (key) => Number(params[key] ?? 0),
    period: () => names.period(dateOrNull('from'), dateOrNull('until')),
    years: (key) => names.years(Number(params[key] ?? 0)),
    hours: (key) => names.hours(text(key)),
    test: (key) => testName(text(key), codes),
    level: (key) => named(names.levels, text(key))?.phrase ?? text(key),
    ability: (key) => named(names.abilities, text(key)) ?? text(key),
    abilities: (key) =>
      formatList(
        listOf(key).map((ability) => named(names.abilities, ability) ?? ability),
        language,
      ),
    language: (key) => named(names.languages, text(key))?.phrase ?? text(key),
    country: (key) => countryName(text(key), codes),
    province: (key) => named(names.provinces, text(key)) ?? text(key),
    body: (key) => bodyName(text(key), codes),
    field: (key) => named(codes.fields.names, text(key)) ?? text(key),
    list: (key) => formatList(listOf(key), language),
    choice: (key) => formatChoice(listOf(key), language),
    occupationLevel: () => {
      const levels = formatChoice([...new Set(listOf('levels'))], language);
      return params.classification === 'noc2016' ? names.skillLevel(levels) : names.teer(levels);
    },
    clb: (testKey) => {
      const scale = names.scales[testTable(text(testKey) as TestId).language];
      const levels = ABILITY_KEYS.map((ability) => `${names.abilities[ability]} ${text(ability)}`);
      return `${scale} ${formatList(levels, language)}`;
    },
  };
}

/** The name of a test, from its table. */
export function testName(test: string, { language }: CodesText): string {
  const table = testTable(test as TestId) as ReturnType<typeof testTable> | undefined;
  if (table === undefined) return test;
  return language === 'fr' ? table.titleFr : table.titleEn;
}

/** A country by its ISO 3166 alpha-2 code; the code itself where the platform does not know it. */
export function countryName(code: string, { language }: CodesText): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([`${language}-CA`], { type: 'region' }).of(code) ?? code;
}

/** An assessing body: by its short name, or as written. */
export function bodyName(body: string, { names }: CodesText): string {
  const known = ECA_BODIES.find(({ id }) => id === body);
  if (known === undefined) return body;
  return names.bodies[known.id];
}
