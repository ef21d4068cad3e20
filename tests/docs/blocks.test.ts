import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { blocksIn, type CodeBlock, DOCUMENTS, placeOf, textOf } from './blocks/blocks.ts';
import { runModule } from './blocks/module.ts';
import { openShell, type Shell } from './blocks/shell.ts';

const BLOCKS = DOCUMENTS.flatMap((file) => blocksIn(textOf(file), file));
const PLAIN = ['', 'text'];
const RUN = BLOCKS.filter(({ language, notRun }) => !PLAIN.includes(language) && notRun === null);
const SLOW = { timeout: 120_000 };

let shell: Shell;
beforeAll(() => {
  shell = openShell();
}, 120_000);
afterAll(() => shell.remove());

/** What the reader is shown that the block prints. */
const outputOf = (block: CodeBlock): CodeBlock | undefined => {
  const next = BLOCKS[BLOCKS.indexOf(block) + 1];
  return next?.isOutput === true && next.file === block.file ? next : undefined;
};

function runShell(block: CodeBlock): void {
  const { code, out, err } = shell.run(block.code);
  expect(code, `${placeOf(block)} ended with ${code}: ${err}`).toBe(0);
  const shown = outputOf(block);
  if (shown !== undefined) expect(out.trimEnd(), placeOf(shown)).toBe(shown.code.trimEnd());
}

const RUNNERS: Readonly<Record<string, (block: CodeBlock) => void | Promise<void>>> = {
  sh: runShell,
  ts: runModule,
  js: runModule,
  json: ({ code }) => void JSON.parse(code),
};

describe('every code block of the documents', () => {
  it.each(RUN.map((block) => [placeOf(block), block] as const))(
    'does what it says: %s',
    SLOW,
    async (_, block) => {
      const run = RUNNERS[block.language];
      if (run === undefined) {
        expect.fail(`no way to run ${block.language}: mark the block <!-- not run: why -->`);
      }
      await run(block);
    },
  );

  it('and every sentence that runs a script of the package names one that there is', () => {
    const named = DOCUMENTS.flatMap((file) =>
      [...textOf(file).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, script]) => ({
        file,
        script: script!,
      })),
    );
    const known = new Set([
      ...Object.keys(packageFile.scripts),
      ...['install', 'ci', 'pack', 'audit', 'version'],
    ]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ script }) => !known.has(script))).toEqual([]);
  });
});

describe('the reader of code blocks', () => {
  const text = [
    ...['# A', '', '<!-- not run: it opens a browser -->', '```sh', 'npm start', '```', ''],
    ...['<!-- given: const line = "{}"; -->', '```ts', 'JSON.parse(line);', '```', ''],
    ...['~~~json', '```', '~~~', '', '<!-- output -->', '```text', 'done', '```'],
  ].join('\n');

  it('sees their language, place, code and what stands before them', () => {
    const [first, second, third, fourth] = blocksIn(text, 'a.md');
    expect(first).toMatchObject({ line: 4, language: 'sh', notRun: 'it opens a browser' });
    expect(second).toMatchObject({ language: 'ts', given: 'const line = "{}";' });
    expect(third).toMatchObject({ language: 'json', code: '```', notRun: null });
    expect(fourth).toMatchObject({ isOutput: true, code: 'done' });
  });

  it('refuses one without an end', () => {
    expect(() => blocksIn('```sh\nls', 'a.md')).toThrow('a.md:1');
  });

  it('tells a command that fails, and a module that throws', SLOW, async () => {
    expect(shell.run('crs score nowhere.ndjson').code).not.toBe(0);
    expect(shell.run('npx vitest').code).toBe(97);
    const block: CodeBlock = {
      ...{ file: 'a.md', line: 1, language: 'ts', given: null, notRun: null, isOutput: false },
      code: "import { score } from 'crs-recount';\nif (typeof score === 'function') throw new Error('ran');",
    };
    await expect(runModule(block)).rejects.toThrow('ran');
  });
});
