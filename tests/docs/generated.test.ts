import { describe, expect, it } from 'vitest';
import { rulesVersions } from '../../src/engine/index.ts';
import { FACTOR_TABLES } from '../../src/engine/tables.ts';
import { rulesDocument, TABLE_PATHS } from './rules/document.ts';
import { WORDS_EN, WORDS_FR } from './rules/words.ts';

const DOCUMENTS = [
  ['rules.md', rulesDocument(WORDS_EN)],
  ['rules.fr.md', rulesDocument(WORDS_FR)],
] as const;

describe('the rules, made from the tables', () => {
  it.each(DOCUMENTS)(
    'docs/%s is what the tables give: npm run docs writes it',
    async (name, text) => {
      await expect(text, 'the tables changed: run npm run docs').toMatchFileSnapshot(
        `../../docs/${name}`,
      );
    },
  );

  it.each(DOCUMENTS)('docs/%s names every table, version and source', (_, text) => {
    const told = TABLE_PATHS.filter((path) => !/^(sources|versions)/.test(path));
    expect(told.filter((path) => !text.includes(`\`tables/${path}\``))).toEqual([]);
    const dates = [...rulesVersions(), ...FACTOR_TABLES.flatMap(({ history }) => history)];
    expect(dates.filter(({ from }) => !text.includes(from))).toEqual([]);
    const cited = [...text.matchAll(/\(#(source-[^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((anchor) => !text.includes(`<a id="${anchor}">`))).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object /);
  });
});
