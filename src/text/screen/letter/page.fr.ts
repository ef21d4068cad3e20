import { letterFr } from '../../codes/letter.fr.ts';
import { letterScreenFr } from './fr.ts';
import type { LetterPageText } from './page.ts';

export const letterPageFr: LetterPageText = { screen: letterScreenFr, letter: letterFr };
