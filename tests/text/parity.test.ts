import { describe, expect, it } from 'vitest';

type Module = Readonly<Record<string, unknown>>;

const ENGLISH = import.meta.glob<Module>(['../../src/text/**/en.ts', '../../src/text/**/*.en.ts'], {
  eager: true,
});
const FRENCH = import.meta.glob<Module>(['../../src/text/**/fr.ts', '../../src/text/**/*.fr.ts'], {
  eager: true,
});

/** Lines that are the same in both languages, since they are names or commands. */
const SAME = [
  /^CES,|^ICES,/,
  /^crs /,
  /^cat /,
  /^TEF |^TCF |^PTE /,
  /^Canadian Language Benchmarks$|^Niveaux de compétence/,
  /\[--\w+ /,
];

const frenchPath = (path: string): string => path.replace(/en\.ts$/, 'fr.ts');
const frenchName = (name: string): string =>
  name.replace(/En$/, 'Fr').replace(/_EN$/, '_FR').replace(/^EN$/, 'FR');

/** The place and kind of every leaf: "names.years: function". */
function leaves(value: unknown, at: string): readonly (readonly [place: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}.${key}`));
}

const kinds = (value: unknown): readonly string[] =>
  leaves(value, '')
    .map(([place, leaf]) => `${place}: ${typeof leaf}`)
    .sort();

describe('English and French', () => {
  it('come in pairs of files', () => {
    expect(Object.keys(ENGLISH).map(frenchPath).sort()).toEqual(Object.keys(FRENCH).sort());
    expect(Object.keys(ENGLISH).length).toBeGreaterThan(8);
  });

  it.each(Object.keys(ENGLISH))(
    '%s says what its French twin says, no more and no less',
    (path) => {
      const [english, french] = [ENGLISH[path]!, FRENCH[frenchPath(path)] ?? {}];
      expect(Object.keys(english).map(frenchName).sort()).toEqual(Object.keys(french).sort());
      for (const [name, words] of Object.entries(english)) {
        expect(kinds(french[frenchName(name)])).toEqual(kinds(words));
      }
    },
  );

  it.each(Object.keys(ENGLISH))('%s leaves no sentence untranslated', (path) => {
    const french = new Map(
      leaves(FRENCH[frenchPath(path)] ?? {}, '').map(([at, leaf]) => [at, leaf]),
    );
    const same = leaves(ENGLISH[path], '').filter(([at, leaf]) => {
      if (typeof leaf !== 'string' || !leaf.includes(' ')) return false;
      const place = at.replace(/^\.\w+/, (name) => frenchName(name));
      return french.get(place) === leaf && !SAME.some((pattern) => pattern.test(leaf));
    });
    expect(same).toEqual([]);
  });
});
