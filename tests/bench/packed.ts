import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as engine from '../../src/engine/index.ts';

/** The engine as `npm pack` would publish it: built, packed, unpacked and imported. */
export async function packedEngine(): Promise<typeof engine> {
  const folder = resolve('node_modules/.cache/packed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = /"filename": "([^"]+)"/.exec(printed)?.[1];
  if (file === undefined) throw new Error('npm pack names no file');
  execFileSync('tar', ['-xzf', resolve(folder, file), '-C', folder]);
  const index = resolve(folder, 'package/dist/lib/src/engine/index.js');
  return (await import(/* @vite-ignore */ pathToFileURL(index).href)) as typeof engine;
}
