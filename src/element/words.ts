import {
  codesOf,
  type CodesText,
  isLanguage,
  type Language,
  languageOf,
} from '../text/sentences.ts';
import { elementEn } from '../text/screen/element/en.ts';
import { elementFr } from '../text/screen/element/fr.ts';
import type { ElementText } from '../text/screen/element/en.ts';

export interface Words {
  readonly language: Language;
  readonly text: ElementText;
  readonly codes: CodesText;
}

const TEXT: Readonly<Record<Language, ElementText>> = { en: elementEn, fr: elementFr };

/** The words of a language tag; English for any that is not French. */
export function wordsOf(tag: string): Words {
  const language = isLanguage(tag) ? tag : languageOf(tag);
  return { language, text: TEXT[language], codes: codesOf(language) };
}
