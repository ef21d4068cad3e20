import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import packageFile from '../../../package.json' with { type: 'json' };
import type { CodeBlock } from './blocks.ts';
import { FILES } from './files.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the package's names lead in this tree: its types are built from the sources, path by path. */
const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(packageFile.exports).flatMap(([name, target]) =>
    typeof target === 'object' && 'types' in target
      ? [
          [
            join(packageFile.name, name),
            target.types.replace(/^\.\/dist\/lib\/(.*)\.d\.ts$/, '$1.ts'),
          ],
        ]
      : [],
  ),
);

const IMPORT = /(?<=\bfrom\s+)(['"])([^'"]+)\1/g;

/** The files that documents name, for what a block is given: `const line = files['profile.json'];`. */
const files = Object.fromEntries(
  readdirSync(FILES).map((name) => [name, readFileSync(join(FILES, name), 'utf8')]),
);

/** The block as a module of this tree: its imports lead to the sources. */
function moduleOf({ code, given }: CodeBlock): string {
  const here = code.replace(IMPORT, (written, _, name: string) =>
    Object.hasOwn(SOURCES, name) ? `'${ROOT}${SOURCES[name]!}'` : written,
  );
  const before = given === null ? '' : `const files = ${JSON.stringify(files)};\n${given}\n`;
  return `${before}${here}\nexport {};\n`;
}

/** Runs a block of TypeScript or JavaScript as a module; throws what it throws. */
export async function runModule(block: CodeBlock): Promise<void> {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.docs-test-'));
  const file = join(folder, `block.${block.language}`);
  writeFileSync(file, moduleOf(block));
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
