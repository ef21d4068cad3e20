import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

/** What each area may not import: arrows point down only (app, cli → text → engine → tables). */
const FORBIDDEN = {
  engine: ['**/text/**', '**/cli/**', '**/app/**', '**/element/**', 'node:*', 'solid-js*'],
  text: ['**/cli/**', '**/app/**', 'node:*', 'solid-js*', '**/tables/**'],
  cli: ['**/app/**', 'solid-js*', '**/tables/**'],
  app: ['**/cli/**', '**/element/**', 'node:*'],
  element: ['**/cli/**', '**/app/**', 'node:*', '**/tables/**'],
};

/** Engine and text are imported through their index alone, the heavy record of rounds by a face of its own. */
const INSIDES = [
  '**/engine/*',
  '**/engine/*/**',
  '!**/engine/index.ts',
  '!**/engine/rounds.ts',
  '**/text/*/*/**',
];

const arrows = (area) => ({
  files: [`src/${area}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: FORBIDDEN[area],
            message: `src/${area} may not import this (docs/architecture.md).`,
          },
          ...(area === 'engine'
            ? []
            : [{ group: INSIDES.slice(0, 4), message: 'Import the engine through its index.' }]),
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'tables/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  { languageOptions: { parserOptions: { projectService: true } } },
  ...tseslint.configs.strictTypeChecked,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ClassDeclaration', message: 'A function does.' },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['src/{app,element}/**/*.{ts,tsx}', 'tests/app/**/*.tsx'], ...solid },
  ...Object.keys(FORBIDDEN).map(arrows),
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'fetch',
        'console',
        'window',
        'document',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine takes a seed.' },
        { object: 'Date', property: 'now', message: 'The engine takes dates as arguments.' },
      ],
    },
  },
  { files: ['src/engine/dates/plain-date.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['vite.config.ts', '.ci/**', 'tests/*/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly' },
      parserOptions: { projectService: false },
    },
  },
);
