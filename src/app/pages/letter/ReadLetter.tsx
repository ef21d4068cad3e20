import type { JSX } from 'solid-js';
import type { LetterReading } from '../../../engine/letter.ts';
import { Finds } from './Finds.tsx';
import { MarkedText } from './MarkedText.tsx';
import { UseFacts } from './UseFacts.tsx';

/** The letter's text with what was found in it, to confirm and to use. */
export function ReadLetter(props: { readonly reading: LetterReading }): JSX.Element {
  return (
    <div class="letter-columns">
      <MarkedText reading={props.reading} />
      <div class="letter-finds">
        <Finds reading={props.reading} />
        <UseFacts reading={props.reading} />
      </div>
    </div>
  );
}
