import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, score } from '../../../src/engine/index.ts';
import { SECTIONS } from '../../../src/engine/constants.ts';
import { FACTS, OWN_NAMES, parseColumnMap } from '../../../src/cli/csv/columns.ts';
import { rowReader } from '../../../src/cli/csv/profile-of-row.ts';
import { anyProfile, BLANK } from '../../support/profiles.ts';
import { gridOn } from '../../support/rules.ts';
import { useCrs } from '../support/crs.ts';

const ON = '2024-07-17';
const RULES = gridOn(ON);
const HEADER = FACTS.map(({ id }) => id);

const cellsOf = (profile: Profile): readonly string[] =>
  FACTS.map(({ path }) => {
    let value: unknown = profile;
    for (const key of path) value = (value as Record<string, unknown> | null)?.[key] ?? null;
    return value === null ? '' : JSON.stringify(value).replaceAll('"', '');
  });

const crs = useCrs();

const answer = (input: string, ...more: readonly string[]) => {
  const { code, out, err } = crs.run(['score', '--csv', '--on', ON, ...more], { input });
  return { code, err, out };
};
const rowsOf = (out: string, delimiter = ','): readonly Readonly<Record<string, string>>[] =>
  parse(out, { columns: true, delimiter });
const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  stringify(rows as string[][], { delimiter });

describe('A row of a CSV file', () => {
  it('says the profile that was written into it, with or without the columns that may be left out', () => {
    fc.assert(
      fc.property(anyProfile(), fc.boolean(), (profile, without) => {
        const blank = profile.spouse === null && profile.secondLanguage === null;
        const facts = FACTS.map((each, place) => ({
          ...each,
          cell: cellsOf(profile)[place] ?? '',
        }));
        const kept = facts.filter(({ group }) => !(without && blank && group !== null));
        const reader = rowReader(
          kept.map(({ id }) => id),
          OWN_NAMES,
        );
        expect(reader.ok && reader.value(kept.map(({ cell }) => cell))).toEqual(profile);
      }),
    );
  });

  it.each([
    ['true', true],
    ['Oui', true],
    ['VRAI', true],
    ['1', true],
    ['no', false],
    ['FAUX', false],
    ['0', false],
    ['maybe', 'maybe'],
  ])('takes %s for a flag as %s', (cell, value) => {
    const reader = rowReader(HEADER, OWN_NAMES);
    const cells = HEADER.map((id) => (id === 'sibling' ? cell : ''));
    expect(reader.ok && reader.value(cells)).toMatchObject({ sibling: value });
  });
});

describe('A column map', () => {
  it.each([
    [null, 'wrong-type', []],
    [{ aged: 'Age' }, 'unknown-key', ['aged']],
    [{ age: 3 }, 'wrong-type', ['age']],
    [{ age: { values: {} } }, 'wrong-type', ['age', 'column']],
    [{ age: { column: 'Age', values: [] } }, 'wrong-type', ['age', 'values']],
    [{ age: { column: 'Age', other: 1 } }, 'unknown-key', ['age', 'other']],
  ])('%j is refused with %s', (input, code, path) => {
    expect(parseColumnMap(input)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });
});

describe('crs score --csv', () => {
  it('answers the same rows with the columns of their scores after their own', () => {
    const profiles = fc.sample(anyProfile(), { numRuns: 700, seed: 3 });
    const { code, out, err } = answer(
      csv([['name', ...HEADER], ...profiles.map((each, n) => [`"${n}", é`, ...cellsOf(each)])]),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = rowsOf(out);
    expect(rows.length).toBe(profiles.length);
    profiles.forEach((profile, n) => {
      const expected = score(profile, RULES);
      const row = rows[n];
      expect(row?.['name']).toBe(`"${n}", é`);
      expect(row?.['crs.total']).toBe(String(expected.total));
      for (const id of SECTIONS)
        expect(row?.[`crs.sections.${id}`]).toBe(String(expected.sections[id]));
      for (const [id, points] of Object.entries(expected.factors))
        expect(row?.[`crs.factors.${id}`]).toBe(String(points));
      expect(row?.['crs.error']).toBe('');
    });
  });

  it('keeps the delimiter of the file, semicolon or tab, and drops its byte order mark', () => {
    for (const delimiter of [';', '\t']) {
      const { code, out } = answer(
        `\uFEFF${csv([HEADER, cellsOf(BLANK)], delimiter)}`,
        '--total-only',
      );
      expect(code).toBe(0);
      expect(out.split('\n')[0]).toBe([...HEADER, 'crs.total', 'crs.error'].join(delimiter));
      expect(rowsOf(out, delimiter)[0]?.['crs.total']).toBe(String(score(BLANK, RULES).total));
    }
  });

  it('answers a damaged row in its place, with what is wrong, and goes on', () => {
    const good = cellsOf(BLANK);
    const wrong = HEADER.map((id, n) => (id === 'age' ? 'old' : (good[n] ?? '')));
    const { code, out, err } = answer(
      csv([HEADER, good, wrong, good.slice(1), [...good, 'more'], good]),
      '--total-only',
    );
    expect(code).toBe(1);
    expect(rowsOf(out).map((row) => [row['crs.total'] === '', row['crs.error'] === ''])).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(err.trimEnd().split('\n').length).toBe(3);
    expect(err).toMatch(/^line 3: age: must be .*\[age\]$/m);
    expect(err).toMatch(/^line 4: Not a row of this CSV file\./m);
  });

  it('answers all rows before one whose quotation marks never close', () => {
    const { code, out, err } = answer(`${csv([HEADER, cellsOf(BLANK)])}"17,secondary\n`);
    expect(code).toBe(1);
    expect(rowsOf(out).length).toBe(2);
    expect(err).toMatch(/Not a row of this CSV file\./);
  });

  it('reads columns of other names, words and constants by a map', () => {
    const map = crs.write(
      'map.json',
      JSON.stringify({
        age: 'Âge',
        education: { column: 'Diplôme', values: { Baccalauréat: 'bachelor' } },
        sibling: { value: true },
      }),
    );
    const names: Readonly<Record<string, string>> = { age: 'Âge', education: 'Diplôme' };
    const facts = FACTS.filter(({ id }) => id !== 'sibling');
    const cells = facts.map(({ id }) =>
      id === 'education' ? 'Baccalauréat' : (cellsOf(BLANK)[HEADER.indexOf(id)] ?? ''),
    );
    const input = csv([facts.map(({ id }) => names[id] ?? id), cells]);
    const { code, out } = answer(input, '--map', map);
    const expected = score({ ...BLANK, education: 'bachelor', sibling: true }, RULES).total;
    expect([code, rowsOf(out)[0]?.['crs.total']]).toEqual([0, String(expected)]);
    expect(answer(input)).toMatchObject({ code: 1, out: '' });
    expect(answer(input).err).toMatch(/the file has no column “age”/);
  });

  it.each([
    ['secondLanguage.clb.reading', 'secondLanguage.clb.readng'],
    ['spouse.education', 'Spouse Education'],
    ['spouse.canadianWorkYears', 'spouse.canadian_years'],
    ['age', 'agee'],
  ])('refuses a file whose column %s is written %s, and names both', (likely, column) => {
    const header = HEADER.map((id) => (id === likely ? column : id));
    const { code, out, err } = answer(csv([header, cellsOf(BLANK)]));
    expect([code, out]).toEqual([1, '']);
    if (likely !== 'age') expect(err).toContain(`“${column}” is not read. If it is “${likely}”`);
    const french = answer(csv([header, cellsOf(BLANK)]), '--lang', 'fr').err;
    expect(french).toContain(likely);
  });

  it('refuses a column named twice, and a file that is scored already', () => {
    const twice = answer(
      csv([
        [...HEADER, 'age'],
        [...cellsOf(BLANK), '40'],
      ]),
    );
    expect([twice.code, twice.out]).toEqual([1, '']);
    expect(twice.err).toContain('two columns “age”');
    const scored = answer(answer(csv([HEADER, cellsOf(BLANK)]), '--total-only').out);
    expect([scored.code, scored.out]).toEqual([1, '']);
    expect(scored.err).toContain('a column “crs.total” already');
  });

  it('takes columns of its own client file, even twice', () => {
    const header = ['name', 'notes', 'notes', 'spouse name', ...HEADER];
    expect(answer(csv([header, ['a', 'b', 'c', 'd', ...cellsOf(BLANK)]])).code).toBe(0);
  });

  it('takes no map without --csv, and one file', () => {
    expect(crs.run(['score', '--map', 'x.json']).code).toBe(2);
    expect(crs.run(['score', '--csv', 'a.csv', 'b.csv']).code).toBe(2);
    expect(crs.run(['score', '--csv', '/nowhere/a.csv'])).toMatchObject({
      code: 1,
      err: '/nowhere/a.csv cannot be read: there is no such file.\n',
    });
  });
});
