// Kills the page 200 times while it is edited at random; the last edit must be found each time: node .ci/kill.mjs
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const config = join('tests', 'e2e', 'playwright.config.ts');

const { status } = spawnSync(process.execPath, [cli, 'test', '-c', config, 'kill'], {
  cwd: root,
  stdio: 'inherit',
  env: { KILL_RUNS: '200', ...process.env, CHROMIUM_PATH: ensureChromium() },
});
process.exit(status ?? 1);
