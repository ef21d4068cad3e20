import { createMemo, For, type JSX, Show } from 'solid-js';
import type { LetterReading } from '../../../engine/letter.ts';
import { findText } from '../../../text/codes/letter.ts';
import { useWords } from '../../components/useWords.ts';
import { decisionOf } from './decisions.ts';
import { focusFind, markId } from './places.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { useLetterText } from './letterText.ts';
import { useLetter } from './session.ts';

/** The text as it was given, every find marked in its place and leading to its line in the list. */
export function MarkedText(props: { readonly reading: LetterReading }): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  // Cut once a reading: the text on screen is the one that was read.
  const pieces = createMemo(() => piecesOf(letter.text(), props.reading.finds));
  return (
    <section class="card letter-text-card" aria-labelledby="marked-heading">
      <h2 id="marked-heading">{page().screen.finds.text}</h2>
      <div
        class="letter-text"
        role="region"
        aria-label={page().screen.finds.textScroll}
        tabindex="0"
        data-testid="marked"
      >
        <For each={pieces()}>{(piece) => <Part piece={piece} reading={props.reading} />}</For>
      </div>
    </section>
  );
}

function Part(props: { readonly piece: Piece; readonly reading: LetterReading }): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const first = () => props.piece.finds[0];
  const what = (place: number): string => {
    const find = props.reading.finds[place];
    return find === undefined ? '' : findText(find, words.codes(), page().letter);
  };
  return (
    <Show when={first() !== undefined} fallback={props.piece.text}>
      <mark
        class={`find-mark find-${props.reading.finds[first() ?? 0]?.certainty ?? ''}`}
        classList={{
          'find-refused': decisionOf(letter.decisions(), first() ?? 0).state === 'refused',
          'find-confirmed': decisionOf(letter.decisions(), first() ?? 0).state === 'confirmed',
        }}
      >
        {props.piece.text}
        <For each={props.piece.ends}>
          {(place) => (
            <>
              <span class="hidden-visually">
                {page().screen.finds.mark(words.number(place + 1), what(place))}
              </span>
              <button
                type="button"
                class="find-number"
                id={markId(place)}
                aria-label={page().screen.finds.toFind(words.number(place + 1), what(place))}
                onClick={() => focusFind(place)}
              >
                {words.number(place + 1)}
              </button>
            </>
          )}
        </For>
      </mark>
    </Show>
  );
}
