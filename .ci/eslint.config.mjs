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

/** The engine's faces: what the rest of the project imports it through. */
const FACES = [
  'index',
  'constants',
  'dossier',
  'recount',
  'programs',
  'improve',
  'rounds',
  'rounds-record',
  'letter',
  'report',
  'tables',
  'schema',
  'noc',
];

/** What no file does, whatever its area. */
const STYLE = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ClassDeclaration', message: 'A function does.' },
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
            : [
                {
                  group: [
                    '**/engine/*',
                    '**/engine/*/**',
                    ...FACES.map((face) => `!**/engine/${face}.ts`),
                  ],
                  message: `Import the engine through one of its faces: ${FACES.join(', ')}.`,
                },
              ]),
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
      'no-restricted-syntax': ['error', ...STYLE],
      eqeqeq: 'error',
    },
  },
  { files: ['src/{app,element}/**/*.{ts,tsx}', 'tests/app/**/*.tsx'], ...solid },
  ...Object.keys(FORBIDDEN).map(arrows),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/engine/tables/registry/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...STYLE,
        {
          selector:
            ':matches(ImportDeclaration, ImportExpression)[source.value=/\\/tables\\/.*\\.json$/]',
          message: 'Only src/engine/tables/registry reads a table: import the table from there.',
        },
      ],
    },
  },
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
