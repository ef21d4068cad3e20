import { For, type JSX, Show } from 'solid-js';
import type { LetterReading } from '../../../engine/letter.ts';
import { useWords } from '../../components/useWords.ts';
import { isBeside, mainPlaces, sureAndOpen } from './decisions.ts';
import { FindItem } from './FindItem.tsx';
import { useLetterText } from './letterText.ts';
import { FINDS_HEADING } from './places.ts';
import { useLetter } from './session.ts';

/** Every find with its certainty, to be confirmed, corrected or refused. */
export function Finds(props: { readonly reading: LetterReading }): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const text = () => page().screen.finds;
  const finds = () => props.reading.finds;
  const main = (): readonly number[] => mainPlaces(finds());
  const beside = (): readonly number[] =>
    finds().flatMap((find, place) => (isBeside(find) ? [place] : []));
  const open = (): readonly number[] => sureAndOpen(finds(), letter.decisions());
  const confirmAll = (): void => {
    const listed = finds();
    letter.decide(open(), (place) => ({
      state: 'confirmed',
      find: listed[place]!,
      isCorrected: false,
    }));
  };
  return (
    <section class="card" aria-labelledby={FINDS_HEADING} data-testid="finds">
      <h2 id={FINDS_HEADING} tabindex="-1">
        {text().heading}
      </h2>
      <p class="soft">{text().intro}</p>
      <p role="status">
        {text().count(
          words.number(main().length),
          words.number(main().filter((place) => finds()[place]?.certainty === 'sure').length),
        )}
      </p>
      <Show when={open().length > 1}>
        <button type="button" class="button" onClick={confirmAll}>
          {text().confirmSure(words.number(open().length))}
        </button>
      </Show>
      <ol class="find-list">
        <For each={main()}>{(place) => <FindItem place={place} find={finds()[place]!} />}</For>
      </ol>
      <Show when={beside().length > 0}>
        <details>
          <summary>{text().others(words.number(beside().length))}</summary>
          <ol class="find-list">
            <For each={beside()}>
              {(place) => <FindItem place={place} find={finds()[place]!} />}
            </For>
          </ol>
        </details>
      </Show>
    </section>
  );
}
