import type { Page } from '@playwright/test';
import { openPage, PAGE_IDS } from './pages.ts';
import { expect, open, overflow, test } from './support.ts';

const PAPERS = ['Letter', 'A4'] as const;
/** Points of a PDF: 72 an inch. */
const WIDTHS: Readonly<Record<(typeof PAPERS)[number], number>> = { Letter: 612, A4: 595 };

async function reasonsReady(page: Page): Promise<void> {
  await open(page);
  await expect(page.getByRole('img', { name: /Points by factor/ })).toBeVisible();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /reason-/.test(name)),
  );
  await page.waitForTimeout(200);
}

test('on paper stand the score and a reason for every factor, and nothing to press', async ({
  page,
}) => {
  await reasonsReady(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('total')).toBeVisible();
  const reasons = page.getByTestId('paper-reasons');
  await expect(reasons.getByRole('row', { name: /^Canadian work experience/ })).toContainText(
    '1 year',
  );
  for (const hidden of [
    '.site-header',
    '.site-footer',
    '.score-side',
    '.any-day',
    '.frame-notices',
  ])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.notes-counted')).toHaveAttribute('open');
  await page.emulateMedia({ media: 'screen' });
  await expect(reasons).toBeHidden();
  await expect(page.locator('.score-side')).toBeVisible();
});

for (const format of PAPERS) {
  test(`the score is printed on ${format}, nothing cut at the side`, async ({ page }, info) => {
    await reasonsReady(page);
    const pdf = await page.pdf({ format, path: info.outputPath(`score-${format}.pdf`) });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length).toBeLessThanOrEqual(6);
    for (const [, width] of boxes) expect(Number(width)).toBeCloseTo(WIDTHS[format], -1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({
      width: Math.floor(((WIDTHS[format] - 85) / 72) * 96),
      height: 900,
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

for (const id of PAGE_IDS)
  test(`what is tall on paper can be cut between two lines: ${id}`, async ({ page }) => {
    // As wide as a sheet of A4 between its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    await openPage(page, id, 'fr');
    await page.emulateMedia({ media: 'print' });
    const tall = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => getComputedStyle(element).display === 'grid')
        .filter((element) => element.getBoundingClientRect().height > 400)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(tall).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
