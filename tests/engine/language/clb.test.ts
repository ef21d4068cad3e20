import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseDossier } from '../../../src/engine/index.ts';
import { ABILITIES, type Ability, type TestId } from '../../../src/engine/constants.ts';
import { clbOf, type LanguageTest, type TestScore } from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

/** Reading, writing, listening, speaking: the order of the published charts. */
type Four = readonly [reading: number, writing: number, listening: number, speaking: number];

interface Chart {
  readonly name: string;
  readonly test: TestId;
  /** A day on which the chart is the one to use. */
  readonly date: string;
  readonly step: number;
  readonly min: Four;
  readonly max: Four;
  /** Least score for the level, highest level first. */
  readonly levels: readonly (readonly [level: number, ...scores: Four])[];
}

const square = (n: number): Four => [n, n, n, n];

/** The language test equivalency charts, written out a second time. */
// prettier-ignore
const CHARTS: readonly Chart[] = [
  {
    name: 'IELTS General Training', test: 'ielts-general', date: '2020-06-01',
    step: 0.5, min: square(0), max: square(9),
    levels: [
      [10, 8.0, 7.5, 8.5, 7.5], [9, 7.0, 7.0, 8.0, 7.0], [8, 6.5, 6.5, 7.5, 6.5],
      [7, 6.0, 6.0, 6.0, 6.0], [6, 5.0, 5.5, 5.5, 5.5], [5, 4.0, 5.0, 5.0, 5.0],
      [4, 3.5, 4.0, 4.5, 4.0],
    ],
  },
  {
    name: 'CELPIP-General', test: 'celpip-general', date: '2020-06-01',
    step: 1, min: square(1), max: square(12),
    levels: [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((level) => [level, ...square(level)] as const),
  },
  {
    name: 'PTE Core', test: 'pte-core', date: '2024-06-01',
    step: 1, min: square(10), max: square(90),
    levels: [
      [10, 88, 90, 89, 89], [9, 78, 88, 82, 84], [8, 69, 79, 71, 76], [7, 60, 69, 60, 68],
      [6, 51, 60, 50, 59], [5, 42, 51, 39, 51], [4, 33, 41, 28, 42], [3, 24, 32, 18, 34],
    ],
  },
  {
    name: 'TEF Canada from 2023-12-11 (score / 699)', test: 'tef-canada', date: '2023-12-11',
    step: 1, min: square(301), max: square(699),
    levels: [
      [10, 546, 558, 546, 556], [9, 503, 512, 503, 518], [8, 462, 472, 462, 494],
      [7, 434, 428, 434, 456], [6, 393, 379, 393, 422], [5, 352, 330, 352, 387],
      [4, 306, 268, 306, 328],
    ],
  },
  {
    name: 'TEF Canada to 2023-12-10 (équivalence ancien score)', test: 'tef-canada', date: '2023-12-10',
    step: 1, min: square(0), max: [300, 450, 360, 450],
    levels: [
      [10, 263, 393, 316, 393], [9, 248, 371, 298, 371], [8, 233, 349, 280, 349],
      [7, 207, 310, 249, 310], [6, 181, 271, 217, 271], [5, 151, 226, 181, 226],
      [4, 121, 181, 145, 181],
    ],
  },
  {
    name: 'TCF Canada', test: 'tcf-canada', date: '2022-06-01',
    step: 1, min: [100, 0, 100, 0], max: [699, 20, 699, 20],
    levels: [
      [10, 549, 16, 549, 16], [9, 524, 14, 523, 14], [8, 499, 12, 503, 12], [7, 453, 10, 458, 10],
      [6, 406, 7, 398, 7], [5, 375, 6, 369, 6], [4, 342, 4, 331, 4],
    ],
  },
];

const testWith = (
  test: TestId,
  date: string,
  scores: Readonly<Record<Ability, TestScore>>,
): LanguageTest => ({ test, date: isoDate(date), scores });

const maxOf = ({ max }: Chart): Readonly<Record<Ability, number>> => ({
  reading: max[0],
  writing: max[1],
  listening: max[2],
  speaking: max[3],
});

/** The level of a score by the chart, found the plain way. */
function levelBy(chart: Chart, place: number, value: number): number {
  for (const [level, ...least] of chart.levels) if (value >= least[place]!) return level;
  return 0;
}

describe.each(CHARTS.map((chart) => [chart.name, chart] as const))('%s', (_, chart) => {
  it.each(ABILITIES.map((ability, place) => [ability, place] as const))(
    'gives for every score in %s the level of the published chart',
    (ability, place) => {
      const found: string[] = [];
      const expected: string[] = [];
      for (let n = 0; chart.min[place]! + n * chart.step <= chart.max[place]!; n += 1) {
        const value = chart.min[place]! + n * chart.step;
        const { clb } = clbOf(
          testWith(chart.test, chart.date, { ...maxOf(chart), [ability]: value }),
        );
        found.push(`${value}: ${clb[ability]}`);
        expected.push(`${value}: ${levelBy(chart, place, value)}`);
      }
      expect(found.length).toBeGreaterThan(11);
      expect(found).toEqual(expected);
    },
  );

  it('is read without a doubt about the column when its highest scores are given', () => {
    const { columnDoubt } = clbOf(testWith(chart.test, chart.date, maxOf(chart)));
    expect(columnDoubt).toBeNull();
  });
});

describe('a score off the scale', () => {
  const issuesOf = (test: TestId, date: string, ability: Ability, value: TestScore) => {
    const charts = CHARTS.filter((each) => each.test === test);
    const chart = charts.find((each) => each.date <= date) ?? charts.at(-1)!;
    const scores = { ...maxOf(chart), [ability]: value };
    const result = parseDossier({
      ...EMPTY_DOSSIER,
      candidate: { ...EMPTY_DOSSIER.candidate, languageTests: [{ test, date, scores }] },
    });
    return result.ok ? [] : result.issues;
  };

  it.each([
    ['ielts-general', '2020-01-01', 'reading', 6.3],
    ['ielts-general', '2020-01-01', 'writing', 9.5],
    ['ielts-general', '2020-01-01', 'writing', -0.5],
    ['celpip-general', '2020-01-01', 'speaking', 13],
    ['celpip-general', '2020-01-01', 'speaking', 0],
    ['celpip-general', '2020-01-01', 'speaking', 7.5],
    ['pte-core', '2024-06-01', 'listening', 91],
    ['pte-core', '2024-06-01', 'listening', 9],
    ['tef-canada', '2024-01-01', 'reading', 700],
    ['tef-canada', '2018-01-01', 'reading', 301],
    ['tef-canada', '2018-01-01', 'speaking', 451],
    ['tcf-canada', '2022-01-01', 'writing', 21],
    ['tcf-canada', '2022-01-01', 'reading', 99],
    ['ielts-general', '2020-01-01', 'reading', 'M'],
    ['ielts-general', '2020-01-01', 'reading', 1e300],
    ['ielts-general', '2020-01-01', 'reading', 1e-300],
  ] as const)(
    'of %s on %s in %s, %s, names the field and the scale',
    (test, date, ability, value) => {
      expect(issuesOf(test, date, ability, value)).toEqual([
        {
          code: 'score-not-on-scale',
          path: ['candidate', 'languageTests', 0, 'scores', ability],
          params: expect.objectContaining({ test, ability, value }) as unknown,
        },
      ]);
    },
  );

  it('names the least, the greatest and the step that are allowed', () => {
    expect(issuesOf('ielts-general', '2020-01-01', 'reading', 6.3)[0]?.params).toMatchObject({
      min: 0,
      max: 9,
      step: 0.5,
    });
    expect(issuesOf('pte-core', '2024-06-01', 'writing', 91)[0]?.params).toMatchObject({
      min: 10,
      max: 90,
      step: 1,
    });
    expect(issuesOf('celpip-general', '2020-01-01', 'writing', 'X')[0]?.params).toMatchObject({
      min: 1,
      max: 12,
      marks: ['M'],
    });
  });

  it('is not the mark that CELPIP prints below its scale: that is level 0', () => {
    expect(issuesOf('celpip-general', '2020-01-01', 'speaking', 'M')).toEqual([]);
    const reading = clbOf(
      testWith('celpip-general', '2020-01-01', {
        reading: 2,
        writing: 3,
        listening: 'M',
        speaking: 12,
      }),
    );
    expect(reading.clb).toEqual({ reading: 0, writing: 3, listening: 0, speaking: 12 });
    expect(reading.belowScale).toEqual(['reading', 'listening']);
  });
});

describe('TEF Canada’s two columns', () => {
  const doubt = (date: string, scores: Four) => {
    const [reading, writing, listening, speaking] = scores;
    const found = clbOf(testWith('tef-canada', date, { reading, writing, listening, speaking }));
    return { doubt: found.columnDoubt, column: found.column.id, reading: found.clb.reading };
  };
  const OLD: Four = [263, 393, 316, 393];
  const NEW: Four = [546, 558, 546, 556];

  it('before 2019-10-01 there is only one', () => {
    expect(doubt('2019-09-30', OLD)).toEqual({
      doubt: null,
      column: 'previous-score',
      reading: 10,
    });
  });

  it('from 2019-10-01 to 2023-12-10 the "/699" scores are the wrong ones, and that is said', () => {
    expect(doubt('2019-10-01', NEW)).toMatchObject({ doubt: 'wrong', column: 'score-699' });
    expect(doubt('2023-12-10', NEW)).toMatchObject({ doubt: 'wrong', column: 'score-699' });
    expect(doubt('2022-01-01', OLD)).toMatchObject({ column: 'previous-score', reading: 10 });
  });

  it('since 2023-12-11 the "/699" scores are the right ones, in no doubt', () => {
    expect(doubt('2023-12-11', NEW)).toEqual({ doubt: null, column: 'score-699', reading: 10 });
    expect(doubt('2025-06-01', [503, 512, 503, 518])).toEqual({
      doubt: null,
      column: 'score-699',
      reading: 9,
    });
  });

  it('since 2023-12-11 low "/699" scores are not read as high ones of the old scale', () => {
    expect(doubt('2024-06-01', [300, 268, 306, 328])).toMatchObject({
      column: 'score-699',
      reading: 0,
    });
  });

  it('since 2023-12-11 scores of the older scale are read in "/699", and the doubt is said', () => {
    expect(doubt('2023-12-11', OLD)).toEqual({ doubt: 'assumed', column: 'score-699', reading: 0 });
  });

  it('since 2023-12-11 the doubt is of the abilities that have a score, and of all of them', () => {
    const doubtOf = (scores: Partial<Record<Ability, TestScore>>) =>
      clbOf(
        testWith('tef-canada', '2024-06-01', {
          ...{ reading: 263, writing: 393, listening: 316, speaking: 393 },
          ...scores,
        }),
      ).columnDoubt;
    expect(doubtOf({})).toBe('assumed');
    expect(doubtOf({ reading: null })).toBe('assumed');
    // Below the lowest level of the older scale, which no one types by mistake.
    expect(doubtOf({ reading: 100 })).toBeNull();
    expect(doubtOf({ reading: null, writing: null, listening: null, speaking: null })).toBeNull();
  });

  it('since 2023-12-11 a low "/699" score that is below NCLC 4 on both scales raises no doubt', () => {
    expect(doubt('2024-06-01', [100, 150, 120, 160])).toMatchObject({
      doubt: null,
      column: 'score-699',
    });
  });
});

describe('levels', () => {
  it('rise with scores: a higher score in an ability never gives a lower level', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHARTS),
        fc.constantFrom(0, 1, 2, 3),
        fc.nat(),
        fc.nat(),
        (chart, place, a, b) => {
          const ability = ABILITIES[place];
          const steps = Math.floor((chart.max[place] - chart.min[place]) / chart.step) + 1;
          const at = (n: number): number =>
            clbOf(
              testWith(chart.test, chart.date, {
                ...maxOf(chart),
                [ability]: chart.min[place] + n * chart.step,
              }),
            ).clb[ability];
          const [low, high] = [a % steps, b % steps].sort((x, y) => x - y) as [number, number];
          expect(at(low)).toBeLessThanOrEqual(at(high));
        },
      ),
    );
  });

  it('are 0 for a score that is missing, or what the caller puts in its place', () => {
    const test = testWith('ielts-general', '2020-01-01', {
      reading: null,
      writing: 7,
      listening: 7,
      speaking: 7,
    });
    expect(clbOf(test).clb.reading).toBe(0);
    expect(clbOf(test, 12).clb.reading).toBe(12);
    expect(clbOf(test).belowScale).toEqual([]);
  });
});
