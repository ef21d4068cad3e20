import { type Component, createResource, createSignal, onCleanup, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useApp } from '../state/app.ts';
import { takeTurn } from '../state/turns.ts';
import { LoadFailed } from './LoadFailed.tsx';

/** A part of a page that is fetched once what stands before it is on screen. */
export function laterPart<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  return (props) => {
    const { catalogue } = useApp();
    const [isTurn, setTurn] = createSignal(false);
    onCleanup(takeTurn(() => setTurn(true)));
    const [part, { refetch }] = createResource(isTurn, load);
    return (
      <Show when={part.error === undefined} fallback={<LoadFailed retry={() => void refetch()} />}>
        <Show when={part.latest} fallback={<p class="loading">{catalogue().shell.loading}</p>}>
          {(Part) => <Dynamic component={Part()} {...props} />}
        </Show>
      </Show>
    );
  };
}
