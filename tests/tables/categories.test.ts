import { describe, expect, it } from 'vitest';
import { PUBLISHED_OCCUPATIONS } from '../../.ci/tables/published.ts';
import noc2021Json from '../../tables/noc/noc2021.json' with { type: 'json' };
import { CATEGORY_IDS } from '../../src/engine/tables/ids.ts';
import { categoryTableSchema, type CategoryTable } from '../../src/engine/tables/schemas/categories.ts';

const files = import.meta.glob<unknown>('../../tables/categories/*.json', {
  eager: true,
  import: 'default',
});
const tables: readonly CategoryTable[] = Object.values(files).map((file) =>
  categoryTableSchema.parse(file),
);
const codes = new Set(noc2021Json.groups.map(({ code }) => code));

describe('the categories', () => {
  it('have one file each, named for its id', () => {
    const named = Object.entries(files).map(([path, file]) => [
      path.replace(/^.*\/(.*)\.json$/, '$1'),
      categoryTableSchema.parse(file).id,
    ]);
    expect(named.filter(([name, id]) => name !== id)).toEqual([]);
    const held = tables.map(({ id }) => id);
    expect(
      CATEGORY_IDS.filter((id) => !held.includes(id)).map((id) => `${id}: write tables/categories/${id}.json`),
    ).toEqual([]);
  });

  it('have rows in strictly ascending order of date', () => {
    const offenders = tables.flatMap((table) =>
      table.history
        .filter((row, index) => row.from <= (table.history[index - 1]?.from ?? ''))
        .map((row) => `${table.id} ${row.from}: move it after the earlier rows`),
    );
    expect(offenders).toEqual([]);
  });

  it('leave the list only after being on it', () => {
    const offenders = tables.flatMap((table) =>
      table.history
        .filter((row, index) => {
          const before = table.history[index - 1];
          return 'notInForce' in row && (before === undefined || 'notInForce' in before);
        })
        .map((row) => `${table.id} ${row.from}: nothing was in force before; drop the row`),
    );
    expect(offenders).toEqual([]);
  });

  it('list occupations that exist in NOC 2021, each once, in order', () => {
    const offenders = tables.flatMap((table) =>
      table.history.flatMap((row) => {
        const listed = 'notInForce' in row ? [] : (row.occupations ?? []);
        const unknown = listed.filter((code) => !codes.has(code));
        const sorted = [...new Set(listed)].sort().join() === listed.join();
        return [
          ...unknown.map((code) => `${table.id} ${row.from}: ${code} is not in NOC 2021`),
          ...(sorted ? [] : [`${table.id} ${row.from}: sort the codes and drop repeats`]),
        ];
      }),
    );
    expect(offenders).toEqual([]);
  });

  it('ask for experience, a language or military service', () => {
    const offenders = tables.flatMap((table) =>
      table.history
        .filter(
          (row) =>
            !('notInForce' in row) &&
            row.experience === null &&
            row.language === null &&
            row.militaryService === undefined,
        )
        .map((row) => `${table.id} ${row.from}: say what the category asks for`),
    );
    expect(offenders).toEqual([]);
  });

  it('count 130 hours for a month of experience', () => {
    const offenders = tables.flatMap((table) =>
      table.history
        .filter(
          (row) =>
            !('notInForce' in row) &&
            row.experience !== null &&
            row.experience.hours !== row.experience.months * 130,
        )
        .map((row) => `${table.id} ${row.from}: 6 months are 780 hours, 12 are 1,560`),
    );
    expect(offenders).toEqual([]);
  });

  it('keep the number of occupations published for each list', () => {
    const counted = Object.fromEntries(
      tables.map((table) => [
        table.id,
        table.history.map((row) =>
          'notInForce' in row ? null : (row.occupations?.length ?? null),
        ),
      ]),
    );
    expect(counted).toEqual(PUBLISHED_OCCUPATIONS);
  });
});
