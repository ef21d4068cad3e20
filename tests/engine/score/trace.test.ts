import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIsoDate,
  overlay,
  type Profile,
  score,
  sourceOf,
  type TraceNode,
} from '../../../src/engine/index.ts';
import { SECTIONS } from '../../../src/engine/constants.ts';
import { pointsIn, type Row } from '../../../src/engine/tables.ts';
import { scoreSchema } from '../../../src/engine/schema.ts';
import { anyProfile, BLANK } from '../../support/profiles.ts';
import { anyGridOrOverlay, EVERY_GRID_AND_KEPT, gridOn } from '../../support/rules.ts';

const sumOf = (nodes: readonly TraceNode[]): number =>
  nodes.reduce((sum, node) => sum + node.points, 0);

const nodesOf = (node: TraceNode): readonly TraceNode[] => [
  node,
  ...node.children.flatMap(nodesOf),
];

const columnOf = (profile: Profile) => (profile.spouse === null ? 'withoutSpouse' : 'withSpouse');

describe('the explanation', () => {
  it('adds up at every node: the children’s sum, held to the cap, which is said to bind or not', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        for (const node of score(profile, rules).trace.flatMap(nodesOf)) {
          expect(node.points).toBeLessThanOrEqual(node.maximum);
          if (node.kind === 'term') {
            expect(node.children).toEqual([]);
            continue;
          }
          const sum = sumOf(node.children);
          const cap = node.cap!;
          expect(cap.before).toBe(sum);
          expect(node.points).toBe(Math.min(sum, cap.limit));
          expect(cap.binding).toBe(sum > cap.limit);
          expect(cap.terms).toEqual(
            sum > cap.limit
              ? node.children.filter(({ points }) => points > 0).map(({ id }) => id)
              : [],
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes from the total by sections and factors to terms, each with the most that it may give', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const [root] = score(profile, rules).trace as [TraceNode];
        const kinds = (nodes: readonly TraceNode[]) => new Set(nodes.map(({ kind }) => kind));
        const factors = root.children.flatMap(({ children }) => children);
        expect([root.id, root.kind]).toEqual(['total', 'total']);
        expect([...kinds(root.children)]).toEqual(['section']);
        expect([...kinds(factors)]).toEqual(['factor']);
        expect([...kinds(factors.flatMap(({ children }) => children))]).toEqual(['term']);
        for (const node of [root, ...root.children]) expect(node.maximum).toBe(node.cap!.limit);
        for (const { children, cap, maximum } of factors) {
          const most = children.reduce((sum, child) => sum + child.maximum, 0);
          expect(maximum).toBe(Math.min(most, cap!.limit));
        }
        for (const node of [root, ...root.children, ...factors])
          expect(node).toMatchObject({ input: {}, row: null, rowIndex: null });
      }),
      { numRuns: 50 },
    );
  });

  it('is of the shape that its schema tells', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const found: unknown = JSON.parse(JSON.stringify(score(profile, rules)));
        expect(scoreSchema.safeParse(found)).toEqual({ success: true, data: found });
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['points below nothing', { total: -1 }],
    ['half a point', { total: 0.5 }],
    ['a day that is none', { rules: '2025-02-29' }],
    ['a section that is none', { sections: { core: 0, spouse: 0, transferability: 0, other: 0 } }],
    ['a factor without points', { factors: { age: null } }],
    ['no trace', { trace: undefined }],
    ['a trace of no nodes', { trace: [{}] }],
    ['a hypothesis without a name', { hypothetical: {} }],
    ['what no score tells', { extra: 1 }],
  ])('is not of that shape with %s', (_, wrong) => {
    const found = score(BLANK, gridOn('2025-03-25'));
    expect(scoreSchema.safeParse({ ...found, ...wrong }).success).toBe(false);
  });

  it('explains the total, every section and every factor of the score by the same numbers', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const found = score(profile, rules);
        const [root, ...others] = found.trace;
        expect(others).toEqual([]);
        expect(root?.points).toBe(found.total);
        expect(root?.children.map(({ id }) => id)).toEqual([...SECTIONS]);
        for (const section of root?.children ?? []) {
          expect(section.points).toBe(found.sections[section.id as 'core']);
        }
        const factors = root?.children.flatMap(({ children }) => children) ?? [];
        expect(Object.fromEntries(factors.map(({ id, points }) => [id, points]))).toEqual(
          found.factors,
        );
        expect(factors.map(({ id }) => id).sort()).toEqual(
          rules.factors.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('shows at every term the row that decided, true of the facts shown, and no later row true', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const column = columnOf(profile);
        for (const node of score(profile, rules).trace.flatMap(nodesOf)) {
          if (node.kind !== 'term') continue;
          const [factorId, termId] = node.id.split('.') as [string, string];
          const factor = rules.factors.find(({ id }) => id === factorId)!;
          const rows = factor.version.terms!.find(({ id }) => id === termId)!.rows;
          const at = rows.map((row) => isMet(row, node)).lastIndexOf(true);
          expect(node.rowIndex).toBe(at < 0 ? null : at);
          expect(node.row).toEqual(rows[at] ?? null);
          expect(node.points).toBe(node.row === null ? 0 : pointsIn(node.row.points, column));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives every number a date in force and a citation in both languages', () => {
    for (const rules of EVERY_GRID_AND_KEPT) {
      for (const node of score(BLANK, rules).trace.flatMap(nodesOf)) {
        expect(isIsoDate(node.from)).toBe(true);
        expect(node.from <= rules.version).toBe(true);
        expect(node.source.length).toBeGreaterThan(0);
        for (const id of node.source) {
          expect(sourceOf(id)?.titleEn).toBeTruthy();
          expect(sourceOf(id)?.titleFr).toBeTruthy();
        }
      }
    }
  });

  it('says the ages and years that were read, also past the last row of their tables', () => {
    const inputs = (profile: Profile) =>
      score(profile, gridOn('2025-03-25'))
        .trace.flatMap(nodesOf)
        .flatMap(({ input }) => Object.entries(input));
    expect(inputs({ ...BLANK, age: 64 })).toContainEqual(['age', 64]);
    expect(inputs({ ...BLANK, age: 63 })).toContainEqual(['age', 63]);
    expect(inputs({ ...BLANK, age: 120 })).toContainEqual(['age', 120]);
    expect(inputs({ ...BLANK, canadianWorkYears: 80 })).toContainEqual(['canadianWorkYears', 80]);
    expect(inputs({ ...BLANK, foreignWorkYears: 8 })).toContainEqual(['foreignWorkYears', 8]);
    const spouse = {
      education: 'secondary',
      firstLanguage: null,
      canadianWorkYears: 40,
    } as const;
    expect(inputs({ ...BLANK, spouse })).toContainEqual(['spouseCanadianWorkYears', 40]);
  });

  it('throws for a table that asks for a fact which profiles do not have', () => {
    const asks = (fact: string) => {
      const [age] = gridOn('2025-03-25').factors;
      const terms = [{ id: 'wage', rows: [{ when: { [fact]: 1 }, points: 5 }] }];
      const replace = { age: { ...age!.version, terms } };
      return overlay(gridOn('2025-03-25'), { name: fact, replace });
    };
    expect(score({ ...BLANK, foreignWorkYears: 1 }, asks('foreignWorkYears')).factors['age']).toBe(
      5,
    );
    expect(() => score(BLANK, asks('wage'))).toThrow(
      new RangeError('A table asks for a fact that profiles do not have: wage'),
    );
  });

  it('cannot be changed by who reads it', () => {
    const [root] = score(BLANK, gridOn('2025-03-25')).trace;
    const term = root!.children[0]!.children[0]!.children[0] as { points: number };
    expect(() => {
      term.points = 1;
    }).toThrow(TypeError);
    expect(score(BLANK, gridOn('2025-03-25')).total).toBe(0);
  });
});

function isMet(row: Row, { input }: TraceNode): boolean {
  return Object.entries(row.when).every(([fact, condition]) => {
    const value = input[fact];
    if (typeof condition === 'number') return typeof value === 'number' && value >= condition;
    if (Array.isArray(condition)) return (condition as readonly unknown[]).includes(value);
    return value === condition;
  });
}
