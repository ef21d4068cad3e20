import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { takeTurn } from '../state/turns.ts';

/** What may come once all that stands before it is on screen. */
export function InTurn(props: {
  readonly children: JSX.Element;
  /** Holds the place. */
  readonly fallback?: JSX.Element;
}): JSX.Element {
  const [isHere, setHere] = createSignal(false);
  onCleanup(takeTurn(() => setHere(true)));
  return (
    <Show when={isHere()} fallback={props.fallback}>
      {props.children}
    </Show>
  );
}
