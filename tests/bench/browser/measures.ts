import type { CDPSession, Page } from '@playwright/test';

/** What a page cost the person in front of it. Milliseconds. */
export interface Load {
  readonly largestPaint: number;
  /** The parts over 50 ms of tasks between the first paint and two quiet seconds. */
  readonly blocked: number;
  readonly longestTask: number;
}

const SLOWED = 4;

export async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}

/** Before any script of the page: counts long tasks, largest paints and interactions. */
export function observe(): void {
  const seen = { paint: 0, first: 0, tasks: [] as number[], events: new Map<number, number>() };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as PerformanceEventTiming & { interactionId: number };
      if (interactionId === 0) continue;
      const before = seen.events.get(interactionId) ?? 0;
      seen.events.set(interactionId, Math.max(before, entry.duration));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

interface Seen {
  readonly paint: number;
  readonly tasks: readonly number[];
  readonly events: ReadonlyMap<number, number>;
}

const seenOn = (page: Page): Promise<{ paint: number; tasks: number[]; events: number[] }> =>
  page.evaluate(() => {
    const { paint, tasks, events } = (window as unknown as { seen: Seen }).seen;
    return { paint, tasks: [...tasks], events: [...events.values()] };
  });

export async function loadOf(page: Page): Promise<Load> {
  const { paint, tasks } = await seenOn(page);
  return {
    largestPaint: Math.round(paint),
    blocked: Math.round(tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0)),
    longestTask: Math.round(Math.max(0, ...tasks)),
  };
}

/** From an interaction to the paint that answers it; those under 16 ms are not reported by the browser. */
export async function interactions(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const before = (await seenOn(page)).events.length;
  await act();
  await page.waitForTimeout(500);
  return (await seenOn(page)).events.slice(before);
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
