import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { type Language, LANGUAGES, openPage, PAGE_IDS } from './pages.ts';
import { expect, overflow, test, unfold } from './support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = process.env['PSEUDO_APP'] ?? join(ROOT, 'node_modules/.cache/pseudo-app');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/json',
};

/** The app with accents on every letter of every sentence, each three tenths longer (`.ci/build/pseudo.ts`). */
function build(): void {
  if (process.env['PSEUDO_APP'] !== undefined) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--mode',
      'pseudo',
      '--outDir',
      BUILT,
      '--emptyOutDir',
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

async function serve(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(join(BUILT, file)), contentType });
  });
}

/** Names that are no sentences: in the tables of the law, with their sources, and in the example's facts. */
function namesInTables(): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') names.add(value.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const folder = join(ROOT, 'tables');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.json')) collect(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  collect(refused);
  return names;
}

/** What the language itself writes: months and days, by `Intl`. */
function calendarWords(language: Language): ReadonlySet<string> {
  const words = new Set<string>();
  for (let month = 0; month < 12; month += 1)
    for (const style of ['long', 'short'] as const)
      words.add(
        new Intl.DateTimeFormat(`${language}-CA`, { month: style, timeZone: 'UTC' })
          .format(Date.UTC(2025, month, 15))
          .toLowerCase(),
      );
  return words;
}

/** The names of countries, which `Intl` knows in both languages. */
function countries(language: Language, style: 'long' | 'short'): readonly string[] {
  const options = { type: 'region', fallback: 'none', style } as const;
  const names = new Intl.DisplayNames(`${language}-CA`, options);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined);
}

/** Every text on screen, and every name that is read out. */
const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      if (parent !== null && parent.closest('script, style, noscript, textarea') === null)
        texts.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
    return [...new Set(texts.map((text) => text.trim()))];
  });

/** Codes and units, sections of the Act and Regulations, and what `Intl` puts between the parts of a list. */
const SAME =
  /^(?:v?\d[\d.a-z()]*|[A-Z]|kB|h|ft|UTC|IRP[AR]|[LR]IPR|arts?\.?|ss?\.|or|ou|and|et|PDF|CSV|JSON|https?:\S+|crs\S*)$/;

/** Names of laws, which `codes/laws.ts` spells out, and what a country is also called. */
const LAWS =
  /(?:SOR|DORS)\/\d+-\d+|Ministerial Instructions|Instructions ministérielles|CRS grid|grille du SCG|Access to Information Act|Privacy Act|Extension Order|\(personal information\)|Loi sur [^,;]+|Décret [^,;]+|Islas Malvinas|Malouines|îles Falkland|Macao/g;

test.beforeAll(() => build());
// One worker builds once.
test.describe.configure({ mode: 'default', timeout: 180_000 });

for (const id of PAGE_IDS)
  for (const language of LANGUAGES)
    test(`no sentence stands outside of the catalogue, and longer ones fit: ${id}, ${language}`, async ({
      page,
    }) => {
      const names = new Set([
        ...namesInTables(),
        ...countries(language, 'long'),
        ...countries(language, 'short'),
      ]);
      const longFirst = [...names].filter(({ length }) => length > 2);
      longFirst.sort((one, other) => other.length - one.length);
      const calendar = calendarWords(language);
      await serve(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await openPage(page, id, language);
      expect.soft(await overflow(page), 'wider than the screen').toBeLessThanOrEqual(0);
      await unfold(page);
      expect.soft(await overflow(page), 'wider than the screen').toBeLessThanOrEqual(0);
      const texts = await textsOf(page);
      expect(texts.some((text) => /[áéíóú]/.test(text))).toBe(true);
      const outside = texts
        .filter((text) => !names.has(text))
        .map((text) => longFirst.reduce((left, name) => left.replaceAll(name, ' '), text))
        .map((text) => text.replace(LAWS, ' '))
        .filter((text) =>
          [...text.matchAll(/[\p{L}\d().:/-]+/gu)].some(
            ([word]) =>
              /[a-zA-Z]{2}/.test(word) && !SAME.test(word) && !calendar.has(word.toLowerCase()),
          ),
        );
      expect(outside).toEqual([]);
    });
