import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** One formatter a language and shape: making one costs far more than using it. */
function kept<T>(make: (locale: string, shape: number) => T): (of: Language, shape?: number) => T {
  const made = new Map<string, T>();
  return (language, shape = 0) => {
    const key = `${language} ${shape}`;
    const known = made.get(key) ?? make(LOCALE[language], shape);
    made.set(key, known);
    return known;
  };
}

const DAY: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
};

const days = kept((locale) => new Intl.DateTimeFormat(locale, DAY));
const numbers = kept(
  (locale, decimals) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);
const money = kept(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'CAD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    }),
);
const conjunctions = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunctions = kept((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const plurals = kept((locale) => new Intl.PluralRules(locale));

/** `2024-07-17` → "July 17, 2024" or "17 juillet 2024"; the text itself when it is no day. */
export function formatDate(isoDate: string, language: Language): string {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(time)) return isoDate;
  const text = days(language).format(time);
  return language === 'fr' ? text.replace(/^1 /, '1ᵉʳ ') : text;
}

/** Digits grouped and the decimal mark of the language; a decimal in text keeps its places. */
export function formatNumber(value: number | string, language: Language): string {
  const [, decimals = ''] = String(value).split('.');
  // The type of `format` knows no decimals in text, which it takes without rounding them to binary.
  return numbers(language, decimals.length).format(value as number);
}

/** Whole Canadian dollars. */
export function formatMoney(dollars: number, language: Language): string {
  return money(language).format(dollars);
}

/** "a, b and c" / « a, b et c ». */
export function formatList(items: readonly string[], language: Language): string {
  return conjunctions(language).format(items);
}

/** "a, b or c" / « a, b ou c ». */
export function formatChoice(items: readonly string[], language: Language): string {
  return disjunctions(language).format(items);
}

/** The form for a count: French takes the singular for 0 and 1. */
export function plural(count: number, one: string, many: string, language: Language): string {
  return plurals(language).select(count) === 'one' ? one : many;
}
