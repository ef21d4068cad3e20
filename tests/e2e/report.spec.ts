import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test } from './support.ts';

const LANGUAGES = ['en', 'fr'] as const;
const TOTAL = { en: 'Total counted by the officer', fr: 'Note comptée par l’agent' };

/** Opens the report of the example, the officer's total having been entered on the recount's page. */
async function openReport(
  page: Page,
  language: keyof typeof TOTAL = 'en',
  total = '513',
): Promise<void> {
  await page.goto(`./#/${language}/recount`);
  await page.locator('input[name=total-kind]').nth(1).check();
  await page.getByLabel(TOTAL[language]).fill(total);
  await page.getByLabel(TOTAL[language]).press('Tab');
  await page.goto(`./#/${language}/report`);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await expect(page.getByTestId('report-status')).not.toBeEmpty({ timeout: 15_000 });
  await expect(page.getByTestId('searching')).toBeHidden();
}

const report = (page: Page) => page.getByTestId('report');
const lastDays = (page: Page) => page.locator('.report-table-steps td:nth-child(2)');

test('the report says where the claim comes from, what the officer counted, and what that means', async ({
  page,
}) => {
  await openReport(page);
  const summary = page.locator('.report-section-summary');
  await expect(summary).toContainText('The score claimed in the profile was 526.');
  await expect(summary).toContainText('counted by calendar month');
  await expect(summary).toContainText('The officer counted 513.');
  await expect(summary.locator('.report-verdict')).toContainText('the numbers support the refusal');
  await expect(page.locator('.report-sum').first()).toContainText('−13');
  await expect(report(page)).toContainText('It is not legal advice.');
});

test('each statement is marked certain or inferred, in words', async ({ page }) => {
  await openReport(page, 'en', '496');
  const marks = new Set(await page.locator('.standing').allTextContents());
  expect([...marks].sort()).toEqual(['Certain', 'Inferred']);
});

test('before anything is known of the officer’s figures, the page says how to tell them', async ({
  page,
}) => {
  await page.goto('./#/en/report');
  await expect(report(page)).toContainText('None of the officer’s figures is known yet.');
  await page.locator('.report-options').getByRole('link', { name: 'Enter the officer’s figures' }).click(); // prettier-ignore
  await expect(page).toHaveURL(/#\/en\/recount$/);
});

test('the last days move with the day of notice, which is kept', async ({ page }) => {
  await openReport(page);
  await expect(lastDays(page)).toContainText(['October 3, 2025', 'November 17, 2025']);
  const notified = page.getByLabel('Day on which you learned of the refusal');
  await notified.fill('2025-09-22');
  await notified.press('Tab');
  await expect(lastDays(page)).toContainText(['October 7, 2025', 'November 21, 2025']);
  await page.reload();
  await expect(notified).toHaveValue('2025-09-22');
  await notified.fill('2025-09-01');
  await notified.press('Tab');
  await expect(page.locator('#notified-fault')).toContainText('before the decision');
  await expect(notified).toHaveAttribute('aria-invalid', 'true');
  await expect(lastDays(page)).toContainText(['October 3, 2025']);
});

test('the report can be in the other language, and the page stays in its own', async ({ page }) => {
  await openReport(page);
  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(report(page)).toContainText('Ce n’est pas un avis juridique.');
  await expect(report(page)).toHaveAttribute('lang', 'fr-CA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as Markdown' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('# Recalcul d’une note d’Entrée express');
  expect(text).toContain('Exemple : ce dossier est inventé.');
  expect(text).toContain('La note déclarée dans le profil était de 526.');
});

test('the report is downloaded as JSON with its sentences', async ({ page }) => {
  await openReport(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as JSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^crs-report-\d{4}-\d{2}-\d{2}\.json$/);
  const made = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    sections: { id: string }[];
    head: readonly string[];
  };
  expect(made.head).toEqual(['An example: this file is made up.']);
  expect(made.sections.map(({ id }) => id)).toContain('recourse');
});

for (const language of LANGUAGES) {
  for (const format of ['Letter', 'A4'] as const) {
    test(`printed on ${format}, the report alone is on the pages: ${language}`, async ({
      page,
    }, info) => {
      await openReport(page, language, '496');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.site-header')).toBeHidden();
      await expect(page.locator('.site-footer')).toBeHidden();
      await expect(page.locator('.report-options')).toBeHidden();
      for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
      const path = info.outputPath(`report-${format}-${language}.pdf`);
      const file = await page.pdf({ format, path });
      const text = file.toString('latin1');
      const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(2);
      expect(pages).toBeLessThan(12);
      // Nothing is cut at the right: no part is wider than the paper.
      const width = format === 'A4' ? 794 : 816;
      await page.setViewportSize({ width: width - 113, height: 1000 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openReport(page, language, '496');
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`nothing is wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openReport(page, language, '496');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('by the keyboard alone: the language, the day, the download', async ({ page }) => {
  await openReport(page);
  const notified = page.getByLabel('Day on which you learned of the refusal');
  for (let key = 0; key < 30; key += 1) {
    await page.keyboard.press('Tab');
    if (await notified.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(notified).toBeFocused();
  const french = page.getByRole('radio', { name: 'Français' });
  for (let key = 0; key < 6; key += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    if (name === 'report-language') break;
  }
  await page.keyboard.press('ArrowDown');
  await expect(french).toBeChecked();
  await expect(report(page)).toHaveAttribute('lang', 'fr-CA');
  const download = page.waitForEvent('download');
  const markdown = page.getByRole('button', { name: 'Download as Markdown' });
  for (let key = 0; key < 6; key += 1) {
    await page.keyboard.press('Tab');
    if (await markdown.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
});
