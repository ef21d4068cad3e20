import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from './support.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

interface Site {
  readonly address: string;
  /** From now on another version of the app is served: one more line in its page. */
  readonly publish: (line: string) => void;
  readonly close: () => void;
}

/** The built app in a folder of a site, where it may be put as well as at the root. */
async function serve(root: string): Promise<Site> {
  let line = '';
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]?.replace(/^\/folder\//, '/') ?? '/';
    const file = join(root, path === '/' ? 'index.html' : path);
    if (!request.url?.startsWith('/folder/') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(changed(path, body));
  });
  const changed = (path: string, body: Buffer): Buffer | string => {
    if (line === '') return body;
    // The worker's list says that the page is another; the page is.
    if (path === '/sw.js')
      return body.toString().replace(/(url:"index\.html",revision:")[0-9a-f]+/, `$1${line}`);
    return path === '/' || path === '/index.html'
      ? body.toString().replace('<div id="app">', `<p id="${line}"></p><div id="app">`)
      : body;
  };
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/folder/`,
    publish: (next) => (line = next),
    close: () => void server.close(),
  };
}

const ROOT = process.env['APP_FOLDER'] ?? new URL('../../dist/app/', import.meta.url).pathname;

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await serve(ROOT);
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
});

const notice = (page: Page, text: string) => page.locator('.frame-notices').getByText(text);

async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await expect(notice(page, 'also opens without a connection')).toBeVisible({ timeout: 20_000 });
}

async function off(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('the app opens without a network after one visit, with every page and what was entered', async ({
  page,
  context,
}) => {
  await visit(page);
  await page.goto('./#/en/score');
  await page.getByLabel('Date of birth').first().fill('1994-05-19');
  await expect(page.getByTestId('total')).toHaveText('519');
  await off(context);
  await page.reload();
  await expect(page.getByTestId('total')).toHaveText('519');
  await expect(page.getByRole('img', { name: /Points by factor/ })).toBeVisible();
  for (const link of await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link')
    .all()) {
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('could not be loaded')).toBeHidden();
  }
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  const fresh = await context.newPage();
  await fresh.goto('./#/fr/score');
  await expect(fresh.getByTestId('total')).toHaveText('519');
});

test('without a network even in the first visit, parts not opened yet come from the device', async ({
  page,
  context,
}) => {
  await visit(page);
  await off(context);
  await page.getByRole('button', { name: 'Explore: A couple' }).click();
  await expect(page.getByTestId('total')).toHaveText('286');
});

test('a new version waits for the user’s word, and loses nothing of what was entered', async ({
  page,
  site,
}) => {
  await visit(page);
  await page.goto('./#/en/score');
  site.publish('second');
  await page.reload();
  await expect(notice(page, 'A new version is ready')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('#second')).toBeHidden();
  await page.reload();
  await expect(page.getByTestId('total')).toHaveText('513');
  expect(await page.locator('#second').count()).toBe(0);
  await expect(notice(page, 'A new version is ready')).toBeVisible();
  await page.getByLabel('Date of birth').first().fill('1994-05-19');
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('#second')).toHaveCount(1);
  await expect(page.getByTestId('total')).toHaveText('519');
});

test('the app can be installed: its manifest and its icons are there, from any folder', async ({
  page,
  baseURL,
}) => {
  await page.goto('./');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', baseURL);
  const manifest = (await (await page.request.get(address.href)).json()) as {
    name: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toContain('Recalcul SCG');
  expect(manifest.display).toBe('standalone');
  expect(new URL(manifest.start_url, address).href).toBe(new URL('./', baseURL).href);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, address).href)).status()).toBe(200);
  }
});

test('nothing of it is left once everything is deleted', async ({ page, context }) => {
  await visit(page);
  await page.goto('./#/en/dossiers');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
  expect(left).toEqual({ caches: [], workers: 0, databases: 0, local: 0, session: 0 });
  await off(context);
  await expect(page.reload()).rejects.toThrow();
});
