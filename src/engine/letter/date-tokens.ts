import { type IsoDate, isIsoDate } from '../dates/plain-date.ts';
import type { Doubt } from './finding.ts';

/** A day written in a segment, in any of the usual forms of either language. */
export interface DateToken {
  readonly date: IsoDate;
  readonly alternative: IsoDate | null;
  readonly doubt: Doubt | null;
  /** In the segment. */
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'janv', 'jan'],
  ['february', 'fevrier', 'fevr', 'feb', 'fev'],
  ['march', 'mars', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'juill', 'juil', 'jul'],
  ['august', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, place) => names.map((name) => [name, place + 1])));
const MONTH = `(?:${MONTHS.flat().join('|')})`; // prettier-ignore
const GAP = String.raw`[\s,.-]{1,3}`;
const BEFORE = String.raw`(?<![\w/.-])(?<!\d )`;
const AFTER = String.raw`(?![\w/])(?!-\d)`;

interface Form {
  readonly pattern: RegExp;
  readonly read: (
    parts: Readonly<Record<string, string>>,
  ) => Omit<DateToken, 'start' | 'end'> | null;
}

const day = (year: string, month: number, date: string): IsoDate | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
};

const named = (
  parts: Readonly<Record<string, string>>,
): Omit<DateToken, 'start' | 'end'> | null => {
  const { y = '', m = '', d = '' } = parts;
  const date = day(y.length === 2 ? `20${y}` : y, MONTH_OF.get(m) ?? 0, d);
  if (date === null) return null;
  return { date, alternative: null, doubt: y.length === 2 ? 'two-digit-year' : null };
};

const numeric = (
  parts: Readonly<Record<string, string>>,
): Omit<DateToken, 'start' | 'end'> | null => {
  const { y = '', a = '', b = '' } = parts;
  const dayFirst = day(y, Number(b), a);
  const monthFirst = day(y, Number(a), b);
  const date = dayFirst ?? monthFirst;
  if (date === null) return null;
  const alternative = monthFirst === date ? null : monthFirst;
  return { date, alternative, doubt: 'day-month-order' };
};

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`${BEFORE}(?<y>(?:19|20|21)\d\d)\s?([-/.])\s?(?<m>\d\d)\s?\2\s?(?<d>\d\d)(?:t\d\d:[\d:.z+-]{2,20})?${AFTER}`, 'g'), // prettier-ignore
    read: ({ y = '', m = '', d = '' }) => {
      const date = day(y, Number(m), d);
      return date === null ? null : { date, alternative: null, doubt: null };
    },
  },
  {
    pattern: new RegExp(String.raw`${BEFORE}(?<m>${MONTH})${GAP}(?<d>\d{1,2})(?:\s?(?:st|nd|rd|th))?${GAP}(?<y>(?:19|20|21)\d\d)${AFTER}`, 'g'), // prettier-ignore
    read: named,
  },
  {
    pattern: new RegExp(String.raw`${BEFORE}(?<d>\d{1,2})(?:\s?(?:st|nd|rd|th|er|re))?(?:\s(?:day\s)?of)?${GAP}(?<m>${MONTH})${GAP}(?<y>(?:19|20|21)\d\d|\d\d(?!\d))${AFTER}`, 'g'), // prettier-ignore
    read: named,
  },
  {
    pattern: new RegExp(String.raw`${BEFORE}(?<y>(?:19|20|21)\d\d)${GAP}(?<m>${MONTH})${GAP}(?<d>\d{1,2})${AFTER}`, 'g'), // prettier-ignore
    read: named,
  },
  {
    pattern: new RegExp(String.raw`${BEFORE}(?<a>\d{1,2})\s?([-/.])\s?(?<b>\d{1,2})\s?\2\s?(?<y>(?:19|20|21)\d\d)${AFTER}`, 'g'), // prettier-ignore
    read: numeric,
  },
];

/** The days in a segment, in order; where two forms read the same words, the first form is kept. */
export function dateTokens(text: string): readonly DateToken[] {
  const found: DateToken[] = [];
  if (!/\d\d/.test(text)) return found;
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const token = read(match.groups ?? {});
      if (token === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...token, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
