import { createServer, type Server } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import budgets from '../../../.ci/size/budgets.json' with { type: 'json' };
import { largestPaintOn, observe, percentile, slowed, SLOWED } from './measures.ts';
import { answersDuring, type Tasks, tasksDuring } from './tasks.ts';

/** The built app, measured page by page on a processor slowed four times: npm run bench:browser [PAGE…] */
const FOLDER = process.env['BENCH_APP'] ?? 'dist/app';
const PAGES = Object.keys(budgets.pages);
const LOADS = 3;
const TODAY = '2025-06-16T12:00:00Z';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(FOLDER, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

const server = await serve();
const origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
const path = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});

async function blank(): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-CA' });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.addInitScript(`Date.now = () => ${Date.parse(TODAY)} + performance.now()`);
  return page;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${origin}${address}`);
  await page.locator('main h1').waitFor();
  // Until nothing has come for a while; slowed, whatever is left is done by then.
  await page.waitForTimeout(4000);
}

async function openedSlowly(id: string): Promise<Page> {
  const page = await blank();
  await slowed(page);
  await open(page, `#/en/${id}`);
  return page;
}

async function largestPaint(id: string): Promise<number> {
  const page = await openedSlowly(id);
  const time = await largestPaintOn(page);
  await page.context().close();
  return time;
}

async function tasks(id: string): Promise<Tasks> {
  const page = await blank();
  const found = await tasksDuring(page, SLOWED, () => open(page, `#/en/${id}`));
  await page.context().close();
  return found;
}

/** What a page costs the person in front of it: of several loads the least of each. Milliseconds. */
async function loaded(id: string): Promise<readonly number[]> {
  const rows: (readonly number[])[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    const { blocked, longest } = await tasks(id);
    rows.push([await largestPaint(id), blocked, longest]);
  }
  return [0, 1, 2].map((column) => Math.min(...rows.map((row) => row[column]!)));
}

interface Action {
  readonly name: string;
  readonly page: string;
  readonly act: (page: Page) => Promise<void>;
}

const KEY_EVERY = { delay: 120 };
const ACTIONS: readonly Action[] = [
  {
    name: 'typing a date of birth in the form',
    page: 'score',
    act: async (page) => {
      const birth = page.getByLabel('Date of birth').first();
      await birth.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('1994-05-19', KEY_EVERY);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('1990-01-31', KEY_EVERY);
    },
  },
  {
    name: 'moving the day',
    page: 'score',
    act: async (page) => {
      await page.getByRole('slider').first().focus();
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press(step < 10 ? 'ArrowLeft' : 'ArrowRight');
        await page.waitForTimeout(80);
      }
    },
  },
  {
    name: 'moving a slider of a scenario',
    page: 'whatif',
    act: async (page) => {
      await page.getByRole('button', { name: 'Retake writing' }).first().click();
      await page.waitForTimeout(1500);
      await page.getByRole('slider').first().focus();
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
        await page.waitForTimeout(120);
      }
    },
  },
];

const asked = process.argv.slice(2);
const wanted = (id: string): boolean => asked.length === 0 || asked.includes(id);
console.log('page        largest paint   blocked   longest task (ms, processor slowed 4 times)');
for (const id of PAGES.filter(wanted)) {
  const cells = (await loaded(id)).map((value) => String(value).padStart(9));
  console.log(`${id.padEnd(12)}${cells[0]}     ${cells[1]}     ${cells[2]}`);
}
console.log('\ninteraction to paint (ms)      median    95%    most   of');
for (const { name, page: id, act } of ACTIONS.filter(({ page }) => wanted(page))) {
  const page = await blank();
  await open(page, `#/en/${id}`);
  const times = await answersDuring(page, SLOWED, () => act(page));
  const cells = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1)];
  console.log(
    `${name.padEnd(38)}${cells.map((value) => String(value).padStart(6)).join(' ')}   ${times.length}`,
  );
  await page.context().close();
}
await browser.close();
server.close();
