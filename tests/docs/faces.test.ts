import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { runModule } from './blocks/module.ts';

const ENGINE = fileURLToPath(new URL('../../src/engine/', import.meta.url));
const FACES = ['index', 'dossier', 'improve', 'letter', 'programs', 'recount', 'report', 'rounds', 'tables']; // prettier-ignore

const RECORD = "import { ROUNDS } from 'crs-recount/rounds';";
/** What an example is taken to have. */
const GIVEN = `
const dossier = unwrap(parseDossier(JSON.parse(files['dossier.json'])));
const profile = unwrap(parseProfile(JSON.parse(files['profile.json'])));
const rules = unwrap(rulesOn(isoDate('2026-01-01')));`;

const EXPORTS = /^export \{([^}]*)\} from '\.\/([^']+)'/gm;
const FUNCTION = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?^export (?:function\*? |const )(\w+)(?: = )?(?=[<(])/gm; // prettier-ignore

const FUNCTIONS = FACES.flatMap((face) =>
  [...readFileSync(`${ENGINE}${face}.ts`, 'utf8').matchAll(EXPORTS)].flatMap(
    ([, list = '', file = '']) => {
      const names = list.split(',').map((name) => name.trim());
      return [...readFileSync(ENGINE + file, 'utf8').matchAll(FUNCTION)]
        .filter(([, , name = '']) => names.includes(name))
        .map(([, comment = '', name = '']) => {
          const example = comment.split('@example\n')[1]?.replaceAll(/^ *\* ?/gm, '');
          return { name, face, file, example };
        });
    },
  ),
);
const IMPORTS = FACES.map((face) => {
  const names = FUNCTIONS.flatMap((one) => (one.face === face ? [one.name] : []));
  return `import { ${names.join(', ')} } from '${face === 'index' ? 'crs-recount' : `crs-recount/${face}`}';`;
});
const EXAMPLES = FUNCTIONS.flatMap((one) => (one.example === undefined ? [] : [{ ...one, example: one.example }])); // prettier-ignore

/** `value; // 478` as a comparison; prose may follow a colon and a space, as in `// false: why`. */
const compared = (example: string): string =>
  example.replaceAll(/^(if \(.*?\) )?(.+); \/\/ ([^{]+?|.*\})(?:: .*)?$/gm, '$1same($2, $3);');

it('gives every function of the main face an example', () => {
  const main = FUNCTIONS.filter(({ face }) => face === 'index');
  expect(main.length).toBeGreaterThan(15);
  const faults = main.flatMap(({ name, file, example }) =>
    example === undefined ? [`${name} (src/engine/${file}) has no @example in its comment`] : [],
  );
  expect(faults).toEqual([]);
});

it.each(EXAMPLES)(
  'runs the example of $name, which gives what it says',
  async ({ example, file }) => {
    const values = [...example.matchAll(/; \/\/ /g)].length;
    const checks = [...compared(example).matchAll(/same\(/g)].length;
    expect(checks, `src/engine/${file}: a value that cannot be compared`).toBe(values);
    expect(checks, `src/engine/${file}: an example that shows no value`).toBeGreaterThan(0);
    const same = "import { deepStrictEqual as same } from 'node:assert/strict';";
    const code = [...IMPORTS, RECORD, same, '{', compared(example), '}'].join('\n');
    await runModule({
      file,
      line: 1,
      language: 'ts',
      code,
      notRun: null,
      given: GIVEN,
      isOutput: false,
    });
  },
);

it('has declarations that each file of the engine gives by itself', () => {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('tables/schemas/'),
  );
  expect(files.length).toBeGreaterThan(100);
  const faults = files.flatMap((file) =>
    ts
      .transpileDeclaration(readFileSync(ENGINE + file, 'utf8'), {
        fileName: 'module.ts',
        reportDiagnostics: true,
      })
      .diagnostics!.map(({ file: source, start, messageText }) => {
        const line = source!.getLineAndCharacterOfPosition(start!).line + 1;
        return `src/engine/${file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      }),
  );
  expect(faults).toEqual([]);
});
