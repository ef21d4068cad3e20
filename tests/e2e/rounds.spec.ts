import { readFileSync } from 'node:fs';
import { violationsOf } from './axe.ts';
import { couple, openCouple } from './couple.ts';
import { expect, overflow, test, unfold } from './support.ts';

const FEED = readFileSync('tests/engine/rounds/fixtures/official-feed.json');

/** The feed with a round more than the table has, and one value of it corrected. */
function feedWithMore(): Buffer {
  const feed = JSON.parse(FEED.toString()) as { rounds: Record<string, string>[] };
  const [first] = feed.rounds;
  const added = {
    ...first,
    drawNumber: '9001',
    drawDate: '2026-10-15',
    drawCRS: '505',
    drawName: 'Canadian Experience Class',
  };
  return Buffer.from(JSON.stringify({ rounds: [added, ...feed.rounds] }));
}

const file = (buffer: Buffer, name = 'ee_rounds.json') => ({
  name,
  mimeType: 'application/json',
  buffer,
});

for (const language of ['en', 'fr'] as const) {
  for (const [name, width] of [
    ['phone', 360],
    ['desktop', 1280],
  ] as const) {
    test(`the rounds, the chance, the pool and the record: ${language}, ${name}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height: 860 });
      await openCouple(page, `#/${language}/rounds`);
      await expect(page.getByTestId('total')).toHaveText('512');
      await expect(page.getByTestId('chance').locator('tbody tr').first()).toBeVisible();
      await expect(page.getByTestId('invited-count')).toBeVisible();
      await expect(page.getByRole('img')).toHaveCount(1);
      await page.screenshot({
        path: info.outputPath(`rounds-${name}-${language}.png`),
        fullPage: true,
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on rounds: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openCouple(page, `#/${language}/rounds`);
      await expect(page.getByTestId('invited-count')).toBeVisible();
      await page.getByTestId('import-file').setInputFiles(file(feedWithMore()));
      await expect(page.getByTestId('import-report')).toBeVisible();
      await unfold(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`rounds is no wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openCouple(page, `#/${language}/rounds`);
    await expect(page.getByTestId('invited-count')).toBeVisible();
    await page.getByTestId('import-file').setInputFiles(file(feedWithMore()));
    await expect(page.getByTestId('import-report')).toBeVisible();
    await unfold(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

for (const language of ['en', 'fr'] as const) {
  test(`on a phone the tables are read without scrolling sideways, and are tables still: ${language}`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openCouple(page, `#/${language}/rounds`);
    await expect(page.getByTestId('invited-count')).toBeVisible();
    const table = page.getByTestId('rounds-table');
    await expect(table).toBeVisible();
    const wide = await page
      .locator('.scroll-x')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => `${part.getAttribute('aria-label')}: ${part.scrollWidth}`),
      );
    expect(wide).toEqual([]);
    const headings = await table.getByRole('columnheader').allTextContents();
    expect(headings).toHaveLength(7);
    const row = table.getByRole('row').nth(1);
    await expect(row.getByRole('rowheader')).toHaveCount(1);
    const cells = row.getByRole('cell');
    await expect(cells).toHaveCount(6);
    const labels = await cells.evaluateAll((all) => all.map((each) => each.dataset['label']));
    expect(labels).toEqual(headings.slice(1));
    const shown = await cells
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(shown).toContain(headings[1]);
    expect((await row.boundingBox())?.height).toBeLessThan(300);
    await table.screenshot({ path: info.outputPath(`table-${language}.png`) });
  });
}

test('one category at a time, with its latest, lowest and highest cut-offs', async ({ page }) => {
  await openCouple(page, '#/en/rounds');
  const history = page.getByTestId('history');
  await history.getByTestId('category').selectOption({ label: 'Federal Skilled Trades' });
  await expect(history.locator('.extremes')).toContainText('415, on August 6, 2020');
  await expect(page.getByTestId('rounds-table').locator('tbody tr')).toHaveCount(7);
  await expect(page.getByTestId('rounds-table').locator('tbody tr').first()).toContainText('above');
});

test('another total may be tried, and every part follows', async ({ page }) => {
  await openCouple(page, '#/en/rounds');
  await expect(page.getByTestId('total')).toHaveText('512');
  await page.getByLabel('Try another total').fill('560');
  await expect(page.getByTestId('total')).toHaveText('560');
  await expect(page.getByTestId('chance').getByRole('heading').first()).toContainText('560');
  await page.getByTestId('history').getByTestId('category').selectOption({ index: 1 });
  await page.getByLabel('Try another total').fill('');
  await expect(page.getByTestId('total')).toHaveText('512');
});

test('the official file is read here, told of, kept, and can be forgotten', async ({ page }) => {
  await openCouple(page, '#/en/rounds');
  const card = page.getByTestId('import');
  await expect(card).toContainText('October 1, 2026');
  await page.getByTestId('import-file').setInputFiles(file(feedWithMore()));
  await expect(page.getByTestId('import-report')).toContainText('1 round added');
  await expect(card).toContainText('October 15, 2026');
  await page.reload();
  await expect(page.getByTestId('import')).toContainText('October 15, 2026');
  await page.getByRole('button', { name: 'Forget what was imported' }).click();
  await expect(page.getByTestId('import')).toContainText('The record ends on October 1, 2026');
});

for (const [language, sentence] of [
  ['en', 'taken from the official file that'],
  ['fr', 'prise du fichier officiel'],
] as const) {
  test(`the pages that judge by a round judge by the one imported, and say so: ${language}`, async ({
    page,
  }) => {
    await openCouple(page, `#/${language}/rounds`);
    await page.getByTestId('import-file').setInputFiles(file(feedWithMore()));
    await expect(page.getByTestId('import-report')).toBeVisible();
    await page.goto(`./#/${language}/score`);
    const invited = { ...couple, round: '9001' };
    await page
      .getByTestId('import')
      .setInputFiles({ ...file(Buffer.from(JSON.stringify(invited))), name: 'invited.json' });
    await expect(page.getByText('invited.json').first()).toBeVisible();
    for (const [id, part] of [
      ['audit', '.audit-summary'],
      ['report', '.report-section-summary'],
      ['recount', '[data-testid=verdict-card]'],
    ] as const) {
      await page.goto(`./#/${language}/${id}`);
      await expect(page.locator(part)).toContainText('9001');
      await expect(page.locator(part)).toContainText('505');
      const said =
        id === 'report' ? page.locator('.report-head') : page.getByTestId('round-imported');
      await expect(said.last()).toContainText(sentence);
    }
  });
}

test('a file that is no feed is refused, with why, and changes nothing', async ({ page }) => {
  await openCouple(page, '#/en/rounds');
  await page.getByTestId('import-file').setInputFiles(file(Buffer.from('{"rounds":'), 'cut.json'));
  await expect(page.getByTestId('import-refused')).toBeVisible();
  await page.getByTestId('import-file').setInputFiles(file(Buffer.from('{"other":1}')));
  await expect(page.getByTestId('import-refused')).toBeVisible();
  await expect(page.getByTestId('import')).toContainText('The record ends on October 1, 2026');
});

test('what a chance cannot know is said beside it, with how far it was right', async ({ page }) => {
  await openCouple(page, '#/en/rounds');
  await expect(page.getByTestId('limits')).toContainText('80% interval in 64 of 73');
  await expect(page.getByTestId('limits')).toContainText('It knows nothing of policy');
});
