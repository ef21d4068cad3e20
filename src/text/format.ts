import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

const DAY: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
};

/** `2024-07-17` → "July 17, 2024" or "17 juillet 2024"; the text itself when it is no day. */
export function formatDate(isoDate: string, language: Language): string {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(time)) return isoDate;
  const text = new Intl.DateTimeFormat(LOCALE[language], DAY).format(time);
  return language === 'fr' ? text.replace(/^1 /, '1ᵉʳ ') : text;
}

/** Digits grouped and the decimal mark of the language; a decimal in text keeps its places. */
export function formatNumber(value: number | string, language: Language): string {
  const [, decimals = ''] = String(value).split('.');
  const format = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: Math.max(decimals.length, 0),
  });
  // The type of `format` knows no decimals in text, which it takes without rounding them to binary.
  return format.format(value as number);
}

/** Whole Canadian dollars. */
export function formatMoney(dollars: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'CAD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(dollars);
}

/** "a, b and c" / « a, b et c ». */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);
}

/** "a, b or c" / « a, b ou c ». */
export function formatChoice(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'disjunction' }).format(items);
}

/** The form for a count: French takes the singular for 0 and 1. */
export function plural(count: number, one: string, many: string, language: Language): string {
  return new Intl.PluralRules(LOCALE[language]).select(count) === 'one' ? one : many;
}
