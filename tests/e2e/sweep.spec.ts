import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { focusable, LANGUAGES, openPage, PAGE_IDS, settled } from './pages.ts';
import { expect, overflow, test, unfold } from './support.ts';

test.describe.configure({ timeout: 90_000 });

/** Where a text does not fit the box that cuts it off: on screen, and not in a part that scrolls. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      element.closest('.scroll-x, textarea, input, select, .hidden-visually, svg') !== null;
    const cuts = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return overflowX !== 'visible' || textOverflow === 'ellipsis';
    };
    const out: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!hasText || scrolls(element) || !element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      const isCut = cuts(element) && element.scrollWidth > element.clientWidth + 1;
      const isOut = box.right > innerWidth + 1 || box.left < -1;
      const isSkip = element.matches('.skip-link');
      if ((isCut || isOut) && !isSkip) out.push(`${element.className}: ${element.textContent}`);
    }
    return out;
  });

for (const id of PAGE_IDS)
  for (const language of LANGUAGES)
    test(`no text is cut, at 320 pixels and at 200% zoom: ${id}, ${language}`, async ({ page }) => {
      // 1280 by 1024 pixels at 200% are 640 by 512.
      for (const [width, height] of [
        [320, 640],
        [640, 512],
      ] as const) {
        await page.setViewportSize({ width, height });
        await openPage(page, id, language);
        for (const prepare of [() => Promise.resolve(), () => unfold(page)]) {
          await prepare();
          expect(await overflow(page), `at ${width}`).toBeLessThanOrEqual(0);
          expect(await clipped(page), `at ${width}`).toEqual([]);
        }
      }
    });

for (const id of PAGE_IDS)
  test(`the focus is seen on everything that can have it: ${id}`, async ({ page }) => {
    await openPage(page, id, 'en');
    await unfold(page);
    await page.keyboard.press('Tab');
    const unseen = await focusable(page).evaluateAll((all) => {
      const marked = (element: Element | null): boolean => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      };
      return all
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          (element as HTMLElement).focus();
          if (document.activeElement !== element) return false;
          const label = (element as HTMLInputElement).labels?.[0] ?? null;
          return ![element, element.nextElementSibling, element.parentElement, label].some(marked);
        })
        .map((element) => element.outerHTML.slice(0, 160));
    });
    expect(unseen).toEqual([]);
  });

/** Ends the app, leaves it, or opens a window of the browser's own. */
const NOT_PRESSED = /print|delete|erase|save|download|export|copy|choose a file|share/i;

for (const id of PAGE_IDS)
  test(`the focus is never lost by pressing a button: ${id}`, async ({ page }) => {
    await openPage(page, id, 'en');
    const pressed = new Set<string>();
    const lost: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const next = await page.evaluate(
        ([done, not]) => {
          const name = (element: Element): string =>
            (element.getAttribute('aria-label') ?? element.textContent).trim();
          const button = [
            ...document.querySelectorAll<HTMLElement>('main button:not([disabled])'),
          ].find(
            (each) =>
              each.checkVisibility() &&
              !done.includes(name(each)) &&
              !new RegExp(not, 'i').test(name(each)),
          );
          button?.focus();
          return button === undefined ? null : name(button);
        },
        [[...pressed], NOT_PRESSED.source] as const,
      );
      if (next === null) break;
      pressed.add(next);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(120);
      const isLost = await page.evaluate(
        () => document.activeElement === null || document.activeElement === document.body,
      );
      if (isLost) lost.push(next);
      if (!page.url().endsWith(`/${id}`)) {
        await openPage(page, id, 'en');
      }
    }
    expect(lost).toEqual([]);
  });

test('the focus goes to the page that is opened', async ({ page }) => {
  await openPage(page, PAGE_IDS[0]!, 'en');
  for (const id of PAGE_IDS.slice(1)) {
    await page.locator(`.site-nav a[href="#/en/${id}"]`).click();
    await settled(page, id);
    await expect(page.locator('main')).toBeFocused();
  }
});

async function downloads(page: Page, name: RegExp): Promise<readonly Download[]> {
  const files: Download[] = [];
  for (const button of await page.getByRole('button', { name }).all()) {
    const coming = page.waitForEvent('download');
    await button.click();
    files.push(await coming);
  }
  return files;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How many charts there are on a page as it opens on the example. */
const CHARTS = [
  ['score', 1],
  ['recount', 1],
  ['whatif', 2],
  ['rounds', 2],
] as const;

for (const [id, least] of CHARTS)
  for (const language of LANGUAGES)
    test(`every chart is saved as an image and as CSV: ${id}, ${language}`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme: language === 'fr' ? 'dark' : 'light' });
      await openPage(page, id, language);
      await expect(page.locator('.chart-tools').nth(least - 1)).toBeVisible();
      const images = await downloads(page, /^(?:Save as an image|Enregistrer l’image)/);
      const tables = await downloads(page, /^(?:Save as CSV|Enregistrer en CSV)/);
      expect(images.length).toBeGreaterThanOrEqual(least);
      expect(tables.length).toBe(images.length);
      for (const image of images) {
        expect(image.suggestedFilename()).toMatch(/^[a-z0-9-]+-2025-06-16\.png$/);
        const bytes = readFileSync(await image.path());
        expect(bytes.subarray(0, 8)).toEqual(PNG);
        expect(bytes.length).toBeGreaterThan(5000);
        await image.saveAs(info.outputPath(image.suggestedFilename()));
      }
      for (const table of tables) {
        const text = readFileSync(await table.path(), 'utf8');
        const rows: readonly (readonly string[])[] = parse(text, { bom: true });
        expect(rows.length).toBeGreaterThan(2);
        expect(rows[0]?.every((name) => name !== '')).toBe(true);
        expect(
          rows.slice(1).some((row) => row.some((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))),
        ).toBe(true);
      }
    });

test('the heat map, a table, is saved as it looks', async ({ page }, info) => {
  await openPage(page, 'whatif', 'en');
  for (const part of await page.locator('.part').all()) {
    await part.click();
    if ((await page.getByTestId('heat').count()) > 0) break;
  }
  const tools = page.locator('.heat .chart-tools').first();
  const coming = page.waitForEvent('download');
  await tools.getByRole('button').first().click();
  const image = await coming;
  const path = info.outputPath('heat.png');
  await image.saveAs(path);
  expect(readFileSync(path).length).toBeGreaterThan(5000);
});
