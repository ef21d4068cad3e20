import type { CDPSession, Page } from '@playwright/test';

/** How many times slower a telephone's processor is taken to be. */
export const SLOWED = 4;

export async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}

/** Before any script of the page: notes the largest paint. */
export function observe(): void {
  const seen = { paint: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Milliseconds from the start to the largest thing painted. */
export const largestPaintOn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.round((window as unknown as { readonly seen: { readonly paint: number } }).seen.paint),
  );

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
