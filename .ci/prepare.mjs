// After an install: builds the command line, so that `npx crs` works from a checkout (`prepack` builds all of the package).
// An install without the build tools (`npm ci --omit=dev`) keeps whatever was built before.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

if (!existsSync(vite)) {
  console.log('The build tools are not installed: `npx crs` needs an earlier build.');
  process.exit(0);
}
const args = [vite, 'build', '--mode', 'cli', '--logLevel', 'warn'];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
