import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { publint } from 'publint';
import { build } from 'vite';
import type { CrsRecountElement } from '../../src/element/index.ts';
import shipped from '../../.ci/shipped.json' with { type: 'json' };
import { violationsOf } from '../e2e/axe.ts';
import { type Consumer, makeConsumer, tool } from './consumer.ts';
import { serve } from './serve.ts';

const ON = '2024-07-17';
const CLB = { reading: 9, writing: 9, listening: 9, speaking: 9 };
const PROFILE = {
  age: 29,
  education: 'bachelor',
  firstLanguage: { language: 'english', clb: CLB },
  secondLanguage: null,
  canadianWorkYears: 1,
  foreignWorkYears: 2,
  tradeCertificate: false,
  spouse: null,
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'none',
  sibling: false,
};

let consumer: Consumer;
let expected = 0;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  consumer = makeConsumer();
});
test.afterAll(() => consumer.remove());

test('is without fault for publint and for are-the-types-wrong', async () => {
  const pack = { tarball: new Uint8Array(readFileSync(consumer.tarball)).buffer };
  expect((await publint({ pack, strict: true })).messages).toEqual([]);
  const { code, out } = consumer.run(process.execPath, [
    tool('@arethetypeswrong', 'cli', 'dist', 'index.js'),
    consumer.tarball,
    '--profile',
    'esm-only',
  ]);
  expect(code, out).toBe(0);
});

test('carries the notices of what is bundled in it, which the licence check knows', () => {
  const folder = join(consumer.folder, 'node_modules', 'crs-recount', 'dist');
  const named = ['cli', 'element'].flatMap((part) =>
    [...readFileSync(join(folder, part, 'licences.md'), 'utf8').matchAll(/^## (\S+) - /gm)].map(
      ([, name = '']) => name,
    ),
  );
  const known = [...shipped.bundled, 'decimal.js', 'zod'];
  expect(named).toEqual(expect.arrayContaining(shipped.bundled));
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('is used from plain Node.js: every face, JSON Schemas and tables', () => {
  consumer.write(
    'all.js',
    `import assert from 'node:assert/strict';
     import { isoDate, parseProfile, read, rulesOn, score, total } from 'crs-recount';
     import { ROUNDS } from 'crs-recount/rounds';
     import { NOC_2021 } from 'crs-recount/noc';
     import { FACTOR_TABLES, SOURCES } from 'crs-recount/tables';
     import { dossierSchema, profileSchema, scoreSchema } from 'crs-recount/schema';
     import { codesEn, codesFr, factorTitle } from 'crs-recount/text';
     import 'crs-recount/element';
     import age from 'crs-recount/tables/crs/age.json' with { type: 'json' };
     import profileJson from 'crs-recount/schema/profile.json' with { type: 'json' };
     import dossierJson from 'crs-recount/schema/dossier.json' with { type: 'json' };
     import scoreJson from 'crs-recount/schema/score.json' with { type: 'json' };
     const rules = rulesOn(isoDate('${ON}')).value;
     const profile = parseProfile(${JSON.stringify(PROFILE)}).value;
     const answer = score(profile, rules);
     assert.equal(total(profile, rules), answer.total);
     assert.equal(profileSchema.safeParse(profile).success, true);
     assert.equal(scoreSchema.safeParse(JSON.parse(JSON.stringify(answer))).success, true);
     assert.equal(dossierSchema.safeParse({}).success, false);
     assert.equal(ROUNDS.length > 400 && NOC_2021.groups.length === 516, true);
     for (const { history } of FACTOR_TABLES)
       for (const { source } of history) for (const id of source) assert.ok(SOURCES[id], id);
     assert.equal(FACTOR_TABLES[0].id, age.id);
     assert.deepEqual([profileJson.title, dossierJson.title, scoreJson.title], ['Profile', 'Dossier', 'Score']);
     assert.notEqual(factorTitle('age', codesEn), factorTitle('age', codesFr));
     assert.equal(typeof read, 'function');
     console.log(answer.total);`,
  );
  const { code, out, err } = consumer.run(process.execPath, ['--no-warnings', 'all.js']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expected = Number(out);
  expect(expected).toBeGreaterThan(400);
});

test('gives the command crs, workers too, with nothing installed but what it depends on', () => {
  const bin = join(consumer.folder, 'node_modules', '.bin', 'crs');
  const line = `${JSON.stringify(PROFILE)}\n`;
  const { code, out, err } = consumer.run(
    bin,
    ['score', '--on', ON, '--total-only', '--jobs', '2'],
    line.repeat(10_000),
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out === `{"total":${expected}}\n`.repeat(10_000)).toBe(true);
  const csv = 'age,education\n30,bachelor\n';
  expect(consumer.run(bin, ['score', '--csv', '--on', ON], csv)).toMatchObject({
    code: 1,
    out: '',
  });
});

test('says its types to TypeScript, without skipping those of libraries', () => {
  consumer.write(
    'typed.ts',
    `import { type Profile, type Result, rulesOn, isoDate, score, type Score } from 'crs-recount';
     import { scoreSchema } from 'crs-recount/schema';
     import { SOURCES } from 'crs-recount/tables';
     import { codesOf, issueText } from 'crs-recount/text';
     import type { CrsRecountElement } from 'crs-recount/element';
     export function of(profile: Profile): Result<Score> {
       const rules = rulesOn(isoDate('${ON}'));
       return rules.ok ? { ok: true, value: score(profile, rules.value) } : rules;
     }
     export const parsed: Score = scoreSchema.parse({});
     export const title: string | undefined = SOURCES['x']?.titleEn;
     export const say = (result: Result<Score>) =>
       result.ok ? '' : result.issues.map((each) => issueText(each, codesOf('fr'))).join();
     export const element = (): CrsRecountElement => document.createElement('crs-recount');
     // @ts-expect-error an age is a number
     export const wrong: Profile['age'] = '30';`,
  );
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const { code, out } = consumer.run(process.execPath, [
      tool('typescript', 'bin', 'tsc'),
      ...['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom'],
      ...['--module', module, '--moduleResolution', resolution, 'typed.ts'],
    ]);
    expect(code, out).toBe(0);
  }
});

test('costs a page at most 15 kB (gzip) for score and rulesOn with their tables, without zod', async ({
  page,
}) => {
  consumer.write(
    'page/index.html',
    '<!doctype html><title>x</title><script type="module" src="./main.js"></script>',
  );
  consumer.write(
    'page/main.js',
    `import { rulesOn, score } from 'crs-recount';
     document.title = String(score(${JSON.stringify(PROFILE)}, rulesOn('${ON}').value).total);`,
  );
  await build({
    root: join(consumer.folder, 'page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { modulePreload: false, target: 'es2022' },
  });
  const folder = join(consumer.folder, 'page', 'dist');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, script = ''] = /src="\.\/([^"]+)"/.exec(html) ?? [];
  const code = readFileSync(join(folder, script));
  const size = gzipSync(code, { level: 9 }).length;
  test.info().annotations.push({ type: 'size', description: `${size} bytes` });
  console.log(`score and rulesOn with their tables: ${size} bytes (gzip)`);
  expect(size).toBeLessThanOrEqual(15_000);
  expect(code.toString()).not.toContain('zod');

  const site = await serve(folder);
  await page.goto(`${site.url}/index.html`);
  await expect(page).toHaveTitle(String(expected));
  site.close();
});

test.describe('the element', () => {
  const html = (attributes: string, more = '') => `<!doctype html><html lang="en"><head>
    <title>Embedding page</title></head>
    <body><main><h1>Embedding page</h1><p id="own">Own words</p>
    <crs-recount ${attributes}></crs-recount></main>${more}
    <script type="module" src="/node_modules/crs-recount/dist/element/crs-recount.js"></script></body></html>`;
  const json = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');

  let site: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    site = await serve(consumer.folder);
  });
  test.afterAll(() => site.close());

  test('shows the score of a profile, its sections and why, from one script tag under a strict policy', async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon'))
        faults.push(message.text());
    });
    consumer.write('profile.html', html(`on="${ON}" profile="${json(PROFILE)}"`));
    await page.goto(`${site.url}/profile.html`);
    const element = page.locator('crs-recount');
    await expect(element.getByRole('status')).toHaveText(`${expected} out of 1,200`);
    await expect(element.getByRole('table', { name: /Core/ })).toBeHidden();
    await element.locator('summary').first().click();
    await expect(element.getByRole('row', { name: /Age .*20 to 29/ })).toBeVisible();
    expect(faults.filter((text) => !text.includes('404'))).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('tells of every change of the score, by attribute and by property, in the language asked for', async ({
    page,
  }) => {
    consumer.write(
      'events.html',
      html(`on="${ON}" lang="fr"`, '<script src="/events.js"></script>'),
    );
    consumer.write(
      'events.js',
      `window.heard = [];
       document.addEventListener('crs-score', ({ detail }) =>
         window.heard.push(detail.score?.total ?? detail.issues.map(({ code }) => code).join()));
       document.querySelector('crs-recount').profile = ${JSON.stringify(PROFILE)};`,
    );
    await page.goto(`${site.url}/events.html`);
    const element = page.locator('crs-recount');
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect(element.getByRole('status')).toHaveText(`${expected} sur 1\u00A0200`);
    expect(await heard()).toEqual([expected]);

    await element.evaluate((each, profile) => {
      (each as CrsRecountElement).profile = { ...profile, nomination: true };
    }, PROFILE);
    await element.evaluate((each) => each.setAttribute('profile', '{"age":'));
    await expect(element.getByRole('alert')).toContainText('La note ne peut pas être calculée');
    await element.evaluate(
      (each, text) => each.setAttribute('profile', text),
      JSON.stringify(PROFILE),
    );
    await element.evaluate((each) => each.setAttribute('on', '2014-12-31'));
    expect(await heard()).toEqual([
      expected,
      expected + 600,
      'not-json',
      expected,
      'date-before-express-entry',
    ]);
    await element.evaluate((each) => each.setAttribute('lang', 'en'));
    await expect(element.getByRole('alert')).toContainText('The score cannot be worked out');
  });

  test('shows what a dossier proves, and that unknown facts leave a range', async ({ page }) => {
    const dossier = {
      version: 1,
      dates: { application: ON },
      candidate: { birthDate: '1994-01-01', languageTests: [], credentials: [], jobs: [] },
      siblings: [{ birthDate: '1990-01-01', status: null, livesInCanada: true }],
    };
    consumer.write('dossier.html', html(`on="${ON}" dossier="${json(dossier)}"`));
    await page.goto(`${site.url}/dossier.html`);
    await expect(page.locator('crs-recount')).toContainText(
      'What the documents prove on July 17, 2024',
    );
    await expect(page.locator('crs-recount')).toContainText(/Between \d+ and \d+/);
  });

  test('takes a theme, keeps its styles to itself, and the page’s out', async ({ page }) => {
    consumer.write('theme.html', html(`theme="dark" on="${ON}" profile="${json(PROFILE)}"`));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${site.url}/theme.html`);
    const element = page.locator('crs-recount');
    await expect(element.getByRole('status')).toBeVisible();
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
    expect(await colour('crs-recount', 'background-color')).toBe('rgb(17, 23, 29)');
    expect(await violationsOf(page)).toEqual([]);
    await element.evaluate((each) => each.setAttribute('theme', 'light'));
    expect(await colour('crs-recount', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(
      await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length),
    ).toBe(0);
    expect(await colour('#own', 'font-size')).toBe('16px');
  });
});
