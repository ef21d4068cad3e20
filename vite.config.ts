import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { BUILDS, NOTICES, PURE } from './.ci/build/builds.ts';
import { CHUNKS } from './.ci/build/chunks.ts';
import { writeJsonSchemas } from './.ci/build/json-schemas.ts';
import { countReadings, devStyles, program, validTables } from './.ci/build/plugins.ts';
import { offline } from './.ci/build/offline.ts';
import { compressedPreview } from './.ci/build/preview.ts';
import { pseudo } from './.ci/build/pseudo.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `vite build` makes the app; `--mode cli`, `--mode package`, `--mode element` and `--mode bench` the rest. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: mode in BUILDS ? false : at('src/app/offline/icons'),
  plugins: [
    validTables(at('tables')),
    ...(mode === 'element' ? [solid()] : []),
    ...(mode in BUILDS ? [] : [solid(), devStyles(), compressedPreview(), VitePWA(offline)]),
    ...(mode === 'pseudo' ? [pseudo()] : []),
    ...(mode === 'cli' ? [program('crs.js')] : []),
    ...(mode === 'bench' ? [countReadings()] : []),
    ...(mode === 'package' ? [writeJsonSchemas('schema')] : []),
  ],
  // The programs and the package ask of whoever installs them only what `dependencies` says.
  ssr: { noExternal: ['csv-parse', 'csv-stringify', 'piscina'] },
  // The pool library finds its worker beside itself.
  define: mode === 'cli' ? { __dirname: 'import.meta.dirname' } : {},
  build: BUILDS[mode] ?? {
    target: 'es2022',
    outDir: 'dist/app',
    // What each page loads, for `.ci/size`.
    manifest: true,
    license: NOTICES,
    rolldownOptions: { treeshake: PURE, output: { codeSplitting: CHUNKS } },
  },
  worker: { rolldownOptions: { treeshake: PURE } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself one processor would be left idle.
    maxWorkers: '100%',
    // A busy machine is no fault of the code's.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}));
