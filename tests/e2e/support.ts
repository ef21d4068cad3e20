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

/** Opens every part that folds, so that nothing is left unseen. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    for (const button of document.querySelectorAll<HTMLElement>(
      '.node-toggle[aria-expanded=false]',
    ))
      button.click();
  });
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
