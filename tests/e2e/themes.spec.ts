import type { Page } from '@playwright/test';
import { LOOK, violationsOf } from './axe.ts';
import { LANGUAGES, openPage, PAGE_IDS } from './pages.ts';
import { expect, test, unfold } from './support.ts';

/** What people and their devices ask for. The clock stands still while axe waits for nothing. */
const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more' }],
  ['high contrast, dark', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours', { colorScheme: 'dark', contrast: null, forcedColors: 'active' }],
  ['reduced motion', { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }],
] as const satisfies readonly (readonly [string, Parameters<Page['emulateMedia']>[0]])[];

test.describe.configure({ timeout: 120_000 });

for (const id of PAGE_IDS)
  for (const language of LANGUAGES)
    test(`axe finds nothing in any theme, folded or not: ${id}, ${language}`, async ({ page }) => {
      await openPage(page, id, language);
      expect(await violationsOf(page), 'as it opens').toEqual([]);
      await unfold(page);
      expect(await violationsOf(page), 'unfolded').toEqual([]);
      for (const [name, media] of THEMES) {
        await page.emulateMedia(media);
        expect(await violationsOf(page, LOOK), name).toEqual([]);
      }
    });

for (const id of PAGE_IDS)
  test(`less motion: nothing moves on ${id}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, id, 'en');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName } =
            getComputedStyle(element);
          const lasts = (times: string): boolean =>
            times.split(',').some((time) => parseFloat(time) > 0.01);
          return (
            lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
          );
        })
        .map(({ className, tagName }) => `${tagName}.${className}`),
    );
    expect([...new Set(moving)]).toEqual([]);
  });

/** Both themes and both languages, at each width. */
const PICTURES = [
  ['en', 'light', 360],
  ['fr', 'dark', 360],
  ['fr', 'light', 1280],
  ['en', 'dark', 1280],
] as const;

for (const id of PAGE_IDS)
  for (const [language, colorScheme, width] of PICTURES)
    test(`picture of ${id}: ${language}, ${colorScheme}, ${width}`, async ({ page }, info) => {
      // A chart moves by the clock, which stands still here.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 860 });
      await openPage(page, id, language);
      await page.waitForTimeout(400);
      await page.screenshot({
        path: info.outputPath(`${id}-${language}-${colorScheme}-${width}.png`),
        fullPage: true,
      });
    });
