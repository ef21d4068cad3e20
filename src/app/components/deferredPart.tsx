import { type Component, createResource, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useApp } from '../state/app.ts';
import { Deferred } from './Deferred.tsx';
import { lazyView, type Unwritten, type ViewParts } from './lazyView.tsx';
import { LoadFailed } from './LoadFailed.tsx';

/** A part of a page that is fetched once what stands before it is on screen. */
export const deferredPart = <Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> => inTurn(fetched(load));

/** The same with sentences of its own. */
export const laterView = <Props extends { readonly text: object }>(
  parts: ViewParts<Props>,
): Component<Unwritten<Props>> => inTurn(lazyView(parts));

const inTurn =
  <Props extends object>(Part: Component<Props>): Component<Props> =>
  (props) => (
    <Deferred fallback={<Loading />}>
      <Part {...props} />
    </Deferred>
  );

const fetched =
  <Props extends object>(load: () => Promise<Component<Props>>): Component<Props> =>
  (props) => {
    const [part, { refetch }] = createResource(load);
    return (
      <Show when={part.error === undefined} fallback={<LoadFailed retry={() => void refetch()} />}>
        <Show when={part.latest} fallback={<Loading />}>
          {(Part) => <Dynamic component={Part()} {...props} />}
        </Show>
      </Show>
    );
  };

function Loading(): JSX.Element {
  const { catalogue } = useApp();
  return <p class="loading">{catalogue().shell.loading}</p>;
}
