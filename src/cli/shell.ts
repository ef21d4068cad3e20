import { type Language, shellEn, shellFr, type ShellText } from '../text/index.ts';

const SHELL: Readonly<Record<Language, ShellText>> = { en: shellEn, fr: shellFr };

/** The words that all commands share. */
export const shellOf = (language: Language): ShellText => SHELL[language];
