import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { afterPaint } from './afterPaint.ts';

/** The value of a source one paint later: for parts that may follow the answer to a key or press. */
export function createDeferredSignal<T>(source: Accessor<T>): Accessor<T> {
  const [value, setValue] = createSignal(untrack(source));
  let isWaiting = false;
  let isOver = false;
  const follow = (): void => {
    isWaiting = false;
    if (!isOver) setValue(() => untrack(source));
  };
  createEffect(
    on(
      source,
      () => {
        if (isWaiting) return;
        isWaiting = true;
        afterPaint(follow);
      },
      { defer: true },
    ),
  );
  onCleanup(() => (isOver = true));
  return value;
}
