// Runs a command with CHROMIUM_PATH set to a Chromium that starts: node .ci/with-chromium.mjs COMMAND…
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.mjs';

const CHROMIUM_PATH = chromiumOrExit();
const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.log(CHROMIUM_PATH);
  process.exit(0);
}
const { status } = spawnSync(command, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);

function chromiumOrExit() {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
