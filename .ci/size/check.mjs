// Holds every page of the built app to its budget: node .ci/size/check.mjs [FOLDER]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist/app';
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const budgets = read('budgets.json');
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));

/** Gzip, in bytes. */
const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(folder, file))).length);
  return sizes.get(file);
}

/** The chunks that a chunk cannot start without, itself among them. */
function closure(key, found = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest of ${folder}`);
  if (found.has(key)) return found;
  found.add(key);
  for (const next of chunk.imports ?? []) closure(next, found);
  return found;
}

/** The pages as `pages.ts` lists them: what each loads in English and in French. */
function pages() {
  const source = readFileSync(new URL('../../src/app/pages/pages.ts', import.meta.url), 'utf8');
  return source
    .split(/\n {4}id: '/)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf("'"));
      const imports = [...part.matchAll(/import\('([^']+)'\)/g)].map(([, path]) =>
        new URL(path, 'file:///src/app/pages/').pathname.slice(1),
      );
      const [component, en, fr] = imports;
      return { id, component, texts: { en, fr } };
    });
}

const always = (language) => [
  'index.html',
  `src/text/screen/shell/${language}.ts`,
  `src/text/codes/${language}.ts`,
];

const faults = [];
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
const hold = (name, bytes, most, parts = []) => {
  if (most === undefined) faults.push(`${name} has no budget in .ci/size/budgets.json`);
  else if (bytes > most)
    faults.push(
      `${name}: ${kilobytes(bytes).trim()} kB, of ${kilobytes(most).trim()} kB allowed` +
        parts.map(([part, size]) => `\n    ${kilobytes(size)} ${part}`).join(''),
    );
};

console.log('kB, gzip    first view    own chunk    page');
for (const { id, component, texts } of pages()) {
  const views = ['en', 'fr'].map((language) => {
    const keys = new Set(
      [...always(language), component, texts[language]].flatMap((key) => [...closure(key)]),
    );
    const parts = [...keys].map((key) => [manifest[key].file, sizeOf(manifest[key].file)]);
    return { parts, sum: parts.reduce((all, [, size]) => all + size, 0) };
  });
  const largest = views.sort((a, b) => b.sum - a.sum)[0];
  const own = sizeOf(manifest[component].file);
  console.log(`            ${kilobytes(largest.sum)}        ${kilobytes(own)}    ${id}`);
  const parts = largest.parts.sort((a, b) => b[1] - a[1]).slice(0, 12);
  hold(`first view of ${id}`, largest.sum, budgets.pages[id]?.firstView, parts);
  hold(`page ${id} (${manifest[component].file})`, own, budgets.pages[id]?.own);
}

/** What is loaded only when asked for, each chunk by the module that it is made from. */
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.file.endsWith('.js') || pages().some(({ component }) => component === key)) continue;
  const most = budgets.chunks[chunk.name] ?? budgets.otherChunk;
  hold(`chunk ${chunk.file}`, sizeOf(chunk.file), most);
}
const all = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
const total = [...all]
  .filter((file) => /\.(?:js|css)$/.test(file))
  .reduce((sum, file) => sum + sizeOf(file), 0);
console.log(`            ${kilobytes(total)}    every script and style together`);
hold('every script and style together', total, budgets.total);

if (faults.length > 0) {
  console.error(`\nToo large:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
