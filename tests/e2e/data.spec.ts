import type { BrowserContext, Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, open, overflow, test, total, unfold } from './support.ts';

const birth = (page: Page) => page.getByLabel('Date of birth').first();
const item = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
const said = (page: Page) => page.getByTestId('said');

async function openList(page: Page, language = 'en'): Promise<void> {
  await page.goto(`./#/${language}/dossiers`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.dossier-item, .soft').first()).toBeVisible();
}

/** A dossier of the user's own, begun from nothing. */
async function startOwn(page: Page, birthDate: string): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await birth(page).fill(birthDate);
}

/** Waits until the database has every edit. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(localStorage).every((key) => !key.startsWith('crs-recount:edit')),
  );
}

async function secondTab(context: BrowserContext, address = '#/en/score'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./${address}`);
  await expect(page.getByTestId('import')).toBeAttached();
  return page;
}

test.describe('several dossiers', () => {
  test('are listed, named, copied, opened, deleted and put back', async ({ page }) => {
    await startOwn(page, '1990-02-03');
    await page.getByRole('button', { name: 'Start empty' }).click();
    await birth(page).fill('1985-07-07');
    await openList(page);
    await expect(page.locator('.dossier-item')).toHaveCount(2);

    await page
      .getByRole('button', { name: /^Rename:/ })
      .first()
      .click();
    const name = page.getByLabel('Name of the dossier');
    await expect(name).toBeFocused();
    await name.fill('Second client');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('“Second client”');
    await expect(item(page, 'Second client')).toContainText('Open');

    await page.getByRole('button', { name: 'Duplicate: Second client' }).click();
    await expect(page.locator('.dossier-item')).toHaveCount(3);
    await page.getByRole('button', { name: 'Open: Second client (copy)' }).click();
    await expect(said(page)).toContainText('is open');
    // What was said is said in the language that is on.
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(said(page)).toContainText('est ouvert');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'See its score' }).click();
    await expect(birth(page)).toHaveValue('1985-07-07');

    await openList(page);
    await page.getByRole('button', { name: 'Delete: Second client (copy)' }).click();
    await expect(page.locator('.dossier-item')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Undo the deletion' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.dossier-item')).toHaveCount(3);
    await page.reload();
    await expect(page.locator('.dossier-item')).toHaveCount(3);
  });

  test('stay apart: an example explored leaves the user’s own as it was', async ({ page }) => {
    await startOwn(page, '1990-02-03');
    await page.goto('./#/en/home');
    await page.getByRole('button', { name: 'Explore: A welder' }).click();
    await expect(total(page)).toHaveText('437');
    await expect(page.getByText('an invented welder')).toBeVisible();
    await openList(page);
    await expect(page.locator('.dossier-item')).toHaveCount(1);
    await page.getByRole('button', { name: /^Open: Dossier 1/ }).click();
    await page.getByRole('link', { name: 'See its score' }).click();
    await expect(birth(page)).toHaveValue('1990-02-03');
  });

  test('take in a file as one more, and refuse a damaged one with the place', async ({ page }) => {
    await startOwn(page, '1990-02-03');
    await openList(page);
    const put = (content: string) =>
      page.getByTestId('import-dossier').setInputFiles({
        name: 'client 7.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await put('{"version":1,"dates":{');
    await expect(page.getByTestId('refused')).toContainText('“client 7.json” was not opened');
    await expect(page.locator('.dossier-item')).toHaveCount(1);
    const file = { version: 1, dates: { profile: '2024-05-02' }, candidate: {} };
    await put(JSON.stringify(file));
    await expect(item(page, 'client 7')).toContainText('Open');
    await expect(page.locator('.dossier-item')).toHaveCount(2);
  });
});

test.describe('steps back', () => {
  test('go by field, by buttons and by keys, forth again too', async ({ page }) => {
    await open(page);
    await birth(page).press('End');
    await birth(page).pressSequentially('x');
    await page.getByLabel('First official language').selectOption({ label: 'French' });
    await birth(page).fill('1994-05-19');
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await expect(birth(page)).toHaveValue('1993-11-19x');
    await expect(page.getByTestId('steps-back')).toContainText('date of birth');
    await page.keyboard.press('ControlOrMeta+Z');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(birth(page)).toHaveValue('1993-11-19');
    await expect(total(page)).toHaveText('513');
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect(birth(page)).toHaveValue('1993-11-19x');
    await page.reload();
    await expect(birth(page)).toHaveValue('1993-11-19x');
    // What was done, and what was taken back, outlive the reload.
    await page.getByRole('button', { name: 'Redo' }).press('Enter');
    await page.getByRole('button', { name: 'Redo' }).press('Enter');
    await expect(birth(page)).toHaveValue('1994-05-19');
    const back = page.getByRole('button', { name: 'Undo last change' });
    for (let step = 0; step < 3; step += 1) await back.press('Enter');
    await expect(birth(page)).toHaveValue('1993-11-19');
    await expect(total(page)).toHaveText('513');
    await expect(back).toHaveAttribute('aria-disabled', 'true');
  });

  test('put a removed row back', async ({ page }) => {
    await open(page);
    await unfold(page);
    await page.getByRole('button', { name: /^Remove: Job 2/ }).click();
    await expect(total(page)).not.toHaveText('513');
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await expect(total(page)).toHaveText('513');
  });

  test('leave to a text field its own', async ({ page }) => {
    await open(page);
    await page.getByLabel('First official language').selectOption({ label: 'French' });
    await birth(page).focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(page.getByLabel('First official language')).toHaveValue('2');
  });
});

test.describe('a link', () => {
  async function linkOf(page: Page, kind: 'whole' | 'masked'): Promise<string> {
    await openList(page);
    await page
      .getByRole('button', { name: /^Share:/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('anyone who has the link can read it');
    if (kind === 'whole') await dialog.getByLabel('The whole dossier').check();
    const link = dialog.getByLabel('Link');
    await expect(link).not.toHaveValue('');
    return link.inputValue();
  }
  async function ownExample(page: Page): Promise<void> {
    await open(page);
    await birth(page).fill('1993-11-20');
    await expect(total(page)).toHaveText('513');
  }

  test('holds the whole dossier, and opens beside the others at one’s word', async ({
    page,
    browser,
  }) => {
    await ownExample(page);
    const link = await linkOf(page, 'whole');
    const other = await browser.newContext({ serviceWorkers: 'block' });
    const guest = await other.newPage();
    await startOwn(guest, '1970-01-01');
    await guest.goto(link);
    await expect(guest.getByTestId('arrival')).toContainText('2 jobs');
    expect(guest.url()).not.toContain('share');
    await expect(guest.locator('.dossier-item')).toHaveCount(1);
    await guest.getByRole('button', { name: 'Open as a new dossier' }).click();
    await expect(guest.locator('.dossier-item')).toHaveCount(2);
    await guest.getByRole('link', { name: 'See its score' }).click();
    await expect(guest.getByTestId('total')).toHaveText('513');
    await expect(birth(guest)).toHaveValue('1993-11-20');
    await other.close();
  });

  test('without names holds no birth date nor employer, and scores the same', async ({
    page,
    browser,
  }) => {
    await ownExample(page);
    const link = await linkOf(page, 'masked');
    const other = await browser.newContext({ serviceWorkers: 'block' });
    const guest = await other.newPage();
    await guest.goto(link);
    await guest.getByRole('button', { name: 'Open as a new dossier' }).click();
    await guest.getByRole('link', { name: 'See its score' }).click();
    await expect(guest.getByTestId('total')).toHaveText('513');
    await expect(birth(guest)).toHaveValue(/^199[34]-\d\d-01$/);
    await expect(guest.locator('body')).not.toContainText('Maple Ledger');
    await other.close();
  });

  test('that is damaged, or pasted in an open tab, changes nothing until one says so', async ({
    page,
  }) => {
    await startOwn(page, '1970-01-01');
    await page.goto('./#share=AQnotadossier');
    await expect(page.getByTestId('arrival')).toContainText('damaged or cut short');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByTestId('arrival')).toBeHidden();
    await expect(page.locator('.dossier-item')).toHaveCount(1);
  });
});

test.describe('two tabs with one dossier', () => {
  test('show one another’s edits, and lose none', async ({ page, context }) => {
    await open(page);
    await birth(page).fill('1990-02-03');
    await page.reload();
    const other = await secondTab(context);
    await expect(birth(other)).toHaveValue('1990-02-03');
    await unfold(page);
    await unfold(other);
    await Promise.all([
      page.locator('#field-candidate-jobs-0-employer').fill('From the first'),
      other.locator('#field-candidate-jobs-1-employer').fill('From the second'),
    ]);
    for (const tab of [page, other]) {
      await expect(tab.locator('#field-candidate-jobs-0-employer')).toHaveValue('From the first');
      await expect(tab.locator('#field-candidate-jobs-1-employer')).toHaveValue('From the second');
    }
    await other.getByRole('button', { name: 'Add a job', exact: true }).click();
    await expect(page.locator('#field-candidate-jobs-2')).toBeAttached();
    await page.close();
    await other.reload();
    await expect(other.locator('#field-candidate-jobs-0-employer')).toHaveValue('From the first');
    await expect(other.locator('#field-candidate-jobs-2')).toBeAttached();
  });
});

test.describe('storage', () => {
  test('that is full is said to be, what is typed stays, and can be exported', async ({
    page,
    context,
    baseURL,
  }) => {
    await open(page);
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      quotaSize: 1,
    });
    await page.evaluate(() => {
      for (let size = 1 << 22; size > 0; size >>= 1) {
        try {
          localStorage.setItem(`filler-${size}`, 'x'.repeat(size));
        } catch {
          // Smaller, then.
        }
      }
    });
    await birth(page).fill('1990-02-03');
    const alert = page.getByText('Your last changes are in this page alone');
    await expect(alert).toBeVisible();
    await expect(birth(page)).toHaveValue('1990-02-03');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the file' }).click();
    await download;
    await page.evaluate(() => localStorage.clear());
    await birth(page).fill('1990-02-04');
    await expect(alert).toBeHidden();
    await page.reload();
    await expect(birth(page)).toHaveValue('1990-02-04');
  });

  test('with a record that cannot be read keeps it, tells of it, and lets it be saved', async ({
    page,
  }) => {
    await startOwn(page, '1990-02-03');
    await kept(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('crs-recount');
          request.onsuccess = () => {
            const store = request.result
              .transaction('dossiers', 'readwrite')
              .objectStore('dossiers');
            const keys = store.getAllKeys();
            keys.onsuccess = () => {
              store.put({ format: 2, id: 'x', draft: 'torn' }, keys.result[0] ?? 'dossier:x');
              store.transaction.oncomplete = () => resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect(page.getByText('could not be read. It has not been erased')).toBeVisible();
    await expect(total(page)).toHaveText('513');
    await page.getByRole('link', { name: 'See what is kept' }).click();
    const aside = page.getByRole('listitem').filter({ hasText: /^dossier:/ });
    await expect(aside).toBeVisible();
    const download = page.waitForEvent('download');
    await aside.getByRole('button', { name: 'Download' }).click();
    await download;
  });

  test('of the first version is brought over', async ({ page }) => {
    await open(page);
    await birth(page).fill('1990-02-03');
    await kept(page);
    const draft = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const request = indexedDB.open('crs-recount');
          request.onsuccess = () => {
            const all = request.result.transaction('dossiers').objectStore('dossiers').getAll();
            all.onsuccess = () => resolve((all.result as { draft: unknown }[])[0]?.draft);
          };
        }),
    );
    await page.evaluate((found) => {
      const text = JSON.stringify({ format: 1, origin: 'own', draft: found });
      localStorage.setItem('crs-recount:dossier', text.replace('1990-02-03', '1977-07-07'));
    }, draft);
    await page.reload();
    await expect(birth(page)).toHaveValue('1977-07-07');
    expect(await page.evaluate(() => localStorage.getItem('crs-recount:dossier'))).toBeNull();
  });

  test('is empty once everything is deleted, in every tab', async ({ page, context }) => {
    await startOwn(page, '1990-02-03');
    await page.getByLabel('Colours').selectOption({ label: 'Dark' });
    const other = await secondTab(context);
    await openList(page);
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('1 dossier will be deleted');
    await dialog.getByRole('button', { name: 'Keep everything' }).click();
    await expect(page.locator('.dossier-item')).toHaveCount(1);
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
    const left = await page.evaluate(async () => ({
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage),
    }));
    expect(left).toEqual({ session: 0, databases: [], local: [] });
    await page.getByRole('link', { name: 'Start anew' }).click();
    await expect(total(page)).toHaveText('513');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await page.evaluate(() => sessionStorage.getItem('crs-recount:steps'))).toBeNull();
  });
});

for (const language of ['en', 'fr'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the list and in its dialogs: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `#/${language}/score`);
      await page.locator('#field-candidate-birthDate').fill('1990-02-03');
      await openList(page, language);
      await expect(page.locator('.dossier-item')).toHaveCount(1);
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^(?:Rename|Renommer)/ }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(?:Share|Partager)/ }).click();
      await expect(page.locator('#share-link')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(?:Delete everything|Tout supprimer)/ }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`nothing is wider than 320 pixels on the list and in its dialogs: ${language}`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `#/${language}/score`);
    await page.locator('#field-candidate-birthDate').fill('1990-02-03');
    await openList(page, language);
    await expect(page.locator('.dossier-item')).toHaveCount(1);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`list-${language}.png`), fullPage: true });
    await page.getByRole('button', { name: /^(?:Share|Partager)/ }).click();
    await expect(page.locator('#share-link')).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const dialog = page.getByRole('dialog');
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`share-${language}.png`) });
  });
}
