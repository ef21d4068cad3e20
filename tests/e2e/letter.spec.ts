import { chromium, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, overflow, test } from './support.ts';

/** The story of each language in its own words. */
const WORDS = {
  en: {
    example: 'Try an example letter',
    confirmSure: /^Confirm the \d+ found/,
    use: 'Use these facts',
    undo: 'Undo',
    toRecount: 'See what explains them',
    short: 'About 1 month short of 2 years of work',
    claimed: 'The profile claimed 526; the officer counted 513.',
    verdict: 'The numbers support the refusal',
    sum: '513 − 521 = −8',
    one: 'One reading of the dossier gives the figures known',
    confirm: /^Confirm: The score counted/,
    letterText: 'Text of the letter',
    keep: 'Keep this text on this device',
  },
  fr: {
    example: 'Essayer une lettre d’exemple',
    confirmSure: /^Confirmer les \d+ éléments/,
    use: 'Utiliser ces faits',
    undo: 'Annuler',
    toRecount: 'Voir ce qui les explique',
    short: 'Il manque environ 1 mois pour atteindre 2 ans de travail',
    claimed: 'Le profil déclarait 526; l’agent a compté 513.',
    verdict: 'Les chiffres appuient le refus',
    sum: '513 − 521 = −8',
    one: 'Une seule lecture du dossier donne les chiffres connus',
    confirm: /^Confirmer\s: La note comptée/,
    letterText: 'Texte de la lettre',
    keep: 'Conserver ce texte sur cet appareil',
  },
} as const;
const LANGUAGES = ['en', 'fr'] as const;

async function openLetter(page: Page, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.goto(`./#/${language}/letter`);
  await expect(page.getByTestId('letter-file')).toBeAttached();
}

const finds = (page: Page) => page.getByTestId('find');
async function seesTheAnswer(page: Page, language: 'en' | 'fr'): Promise<void> {
  const words = WORDS[language];
  await expect(page.getByTestId('headline')).toContainText(words.claimed);
  await expect(page.getByTestId('chain-step').first()).toContainText(words.short);
  await expect(page.getByTestId('chain-step').first()).toContainText('−13');
  await expect(page.getByTestId('outcome-officer')).toContainText(words.one);
  await expect(page.getByTestId('verdict')).toContainText(words.verdict);
  await expect(page.getByTestId('verdict-card')).toContainText(words.sum);
  const first = page.getByTestId('explanations-candidate').getByTestId('explanation').first();
  await expect(first).toContainText(words.short);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`the story, start to finish: example letter, facts confirmed, one month short first, verdict: ${language}`, async ({
    page,
  }) => {
    await openLetter(page, language);
    await page.getByRole('button', { name: words.example }).click();
    await expect(finds(page).first()).toBeVisible();
    await expect(page.getByTestId('use').getByRole('button', { name: words.use })).toBeHidden();
    await page.getByRole('button', { name: words.confirmSure }).click();
    await page.getByRole('button', { name: words.confirm }).click();
    await page.getByRole('button', { name: words.use }).click();
    await page.getByRole('link', { name: words.toRecount }).click();
    await seesTheAnswer(page, language);
    await expect(page.locator('#figure-total')).toHaveValue('513');
    await expect(page.getByRole('img')).toBeVisible();
  });

  test(`axe finds nothing, before and after a letter is read, in a correction and beside a fault: ${language}`, async ({
    page,
  }) => {
    await openLetter(page, language);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: words.example }).click();
    await expect(finds(page).first()).toBeVisible();
    await page.getByRole('button', { name: words.confirmSure }).click();
    await finds(page).nth(3).getByRole('button').nth(2).click();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: words.use }).click();
    await page.getByTestId('letter-file').setInputFiles(PICTURE);
    await expect(page.getByTestId('file-fault')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`nothing is wider than a screen of 320 pixels: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openLetter(page, language);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: words.example }).click();
    await page.getByRole('button', { name: words.confirmSure }).click();
    await finds(page).nth(3).getByRole('button').nth(2).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the story by the keyboard alone, in French', async ({ page }) => {
  const words = WORDS.fr;
  await openLetter(page, 'fr');
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    const target = page.getByRole(role, { name }).first();
    await expect(target).toBeVisible();
    for (let key = 0; key < 120; key += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(words.example);
  await press(words.confirmSure);
  await press(words.use);
  await expect(page.getByRole('link', { name: words.toRecount })).toBeFocused();
  await page.keyboard.press('Enter');
  await seesTheAnswer(page, 'fr');
  await expect(page.locator('main')).toBeFocused();
});

test('every find is marked in its place, and text and list lead to each other', async ({
  page,
}) => {
  await openLetter(page);
  await page.getByRole('button', { name: WORDS.en.example }).click();
  const round = finds(page).filter({ hasText: 'Round 335' });
  await round.getByRole('button', { name: /^Show in the text/ }).click();
  const mark = page.getByRole('button', { name: /^Go to find \d+: Round 335/ });
  await expect(mark).toBeFocused();
  await expect(page.locator('mark').filter({ has: mark })).toContainText('335');
  await expect(page.locator('mark').filter({ has: mark })).toContainText('Round 335');
  await page.keyboard.press('Enter');
  await expect(round).toBeFocused();
});

test('a find corrected is used as corrected; a find refused is not used; a fault stands beside its field', async ({
  page,
}) => {
  await openLetter(page);
  await page.getByRole('button', { name: WORDS.en.example }).click();
  const officer = finds(page).filter({ hasText: 'Total: 513' });
  await officer.getByRole('button', { name: /^Correct/ }).click();
  await officer.getByLabel('Points').fill('5x3');
  await officer.getByRole('button', { name: 'Confirm as corrected' }).click();
  await expect(officer.getByLabel('Points')).toBeFocused();
  await expect(officer.getByLabel('Points')).toHaveAttribute('aria-invalid', 'true');
  await expect(officer.locator('.field-error')).toContainText('whole points');
  await officer.getByLabel('Points').fill('503');
  await officer.getByRole('button', { name: 'Confirm as corrected' }).click();
  const changed = finds(page).filter({ hasText: 'Total: 503' });
  await expect(changed).toContainText('corrected by you');
  const claimed = finds(page).filter({ hasText: 'Total: 526' });
  await claimed.getByRole('button', { name: /^Refuse/ }).click();
  await expect(page.getByTestId('use')).toContainText('503');
  await expect(page.getByTestId('use')).not.toContainText('526');
  await page.getByRole('button', { name: WORDS.en.use }).click();
  await page.getByRole('link', { name: WORDS.en.toRecount }).click();
  await expect(page.locator('#figure-total')).toHaveValue('503');
});

const LETTER = `Immigration, Refugees and Citizenship Canada

March 3, 2025

Dear Applicant,

Your application for permanent residence was received on September 10, 2024. You were issued an
invitation to apply on July 17, 2024 in round of invitations #304.

Your CRS score was recalculated to 496, which is below the minimum score of 515.`;

test('a letter of one’s own begins a dossier of one’s own, and one press takes it back', async ({
  page,
}) => {
  await openLetter(page);
  await page.getByLabel(WORDS.en.letterText, { exact: true }).fill(LETTER);
  await page.getByRole('button', { name: WORDS.en.confirmSure }).click();
  await expect(page.getByTestId('use')).toContainText('a dossier of your own');
  await page.getByRole('button', { name: WORDS.en.use }).click();
  await expect(page.getByTestId('used')).toContainText('Your own dossier was begun');
  await page.goto('./#/en/score');
  await expect(page.locator('#field-dates-invitation')).toHaveValue('2024-07-17');
  await expect(page.getByText('Example', { exact: true })).toBeHidden();
  await page.goto('./#/en/letter');
  await page.getByRole('button', { name: WORDS.en.use }).click();
  await page.getByRole('button', { name: WORDS.en.undo }).click();
  await expect(page.getByTestId('used')).toContainText('taken out again');
});

test('the facts of the example letter are taken out again by one press', async ({ page }) => {
  await openLetter(page);
  await page.getByRole('button', { name: WORDS.en.example }).click();
  await page.getByRole('button', { name: WORDS.en.confirmSure }).click();
  await page.getByRole('button', { name: WORDS.en.use }).click();
  await page.getByRole('button', { name: WORDS.en.undo }).click();
  await page.goto('./#/en/recount');
  await expect(page.getByLabel('I do not know it')).toBeChecked();
});

test('the text is gone after a reload, unless the user says to keep it', async ({ page }) => {
  await openLetter(page);
  const text = page.getByLabel(WORDS.en.letterText, { exact: true });
  await text.fill(LETTER);
  await expect(finds(page).first()).toBeVisible();
  const kept = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  expect(await kept()).not.toContain('Dear Applicant');
  await page.reload();
  await expect(text).toHaveValue('');
  await text.fill(LETTER);
  await page.getByLabel(WORDS.en.keep).check();
  await page.reload();
  await expect(text).toHaveValue(LETTER);
  await expect(finds(page).first()).toBeVisible();
  await page.getByLabel(WORDS.en.keep).uncheck();
  expect(await kept()).not.toContain('Dear Applicant');
});

test('a letter that is kept is of its dossier alone, and goes and comes back with it', async ({
  page,
}) => {
  await openLetter(page);
  const text = page.getByLabel(WORDS.en.letterText, { exact: true });
  const kept = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await text.fill(LETTER);
  await page.getByLabel(WORDS.en.keep).check();
  await page.goto('./#/en/dossiers');
  await page.getByRole('button', { name: 'New, empty' }).click();
  await page.goto('./#/en/letter');
  await expect(text).toHaveValue('');
  await expect(page.getByLabel(WORDS.en.keep)).not.toBeChecked();
  await text.fill('Another letter, of no use.');
  await page.goto('./#/en/dossiers');
  const first = page.locator('.dossier-item', { hasText: 'Example' });
  await first.getByRole('button', { name: /^Open:/ }).click();
  await page.goto('./#/en/letter');
  await expect(text).toHaveValue(LETTER);
  await expect(finds(page).first()).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue(LETTER);
  await page.goto('./#/en/dossiers');
  await first.getByRole('button', { name: /^Delete:/ }).click();
  await expect(first).toHaveCount(0);
  expect(await kept()).not.toContain('Dear Applicant');
  await page.getByRole('button', { name: 'Undo the deletion' }).click();
  await expect(first).toHaveCount(1);
  expect(await kept()).toContain('Dear Applicant');
});

test('the one letter that was kept for all dossiers goes to the dossier at hand', async ({
  page,
}) => {
  await page.addInitScript((letter) => {
    if (sessionStorage.getItem('put') !== null) return;
    sessionStorage.setItem('put', 'once');
    localStorage.setItem('crs-recount:letter', letter);
  }, LETTER);
  await openLetter(page);
  const text = page.getByLabel(WORDS.en.letterText, { exact: true });
  await expect(text).toHaveValue(LETTER);
  await expect(page.getByLabel(WORDS.en.keep)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('crs-recount:letter'))).toBeNull();
  await page.reload();
  await expect(text).toHaveValue(LETTER);
});

test('a dossier begun from a letter has the letter; taken back, the one before has it', async ({
  page,
}) => {
  await openLetter(page);
  await page.getByLabel(WORDS.en.letterText, { exact: true }).fill(LETTER);
  await page.getByRole('button', { name: WORDS.en.confirmSure }).click();
  await page.getByRole('button', { name: WORDS.en.use }).click();
  const text = page.getByLabel(WORDS.en.letterText, { exact: true });
  await expect(text).toHaveValue(LETTER);
  await page.getByRole('button', { name: WORDS.en.undo }).click();
  await expect(text).toHaveValue(LETTER);
});

/** A PDF as a browser prints one, with a text or with nothing but a drawing. */
async function pdfOf(body: string): Promise<Buffer> {
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><body style="font: 14px serif">${body}</body>`);
    return await page.pdf({ format: 'Letter' });
  } finally {
    await browser.close();
  }
}

const PICTURE = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from([137, 80, 78, 71, 0, 1, 2, 3, 0, 0]),
};
const asPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const paragraphs = LETTER.split('\n\n')
  .map((each) => `<p>${each}</p>`)
  .join('');

test('a PDF is read on the device, its reader loaded only then, and asks nothing of anyone', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLetter(page);
  expect(asked.filter((url) => /pdf/i.test(url))).toEqual([]);
  const pdf = await pdfOf(
    `${paragraphs}<p style="break-before: page">Officer’s signature follows.</p>`,
  );
  await page.getByTestId('letter-file').setInputFiles(asPdf('refusal.pdf', pdf));
  await expect(page.getByText('“refusal.pdf” was read: 2 pages.')).toBeVisible();
  expect(asked.filter((url) => /pdfWorker/.test(url))).toHaveLength(1);
  await expect(finds(page).filter({ hasText: 'Round 304' })).toBeVisible();
  await expect(
    finds(page).filter({ hasText: 'Total: 496 (counted by the officer)' }),
  ).toBeVisible();
  await expect(finds(page).filter({ hasText: 'Invitation issued: July 17, 2024' })).toBeVisible();
});

test('a PDF dropped on the page is read', async ({ page }) => {
  await openLetter(page);
  const pdf = (await pdfOf(paragraphs)).toString('base64');
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], 'dropped.pdf', { type: 'application/pdf' }));
    return data;
  }, pdf);
  await page.locator('.letter-source').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(finds(page).filter({ hasText: 'Round 304' })).toBeVisible();
});

test('a PDF without text is said to be a scan, with what can be done, in French', async ({
  page,
}) => {
  await openLetter(page, 'fr');
  const scan = await pdfOf('<svg width="500" height="600"><rect width="400" height="500" /></svg>');
  await page.getByTestId('letter-file').setInputFiles(asPdf('numerisation.pdf', scan));
  const fault = page.getByTestId('file-fault');
  await expect(fault).toContainText('Il n’y a pas de texte dans');
  await expect(fault.getByRole('listitem')).toHaveCount(3);
});

test('a damaged PDF, a picture and an empty file each get a clear answer', async ({ page }) => {
  await openLetter(page);
  const file = page.getByTestId('letter-file');
  const fault = page.getByTestId('file-fault');
  await file.setInputFiles(asPdf('cut.pdf', Buffer.from('%PDF-1.7\nnothing of a PDF')));
  await expect(fault).toContainText('“cut.pdf” could not be read');
  await file.setInputFiles(PICTURE);
  await expect(fault).toContainText('“photo.png” is neither a text nor a PDF');
  await file.setInputFiles({ name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await expect(fault).toContainText('“none.txt” is empty');
});

test('a long text is read without holding the page up', async ({ page }) => {
  await openLetter(page);
  const filler = 'The applicant was advised of the process by letter. '.repeat(12_000);
  await page.getByTestId('letter-file').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${filler}\n\n${LETTER}`),
  });
  await expect(finds(page).filter({ hasText: 'Round 304' })).toBeVisible({ timeout: 20_000 });
});

test('a text with none of the facts is said to hold none', async ({ page }) => {
  await openLetter(page);
  await page
    .getByLabel(WORDS.en.letterText, { exact: true })
    .fill('Thank you for your message. We will answer as soon as we can. Have a good day.');
  await expect(page.getByTestId('outcome')).toContainText('none of the facts sought');
});
