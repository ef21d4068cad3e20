import type { Browser, Page } from '@playwright/test';
import type { PageId } from '../../src/app/pages/pages.ts';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { DOSSIER_DATES } from '../../src/engine/constants.ts';
import { parseDossier, read } from '../../src/engine/index.ts';
import { PAGE_IDS } from './pages.ts';
import { expect, test } from './support.ts';

/** Switches in one run; the long suite sets more. */
const SWITCHES = Number(process.env['SWITCHES'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 1);

/** What is on screen of a client: a whole file, a part of one, an empty one, or one with a fault. */
const STATES = ['whole', 'half', 'empty', 'faulty'] as const;
type State = (typeof STATES)[number];

interface Client {
  readonly name: string;
  readonly file: object;
  /** Texts that only this client's pages can hold: the name, the employer, and totals over 600. */
  readonly marks: readonly string[];
}

/** Nominated, so that the totals are those of no round and of no other client. */
function client(place: number): Client {
  const state: State = STATES[place % STATES.length]!;
  const name = `Client ${String.fromCharCode(65 + place)}`;
  const employer = `Employer ${String.fromCharCode(65 + place)}${place}x`;
  const claimedTotal = state === 'faulty' ? 7_654_300 + place : 1101 + place;
  const jobs = refused.candidate.jobs.map((job) => ({ ...job, employer }));
  const birthDate = `${1979 + place}-11-19`;
  const whole = {
    ...refused,
    claimedTotal,
    nomination: { province: 'ON', from: '2023-01-01', until: null },
    candidate: { ...refused.candidate, birthDate, jobs },
  };
  if (state === 'empty') {
    const file = { version: 1, dates: { profile: '2025-01-10' }, candidate: {} };
    return { name, file, marks: [name] };
  }
  const file =
    state === 'half'
      ? { ...whole, candidate: { ...whole.candidate, languageTests: [], credentials: [] } }
      : whole;
  return { name, file, marks: [name, employer, ...totalsOf(file)] };
}

const asWritten = (total: number): readonly string[] => [
  String(total),
  total.toLocaleString('en-CA'),
  total.toLocaleString('fr-CA'),
];

function totalsOf(file: { readonly claimedTotal: number }): readonly string[] {
  const parsed = parseDossier({ ...file, claimedTotal: null });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const totals = DOSSIER_DATES.flatMap((name) => {
    const date = parsed.value.dates[name];
    const reading = date === null ? null : read(parsed.value, date);
    return reading?.ok === true ? [reading.value.range.least] : [];
  });
  return [file.claimedTotal, ...totals].filter((total) => total > 600).flatMap(asWritten);
}

/** A number below `most` from a seed that moves on: the same switches on every run. */
function drawing(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

/** The page's text once it has stopped changing, or after five seconds. */
async function textOf(page: Page): Promise<string> {
  let before = '';
  for (let look = 0; look < 20; look += 1) {
    const text = await page.locator('body').innerText();
    if (text === before && (await page.locator('.loading').count()) === 0) return text;
    before = text;
    await page.waitForTimeout(250);
  }
  return before;
}

async function bring(page: Page, { name, file }: Client): Promise<void> {
  await page.getByTestId('import-dossier').setInputFiles({
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const anyway = page.getByRole('button', { name: /^Open it and/ });
  const done = page.getByTestId('said').filter({ hasText: name });
  await expect(anyway.or(done)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(done).toBeVisible();
}

const SHOWING = PAGE_IDS.filter((id) => id !== 'home' && id !== 'dossiers');

/** The same page of the same client in a browser that has seen no other. */
async function alone(browser: Browser, baseURL: string, id: PageId, of: Client): Promise<string> {
  const context = await browser.newContext({ baseURL, locale: 'en-CA' });
  const page = await context.newPage();
  await page.goto('./#/en/dossiers');
  await bring(page, of);
  await page.goto(`./#/en/${id}`);
  const text = await textOf(page);
  await context.close();
  return text;
}

test('shows nothing of a client on the pages of another, over random switches', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const draw = drawing(SEED);
  const clients = Array.from({ length: 8 }, (_, place) => client(place));
  await page.goto('./#/en/dossiers');
  for (const each of clients) await bring(page, each);
  let open = clients.at(-1)!;
  for (let count = 0; count < SWITCHES; count += 1) {
    await page.goto(`./#/en/${SHOWING[draw(SHOWING.length)]!}`);
    await textOf(page);
    await page.goto('./#/en/dossiers');
    const others = clients.filter((each) => each !== open);
    open = others[draw(others.length)]!;
    await page.getByRole('button', { name: `Open: ${open.name}`, exact: true }).click();
    await expect(page.getByTestId('said')).toContainText(open.name);
    const to = SHOWING[draw(SHOWING.length)]!;
    await page.goto(`./#/en/${to}`);
    const text = await textOf(page);
    const strange = clients
      .filter((each) => each !== open)
      .flatMap(({ marks }) => marks)
      .filter((mark) => !open.marks.includes(mark) && text.includes(mark));
    if (strange.length === 0) continue;
    // A number may be there by chance, of the rounds or of the pool.
    const mine = await alone(browser, baseURL ?? '', to, open);
    expect(strange.filter((mark) => !mine.includes(mark))).toEqual([]);
  }
});
