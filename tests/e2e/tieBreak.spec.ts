import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { couple, openCouple } from './couple.ts';
import { expect, overflow, test } from './support.ts';

const FEED = readFileSync('tests/engine/rounds/fixtures/official-feed.json', 'utf8');

const json = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

/** A round whose cut-off is the couple's very score, and whose tie-break is on the day of their profile. */
function feedAtTheScore(): unknown {
  const { rounds } = JSON.parse(FEED) as { rounds: Record<string, string>[] };
  const round = {
    ...rounds[0],
    drawNumber: '9001',
    drawDate: '2025-06-10',
    drawCRS: '512',
    drawName: 'Canadian Experience Class',
    drawCutOff: 'May 5, 2025 at 13:27:31 UTC',
  };
  return { rounds: [round, ...rounds] };
}

async function openAtCutOff(page: Page, language: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCouple(page, `#/${language}/rounds`);
  await page.getByTestId('import-file').setInputFiles(json('rounds.json', feedAtTheScore()));
  await expect(page.getByTestId('import-report')).toBeVisible();
  await page.goto(`./#/${language}/score`);
  const invited = {
    ...couple,
    dates: { ...couple.dates, invitation: '2025-06-10', application: '2025-06-12' },
    round: '9001',
  };
  await page.getByTestId('import').setInputFiles(json('invited.json', invited));
  await expect(page.getByText('invited.json').first()).toBeVisible();
}

const WORDS = {
  en: { field: 'When the profile was submitted (UTC)', unknown: 'not known closely enough', before: 'was submitted before', after: 'was not submitted before', read: 'May 5, 2025, 13:00:00 UTC', verdict: 'submitted before the tie-break' }, // prettier-ignore
  fr: { field: 'Moment où le profil a été présenté (UTC)', unknown: 'pas connu avec assez de précision', before: 'a été présenté avant', after: 'n’a pas été présenté avant', read: '5 mai 2025, 13:00:00 UTC', verdict: 'présenté avant le départage' }, // prettier-ignore
} as const;

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language];
  test(`a score at the cut-off is answered by the tie-break, once the moment is told: ${language}`, async ({
    page,
  }) => {
    await openAtCutOff(page, language);
    const answer = page.getByTestId('tie-break');
    await expect(answer).toContainText(words.unknown);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    const field = page.getByLabel(words.field);
    await field.fill('2025-05-05 14:00');
    await expect(answer).toContainText(words.after);
    await field.fill('2025-05-05 13:00');
    await expect(answer).toContainText(words.before);
    await expect(page.getByTestId('submitted')).toContainText(words.read);
    await field.fill('2025-07-01 13:00');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(answer).toContainText(words.unknown);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`./#/${language}/recount`);
    const card = page.getByTestId('verdict-card');
    await expect(card.locator('.place-at').first()).not.toContainText(words.verdict);
    await card.getByLabel(words.field).fill('2025-05-05T13:00:00Z');
    await expect(card.locator('.place-at').first()).toContainText(words.verdict);
    await expect(card.getByLabel(words.field)).toBeFocused();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.waitForTimeout(800);
    await page.reload();
    await expect(card.locator('.place-at').first()).toContainText(words.verdict);
    await page.goto(`./#/${language}/rounds`);
    await expect(page.getByTestId('invited')).toContainText(words.before);
  });
}
