import { violationsOf } from './axe.ts';
import { expect, open, overflow, test, unfold } from './support.ts';

const LANGUAGES = ['en', 'fr'] as const;

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, folded and unfolded: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `#/${language}/score`);
      expect(await violationsOf(page)).toEqual([]);
      await unfold(page);
      await page.locator('#field-candidate-birthDate').fill('x');
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`nothing is wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `#/${language}/score`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await unfold(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('forced colours keep the row that decided apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.getByRole('button', { name: 'Age', exact: true }).click();
  const outline = await page
    .locator('#reason-age tr.lit > th')
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
});

test('the colours chosen are kept, whatever the device says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByLabel('Colours').selectOption({ label: 'Dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('axe finds nothing while the list of occupations is open, nor beside a file refused', async ({
  page,
}) => {
  await open(page);
  await unfold(page);
  await page.getByTestId('import').setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":'),
  });
  await expect(page.getByTestId('refused')).toBeVisible();
  await page.getByRole('combobox', { name: 'NOC code' }).first().fill('nurse');
  await expect(page.locator('.noc-option').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
