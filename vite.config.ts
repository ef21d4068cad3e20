import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { BUILDS, PURE } from './.ci/build/builds.ts';
import { writeJsonSchemas } from './.ci/build/json-schemas.ts';
import { devStyles, program, validTables } from './.ci/build/plugins.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `vite build` makes the app; `--mode cli`, `--mode package`, `--mode element` and `--mode bench` the rest. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [
    validTables(at('tables')),
    ...(mode in BUILDS && mode !== 'element' ? [] : [solid(), devStyles()]),
    ...(mode === 'cli' ? [program('crs.js')] : []),
    ...(mode === 'package' ? [writeJsonSchemas('schema')] : []),
  ],
  // The programs and the package ask of whoever installs them only what `dependencies` says.
  ssr: { noExternal: ['csv-parse', 'csv-stringify', 'piscina'] },
  // The pool library finds its worker beside itself.
  define: mode === 'cli' ? { __dirname: 'import.meta.dirname' } : {},
  build: BUILDS[mode] ?? {
    target: 'es2022',
    outDir: 'dist/app',
    rolldownOptions: { treeshake: PURE },
  },
  worker: { rolldownOptions: { treeshake: PURE } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
}));
