import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'vite';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { devStyles, program, validTables } from './.ci/build/plugins.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const node = (entry: string, outDir: string, file: string): BuildOptions => ({
  ssr: at(entry),
  outDir,
  target: 'node20',
  minify: false,
  rolldownOptions: { output: { entryFileNames: file } },
});

/** `vite build` makes the app; `--mode cli`, `--mode engine` and `--mode bench` the rest. */
const BUILDS: Readonly<Record<string, BuildOptions>> = {
  cli: node('src/cli/crs.ts', 'dist/cli', 'crs.js'),
  engine: { ...node('src/engine/index.ts', 'dist/engine', 'index.js'), target: 'es2022' },
  bench: node('tests/bench/run.ts', 'node_modules/.cache/bench', 'run.js'),
};

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [
    validTables(at('tables')),
    ...(mode in BUILDS ? [] : [solid(), devStyles()]),
    ...(mode === 'cli' ? [program('crs.js')] : []),
  ],
  build: BUILDS[mode] ?? {
    target: 'es2022',
    outDir: 'dist/app',
    rolldownOptions: {
      // The engine and the text are pure: a schema of a table that nothing asks for is dropped.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(engine|text)\//, sideEffects: false }] },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
}));
