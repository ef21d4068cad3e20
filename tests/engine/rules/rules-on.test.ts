import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, overlay, rulesOn, rulesVersions, score } from '../../../src/engine/index.ts';
import { FIRST_RULES_DATE } from '../../../src/engine/constants.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { rulesDiff } from '../../../src/engine/tables.ts';
import { anyDate, anyRulesDate } from '../../support/dates.ts';
import { BLANK } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';

const CHANGES = [
  '2015-01-01',
  '2016-11-19',
  '2017-06-06',
  '2020-10-20',
  '2022-11-16',
  '2025-03-25',
];

describe('the grid in force on a day', () => {
  it('has changed on six days since Express Entry began', () => {
    expect(rulesVersions().map(({ from }) => from)).toEqual(CHANGES);
    expect(FIRST_RULES_DATE).toBe('2015-01-01');
  });

  it('is constant between two changes: one and the same object', () => {
    fc.assert(
      fc.property(anyRulesDate(), (date) => {
        const change = CHANGES.findLast((from) => from <= date)!;
        expect(gridOn(date)).toBe(gridOn(change));
        expect(gridOn(date).version).toBe(change);
      }),
    );
  });

  it.each(CHANGES.slice(1))('is another on %s than on the day before', (from) => {
    const before = gridOn(addDays(isoDate(from), -1));
    expect(gridOn(from)).not.toBe(before);
    const { factors } = rulesVersions().find((version) => version.from === from)!;
    expect(rulesDiff(before, gridOn(from)).map(({ id }) => id)).toEqual(factors);
    expect(gridOn(addDays(isoDate(from), 1))).toBe(gridOn(from));
  });

  it('does not differ from itself', () => {
    for (const from of CHANGES) expect(rulesDiff(gridOn(from), gridOn(from))).toEqual([]);
  });

  it('is a typed failure before 2015-01-01, never the oldest grid', () => {
    fc.assert(
      fc.property(anyDate('1900-01-01', '2014-12-31'), (date) => {
        expect(rulesOn(date)).toEqual({
          ok: false,
          issues: [
            {
              code: 'date-before-express-entry',
              path: [],
              params: { date, first: '2015-01-01' },
            },
          ],
        });
      }),
    );
    expect(rulesOn(isoDate('2014-12-31')).ok).toBe(false);
    expect(rulesOn(isoDate('2015-01-01')).ok).toBe(true);
  });
});

describe('an invitation already issued', () => {
  const offered = { ...BLANK, arrangedEmployment: 'senior-management' } as const;
  const worth = (date: string, invitedOn: string | null): number =>
    score(offered, gridOn(date, invitedOn)).total;

  it.each([
    ['2025-03-24', null, 200],
    ['2025-03-25', null, 0],
    ['2025-03-25', '2025-03-25', 0],
    ['2025-03-25', '2025-03-24', 200],
    ['2027-01-01', '2024-06-01', 200],
    ['2025-03-24', '2025-03-01', 200],
    ['2016-11-18', null, 600],
    ['2016-11-19', null, 200],
    // Only the change of 2025 spares invitations; that of 2016 did not.
    ['2016-11-19', '2016-11-18', 200],
    ['2025-04-01', '2014-12-31', 0],
    ['2025-04-01', '2015-01-01', 200],
  ] as const)(
    'scored on %s, issued %s, has %i points for a senior offer',
    (date, invited, points) => {
      expect(worth(date, invited)).toBe(points);
    },
  );

  it('keeps nothing else of the older grid', () => {
    const differences = rulesDiff(gridOn('2025-04-01', '2025-03-01'), gridOn('2025-04-01'));
    expect(differences.map(({ id }) => id)).toEqual(['arrangedEmployment']);
  });
});

describe('an overlay', () => {
  const base = gridOn('2025-03-25');

  it('changes only what it names, and is labelled', () => {
    const laid = overlay(base, { name: 'no sibling', replace: { sibling: null } });
    expect(laid.hypothetical).toEqual({ name: 'no sibling' });
    expect(rulesDiff(base, laid).map(({ id }) => id)).toEqual(['sibling']);
    expect(score({ ...BLANK, sibling: true }, laid)).toMatchObject({
      total: 0,
      hypothetical: { name: 'no sibling' },
    });
    expect(base.hypothetical).toBeNull();
    expect(score({ ...BLANK, sibling: true }, base).total).toBe(15);
  });

  it('adds a factor that scores', () => {
    const laid = overlay(base, {
      name: 'high wage',
      add: [
        {
          id: 'highWage',
          section: 'additional',
          titleEn: 'High wage',
          titleFr: 'Haut salaire',
          law: 'none',
          history: [
            {
              from: isoDate('2027-01-01'),
              source: ['crs-grid'],
              cap: 40,
              terms: [{ id: 'wage', rows: [{ when: { foreignWorkYears: 2 }, points: 40 }] }],
            },
          ],
        },
      ],
    });
    expect(score({ ...BLANK, foreignWorkYears: 2 }, laid).factors['highWage']).toBe(40);
    expect(score({ ...BLANK, foreignWorkYears: 1 }, laid).factors['highWage']).toBe(0);
  });

  it('differs from the grid by what it adds and by its caps, and the grid from it', () => {
    const [sibling] = base.factors.filter(({ id }) => id === 'sibling');
    const { version, ...table } = sibling!;
    const laid = overlay(base, {
      name: 'cousins',
      add: [{ ...table, id: 'cousin', history: [version] }],
      caps: { total: 1500 },
    });
    const caps = { ...base.caps, total: 1500 };
    expect(rulesDiff(base, laid)).toEqual([
      { id: 'cousin', before: null, after: version },
      { id: 'caps', before: base.caps, after: caps },
    ]);
    expect(rulesDiff(laid, base)).toEqual([
      { id: 'cousin', before: version, after: null },
      { id: 'caps', before: caps, after: base.caps },
    ]);
  });

  it('refuses to replace a factor that the grid does not have, and to add one that it has', () => {
    expect(() => overlay(base, { name: 'x', replace: { wages: null, hours: null } })).toThrow(
      new RangeError('No such factor: wages, hours'),
    );
    const tables = base.factors.slice(0, 2).map(({ version, ...table }) => ({
      ...table,
      history: [version],
    }));
    expect(() => overlay(base, { name: 'x', add: tables })).toThrow(
      new RangeError('The grid already has: age, education'),
    );
    const empty = { ...tables[0]!, id: 'other', history: [] };
    expect(() => overlay(base, { name: 'x', add: [empty] })).toThrow(
      new RangeError('The factor other has no version'),
    );
  });

  it('cannot change the grid it lies over', () => {
    expect(Object.isFrozen(valueOf(rulesOn(isoDate('2025-03-25'))))).toBe(true);
  });
});
