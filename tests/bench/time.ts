/** The median of `runs` timings of `work`, in milliseconds, after one that is not counted. */
export function medianMilliseconds(work: () => unknown, runs = 7): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

/** How many of `count` a second, by the median of several runs. */
export const perSecond = (count: number, work: () => unknown, runs = 7): number =>
  (count * 1000) / medianMilliseconds(work, runs);
