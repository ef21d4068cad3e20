import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { afterPaint } from './afterPaint.ts';

/** What a source says, a paint later: for what may come after the answer to a key or a press. */
export function createFollowing<T>(source: Accessor<T>): Accessor<T> {
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
