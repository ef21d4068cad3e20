import type { Locator, Page } from '@playwright/test';
import type { PageId } from '../../src/app/pages/pages.ts';
import { TODAY } from './couple.ts';
import { expect } from './support.ts';

/** What stands on a page once it is whole. `satisfies` fails the type check when a page is added. */
export const READY = {
  home: 'main h1',
  score: '#field-candidate-birthDate',
  letter: 'main h1',
  recount: '[data-testid=outcome-candidate]',
  audit: '[data-testid=count-error]',
  report: '[data-testid=report]',
  whatif: '[data-testid=pool]',
  plan: '[data-testid=result]',
  rounds: '[data-testid=rounds-table]',
  dossiers: 'main h1',
} as const satisfies Readonly<Record<PageId, string>>;

export const PAGE_IDS = Object.keys(READY) as readonly PageId[];
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Opens a page on the day on which the example's tests still hold, and waits for all that comes by itself. */
export async function openPage(page: Page, id: PageId, language: Language): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(`./#/${language}/${id}`);
  await settled(page, id);
}

export async function settled(page: Page, id: PageId): Promise<void> {
  await expect(page.locator(READY[id]).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.loading')).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** Everything that can have the focus and is on screen. */
export const focusable = (page: Page): Locator =>
  page.locator(
    'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]',
  );
