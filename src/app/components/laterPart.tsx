import { type Component, createResource, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useApp } from '../state/app.ts';
import { takeTurn } from '../state/turns.ts';
import { InTurn } from './InTurn.tsx';
import { lazyView, type Unwritten, type ViewParts } from './lazyView.tsx';
import { LoadFailed } from './LoadFailed.tsx';

/** A part of a page that is fetched once what stands before it is on screen. */
export function laterPart<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  return (props) => {
    const [isTurn, setTurn] = createSignal(false);
    onCleanup(takeTurn(() => setTurn(true)));
    const [part, { refetch }] = createResource(isTurn, load);
    return (
      <Show when={part.error === undefined} fallback={<LoadFailed retry={() => void refetch()} />}>
        <Show when={part.latest} fallback={<Loading />}>
          {(Part) => <Dynamic component={Part()} {...props} />}
        </Show>
      </Show>
    );
  };
}

/** The same with sentences of its own. */
export function laterView<Props extends { readonly text: object }>(
  parts: ViewParts<Props>,
): Component<Unwritten<Props>> {
  const View = lazyView(parts);
  return (props) => (
    <InTurn fallback={<Loading />}>
      <View {...props} />
    </InTurn>
  );
}

function Loading(): JSX.Element {
  const { catalogue } = useApp();
  return <p class="loading">{catalogue().shell.loading}</p>;
}
