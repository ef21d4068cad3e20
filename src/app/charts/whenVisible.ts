/** Charts are drawn this far before they come into view: half a screen. */
const NEAR = '50% 0px';

/** Runs a task once an element is almost visible or about to be printed. The function returned cancels it. */
export function whenVisible(element: Element, task: () => void): () => void {
  const stop = (): void => {
    sight.disconnect();
    removeEventListener('beforeprint', run);
  };
  const run = (): void => {
    stop();
    task();
  };
  const sight = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) run();
    },
    { rootMargin: NEAR },
  );
  sight.observe(element);
  addEventListener('beforeprint', run);
  return stop;
}
