import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { enqueueRender } from '../state/renderQueue.ts';

/** Content rendered after everything before it. */
export function Deferred(props: {
  readonly children: JSX.Element;
  /** Shown meanwhile. */
  readonly fallback?: JSX.Element;
}): JSX.Element {
  const [isHere, setHere] = createSignal(false);
  onCleanup(enqueueRender(() => setHere(true)));
  return (
    <Show when={isHere()} fallback={props.fallback}>
      {props.children}
    </Show>
  );
}
