// What was found of each file's mutants, kept until its text is another.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('test-results', 'mutation');

const pathOf = (root, path) =>
  join(root, FOLDER, `${path.replace('src/engine/', '').replaceAll('/', '.')}.json`);

export const sourceOf = (root, path) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');

/** `of`: how many mutants the file has, where only a part was drawn. */
export function keep(root, { path, source, done, of }) {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const mutants = done.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const kept = { path, source, day: new Date().toISOString().slice(0, 10), of, mutants };
  writeFileSync(pathOf(root, path), `${JSON.stringify(kept, null, 1)}\n`);
}

/** `null` where the file has not been tried. `isPast` where its text is another since. */
export function keptOf(root, path) {
  const file = pathOf(root, path);
  if (!existsSync(file)) return null;
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  return { ...kept, isPast: kept.source !== sourceOf(root, path) };
}
