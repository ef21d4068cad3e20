import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that starts: found, or else installed. Throws when there is none to be had. */
export function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const found = find();
  if (found !== undefined) return found;
  for (const install of [installByApt, installByPlaywright]) {
    install();
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could be neither found nor installed. ' +
      'Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return ['/usr/bin/chromium', ...onPath, playwrightsOwn()].find(
    (path) => path !== undefined && existsSync(path) && starts(path),
  );
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Ubuntu's package is a snap, which does not run in containers: Playwright's own download serves there. */
function installByApt() {
  if (!has('apt-get') || isUbuntu()) return;
  const sudo = asRoot();
  if (sudo === undefined) return;
  console.log('Installing Chromium (apt-get)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run([...sudo, 'apt-get', '-y', '-q', ...args], env);
  apt('update');
  apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

function installByPlaywright() {
  console.log("Installing Chromium (Playwright's download)…");
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const install = [process.execPath, cli, 'install'];
  if (asRoot() === undefined || !run([...install, '--with-deps', 'chromium'])) {
    run([...install, 'chromium']);
  }
}

function asRoot() {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) return [];
  return has('sudo') && run(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function isUbuntu() {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

function run([command, ...args], env = process.env) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
