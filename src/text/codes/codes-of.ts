import type { Language } from '../language.ts';
import { codesEn } from './en.ts';
import { codesFr } from './fr.ts';
import type { CodesText } from './text.ts';

const CODES: Readonly<Record<Language, CodesText>> = { en: codesEn, fr: codesFr };

/** The words of a language, both being loaded. */
export const codesOf = (language: Language): CodesText => CODES[language];
