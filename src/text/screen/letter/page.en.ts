import { letterEn } from '../../codes/letter.en.ts';
import { letterScreenEn } from './en.ts';
import type { LetterPageText } from './page.ts';

export const letterPageEn: LetterPageText = { screen: letterScreenEn, letter: letterEn };
