// Writes the package's declarations beside its code. The sources import each other by `.ts`; what is
// installed has `.js` and `.d.ts` alone, so the declarations are made to say `.js`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const config = join(root, '.ci', 'package', 'tsconfig.json');
const folder = join(root, 'dist', 'lib', 'src');

const { status } = spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const LOCAL_IMPORT = /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.tsx?\2/g;

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(LOCAL_IMPORT, '$1$2$3.js$2'));
}
