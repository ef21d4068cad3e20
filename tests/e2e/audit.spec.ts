import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test } from './support.ts';

const LANGUAGES = ['en', 'fr'] as const;

async function openAudit(page: Page, language = 'en'): Promise<void> {
  await page.goto(`./#/${language}/audit`);
  await expect(page.getByTestId('count-error')).toBeVisible();
  // The round's cut-off has been looked up.
  await expect(page.locator('.audit-summary')).toContainText('521');
}

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

test('the example’s file is below the cut-off, and each finding says where, why and what mends it', async ({
  page,
}) => {
  await openAudit(page);
  const score = page.getByTestId('family-score');
  await expect(score).toContainText('which does not reach the cut-off of 521');
  for (const finding of await page.locator('.finding').all()) {
    await expect(finding.locator('h3')).not.toBeEmpty();
    await expect(finding.locator('.finding-mend dd')).not.toBeEmpty();
    await expect(finding.locator('.finding-places button').first()).toBeVisible();
    await expect(finding.locator('.citations a').first()).toHaveAttribute('href', /^https:/);
  }
});

test('the same of several days is said once', async ({ page }) => {
  await openAudit(page);
  await expect(
    page.getByText('when the invitation was issued and when the application was received').first(),
  ).toBeVisible();
  const sentences = await page.locator('.finding h3').allTextContents();
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a severity left out hides its findings, says so, and comes back', async ({ page }) => {
  await openAudit(page);
  const counts = await page.locator('[data-testid^=count-]').allTextContents();
  const all = counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
  await expect(page.locator('.finding')).toHaveCount(all);
  const notices = await page.locator('.finding .severity-notice').count();
  expect(notices).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^To know/ }).uncheck();
  await expect(page.locator('.finding')).toHaveCount(all - notices);
  await expect(page.locator('.audit-summary').getByRole('status')).toContainText(
    `${all - notices} of ${all} shown`,
  );
  await expect(page.getByText(/hidden by the choice above/).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^To know/ }).check();
  await expect(page.locator('.finding')).toHaveCount(all);
});

test('a finding leads to its field in the form', async ({ page }) => {
  await openAudit(page);
  await page.getByRole('button', { name: 'Candidate › job 2' }).first().click();
  await expect(page).toHaveURL(/#\/en\/score$/);
  await expect(page.locator('#field-candidate-jobs-1 > summary')).toBeFocused();
});

test('the last valid days of tests and assessments are listed, soonest first', async ({ page }) => {
  await openAudit(page);
  const days = await page.getByTestId('expiry').locator('time').allTextContents();
  expect(days).toEqual(['December 8, 2025', 'February 14, 2026', 'May 17, 2026']);
});

test('programs and categories are shown condition by condition, on the day chosen', async ({
  page,
}) => {
  await openAudit(page);
  const criteria = page.getByTestId('criteria');
  await expect(criteria.locator('.criteria-day')).toContainText('March 20, 2025');
  await criteria.getByText('Canadian Experience Class', { exact: true }).click();
  await expect(criteria.locator('.reading[open] .condition').first()).toBeVisible();
  await criteria.getByRole('radio', { name: 'Invitation' }).check();
  await expect(criteria.locator('.criteria-day')).toContainText('February 5, 2025');
  await criteria.getByText('Federal Skilled Worker Program', { exact: true }).click();
  await expect(criteria.locator('.grid-table').first()).toContainText('Age');
});

test('in the other language, the round is said in it', async ({ page }) => {
  await openAudit(page);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('.audit-summary')).toContainText('dont la note minimale était de 521');
  await expect(page.locator('.audit-summary')).not.toContainText('cut-off');
});

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, folded and unfolded: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openAudit(page, language);
      expect(await violationsOf(page)).toEqual([]);
      await unfoldAll(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`nothing is wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openAudit(page, language);
    await unfoldAll(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
