import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test, total } from './support.ts';

const WORDS = {
  en: {
    refused: 'Start with the refusal',
    better: 'Start with my facts',
    advise: 'See what is there',
    next: 'Next',
    skip: 'Skip for now',
    finish: 'See the result',
    end: 'That is all there is to ask',
    recount: 'Find out what the officer counted',
    whatif: 'See what would raise it',
    list: 'See all dossiers',
  },
  fr: {
    refused: 'Commencer par le refus',
    better: 'Commencer par mes faits',
    advise: 'Voir ce qui est offert',
    next: 'Suivant',
    skip: 'Passer pour l’instant',
    finish: 'Voir le résultat',
    end: 'C’est tout ce qu’il y avait à demander',
    recount: 'Trouver ce que l’agent a compté',
    whatif: 'Voir ce qui l’augmenterait',
    list: 'Voir tous les dossiers',
  },
} as const;

const field = (page: Page, path: string) => page.locator(`#field-${path}`);

async function home(page: Page, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.goto(`./#/${language}/home`);
  await expect(total(page)).toBeVisible();
}

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language];

  test(`refused: group by group to the recount, each skipped or answered: ${language}`, async ({
    page,
  }) => {
    await home(page, language);
    await page.getByRole('link', { name: words.refused }).click();
    await field(page, 'dates-invitation').fill('2025-02-05');
    await field(page, 'dates-application').fill('2025-03-20');
    await field(page, 'round').fill('335');
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await field(page, 'candidate-birthDate').fill('1993-11-19');
    await expect(page.getByTestId('so-far')).toContainText(/\d/);
    await page.getByRole('button', { name: words.next }).click();
    for (let step = 0; step < 4; step += 1)
      await page.getByRole('button', { name: words.skip }).click();
    await page.getByRole('button', { name: words.finish }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.end);
    await page.getByRole('link', { name: words.recount }).click();
    await expect(page).toHaveURL(new RegExp(`#/${language}/recount`));
    await page.goto(`./#/${language}/score`);
    await expect(field(page, 'candidate-birthDate')).toHaveValue('1993-11-19');
    await expect(field(page, 'round')).toHaveValue('335');
  });

  test(`a better score: to what would raise it: ${language}`, async ({ page }) => {
    await home(page, language);
    await page.getByRole('link', { name: words.better }).click();
    await field(page, 'candidate-birthDate').fill('1993-11-19');
    await page.getByRole('button', { name: words.next }).click();
    for (let step = 0; step < 4; step += 1)
      await page.getByRole('button', { name: words.skip }).click();
    await page.getByRole('button', { name: words.finish }).click();
    await page.getByRole('link', { name: words.whatif }).click();
    await expect(page).toHaveURL(new RegExp(`#/${language}/whatif`));
  });

  test(`advising: a named dossier, and the list: ${language}`, async ({ page }) => {
    await home(page, language);
    await page.getByRole('link', { name: words.advise }).click();
    await page.locator('#client-name').fill('Client 12');
    await page.locator('#client-name').press('Enter');
    await expect(field(page, 'dates-invitation')).toBeVisible();
    await page.goto(`./#/${language}/home/advise/8`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.end);
    await page.getByRole('link', { name: words.list }).click();
    await expect(page.getByRole('heading', { level: 3, name: 'Client 12' })).toBeVisible();
  });

  test(`axe and 320 pixels, on the first page and behind each door: ${language}`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await home(page, language);
    await page.getByRole('link', { name: words.refused }).click();
    await expect(field(page, 'dates-invitation')).toBeVisible();
    await field(page, 'dates-invitation').fill('x');
    for (const place of [
      ...Array.from({ length: 9 }, (_, step) => `/refused/${step}`),
      '/advise',
      '',
    ]) {
      await page.goto(`./#/${language}/home${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await violationsOf(page), place).toEqual([]);
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
      await page.screenshot({
        path: info.outputPath(`home${place.replaceAll('/', '-')}-${language}.png`),
        fullPage: true,
      });
    }
  });
}

test('a path is resumed where it was left, on the dossier it was on', async ({ page }) => {
  await home(page);
  await page.getByRole('link', { name: WORDS.en.better }).click();
  await field(page, 'candidate-birthDate').fill('1993-11-19');
  await page.getByRole('button', { name: WORDS.en.next }).click();
  await page.getByRole('link', { name: 'Leave, and keep what I entered' }).click();
  await page.reload();
  await expect(page.getByText('I want a better score: step 2 of 6')).toBeVisible();
  await page.getByRole('link', { name: 'Go on from there' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which language tests did you take?',
  );
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(field(page, 'candidate-birthDate')).toHaveValue('1993-11-19');
});

test('a day of long ago is no fault, and a step with a fault is marked in words', async ({
  page,
}) => {
  await home(page);
  await page.getByRole('link', { name: WORDS.en.refused }).click();
  await expect(field(page, 'dates-profile')).toHaveValue('');
  await field(page, 'dates-invitation').fill('2019-03-20');
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('link').first();
  await expect(step).toHaveText(/^Dates$/);
  await page.reload();
  await expect(field(page, 'dates-invitation')).toHaveValue('2019-03-20');
  await field(page, 'dates-application').fill('2019-01-20');
  await page.getByRole('button', { name: WORDS.en.next }).click();
  await expect(step).toHaveText(/^Dates\s+1 to mend$/);
});

test('the letter may come first, and the path goes on after it', async ({ page }) => {
  await home(page);
  await page.getByRole('link', { name: WORDS.en.refused }).click();
  await page.getByRole('link', { name: 'Start with the refusal letter' }).click();
  await expect(page).toHaveURL(/#\/en\/letter/);
  await page.goto('./#/en/home');
  await expect(page.getByText('I was refused: step 1 of 7')).toBeVisible();
});

test('a look behind a door loses no place, and the place left comes first on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await home(page);
  await page.getByRole('link', { name: WORDS.en.better }).click();
  await field(page, 'candidate-birthDate').fill('1993-11-19');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link').nth(4).click();
  await expect(page).toHaveURL(/home\/better\/5$/);
  await page.goto('./#/en/home');
  await page.getByRole('link', { name: WORDS.en.better }).click();
  await expect(page.getByRole('button', { name: /from step 5 of 6$/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Go on from there' })).toBeInViewport();
  await page.getByRole('link', { name: WORDS.en.better }).click();
  await page.getByRole('button', { name: /from step 5 of 6$/ }).click();
  await expect(page).toHaveURL(/home\/better\/5$/);
});

test('on a phone each step shows its question and its first field', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await home(page);
  await page.getByRole('link', { name: WORDS.en.refused }).click();
  await expect(page.locator('.guide-card input').first()).toBeInViewport();
  await page.goto('./#/en/home');
  await page.getByRole('link', { name: WORDS.en.better }).click();
  for (const next of ['Who are you?', 'Which language tests did you take?']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const control = page.locator('.guide-card :is(input, select, button)').first();
    await expect(control).toBeInViewport();
    await page.locator('.guide-moves .button-main').click();
  }
});

test('an empty dossier is told to have nothing to count, not the least and the most there is', async ({
  page,
}) => {
  await home(page);
  await page.getByRole('link', { name: WORDS.en.better }).click();
  await expect(page.getByTestId('so-far')).toHaveText('So far: nothing to count yet');
  await page.goto('./#/en/home');
  await expect(page.locator('.open-now')).toContainText('Nothing to count yet');
  await page.goto('./#/en/home/better/1');
  await field(page, 'candidate-birthDate').fill('1993-11-19');
  await expect(page.getByTestId('so-far')).toContainText(/\d/);
});

test('the open dossier is named on every page, and on the report', async ({ page }) => {
  await home(page);
  await expect(page.locator('.open-dossier')).toHaveText('Dossier: an example');
  await page.getByRole('link', { name: WORDS.en.advise }).click();
  await page.locator('#client-name').fill('Client 12');
  await page.locator('#client-name').press('Enter');
  await field(page, 'dates-invitation').fill('2025-02-05');
  for (const name of ['score', 'recount', 'home/advise/2', 'report']) {
    await page.goto(`./#/en/${name}`);
    await expect(page.locator('.open-dossier')).toHaveText('Dossier: Client 12');
  }
  await expect(page.locator('.report-head')).toHaveText('Dossier: Client 12');
});

test('the switch of language stays on the same step', async ({ page }) => {
  await home(page);
  await page.getByRole('link', { name: WORDS.en.refused }).click();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link').nth(4).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Où avez-vous travaillé?');
});

test('by the keyboard alone: from the first key through a door to an answered group', async ({
  page,
}) => {
  await home(page);
  const press = async (name: string | RegExp, role: 'link' | 'button'): Promise<void> => {
    const target = page.getByRole(role, { name });
    for (let key = 0; key < 40; key += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(WORDS.en.better, 'link');
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeFocused();
  for (let key = 0; key < 10; key += 1) {
    await page.keyboard.press('Tab');
    const isThere = await field(page, 'candidate-birthDate').evaluate(
      (element) => element === document.activeElement,
    );
    if (isThere) break;
  }
  await page.keyboard.type('1993-11-19');
  await press(WORDS.en.next, 'button');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which language tests did you take?',
  );
});

test('each example is explored under its own name, marked as an example', async ({ page }) => {
  await home(page);
  for (const [name, points] of [
    ['A French-speaking nurse', '507'],
    ['A couple', '286'],
    ['A welder', '437'],
    ['A refused candidate', '513'],
  ] as const) {
    await page.getByRole('button', { name: `Explore: ${name}` }).click();
    await expect(page).toHaveURL(/#\/en\/score$/);
    await expect(total(page)).toHaveText(points);
    await expect(page.getByText('Example', { exact: true })).toBeVisible();
    await home(page);
    await expect(page.locator('.open-now')).toContainText(name);
  }
});
