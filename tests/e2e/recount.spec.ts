import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test } from './support.ts';

const LANGUAGES = ['en', 'fr'] as const;

async function openRecount(page: Page, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.goto(`./#/${language}/recount`);
  await expect(page.getByTestId('outcome-candidate')).toBeVisible();
}

const explanations = (page: Page, reader = 'officer') =>
  page.getByTestId(`explanations-${reader}`).getByTestId('explanation');

async function knowTotal(page: Page, total: string): Promise<void> {
  await page.getByLabel('I know the total').check();
  await page.getByLabel('Total counted by the officer').fill(total);
}

async function unfold(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.waitForTimeout(150);
  }
}

test('nothing known of the officer: the claimed score is explained all the same', async ({
  page,
}) => {
  await openRecount(page);
  await expect(page.getByTestId('headline')).toContainText(
    'The profile claimed 526; the documents prove 513.',
  );
  await expect(page.getByTestId('chain-step').first()).toContainText(
    'About 1 month short of 2 years of work',
  );
  await expect(page.getByTestId('explanations-officer')).toBeHidden();
  await expect(explanations(page, 'candidate').first()).toContainText('calendar month');
});

test('a total known is explained: departures with their law, sums, steps, what would settle it, the verdict', async ({
  page,
}) => {
  await openRecount(page);
  await knowTotal(page, '497');
  await expect(page.getByTestId('outcome-officer')).toContainText('readings of the dossier give');
  const first = explanations(page).first();
  await expect(first.locator('.departure')).not.toHaveCount(0);
  await expect(first.locator('.departure').first()).toContainText('Law:');
  await expect(first.locator('.departure').first().getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:\/\//,
  );
  await expect(first.getByRole('row', { name: /^Total 513 497 −16/ })).toBeVisible();
  const settle = page.getByTestId('settle');
  await expect(settle.getByRole('listitem').first()).toContainText('The officer’s points');
  await expect(page.getByTestId('verdict-card')).toContainText('497 − 521 = −24');
});

test('more known leaves fewer explanations', async ({ page }) => {
  await openRecount(page);
  await knowTotal(page, '497');
  await expect(page.getByTestId('outcome-officer')).toContainText('readings');
  const before = await explanations(page).count();
  await page.getByTestId('settle').waitFor();
  await page.getByText('Points by factor', { exact: true }).click();
  await page.locator('#figure-factors-firstLanguage').fill('112');
  await expect(async () => {
    expect(await explanations(page).count()).toBeLessThan(before);
  }).toPass();
});

test('a total that nothing gives is said to be impossible, with the nearest ones', async ({
  page,
}) => {
  await openRecount(page);
  await knowTotal(page, '1150');
  await expect(page.getByTestId('outcome-officer')).toContainText('No explanation');
  await expect(page.getByTestId('nearest')).toContainText('Below: ');
  await expect(page.getByTestId('nearest')).toContainText('may itself be wrong');
});

test('a refusal alone, and a bound, are enough to ask', async ({ page }) => {
  await openRecount(page);
  await page.getByLabel('I know only that it was below the cut-off of the round').check();
  await expect(page.getByText(/^Round 335 of .* cut-off 521\.$/).first()).toBeVisible();
  await expect(page.getByTestId('outcome-officer')).toContainText('reading');
  await page.getByLabel('It was below a score that I know').check();
  await page.getByLabel('Below', { exact: true }).fill('500');
  await expect(async () => {
    const text = await explanations(page).first().locator('.number').first().innerText();
    expect(Number(text.replace(/\D.*/, ''))).toBeLessThan(500);
  }).toPass();
});

test('what cannot be read is kept, explained beside its field, and asks nothing', async ({
  page,
}) => {
  await openRecount(page);
  await knowTotal(page, '5x3');
  const field = page.getByLabel('Total counted by the officer');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#figure-total-fault')).toContainText('whole points');
  await expect(page.getByTestId('explanations-officer')).toBeHidden();
  await page.reload();
  await expect(field).toHaveValue('5x3');
});

test('the figures are cleared by one press and put back by another', async ({ page }) => {
  await openRecount(page);
  await knowTotal(page, '497');
  await page.getByRole('button', { name: 'Clear these figures' }).click();
  await expect(page.getByLabel('I do not know it')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Total counted by the officer')).toHaveValue('497');
});

test('a weight changed changes the order, is kept, and is put back', async ({ page }) => {
  await openRecount(page);
  await knowTotal(page, '497');
  await expect(explanations(page).first()).toContainText('one level lower');
  const order = page.getByTestId('order');
  await order.locator('summary').click();
  const slider = order.getByRole('slider', { name: /read one level lower/ });
  await slider.focus();
  await slider.press('Home');
  await expect(explanations(page).first()).not.toContainText('one level lower');
  await page.reload();
  await expect(explanations(page).first()).not.toContainText('one level lower');
  await order.locator('summary').click();
  await order.getByRole('button', { name: 'Put all back' }).click();
  await expect(explanations(page).first()).toContainText('one level lower');
});

test('a departure leads to its place in the dossier', async ({ page }) => {
  await openRecount(page);
  await explanations(page, 'candidate')
    .first()
    .getByRole('button', { name: 'Open it in the dossier' })
    .click();
  await expect(page).toHaveURL(/#\/en\/score$/);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[id^=field-]')?.id ?? ''))
    .toContain('field-candidate-jobs');
});

test('the scores of the dates stand side by side, with what changed and the programs', async ({
  page,
}) => {
  await page.goto('./#/en/score');
  await page.locator('#field-candidate-birthDate').fill('1995-01-10');
  await openRecount(page);
  const dates = page.getByTestId('dates');
  await expect(dates.getByRole('columnheader')).toHaveCount(5);
  await expect(dates).toContainText('January 10, 2025: birthday: 30 years old');
  await expect(page.getByTestId('programs')).toContainText('Canadian Experience Class');
  await expect(page.getByTestId('programs')).toContainText('Met');
});

test('a hard search says how far it is, and is stopped with what it found', async ({ page }) => {
  await page.route('**/assets/recount-*.js', async (route) => {
    const response = await route.fetch();
    // A slow machine: each look at the clock takes the time of a whole slice.
    const body = `const __now = performance.now.bind(performance); performance.now = () => { const end = __now() + 45; while (__now() < end); return __now(); };${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await page.goto('./#/en/recount');
  await page.getByLabel('I know only that it was below the cut-off of the round').check();
  const search = page.getByTestId('explanations-officer');
  await expect(search.getByRole('progressbar')).toBeVisible();
  await expect(search.getByText(/^Searching: [1-9]/)).toBeVisible({ timeout: 20_000 });
  await search.getByRole('button', { name: 'Stop and keep what was found' }).click();
  await expect(page.getByTestId('outcome-officer')).toContainText('It was stopped.', {
    timeout: 20_000,
  });
});

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, folded and unfolded: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await openRecount(page, language);
      await page.locator('input[name=total-kind]').nth(1).check();
      await page.locator('#figure-total').fill('497');
      await expect(page.getByTestId('outcome-officer')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('#figure-total').fill('x');
      await expect(page.getByTestId('outcome-officer')).toBeHidden();
      await page.locator('#figure-total').fill('497');
      await expect(page.getByTestId('outcome-officer')).toBeVisible();
      await unfold(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`nothing is wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openRecount(page, language);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('input[name=total-kind]').nth(1).check();
    await page.locator('#figure-total').fill('497');
    await expect(page.getByTestId('outcome-officer')).toBeVisible();
    await unfold(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the dossier that is empty is told so, with the way to it', async ({ page }) => {
  await page.goto('./#/en/score');
  await page.getByRole('button', { name: 'Start with my own facts' }).click();
  await page.goto('./#/en/recount');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByText('Put the score that the profile claimed in the dossier'),
  ).toBeVisible();
});
