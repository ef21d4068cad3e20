// Installs the locked packages when they are missing or not the locked ones. Uses nothing but Node.js.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode();
if (!isInstalled()) {
  console.log('Installing packages (npm ci)…');
  install();
}

function isInstalled() {
  const locked = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  if (locked === null || present === null) return false;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' ||
      present[path]?.version === version ||
      (optional === true && present[path] === undefined),
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } =
    npm === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (status !== 0) process.exit(status ?? 1);
}
