import { expect, type Page, test as base } from '@playwright/test';

/** A page that fails its test when it asks anything of another origin, or reports an error. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    const { origin } = new URL(baseURL ?? '');
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
        faults.push(`request to ${request.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Opens a page of the app, and waits until the score and the form are there. */
export async function open(page: Page, address = '#/en/score'): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.getByTestId('total')).toBeVisible();
  await expect(page.getByTestId('import')).toBeAttached();
}

export const total = (page: Page) => page.getByTestId('total');

/** Opens every part that folds, also those that come with what was opened. */
export async function unfold(page: Page): Promise<void> {
  await expect(async () => {
    const opened = await openFolded(page);
    // What was folded away is made a part at a time, each after a paint.
    await page.waitForTimeout(150);
    expect(opened).toBe(0);
  }).toPass();
}

/** Opens what is folded now, and tells how much that was. */
const openFolded = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const part of parts) part.open = true;
    const nodes = document.querySelectorAll<HTMLElement>('.node-toggle[aria-expanded=false]');
    for (const node of nodes) node.click();
    return parts.length + nodes.length;
  });

export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
