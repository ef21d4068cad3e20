import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tableFaults } from '../../.ci/build/tables.ts';
import { type IsoDate, isoDate, type Rules, rulesVersions, sourceOf } from '../../src/engine/index.ts';
import { FIRST_RULES_DATE, SECTIONS } from '../../src/engine/constants.ts';
import { addDays } from '../../src/engine/dossier.ts';
import { type Condition, FACTOR_TABLES, type FactorTable, pointsIn, type Term } from '../../src/engine/tables.ts';
import { CAPS_TABLE } from '../../src/engine/tables/registry/crs.ts';
import { FACTS } from '../../src/engine/score/facts.ts';
import { inForceOn } from '../../src/engine/tables/in-force.ts';
import { TEST_TABLES } from '../../src/engine/tables/registry/language.ts';
import validity from '../../tables/language/validity.json' with { type: 'json' };
import work from '../../tables/work.json' with { type: 'json' };
import { gridOn } from '../support/rules.ts';

const COLUMNS = ['withSpouse', 'withoutSpouse'] as const;

/** The days before, of and after every change of a history. */
const walk = (dates: readonly string[]): readonly IsoDate[] =>
  [...new Set(dates)]
    .flatMap((date) => [-1, 0, 1].map((days) => addDays(isoDate(date), days)))
    .filter((date) => date >= FIRST_RULES_DATE);

const changeDates = (table: FactorTable): readonly string[] => table.history.map(({ from }) => from);

describe('all tables', () => {
  it('are valid by their schemas, and cite only sources that are listed', () => {
    expect(tableFaults(fileURLToPath(new URL('../../tables', import.meta.url)))).toEqual([]);
  });
});

describe('the tables of the CRS', () => {
  const days = walk([
    ...FACTOR_TABLES.flatMap(changeDates),
    ...CAPS_TABLE.history.map(({ from }) => from),
    ...rulesVersions().map(({ from }) => from),
  ]);

  it.each(FACTOR_TABLES.map((table) => [table.id, table] as const))(
    '%s: exactly one row resolves on the day before, of and after every change',
    (id, table) => {
      const offenders = days.filter((day) => {
        const after = table.history.filter(
          ({ from }, place) => from <= day && !((table.history[place + 1]?.from ?? '9') <= day),
        );
        const found = gridOn(day).factors.filter((factor) => factor.id === id);
        return after.length !== 1 || found.length !== 1 || found[0]?.version !== after[0];
      });
      expect(offenders, `${id}: write one row from each date, in ascending order`).toEqual([]);
    },
  );

  it.each(FACTOR_TABLES.map((table) => [table.id, table] as const))(
    '%s: begins with Express Entry, its rows in ascending order, none twice',
    (_, table) => {
      const dates = changeDates(table);
      expect(dates[0]).toBe('2015-01-01');
      expect(dates).toEqual([...new Set(dates)].sort());
    },
  );

  it('are listed once each, with their terms', () => {
    const ids = FACTOR_TABLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of FACTOR_TABLES) {
      for (const { terms } of table.history) {
        const termIds = (terms ?? []).map(({ id }) => id);
        expect(new Set(termIds).size, table.id).toBe(termIds.length);
      }
    }
  });

  it('ask only of facts that profiles have, for values that those may have', () => {
    const offenders = FACTOR_TABLES.flatMap((table) =>
      table.history.flatMap(({ from, terms }) =>
        (terms ?? []).flatMap(({ rows }) =>
          rows.flatMap(({ when }) =>
            Object.entries(when)
              .filter(([fact, condition]) => !isAskable(fact, condition))
              .map(([fact]) => `${table.id} from ${from}: ${fact}`),
          ),
        ),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('cite sources that resolve in both languages', () => {
    const ids = [
      ...FACTOR_TABLES.flatMap(({ history }) => history.flatMap(({ source }) => source)),
      ...CAPS_TABLE.history.flatMap(({ source }) => source),
      ...rulesVersions().flatMap(({ source }) => source),
      ...TEST_TABLES.flatMap((table) => [
        ...table.accepted.source,
        ...table.history.flatMap(({ source }) => source),
      ]),
      ...work.history.flatMap(({ source }) => source),
      ...validity.history.flatMap(({ source }) => source),
    ];
    const offenders = [...new Set(ids)].filter((id) => {
      const source = sourceOf(id);
      return !source?.titleEn || !source.titleFr;
    });
    expect(offenders, 'add the source, with a title in each language').toEqual([]);
  });

  it('are titled in both languages', () => {
    for (const { id, titleEn, titleFr } of FACTOR_TABLES) {
      expect(titleEn, id).not.toBe(titleFr);
    }
  });
});

function isAskable(fact: string, condition: Condition): boolean {
  const values = new Map(Object.entries(FACTS)).get(fact)?.values;
  if (values === undefined) return false;
  if (typeof condition === 'number') return values.includes(condition);
  if (typeof condition === 'object') return condition.every((value) => values.includes(value));
  return values.includes(condition);
}

describe('the ledger of versions', () => {
  it('names for every date the factors whose tables change on it, and no other', () => {
    const expected = Object.fromEntries(
      [...new Set(FACTOR_TABLES.flatMap(changeDates))]
        .sort()
        .map((date) => [
          date,
          FACTOR_TABLES.filter((table) => changeDates(table).includes(date)).map(({ id }) => id),
        ]),
    );
    const ledger = Object.fromEntries(rulesVersions().map(({ from, factors }) => [from, factors]));
    expect(ledger).toEqual(expected);
  });

  it('is in ascending order, and says what changed in each language', () => {
    const dates = rulesVersions().map(({ from }) => from);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const { en, fr } of rulesVersions()) expect(en).not.toBe(fr);
  });

  it('has a version on every date on which the caps change', () => {
    const dates = rulesVersions().map(({ from }) => from);
    for (const { from } of CAPS_TABLE.history) expect(dates).toContain(from);
  });
});

const GRIDS = rulesVersions().map(({ from }) => [from, gridOn(from)] as const);

describe.each(GRIDS)('the grid of %s', (date, rules) => {
  const most = (term: Term, column: (typeof COLUMNS)[number]): number =>
    Math.max(...term.rows.map(({ points }) => pointsIn(points, column)));

  it('caps its sections as published: 500 or 460 and 40, 100, 600, and 1200 in all', () => {
    expect(SECTIONS.map((section) => pointsIn(rules.caps[section], 'withoutSpouse'))).toEqual([
      500, 0, 100, 600,
    ]);
    expect(SECTIONS.map((section) => pointsIn(rules.caps[section], 'withSpouse'))).toEqual([
      460, 40, 100, 600,
    ]);
    expect(rules.caps.total).toBe(1200);
  });

  it('has factors whose maxima add up to the core and the spouse section exactly', () => {
    for (const column of COLUMNS) {
      for (const section of ['core', 'spouse'] as const) {
        const sum = rules.factors
          .filter((factor) => factor.section === section)
          .reduce((all, { version }) => all + pointsIn(version.cap, column), 0);
        expect(sum).toBe(pointsIn(rules.caps[section], column));
      }
    }
  });

  it('gives every factor the cap that is published', () => {
    const caps = Object.fromEntries(
      rules.factors.map(({ id, version }) => [
        id,
        COLUMNS.map((column) => pointsIn(version.cap, column)),
      ]),
    );
    const offer = date < '2016-11-19' ? 600 : date < '2025-03-25' ? 200 : 0;
    const study = date < '2016-11-19' ? 0 : 30;
    const french = date < '2017-06-06' ? 0 : date < '2020-10-20' ? 30 : 50;
    const sibling = date < '2017-06-06' ? 0 : 15;
    const both = (points: number) => [points, points];
    expect(caps).toEqual({
      age: [100, 110],
      education: [140, 150],
      firstLanguage: [128, 136],
      secondLanguage: [22, 24],
      canadianWork: [70, 80],
      spouseEducation: [10, 0],
      spouseLanguage: [20, 0],
      spouseCanadianWork: [10, 0],
      educationTransfer: both(50),
      foreignWorkTransfer: both(50),
      tradeCertificateTransfer: both(50),
      nomination: both(600),
      arrangedEmployment: both(offer),
      canadianStudy: both(study),
      sibling: both(sibling),
      french: both(french),
    });
  });

  it('lets every factor reach its cap, so that no cap is idle by mistake', () => {
    for (const { id, version } of rules.factors) {
      for (const column of COLUMNS) {
        const reach = (version.terms ?? []).reduce((sum, term) => sum + most(term, column), 0);
        expect(reach, id).toBeGreaterThanOrEqual(pointsIn(version.cap, column));
      }
    }
  });

  it('never gives less for more, but for age past twenty-nine', () => {
    const offenders = monotoneFaults(rules);
    expect(offenders).toEqual([]);
    const [age] = rules.factors;
    const points = age!.version.terms![0]!.rows.map((row) => pointsIn(row.points, 'withoutSpouse'));
    const top = points.indexOf(Math.max(...points));
    expect(points.slice(0, top + 1)).toEqual([...points.slice(0, top + 1)].sort((a, b) => a - b));
    expect(points.slice(top)).toEqual([...points.slice(top)].sort((a, b) => b - a));
  });
});

/** Rows that give less than one whose conditions they all imply. */
function monotoneFaults(rules: Rules): readonly string[] {
  return rules.factors
    .filter(({ id }) => id !== 'age')
    .flatMap(({ id, version }) =>
      (version.terms ?? []).flatMap(({ id: termId, rows }) =>
        rows.flatMap((row, place) =>
          rows.slice(0, place).flatMap((lower) => {
            const implied = Object.entries(lower.when).every(([fact, condition]) =>
              implies(row.when[fact], condition),
            );
            const less = COLUMNS.some(
              (column) => pointsIn(row.points, column) < pointsIn(lower.points, column),
            );
            return implied && less ? [`${id}.${termId}: row ${place}`] : [];
          }),
        ),
      ),
    );
}

function implies(stronger: Condition | undefined, weaker: Condition): boolean {
  if (typeof stronger === 'number' && typeof weaker === 'number') return stronger >= weaker;
  return JSON.stringify(stronger) === JSON.stringify(weaker);
}

describe('the tables of the language tests', () => {
  it('rise in every ability: a higher level asks for a higher score, on the scale', () => {
    const offenders = TEST_TABLES.flatMap((table) =>
      table.history.flatMap((column) =>
        Object.entries(column.bands).flatMap(([ability, bands]) => {
          const { min, max } = column.scale[ability as 'reading'];
          return bands
            .filter(([level, score], place) => {
              const [lower, least] = bands[place - 1] ?? [0, -1];
              return level <= lower || score <= least || score < min || score > max;
            })
            .map(([level]) => `${table.id} from ${column.from}: ${ability}, level ${level}`);
        }),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('resolve to one table of the column that Express Entry takes, around every change', () => {
    for (const table of TEST_TABLES) {
      for (const id of new Set(table.history.map((column) => column.id))) {
        const history = table.history.filter((column) => column.id === id);
        const dates = history.map(({ from }) => from);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const day of walk(dates).filter((date) => date >= dates[0]!)) {
          expect(inForceOn(history, day)?.from).toBe(dates.findLast((from) => from <= day));
        }
      }
    }
  });
});

describe('how work is counted', () => {
  it('changes only its classification, on the day that NOC 2021 came in', () => {
    expect(work.history.map(({ from, noc, skilled }) => [from, noc, skilled])).toEqual([
      ['2015-01-01', 'noc2016', ['0', 'A', 'B']],
      ['2022-11-16', 'noc2021', ['0', '1', '2', '3']],
    ]);
    for (const row of work.history) {
      expect(row).toMatchObject({
        hoursPerWeek: 30,
        hoursPerYear: 1560,
        windowYears: 10,
        seniorManagement: '00',
      });
    }
  });

  it('holds a test two years and an assessment five', () => {
    expect(validity.history).toHaveLength(1);
    expect(validity.history[0]).toMatchObject({ testYears: 2, ecaYears: 5 });
  });
});
