import type { CodesText } from '../../text/codes/text.ts';
import { formatDate, formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { useApp } from '../state/app.ts';

/** How a page writes numbers, days and the engine's codes in the language on screen; tracked. */
export interface Words {
  readonly language: () => Language;
  readonly codes: () => CodesText;
  readonly date: (isoDate: string) => string;
  readonly number: (value: number | string) => string;
  readonly points: (count: number) => string;
}

export function useWords(): Words {
  const { catalogue } = useApp();
  const language = (): Language => catalogue().language;
  return {
    language,
    codes: () => catalogue().codes,
    date: (isoDate) => formatDate(isoDate, language()),
    number: (value) => formatNumber(value, language()),
    points: (count) => catalogue().codes.names.points(count),
  };
}

/** The text with its first letter a capital, to stand alone as a label. */
export const capitalised = (text: string, language: Language): string =>
  text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(`${language}-CA`));
