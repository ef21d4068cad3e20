/**
 * The shortest of `runs` timings of `work`, in milliseconds, after one that is not counted: other
 * work on the machine can only lengthen a run, so the shortest is the least disturbed.
 */
export function shortestMilliseconds(work: () => unknown, runs = 15): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The same in processor time of this process, which other work on the machine hardly lengthens. */
export function leastProcessorMilliseconds(work: () => unknown, runs = 5): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many of `count` a second, at best. */
export const perSecond = (count: number, work: () => unknown, runs?: number): number =>
  (count * 1000) / shortestMilliseconds(work, runs);
