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

/** The shortest timing of each work, run in turn, so that what else the machine does falls on all alike. */
export function shortestInTurn(works: readonly (() => unknown)[], runs = 60): readonly number[] {
  for (const work of works) work();
  const shortest = works.map(() => Infinity);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      work();
      shortest[at] = Math.min(shortest[at]!, performance.now() - start);
    }
  }
  return shortest;
}
