import type { LetterText } from '../../codes/letter.ts';
import type { LetterScreenText } from './text.ts';

/** All that the page of the letter is written with, loaded with it in one language. */
export interface LetterPageText {
  readonly screen: LetterScreenText;
  readonly letter: LetterText;
}
