import { describe, expect, it } from 'vitest';
import noc2021Json from '../../tables/noc/noc2021.json' with { type: 'json' };
import noc2016Json from '../../tables/noc/noc2016.json' with { type: 'json' };
import cecJson from '../../tables/programs/cec.json' with { type: 'json' };
import fstJson from '../../tables/programs/fst.json' with { type: 'json' };
import fswJson from '../../tables/programs/fsw.json' with { type: 'json' };
import fundsJson from '../../tables/programs/funds.json' with { type: 'json' };
import sourcesJson from '../../tables/sources-programs.json' with { type: 'json' };
import { EDUCATION_LEVELS } from '../../src/engine/profile/profile.ts';
import {
  ADAPTABILITY_IDS,
  cecTableSchema,
  fstTableSchema,
  fswTableSchema,
  fundsTableSchema,
} from '../../src/engine/tables/schemas/programs.ts';
import { sourcesSchema } from '../../src/engine/tables/schemas/source.ts';

interface GridVector {
  readonly case: string;
  readonly facts: {
    /** The lowest CLB/NCLC level over the four abilities. */
    readonly firstLanguage: number;
    readonly secondLanguage: number | null;
    readonly education: string;
    readonly workYears: number;
    readonly age: number;
    readonly arrangedEmployment: boolean;
    readonly adaptability: readonly string[];
  };
  readonly points: number;
}

const vectors = Object.values(
  import.meta.glob<readonly GridVector[]>('./fixtures/fsw-vectors.json', {
    eager: true,
    import: 'default',
  }),
).flat();

const fsw = fswTableSchema.parse(fswJson);
const cec = cecTableSchema.parse(cecJson);
const fst = fstTableSchema.parse(fstJson);
const funds = fundsTableSchema.parse(fundsJson);

const last = <Row>(rows: readonly Row[]): Row => {
  const row = rows.at(-1);
  if (row === undefined) throw new Error('an empty history');
  return row;
};

/** The points of the last row that `fact` reaches: how every threshold table of the grid is read. */
const reached = <Key extends string>(
  rows: readonly (Readonly<Record<Key, number>> & { readonly points: number })[],
  key: Key,
  fact: number,
): number => rows.filter((row) => row[key] <= fact).at(-1)?.points ?? 0;

describe('the program tables', () => {
  const histories: Readonly<Record<string, readonly { readonly from: string }[]>> = {
    'fsw passMark': fsw.passMark,
    'fsw minimum': fsw.minimum,
    ...Object.fromEntries(
      Object.entries(fsw.factors).map(([name, factor]) => [`fsw ${name}`, factor.history]),
    ),
    cec: cec.history,
    fst: fst.history,
    funds: funds.history,
  };

  it('have rows in strictly ascending order of date', () => {
    const offenders = Object.entries(histories).flatMap(([name, rows]) =>
      rows
        .filter((row, index) => row.from <= (rows[index - 1]?.from ?? ''))
        .map((row) => `${name} ${row.from}: move it after the earlier rows`),
    );
    expect(offenders).toEqual([]);
  });

  it('cover Express Entry from its first day, settlement funds apart', () => {
    const offenders = Object.entries(histories)
      .filter(([name, rows]) => name !== 'funds' && rows[0]?.from !== '2015-01-01')
      .map(([name]) => `${name}: add a row from 2015-01-01`);
    expect(offenders).toEqual([]);
  });

  it('exclude every kind of work that the Canadian experience class excludes', () => {
    expect(cec.history.map((row) => [...row.work.excluded].sort())).toEqual(
      cec.history.map(() => [
        'full-time-study',
        'no-temporary-status',
        'outside-canada',
        'self-employment',
        'unauthorized-work',
      ]),
    );
  });

  it('name trade groups that begin codes of their classification', () => {
    const codes = {
      noc2021: noc2021Json.groups.map(({ code }) => code),
      noc2016: Object.keys(noc2016Json.groups),
    };
    const offenders = fst.history.flatMap(({ from, trades }) =>
      [...trades.include, ...trades.exclude]
        .filter((start) => !codes[trades.noc].some((code) => code.startsWith(start)))
        .map((start) => `fst ${from}: no ${trades.noc} code begins with ${start}`),
    );
    expect(offenders).toEqual([]);
  });

  it('count chefs, cooks and welders as trades, not pilots or aircraft assemblers', () => {
    const { include, exclude } = last(fst.history).trades;
    const isTrade = (code: string): boolean =>
      include.some((start) => code.startsWith(start)) &&
      !exclude.some((start) => code.startsWith(start));
    expect(['62200', '63200', '72106'].map(isTrade)).toEqual([true, true, true]);
    expect(['72600', '93200', '21231'].map(isTrade)).toEqual([false, false, false]);
  });
});

describe('the grid of the federal skilled worker class', () => {
  const grid = Object.values(fsw.factors).map((factor) => last<{ max: number }>(factor.history));

  it('adds up to 100', () => {
    expect(grid.reduce((sum, factor) => sum + factor.max, 0)).toBe(100);
    expect(last(fsw.passMark)).toMatchObject({ points: 67, outOf: 100 });
  });

  it('has a maximum that its own rows reach', () => {
    const best = (rows: readonly { readonly points: number }[]): number =>
      Math.max(...rows.map((row) => row.points));
    const { factors } = fsw;
    const offenders = [
      ...factors.firstLanguage.history.map((row) => ['firstLanguage', row.max, 4 * best(row.perAbility)]),
      ...factors.secondLanguage.history.map((row) => ['secondLanguage', row.max, row.points]),
      ...factors.education.history.map((row) => ['education', row.max, best(row.rows)]),
      ...factors.work.history.map((row) => ['work', row.max, best(row.rows)]),
      ...factors.age.history.map((row) => ['age', row.max, best(row.rows)]),
      ...factors.arrangedEmployment.history.map((row) => ['arrangedEmployment', row.max, row.points]),
      ...factors.adaptability.history.map((row) => ['adaptability', row.max, best(row.items)]),
    ].filter(([, max, rows]) => max !== rows);
    expect(offenders).toEqual([]);
  });

  it('lists every level of education and every item of adaptability once', () => {
    const { education, adaptability } = fsw.factors;
    expect(last(education.history).rows.map((row) => row.level)).toEqual(EDUCATION_LEVELS);
    expect(last(adaptability.history).items.map((item) => item.id)).toEqual(ADAPTABILITY_IDS);
  });

  it('never gives an older candidate more points from 18 on, nor more work or education fewer', () => {
    const ages = last(fsw.factors.age.history).rows.slice(1).map((row) => row.points);
    const years = last(fsw.factors.work.history).rows.map((row) => row.points);
    const levels = last(fsw.factors.education.history).rows.map((row) => row.points);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it('is tried on the three worked examples', () => {
    expect(vectors).toHaveLength(3);
  });

  it.each(vectors)('gives $points points: $case', ({ facts, points }) => {
    const { factors } = fsw;
    const second = last(factors.secondLanguage.history);
    const adaptability = last(factors.adaptability.history);
    const items = adaptability.items.filter((item) => facts.adaptability.includes(item.id));
    const total =
      4 * reached(last(factors.firstLanguage.history).perAbility, 'clb', facts.firstLanguage) +
      ((facts.secondLanguage ?? 0) >= second.clbInAllFour ? second.points : 0) +
      (last(factors.education.history).rows.find((row) => row.level === facts.education)?.points ?? 0) +
      reached(last(factors.work.history).rows, 'years', facts.workYears) +
      reached(last(factors.age.history).rows, 'age', facts.age) +
      (facts.arrangedEmployment ? last(factors.arrangedEmployment.history).points : 0) +
      Math.min(adaptability.max, items.reduce((sum, item) => sum + item.points, 0));
    expect(total).toBe(points);
  });
});

describe('settlement funds', () => {
  it('list family sizes from one, without a gap, each above the one before', () => {
    const offenders = funds.history.flatMap((row) =>
      row.amounts
        .filter(
          ({ familySize, amount }, index) =>
            familySize !== index + 1 || amount <= (row.amounts[index - 1]?.amount ?? 0),
        )
        .map(({ familySize }) => `funds ${row.from}: check the row for ${familySize}`),
    );
    expect(offenders).toEqual([]);
  });

  it('rise with every table', () => {
    const offenders = funds.history.flatMap((row, index) =>
      row.amounts
        .filter(({ familySize, amount }) =>
          funds.history[index - 1]?.amounts.some(
            (before) => before.familySize === familySize && before.amount >= amount,
          ),
        )
        .map(({ familySize, amount }) => `funds ${row.from}: ${amount} for ${familySize} is no rise`),
    );
    expect(offenders).toEqual([]);
  });

  it('step from six to seven people by about the amount for each further person, or say why not', () => {
    const offenders = funds.history.flatMap((row) => {
      const [six, seven] = [row.amounts[5]?.amount ?? 0, row.amounts[6]?.amount ?? 0];
      return row.eachExtra === null || Math.abs(seven - six - row.eachExtra) <= 1
        ? []
        : [`funds ${row.from}: ${seven} - ${six} is not ${row.eachExtra}`];
    });
    expect(offenders).toEqual([]);
  });

  it('mark as suspect the amounts for five people in 2024 and six in 2020, and no other', () => {
    const marked = funds.history.flatMap((row) =>
      (row.suspect ?? []).map(({ familySize }) => [row.from, familySize]),
    );
    expect(marked).toEqual([
      ['2020-02-25', 6],
      ['2024-05-28', 5],
    ]);
  });

  it('mark the last row, and only it, as the last known', () => {
    const marked = funds.history.filter((row) => row.lastKnown);
    expect(marked).toEqual([last(funds.history)]);
  });
});

describe('the citations', () => {
  const sources = sourcesSchema.parse(sourcesJson);
  const files = import.meta.glob<unknown>(
    '../../tables/{noc,rounds,categories,programs,education}/*.json',
    { eager: true, import: 'default' },
  );

  /** Every object that has a `from` or a `source`, wherever it is, with the file it is in. */
  function rowsIn(value: unknown, file: string): { file: string; row: Record<string, unknown> }[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap((part) => rowsIn(part, file));
    const row = value as Record<string, unknown>;
    return 'from' in row || 'source' in row ? [{ file, row }, ...inner] : inner;
  }
  const rows = Object.entries(files).flatMap(([path, file]) =>
    rowsIn(file, path.replace('../../', '')),
  );
  const cited = rows.flatMap(({ file, row }) =>
    (Array.isArray(row['source']) ? row['source'] : []).map((id) => ({ file, id: String(id) })),
  );

  it('stand beside every date', () => {
    const offenders = rows
      .filter(({ row }) => 'from' in row && !(Array.isArray(row['source']) && row['source'].length))
      .map(({ file, row }) => `${file} ${String(row['from'])}: add a source`);
    expect(offenders).toEqual([]);
  });

  it('are all in tables/sources-programs.json, with a title in each language', () => {
    const offenders = cited
      .filter(({ id }) => !sources[id]?.titleEn || !sources[id].titleFr)
      .map(({ file, id }) => `${file} cites ${id}: add it to tables/sources-programs.json`);
    expect(offenders).toEqual([]);
  });

  it('use every source of tables/sources-programs.json', () => {
    const used = new Set(cited.map(({ id }) => id));
    const offenders = Object.keys(sources)
      .filter((id) => !used.has(id))
      .map((id) => `${id} is cited nowhere: cite it or drop it`);
    expect(offenders).toEqual([]);
  });
});
