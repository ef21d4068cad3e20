import { afterPaint } from './afterPaint.ts';

/** Short renders share a task up to this long: a quarter of a frame. Milliseconds. */
const TOGETHER = 4;

/** Parts waiting to be rendered, in order of appearance. */
let waiting: readonly (() => void)[] = [];
let isGoing = false;

/**
 * Renders a part of the screen after the next paint, each part in its own task, so the page stays
 * responsive. The function returned cancels it.
 */
export function enqueueRender(turn: () => void): () => void {
  waiting = [...waiting, turn];
  if (!isGoing) {
    isGoing = true;
    afterPaint(go);
  }
  return () => {
    waiting = waiting.filter((other) => other !== turn);
  };
}

/** Renders everything that waits now: for printing, or to focus a field. */
export function flushRenderQueue(): void {
  while (waiting.length > 0) takeNext();
}

function go(): void {
  const end = performance.now() + TOGETHER;
  try {
    do takeNext();
    while (performance.now() < end && waiting.length > 0);
  } finally {
    // A part that fails does not stop the others.
    isGoing = waiting.length > 0;
    if (isGoing) setTimeout(go);
  }
}

function takeNext(): void {
  const [turn, ...rest] = waiting;
  waiting = rest;
  turn?.();
}
