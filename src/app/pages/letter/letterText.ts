import { type Accessor, createContext, useContext } from 'solid-js';
import type { LetterPageText } from '../../../text/screen/letter/en.ts';

export const LetterTextContext = createContext<Accessor<LetterPageText>>();

/** The words of the page, in the language on screen. */
export function useLetterText(): Accessor<LetterPageText> {
  const text = useContext(LetterTextContext);
  if (text === undefined) throw new Error('useLetterText outside of LetterPage');
  return text;
}
