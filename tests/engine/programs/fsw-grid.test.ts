import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import {
  ADAPTABILITY_IDS,
  type AdaptabilityId,
  EDUCATION_LEVELS,
  type EducationLevel,
} from '../../../src/engine/constants.ts';
import { type FswFacts, fswGrid, type GridNode } from '../../../src/engine/programs.ts';
import { anyRulesDate } from '../../support/dates.ts';

interface GridVector {
  readonly case: string;
  readonly facts: {
    readonly firstLanguage: number;
    readonly secondLanguage: number | null;
    readonly education: EducationLevel;
    readonly workYears: number;
    readonly age: number;
    readonly arrangedEmployment: boolean;
    readonly adaptability: readonly AdaptabilityId[];
  };
  readonly points: number;
}
const vectors = Object.values(
  import.meta.glob<readonly GridVector[]>('../../tables/fixtures/fsw-vectors.json', {
    eager: true,
    import: 'default',
  }),
).flat();

const level = (clb: number) => ({ reading: clb, writing: clb, listening: clb, speaking: clb });
const ON = isoDate('2024-07-17');

const anyClb = () =>
  fc.record({
    reading: fc.nat(12),
    writing: fc.nat(12),
    listening: fc.nat(12),
    speaking: fc.nat(12),
  });
const anyFacts = (): fc.Arbitrary<FswFacts> =>
  fc.record({
    firstLanguage: fc.option(anyClb()),
    secondLanguage: fc.option(anyClb()),
    education: fc.constantFrom(...EDUCATION_LEVELS),
    workYears: fc.nat(20),
    age: fc.nat(90),
    arrangedEmployment: fc.boolean(),
    adaptability: fc.subarray([...ADAPTABILITY_IDS]),
  });

const nodes = (node: GridNode): readonly GridNode[] => [node, ...node.children.flatMap(nodes)];

describe('the grid of 100 points', () => {
  it('is tried on three worked examples', () => expect(vectors).toHaveLength(3));

  it.each(vectors)('gives $points points: $case', ({ facts, points }) => {
    const grid = fswGrid(
      {
        firstLanguage: level(facts.firstLanguage),
        secondLanguage: facts.secondLanguage === null ? null : level(facts.secondLanguage),
        education: facts.education,
        workYears: facts.workYears,
        age: facts.age,
        arrangedEmployment: facts.arrangedEmployment,
        adaptability: facts.adaptability,
      },
      ON,
    );
    expect(grid.points).toBe(points);
  });

  it('gives 100 to who has everything, and caps adaptability at 10', () => {
    const grid = fswGrid(
      {
        firstLanguage: level(10),
        secondLanguage: level(5),
        education: 'doctoral',
        workYears: 6,
        age: 30,
        arrangedEmployment: true,
        adaptability: ADAPTABILITY_IDS,
      },
      ON,
    );
    const adaptability = grid.children.find(({ id }) => id === 'adaptability')!;
    expect(grid.points).toBe(100);
    expect(adaptability.cap).toMatchObject({ limit: 10, before: 40, binding: true });
  });

  it('falls by a point a year from 36 to 47, and gives nothing under 18', () => {
    const points = (age: number): number =>
      fswGrid({ ...NOBODY, age }, ON).children.find(({ id }) => id === 'age')!.points;
    const ages = [17, 18, 35, 36, 37, 46, 47, 60];
    expect(ages.map(points)).toEqual([0, 12, 12, 11, 10, 1, 0, 0]);
  });

  it('explains every number: a sum is its children under its cap, a part its row', () => {
    fc.assert(
      fc.property(anyFacts(), anyRulesDate(), (facts, date) => {
        for (const node of nodes(fswGrid(facts, date))) {
          expect(node.points).toBeLessThanOrEqual(node.maximum);
          const row = node.rowIndex === null ? 0 : node.rows[node.rowIndex]!.points;
          const sum = node.children.reduce((points, child) => points + child.points, 0);
          expect(node.points).toBe(node.cap === null ? row : Math.min(sum, node.cap.limit));
        }
      }),
    );
  });

  it('never falls when a level, a credential, a year or an item is added', () => {
    fc.assert(
      fc.property(anyFacts(), anyFacts(), (one, other) => {
        const better: FswFacts = {
          firstLanguage: higher(one.firstLanguage, other.firstLanguage),
          secondLanguage: higher(one.secondLanguage, other.secondLanguage),
          education:
            EDUCATION_LEVELS[
              Math.max(
                EDUCATION_LEVELS.indexOf(one.education),
                EDUCATION_LEVELS.indexOf(other.education),
              )
            ]!,
          workYears: Math.max(one.workYears, other.workYears),
          age: one.age,
          arrangedEmployment: one.arrangedEmployment || other.arrangedEmployment,
          adaptability: [...new Set([...one.adaptability, ...other.adaptability])],
        };
        expect(fswGrid(better, ON).points).toBeGreaterThanOrEqual(fswGrid(one, ON).points);
      }),
    );
  });
});

type Levels = FswFacts['firstLanguage'];

function higher(one: Levels, other: Levels): Levels {
  if (one === null || other === null) return one ?? other;
  return {
    reading: Math.max(one.reading, other.reading),
    writing: Math.max(one.writing, other.writing),
    listening: Math.max(one.listening, other.listening),
    speaking: Math.max(one.speaking, other.speaking),
  };
}

const NOBODY: FswFacts = {
  firstLanguage: null,
  secondLanguage: null,
  education: 'less-than-secondary',
  workYears: 0,
  age: 0,
  arrangedEmployment: false,
  adaptability: [],
};
