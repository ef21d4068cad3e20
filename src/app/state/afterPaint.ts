/** The longest that a task waits where nothing is painted, in a tab that is hidden. Milliseconds. */
const LONGEST = 100;

/** Does a task once what has changed is on screen, or a moment later; what is returned does it at once. */
export function afterPaint(task: () => void): () => void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    task();
  };
  const timer = setTimeout(run, LONGEST);
  requestAnimationFrame(() => setTimeout(run));
  return run;
}
