import { type JSX, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type { LastWords, Trace } from '../state/erase.ts';

/** The last page: nothing of the user's is left, so that nothing here may be kept. */
function Erased(props: {
  readonly words: LastWords;
  readonly left: readonly Trace[];
}): JSX.Element {
  return (
    <main id="main" tabindex="-1" ref={(element) => queueMicrotask(() => element.focus())}>
      <div class="page">
        <h1>{props.words.done}</h1>
        <p>{props.words.doneDetail}</p>
        <Show when={props.left.length > 0}>
          <p class="notice notice-bad">
            {props.words.left(props.left.map((trace) => props.words.traces[trace]).join(', '))}
          </p>
        </Show>
        <div>
          <a class="button" href="./">
            {props.words.again}
          </a>
        </div>
      </div>
    </main>
  );
}

export function showErased(root: HTMLElement, words: LastWords, left: readonly Trace[]): void {
  render(() => <Erased words={words} left={left} />, root);
}
