import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ExampleId } from '../../../text/screen/home/examples.en.ts';
import type { HomeText } from '../../../text/screen/home/en.ts';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import { useWords } from '../../components/useWords.ts';
import { EXAMPLE_IDS, loadExample } from '../../examples/examples.ts';
import { useApp } from '../../state/app.ts';
import { routeHash } from '../../state/route.ts';

/** People who do not exist, to be looked at and changed without harm. */
export function Examples(props: { readonly text: HomeText['examples'] }): JSX.Element {
  const { dossiers } = useApp();
  const words = useWords();
  const [failed, setFailed] = createSignal<ExampleId | null>(null);
  const explore = async (id: ExampleId): Promise<void> => {
    try {
      const draft = await loadExample(id);
      dossiers.openNew({ draft, example: id, keep: 'when-edited' });
      location.hash = routeHash(words.language(), 'score');
    } catch {
      setFailed(id);
    }
  };
  return (
    <section class="card" aria-labelledby="examples-heading">
      <h2 id="examples-heading">{props.text.heading}</h2>
      <p class="soft">{props.text.intro}</p>
      <Show when={failed()} keyed>
        {(id) => <LoadFailed retry={() => void explore(id)} />}
      </Show>
      <ul class="example-cards">
        <For each={EXAMPLE_IDS}>
          {(id) => (
            <li class="example-card">
              <h3>{props.text.titles[id]}</h3>
              <p class="soft">{props.text.stories[id]}</p>
              <p>
                <span class="tag tag-soft">{props.text.tag}</span>
              </p>
              <button
                type="button"
                class="button"
                aria-label={props.text.exploreThis(props.text.titles[id])}
                onClick={() => void explore(id)}
              >
                {props.text.explore}
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
