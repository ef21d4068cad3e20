/** How far from what is seen a chart is drawn already: half of a screen. */
const NEAR = '50% 0px';

/** Does a task once an element is nearly in sight, or is about to be put on paper; what is returned takes it back. */
export function whenNearSight(element: Element, task: () => void): () => void {
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
