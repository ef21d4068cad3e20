import { afterPaint } from './afterPaint.ts';

/** Short turns share a task up to this long: a quarter of a frame. Milliseconds. */
const TOGETHER = 4;

/** What waits to be put on the screen, in the order in which it is to appear. */
let waiting: readonly (() => void)[] = [];
let isGoing = false;

/**
 * Makes a part of the screen once what is there has been painted, each part in a task of its own, so that the page
 * answers in between. What is returned takes the turn back.
 */
export function takeTurn(turn: () => void): () => void {
  waiting = [...waiting, turn];
  if (!isGoing) {
    isGoing = true;
    afterPaint(go);
  }
  return () => {
    waiting = waiting.filter((other) => other !== turn);
  };
}

/** Makes at once all that waits, for paper or for a field that is to be found. */
export function finishTurns(): void {
  while (waiting.length > 0) takeNext();
}

function go(): void {
  const end = performance.now() + TOGETHER;
  try {
    do takeNext();
    while (performance.now() < end && waiting.length > 0);
  } finally {
    // A part that cannot be made keeps no other from its turn.
    isGoing = waiting.length > 0;
    if (isGoing) setTimeout(go);
  }
}

function takeNext(): void {
  const [turn, ...rest] = waiting;
  waiting = rest;
  turn?.();
}
