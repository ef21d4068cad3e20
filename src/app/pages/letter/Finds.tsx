import { For, type JSX, Show } from 'solid-js';
import type { LetterReading } from '../../../engine/index.ts';
import { useWords } from '../../components/useWords.ts';
import { isBeside, sureAndOpen } from './decisions.ts';
import { FindItem } from './FindItem.tsx';
import { useLetterText } from './letterText.ts';
import { useLetter } from './session.ts';

/** Every find with its certainty, to be confirmed, corrected or refused. */
export function Finds(props: { readonly reading: LetterReading }): JSX.Element {
  const letter = useLetter();
  const page = useLetterText();
  const words = useWords();
  const text = () => page().screen.finds;
  const finds = () => props.reading.finds;
  const places = (which: 'main' | 'beside'): readonly number[] =>
    finds().flatMap((find, place) => (isBeside(find) === (which === 'beside') ? [place] : []));
  const open = () => sureAndOpen(finds(), letter.decisions());
  const confirmAll = (): void => {
    letter.decide(open(), (place) => ({
      state: 'confirmed',
      find: finds()[place]!,
      isCorrected: false,
    }));
  };
  return (
    <section class="card" aria-labelledby="finds-heading" data-testid="finds">
      <h2 id="finds-heading">{text().heading}</h2>
      <p class="soft">{text().intro}</p>
      <p role="status">
        {text().count(
          words.number(places('main').length),
          words.number(
            places('main').filter((place) => finds()[place]?.certainty === 'sure').length,
          ),
        )}
      </p>
      <Show when={open().length > 1}>
        <button type="button" class="button" onClick={confirmAll}>
          {text().confirmSure(words.number(open().length))}
        </button>
      </Show>
      <ol class="find-list">
        <For each={places('main')}>
          {(place) => <FindItem place={place} find={finds()[place]!} />}
        </For>
      </ol>
      <Show when={places('beside').length > 0}>
        <details>
          <summary>{text().others(words.number(places('beside').length))}</summary>
          <ol class="find-list">
            <For each={places('beside')}>
              {(place) => <FindItem place={place} find={finds()[place]!} />}
            </For>
          </ol>
        </details>
      </Show>
    </section>
  );
}
