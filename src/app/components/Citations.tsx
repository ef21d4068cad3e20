import { For, type JSX, Show } from 'solid-js';
import { sourceText } from '../../text/codes/grid.ts';
import { useWords } from './useWords.ts';

/** The sources of a number, each a link to the official page in the language on screen. */
export function Citations(props: {
  readonly ids: readonly string[];
  readonly label: string;
}): JSX.Element {
  const { codes } = useWords();
  return (
    <div class="citations">
      <span class="citations-label">{props.label}</span>
      <ul>
        <For each={props.ids}>
          {(id) => {
            const source = () => sourceText(id, codes());
            return (
              <li>
                <Show when={source().url} fallback={source().title}>
                  {(url) => (
                    <a href={url()} rel="noreferrer">
                      {source().title}
                    </a>
                  )}
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </div>
  );
}
