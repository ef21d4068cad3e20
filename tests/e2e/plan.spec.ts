import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test, unfold } from './support.ts';

/** The day on which the stories take place: the rounds known then are those of the record. */
const TODAY = '2026-11-24T12:00:00Z';

const WORDS = {
  en: {
    kind: 'Target',
    category: 'Category of rounds',
    cec: /Canadian Experience Class/,
    french: /French/,
    plan: 'Plan 1',
    tryIt: 'Try it as a what-if scenario',
    see: 'See the scenario',
    stop: 'Stop the search',
    again: 'Search again',
    stopped: /search was stopped/,
    months: 'Months',
    brings: /Change what it brings/,
    reading: 'Reading',
    level: 'CLB',
    own: 'What it would bring',
    nomination: 'A provincial or territorial nomination',
    add: 'Add this action',
    name: 'Name',
    remove: /^Remove the action/,
  },
  fr: {
    kind: 'Cible',
    category: 'Catégorie de rondes',
    cec: /Catégorie de l’expérience canadienne/,
    french: /français/i,
    plan: 'Plan 1',
    tryIt: 'L’essayer comme scénario',
    see: 'Voir le scénario',
    stop: 'Arrêter la recherche',
    again: 'Chercher de nouveau',
    stopped: /recherche a été arrêtée/,
    months: 'Mois',
    brings: /Modifier ce qu’elle apporte/,
    reading: 'Compréhension de l’écrit',
    level: 'NCLC',
    own: 'Ce qu’elle apporterait',
    nomination: 'Une désignation d’une province ou d’un territoire',
    add: 'Ajouter cette action',
    name: 'Nom',
    remove: /^Retirer l’action/,
  },
} as const;
type Language = keyof typeof WORDS;

async function openPlan(page: Page, language: Language): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(`./#/${language}/plan`);
  await settled(page);
}

/** The search is done, and what is shown is of the question that stands. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId('summary')).toBeVisible();
  await expect(page.getByTestId('result')).toHaveAttribute('aria-busy', 'false');
}

async function chooseCategory(page: Page, language: Language, name: RegExp): Promise<void> {
  const select = page.getByLabel(WORDS[language].category);
  const option = select.locator('option').filter({ hasText: name }).first();
  await select.selectOption({ label: (await option.textContent()) ?? '' });
  await settled(page);
}

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language];
  for (const [size, width] of [
    ['phone', 360],
    ['desktop', 1280],
  ] as const) {
    test(`a plan to the last CEC and the last French cut-offs: ${language}, ${size}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height: 860 });
      await openPlan(page, language);
      for (const [name, category, cutOff] of [
        ['cec', words.cec, '518'],
        ['french', words.french, '382'],
      ] as const) {
        await chooseCategory(page, language, category);
        await expect(page.getByTestId('target-total')).toHaveText(cutOff);
        await expect(page.getByTestId('result').getByRole('heading').first()).toContainText(cutOff);
        await expect(page.getByRole('button', { name: words.plan }).first()).toBeVisible();
        await expect(page.getByTestId('chosen').locator('.plan-end')).toBeVisible();
        const total = await page.getByTestId('chosen').locator('.plan-end strong').innerText();
        expect(Number(total)).toBeGreaterThanOrEqual(Number(cutOff));
        await page.screenshot({
          path: info.outputPath(`plan-${name}-${size}-${language}.png`),
          fullPage: true,
        });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
      // Points without French are not enough in a French round: French goes into every plan.
      await page.getByTestId('not-eligible').getByRole('button').first().click();
      await expect(page.getByTestId('not-eligible')).toHaveCount(0);
      await settled(page);
      await expect(page.getByTestId('french-7').locator('.tag').first()).toBeVisible();
      await expect(page.getByTestId('cards').locator('.plan-good').first()).toBeVisible();
      await page.getByTestId('result').screenshot({
        path: info.outputPath(`plan-required-${size}-${language}.png`),
      });
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the plan: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPlan(page, language);
      await chooseCategory(page, language, words.french);
      expect(await violationsOf(page)).toEqual([]);
      await unfold(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`the plan is no wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openPlan(page, language);
    await unfold(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('figures of one’s own are used at once, kept with the file, and can be put back', async ({
  page,
}) => {
  await openPlan(page, 'en');
  await chooseCategory(page, 'en', WORDS.en.cec);
  const actions = page.getByTestId('actions');
  const before = await page.getByTestId('cards').innerText();
  for (const action of await actions.locator('.plan-action').all()) {
    await action.locator('summary').first().click();
    await action.getByLabel('Cost (CAD)').fill('7');
  }
  await settled(page);
  await expect(page.getByTestId('cards')).not.toHaveText(before);
  await page.waitForTimeout(800);
  await page.reload();
  await settled(page);
  await expect(page.getByTestId('english-9').getByText('Edited')).toBeVisible();
  await page.getByRole('button', { name: 'Put back all as at first' }).click();
  await settled(page);
  await expect.poll(() => page.getByTestId('cards').innerText()).toBe(before);
});

test('a nomination is left out until it is asked for, and then reaches the target alone', async ({
  page,
}) => {
  await openPlan(page, 'en');
  const nomination = page.getByTestId('nomination').getByRole('checkbox');
  await expect(nomination).not.toBeChecked();
  await expect(page.getByTestId('cards')).not.toContainText('nomination');
  await nomination.check();
  await expect(page.getByTestId('cards')).toContainText('nomination');
});

test('where no plan reaches the target, the highest total and its day are said', async ({
  page,
}) => {
  await openPlan(page, 'en');
  await page.getByLabel('Target').selectOption({ label: 'A number' });
  await page.getByLabel('Points to reach').fill('1200');
  await settled(page);
  await expect(page.getByTestId('summary')).toContainText('No plan reaches 1,200 points');
  await expect(page.getByTestId('summary')).toContainText('the highest total is');
  await expect(page.getByTestId('chosen')).toContainText('The highest total is reached');
});

test('as before the refusal: the total claimed, or the cut-off of the round of the invitation', async ({
  page,
}) => {
  await openPlan(page, 'en');
  await page.getByLabel('Target').selectOption({ label: 'As before the refusal' });
  await expect(page.getByTestId('target-total')).toHaveText('526');
  await page.getByLabel('Which total').selectOption({ index: 1 });
  await expect(page.getByTestId('target-total')).toHaveText('521');
});

test('a plan becomes a scenario with the same total', async ({ page }) => {
  await openPlan(page, 'en');
  const total = await page.getByTestId('chosen').locator('.plan-end strong').innerText();
  await page.getByRole('button', { name: WORDS.en.tryIt }).click();
  await expect(page.getByRole('link', { name: WORDS.en.see })).toBeFocused();
  await page.getByRole('link', { name: WORDS.en.see }).click();
  const card = page.getByRole('button', { name: /^Plan to/ });
  await expect(card).toContainText(total);
});

test('a figure that cannot be used is told of, and the last good one stands', async ({ page }) => {
  await openPlan(page, 'en');
  const action = page.getByTestId('english-9');
  await action.locator('summary').first().click();
  await action.getByLabel('Months').fill('61');
  await expect(action.getByText('A whole number from 0 to 60.')).toBeVisible();
  await expect(action.getByLabel('Months')).toHaveAttribute('aria-invalid', 'true');
});

test('by the keyboard alone: an action is left out, and another plan is chosen', async ({
  page,
}) => {
  await openPlan(page, 'en');
  await chooseCategory(page, 'en', WORDS.en.french);
  const box = page.getByTestId('english-9').getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await settled(page);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  const cards = page.getByTestId('cards').getByRole('button');
  const last = cards.last();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  await expect(last).toBeFocused();
});

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language];

  test(`the search can be stopped, and begun again: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    // The search's own program is late, so that the search goes on until it is here.
    await page.route(/\/plan-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.clock.setFixedTime(TODAY);
    await page.goto(`./#/${language}/plan`);
    const stop = page.getByRole('button', { name: words.stop });
    await stop.focus();
    await page.keyboard.press('Enter');
    await expect(stop).toHaveCount(0);
    await expect(page.getByText(words.stopped)).toBeVisible();
    await expect(page.getByTestId('result')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByTestId('cards')).toHaveCount(0);
    release();
    await page.getByRole('button', { name: words.again }).press('Enter');
    await settled(page);
    await expect(page.getByText(words.stopped)).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.plan }).first()).toBeVisible();
  });

  test(`what an action brings is set, kept, and put back, by the keyboard: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openPlan(page, language);
    const action = page.getByTestId('english-9');
    const title = action.locator('.plan-use span');
    const first = await title.innerText();
    await action.locator('summary').first().press('Enter');
    await action.locator('summary').filter({ hasText: words.brings }).press('Enter');
    const reading = action.getByRole('slider', { name: words.reading });
    await reading.press('End');
    await expect(reading).toHaveAttribute('aria-valuetext', new RegExp(`^${words.level}\\s10`));
    await expect(title).not.toHaveText(first);
    await expect(title).toContainText('10');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    const changed = await title.innerText();
    await page.waitForTimeout(800);
    await page.reload();
    await settled(page);
    await expect(title).toHaveText(changed);
    await action.locator('summary').first().press('Enter');
    await action.getByRole('button').press('Enter');
    await expect(title).toHaveText(first);
    await expect(action.locator('summary').first()).toBeFocused();
  });

  test(`an action of one’s own is added, named, used and removed, by the keyboard: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openPlan(page, language);
    const cards = page.getByTestId('cards');
    const before = await cards.innerText();
    await page.getByLabel(words.own).selectOption({ label: words.nomination });
    await page.getByRole('button', { name: words.add }).press('Enter');
    const own = page.getByTestId('own-1');
    await expect(own.locator('summary').first()).toBeFocused();
    await own.getByLabel(words.name, { exact: true }).fill('Atlantique 2027');
    await own.getByLabel(words.months).fill('3');
    await settled(page);
    await expect(cards).toContainText('Atlantique 2027');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.waitForTimeout(800);
    await page.reload();
    await settled(page);
    await expect(cards).toContainText('Atlantique 2027');
    await own.locator('summary').first().press('Enter');
    await own.getByRole('button', { name: words.remove }).press('Enter');
    await expect(own).toHaveCount(0);
    await expect(page.locator('#actions-heading')).toBeFocused();
    await settled(page);
    await expect.poll(() => cards.innerText()).toBe(before);
  });
}
