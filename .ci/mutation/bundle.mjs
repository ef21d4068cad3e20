// The tests with the engine in one folder of plain scripts, so that a fresh engine is a matter of milliseconds.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Its own for each process, so that parts can be tried beside one another. */
export const BUNDLE = join('test-results', 'mutation', `bundle-${process.pid}`);

/** Builds the test files, with `texts` in place of the engine's files: from absolute paths. */
export async function bundle(root, testFiles, texts) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      { name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) },
      { name: 'where-tests-lie', enforce: 'pre', transform: withOwnUrl },
    ],
    build: {
      ssr: true,
      target: 'esnext',
      minify: false,
      outDir: BUNDLE,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(testFiles.map((path) => [path, join(root, path)])),
        // A mutant may stand in what no test needs.
        treeshake: false,
        external: (id) => !/^[./\0]/.test(id),
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  });
}

/** Tests that read files read them beside themselves, not beside the bundle. */
const withOwnUrl = (code, id) =>
  code.includes('import.meta.url')
    ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    : undefined;
