import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'vite';
import packageFile from '../../package.json' with { type: 'json' };

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The package's faces, by its own `exports`; the element is a build of its own. */
const FACES = Object.fromEntries(
  Object.values(packageFile.exports).flatMap((target) => {
    const [, face] = /^\.\/dist\/lib\/(.*)\.d\.ts$/.exec(typesOf(target)) ?? [];
    return face === undefined || face.startsWith('src/element/') ? [] : [[face, at(`${face}.ts`)]];
  }),
);

function typesOf(target: string | { readonly types: string }): string {
  return typeof target === 'string' ? '' : target.types;
}

/** The command: `crs`, what its workers run, and the pool library's own worker, which it finds beside itself. */
const PROGRAMS = {
  crs: at('src/cli/crs.ts'),
  'score-worker': at('src/cli/batch/score-worker.ts'),
  worker: at('node_modules/piscina/dist/worker.js'),
};

/** The engine and the text are pure: a schema of a table, say, that nothing asks for is dropped. */
export const PURE = {
  moduleSideEffects: [{ test: /\/src\/(engine|text)\//, sideEffects: false }],
};

/** The notices that the licences of bundled packages ask to be kept. */
export const NOTICES = { fileName: 'licences.md' };

const node = (
  input: string | Readonly<Record<string, string>>,
  outDir: string,
  entryFileNames = '[name].js',
): BuildOptions => ({
  ssr: true,
  outDir,
  target: 'node20',
  minify: false,
  license: NOTICES,
  rolldownOptions: {
    treeshake: PURE,
    input: { ...(typeof input === 'string' ? { run: input } : input) },
    output: { entryFileNames, chunkFileNames: '[name]-[hash].js' },
  },
});

/** What `vite build --mode NAME` makes; without a mode it makes the app. */
export const BUILDS: Readonly<Record<string, BuildOptions>> = {
  cli: node(PROGRAMS, 'dist/cli'),
  // A file a module, as written: bundlers then drop the modules that nothing asks for.
  package: {
    ssr: true,
    outDir: 'dist/lib',
    target: 'es2022',
    minify: false,
    rolldownOptions: {
      treeshake: PURE,
      input: FACES,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('.'),
        entryFileNames: '[name].js',
      },
    },
  },
  element: {
    outDir: 'dist/element',
    target: 'es2022',
    license: NOTICES,
    rolldownOptions: { treeshake: PURE, output: { minify: true } },
    lib: { entry: at('src/element/index.ts'), formats: ['es'], fileName: () => 'crs-recount.js' },
  },
  bench: node(at('tests/bench/run.ts'), 'node_modules/.cache/bench', 'run.js'),
  'bench-browser': node(
    at('tests/bench/browser/run.ts'),
    'node_modules/.cache/bench-browser',
    'run.js',
  ),
};
