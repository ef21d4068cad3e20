import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test, total, unfold } from './support.ts';

const importFile = (page: Page, name: string, content: string): Promise<void> =>
  page
    .getByTestId('import')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('the dossier is there again after a reload, saved as it was typed', async ({ page }) => {
  await open(page);
  await page.getByLabel('Date of birth').first().fill('1990-02-03');
  await page.reload();
  await expect(page.getByLabel('Date of birth').first()).toHaveValue('1990-02-03');
});

test('a dossier exported and imported is the same dossier', async ({ page }) => {
  await open(page);
  await page.getByLabel('Date of birth').first().fill('1994-05-19');
  const file = await exported(page);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByLabel('Date of birth').first()).toHaveValue('');
  await importFile(page, 'mine.json', file);
  await expect(total(page)).toHaveText('519');
  expect(await exported(page)).toBe(file);
});

test('a damaged file is refused with the place and the mend, and the dossier stays', async ({
  page,
}) => {
  await open(page);
  const file = await exported(page);
  await importFile(page, 'cut.json', file.slice(0, 300));
  await expect(page.getByTestId('refused')).toContainText('“cut.json” was not opened');
  await expect(total(page)).toHaveText('513');
  const wrong = { ...(JSON.parse(file) as object), claimedTotal: 5000 };
  await importFile(page, 'wrong.json', JSON.stringify(wrong));
  await expect(page.getByTestId('refused')).toContainText(/score claimed/i);
  await expect(total(page)).toHaveText('513');
  await page.getByRole('button', { name: 'Open it and mend it here' }).click();
  await expect(page.locator('#field-claimedTotal')).toHaveValue('5000');
  await expect(page.locator('#field-claimedTotal')).toHaveAttribute('aria-invalid', 'true');
});

test('a file dropped on the form is opened', async ({ page }) => {
  await open(page);
  const file = JSON.parse(await exported(page)) as { candidate: { birthDate: string } };
  file.candidate.birthDate = '1994-05-19';
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    return data;
  }, JSON.stringify(file));
  await page.locator('.file-part').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(total(page)).toHaveText('519');
});

test('a store that cannot be read is kept aside and reported', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('crs-recount:dossier', '{"format":1,'));
  await open(page);
  await expect(page.getByText('crs-recount:dossier:damaged-1')).toBeVisible();
  await expect(total(page)).toHaveText('513');
  const kept = await page.evaluate(() => localStorage.getItem('crs-recount:dossier:damaged-1'));
  expect(kept).toBe('{"format":1,');
});

test('a job removed is put back by one press, the focus being on the way back', async ({
  page,
}) => {
  await open(page);
  await unfold(page);
  await page.getByRole('button', { name: /^Remove: Job 2/ }).click();
  await expect(total(page)).not.toHaveText('513');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('513');
  await expect(page.locator('#field-candidate-jobs-1 > summary')).toBeFocused();
});

test('a row added has the focus in its first field, and a duplicate is a row of its own', async ({
  page,
}) => {
  await open(page);
  await unfold(page);
  await page.getByRole('button', { name: 'Add a credential' }).click();
  await expect(page.locator('#field-candidate-credentials-2-level')).toBeFocused();
  await page.getByRole('button', { name: /^Duplicate: Job 1/ }).click();
  await page.locator('#field-candidate-jobs-1-employer').fill('Another');
  await expect(page.locator('#field-candidate-jobs-0-employer')).toHaveValue('Atlas Data');
});

test('an occupation is found by words of the other language, in any order, without accents', async ({
  page,
}) => {
  await open(page);
  await unfold(page);
  const noc = page.getByRole('combobox', { name: 'NOC code' }).first();
  await noc.fill('soins infirmiers cadres');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.noc-option').first()).toContainText('TEER');
  await noc.fill('infirmiers autorises');
  await page.getByRole('option', { name: /^31301/ }).click();
  await expect(noc).toHaveValue(/^31301 Registered nurses/);
});

test('on a phone an occupation is read whole, its TEER with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '#/fr/score');
  await unfold(page);
  const noc = page.locator('#field-candidate-jobs-0-noc');
  await noc.fill('programmeurs');
  const list = page.locator('.noc-list');
  await expect(list.locator('.noc-teer').first()).toBeVisible();
  const cut = await list.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const parts = [...element.querySelectorAll('.noc-option, .noc-teer')];
    return parts.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.right > right || part.scrollWidth > part.clientWidth + 1;
    }).length;
  });
  expect(cut).toBe(0);
});

test('an occupation that is none stays as typed, with its fault', async ({ page }) => {
  await open(page);
  await unfold(page);
  const noc = page.getByRole('combobox', { name: 'NOC code' }).first();
  await noc.fill('butcher of software');
  await expect(page.locator('.noc-missing')).toContainText('No occupation has all these words');
  await expect(page.getByRole('option', { name: /butchers/i }).first()).toBeVisible();
  await noc.press('Tab');
  await expect(noc).toHaveValue('butcher of software');
  const fault = page.locator('#field-candidate-jobs-0-noc-fault');
  await expect(fault).toBeVisible();
  await expect(fault).not.toContainText('Too long');
  await noc.fill('zzyzx');
  await expect(page.locator('.noc-missing')).toHaveText(
    'No occupation has all these words; try another word.',
  );
});

test('starting with one’s own facts empties the form and can be taken back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start with my own facts' }).click();
  await expect(page.getByLabel('Date of birth').first()).toBeFocused();
  await expect(page.getByLabel('Date of birth').first()).toHaveValue('');
  await expect(page.getByText('Example', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Load the example' }).click();
  await expect(total(page)).toHaveText('513');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Date of birth').first()).toHaveValue('');
});

test('an empty form has nothing to count, and the day it is read on is marked', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Start with my own facts' }).click();
  await expect(page.getByTestId('nothing-yet')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Profile submitted/ })).toBeChecked();
  await page.getByLabel('Date of birth').first().fill('1994-05-19');
  await expect(page.getByTestId('nothing-yet')).toBeHidden();
});

test('by the keyboard alone: from the first key to a changed score and its reason', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const birth = page.getByLabel('Date of birth').first();
  for (let key = 0; key < 30; key += 1) {
    await page.keyboard.press('Tab');
    if (await birth.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(birth).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1994-05-19');
  await expect(total(page)).toHaveText('519');
  const age = page.getByRole('button', { name: 'Age', exact: true });
  for (let key = 0; key < 60; key += 1) {
    await page.keyboard.press('Tab');
    if (await age.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('#reason-age tr.lit')).toContainText('30');
});
