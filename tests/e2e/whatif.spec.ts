import { violationsOf } from './axe.ts';
import { openCouple, TODAY } from './couple.ts';
import { expect, overflow, test, unfold } from './support.ts';

const NAMES = {
  en: ['Retake writing', 'French to NCLC 7', 'Nomination', 'Spouse as principal'],
  fr: [
    'Reprendre l’expression écrite',
    'Français au NCLC 7',
    'Désignation',
    'Conjoint comme demandeur principal',
  ],
} as const;

for (const language of ['en', 'fr'] as const) {
  for (const [name, width] of [
    ['phone', 360],
    ['desktop', 1280],
  ] as const) {
    test(`the four comparisons that people ask for stand side by side: ${language}, ${name}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height: 860 });
      await openCouple(page, `#/${language}/whatif`);
      const table = page.getByTestId('differences');
      for (const scenario of NAMES[language])
        await expect(table.getByRole('columnheader', { name: scenario })).toBeAttached();
      await page.getByRole('button', { name: NAMES[language][2] }).first().click();
      // 600, of which the most for additional points leaves no room for the 15 of study in Canada.
      await expect(page.getByTestId('gain')).toHaveText('+585');
      await expect(page.getByTestId('share')).toHaveText('585');
      await expect(page.getByTestId('pool')).toBeVisible();
      await expect(page.getByRole('img')).toHaveCount(2);
      await page.screenshot({
        path: info.outputPath(`whatif-${name}-${language}.png`),
        fullPage: true,
      });
      const fold = page.getByTestId('look').locator('.look-fold');
      if (name === 'phone') {
        // Folded at first, so that what follows is not far down.
        await expect(page.locator('.part')).toHaveCount(0);
        expect((await page.getByTestId('look').boundingBox())?.height).toBeLessThan(160);
        await fold.locator('summary').first().press('Enter');
      }
      await expect(fold).toHaveAttribute('open');
      for (const part of await page.locator('.part').all()) {
        await part.click();
        await page.getByTestId('look').screenshot({
          path: info.outputPath(`look-${name}-${language}-${await part.innerText()}.png`),
        });
      }
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on what if: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openCouple(page, `#/${language}/whatif`);
      await expect(page.getByTestId('pool')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await unfold(page);
      for (const part of await page.locator('.part').all()) {
        await part.click();
        await unfold(page);
        expect(await violationsOf(page)).toEqual([]);
      }
    });
  }

  test(`what if is no wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openCouple(page, `#/${language}/whatif`);
    await expect(page.getByTestId('pool')).toBeVisible();
    await unfold(page);
    for (const part of await page.locator('.part').all()) {
      await part.click();
      await unfold(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
}

test('a slider answers at once, and the share follows', async ({ page }) => {
  await openCouple(page, '#/en/whatif');
  await page.getByRole('button', { name: 'Retake writing' }).first().click();
  const before = await page.getByTestId('after').innerText();
  const slider = page.getByRole('slider', { name: /Reading/ });
  await slider.fill('10');
  await expect(page.getByTestId('after')).not.toHaveText(before);
  await expect(page.getByTestId('announced')).toContainText('points');
  await expect(slider).toHaveAttribute('aria-valuetext', 'CLB\u00A010 (was 9)');
  await slider.fill('9');
  await expect(page.getByTestId('after')).toHaveText(before);
});

test('a job offer is worth nothing since 2025-03-25, with why, and what it still does', async ({
  page,
}) => {
  await openCouple(page, '#/en/whatif');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('button', { name: 'Add a change' }).click();
  await page.getByRole('button', { name: 'A job offer' }).click();
  await expect(page.getByTestId('gain')).toHaveText('0');
  const row = page.locator('.change-row');
  await expect(row).toBeFocused();
  await expect(row).toContainText('March 25, 2025');
  await expect(row).toContainText('still counts');
  await page.getByTestId('start-day').selectOption('day');
  await page.getByLabel('The other day').fill('2025-03-20');
  await expect(page.getByTestId('gain')).toHaveText('+50');
});

test('scenarios are kept with the dossier; one removed can be put back', async ({ page }) => {
  await openCouple(page, '#/en/whatif');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByText('Name, day, remove').click();
  await page.getByLabel('Name', { exact: true }).fill('Both at once');
  await page.getByRole('button', { name: 'Add a change' }).click();
  await page.getByRole('button', { name: 'A provincial or territorial nomination' }).click();
  await page.getByRole('button', { name: 'Add a change' }).click();
  await page.getByRole('button', { name: 'Time passing' }).click();
  await expect(page.getByTestId('share')).toHaveCount(2);
  await page.waitForTimeout(800);
  await page.reload();
  const card = page.getByRole('button', { name: 'Both at once' });
  await expect(card).toBeVisible();
  await card.click();
  await expect(page.locator('.change-row')).toHaveCount(2);
  await page.getByText('Name, day, remove').click();
  await page.getByRole('button', { name: 'Remove this scenario' }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Both at once' })).toBeVisible();
});

test('the grid of 67 points opens to its tables, the programs to their conditions', async ({
  page,
}) => {
  await openCouple(page, '#/en/whatif');
  await page.getByRole('button', { name: 'Programs, funds, categories' }).click();
  const program = page.getByTestId('program-fsw');
  await program.locator('summary').first().click();
  await expect(program.getByTestId('fsw-grid')).toContainText('of 100');
  await program.getByTestId('fsw-grid').locator('summary').first().click();
  await expect(page.getByText('Settlement funds').first()).toBeVisible();
});

test('the hypothesis is labelled as not in force, and the law stands beside it', async ({
  page,
}) => {
  await openCouple(page, '#/en/whatif');
  const part = page.getByTestId('hypothesis');
  await part.locator('summary').click();
  await expect(part.getByTestId('under')).toContainText('not in force');
  await part.getByLabel('Wage of your occupation').selectOption({ index: 1 });
  await part.getByRole('slider').first().fill('10');
  await expect(part.getByTestId('under').locator('tbody tr').first()).toContainText('+50');
});

test('the chosen day is told on the example, whose tests have lapsed today', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('./#/en/whatif');
  await expect(page.getByTestId('before')).toBeVisible();
  await page.getByTestId('start-day').selectOption('application');
  await expect(page.getByTestId('before')).toHaveText('513');
});

test('one goes from scenario to scenario, whatever kinds of change they hold', async ({ page }) => {
  await openCouple(page, '#/en/whatif');
  for (const name of [...NAMES.en, ...NAMES.en.toReversed(), 'As it stands', NAMES.en[0]]) {
    await page.locator('.scenario-card', { hasText: name }).click();
    await expect(page.locator('#editor-heading')).toHaveText(name);
  }
  await expect(page.getByRole('slider')).toHaveCount(4);
});

const FAMILY = {
  en: { part: 'Programs, funds, categories', children: 'Dependent children', none: 'No dependent child', two: 'family of 4' }, // prettier-ignore
  fr: { part: 'Programmes, fonds, catégories', children: 'Enfants à charge', none: 'Aucun enfant à charge', two: 'famille de 4' }, // prettier-ignore
} as const;

for (const language of ['en', 'fr'] as const) {
  const words = FAMILY[language];

  test(`dependent children enter the settlement funds, and are kept: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openCouple(page, `#/${language}/whatif`);
    await page.locator('.look-fold > summary').press('Enter');
    await page.getByRole('button', { name: words.part }).press('Enter');
    const funds = page.locator('.funds');
    await expect(funds).toContainText(words.none);
    const field = page.getByLabel(words.children);
    await field.fill('2');
    await expect(funds).toContainText(words.two);
    await expect(funds).not.toContainText(words.none);
    await field.fill('99');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(funds).toContainText(words.two);
    await page.waitForTimeout(800);
    await page.reload();
    await page.locator('.look-fold > summary').press('Enter');
    await page.getByRole('button', { name: words.part }).press('Enter');
    await expect(field).toHaveValue('2');
    await expect(funds).toContainText(words.two);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // The check of the file counts them too.
    await page.goto(`./#/${language}/audit`);
    await unfold(page);
    await expect(page.getByTestId('criteria')).toContainText(words.two);
  });

  test(`every scenario is told what it meets, not the open one alone: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openCouple(page, `#/${language}/whatif`);
    await page.locator('.look-fold > summary').press('Enter');
    await page.getByRole('button', { name: words.part }).press('Enter');
    const table = page.getByTestId('every-eligibility');
    await expect(table.getByRole('row')).toHaveCount(2 + NAMES[language].length);
    for (const name of NAMES[language]) {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      await expect(row.getByRole('cell')).toHaveCount(4);
      await expect(row.locator('.tag')).toHaveCount(3);
    }
    // The spouse, as the principal applicant, has no work of her own.
    const cells = async (name: string) =>
      table.getByRole('row').filter({ hasText: name }).getByRole('cell').allInnerTexts();
    expect(await cells(NAMES[language][3])).not.toEqual(await cells(NAMES[language][2]));
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a reading that the recount found is the start of what if, and is kept with it', async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('./#/en/recount');
  await page.locator('input[name=total-kind]').nth(1).check();
  const total = page.getByLabel('Total counted by the officer');
  await total.fill('496');
  await total.press('Tab');
  const explanation = page.getByTestId('explanation').first();
  await expect(explanation.locator('.departures')).toBeVisible();
  await explanation.getByRole('link', { name: 'Try changes from this reading' }).press('Enter');
  await expect(page).toHaveURL(/#\/en\/whatif$/);
  await expect(page.getByTestId('before')).toHaveText('496');
  await page.waitForTimeout(800);
  await page.reload();
  await expect(page.getByTestId('before')).toHaveText('496');
  await page.getByText('Read as the officer did').click();
  await page.getByRole('button', { name: 'Read plainly again' }).press('Enter');
  await expect(page.locator('.whatif-reading > summary', { hasText: 'Read as' })).toBeFocused();
  await expect(page.getByTestId('before')).toHaveText('513');
});
