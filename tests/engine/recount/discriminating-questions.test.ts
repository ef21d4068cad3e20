import { describe, expect, it } from 'vitest';
import { type Explanation, isoDate, type Score } from '../../../src/engine/index.ts';
import {
  type Departure,
  type NamedDate,
  discriminatingQuestions,
} from '../../../src/engine/recount.ts';
import { BLANK } from '../../../src/engine/profile/blank.ts';
import { weigher } from '../../../src/engine/recount/plausibility.ts';
import type { Effect } from '../../../src/engine/recount/search/effects.ts';
import { explanationsOf } from '../../../src/engine/recount/search/groups.ts';
import type { SetClass } from '../../../src/engine/recount/search/part.ts';
import type { Search } from '../../../src/engine/recount/search/search.ts';
import { effect } from './made-effects.ts';

const score = (age: number, education: number): Score =>
  ({
    total: age + education,
    factors: { age, education },
    sections: { core: age + education, spouse: 0 },
  }) as unknown as Score;

const departure = (fact: Departure['fact'], way = 0): Departure => effect(fact, way).departures[0];

const explanation = (of: Score, departures: readonly Departure[] = []): Explanation => ({
  date: 'profile',
  on: isoDate('2024-05-02'),
  departures,
  instead: departures.map(() => []),
  plausibility: 1,
  profile: BLANK,
  score: of,
  alternatives: [],
  sets: 1,
});

describe('the questions that tell explanations apart', () => {
  it('is each figure and each fact on which they differ, those that leave least first', () => {
    const [job, other, test] = [
      departure(['candidate', 'jobs', 0], 1),
      departure(['candidate', 'jobs', 0], 2),
      { ...departure(['candidate', 'languageTests', 1]), path: ['elsewhere'] },
    ];
    const explanations = [
      explanation(score(100, 50)),
      explanation(score(100, 40), [job]),
      explanation(score(90, 50), [job, test]),
      explanation(score(80, 60), [other]),
    ];
    const [least, more] = [
      { numerator: 3, denominator: 2 },
      { numerator: 5, denominator: 2 },
    ];
    const totals = [
      { value: 150, explanations: [0] },
      { value: 140, explanations: [1, 2, 3] },
    ];
    expect(discriminatingQuestions(explanations)).toEqual([
      {
        question: { kind: 'figure', figure: 'factors.age' },
        answers: [
          { value: 100, explanations: [0, 1] },
          { value: 90, explanations: [2] },
          { value: 80, explanations: [3] },
        ],
        expected: least,
      },
      {
        question: { kind: 'figure', figure: 'factors.education' },
        answers: [
          { value: 50, explanations: [0, 2] },
          { value: 40, explanations: [1] },
          { value: 60, explanations: [3] },
        ],
        expected: least,
      },
      {
        question: { kind: 'fact', fact: job.fact, path: job.path },
        answers: [
          { value: null, explanations: [0] },
          { value: job, explanations: [1, 2] },
          { value: other, explanations: [3] },
        ],
        expected: least,
      },
      { question: { kind: 'figure', figure: 'total' }, answers: totals, expected: more },
      { question: { kind: 'figure', figure: 'sections.core' }, answers: totals, expected: more },
      {
        question: { kind: 'fact', fact: test.fact, path: ['elsewhere'] },
        answers: [
          { value: null, explanations: [0, 1, 3] },
          { value: test, explanations: [2] },
        ],
        expected: more,
      },
    ]);
  });

  it('is nothing where there is nothing to tell apart', () => {
    expect(discriminatingQuestions([])).toEqual([]);
    expect(discriminatingQuestions([explanation(score(100, 50))])).toEqual([]);
  });
});

describe('explanations made of what a search found', () => {
  const day: NamedDate = { name: 'profile', date: isoDate('2024-05-02') };
  const weights = weigher('officer', { dates: { profile: 1000, decision: 500 } });
  const classOf = (effects: readonly Effect[]): SetClass => ({
    subsetValues: [0],
    count: effects.length,
    best: effects.reduce((best, { factor }) => (factor > best ? factor : best), 0n),
    members: effects.map((each) => ({ effects: [each] })),
  });
  const search = (...hits: Search['hits']): Search => ({ hits }) as unknown as Search;
  const ways = (count: number, weight: (way: number) => number): readonly Effect[] =>
    Array.from({ length: count }, (_, way) => ({
      ...effect(['fact'], way),
      factor: BigInt(1000 + weight(way)),
    }));
  const wayOf = ({ departures: [first] }: { readonly departures: readonly Departure[] }) =>
    (first!.changes[0] as { readonly value: number }).value;

  it('are the best of a great many first, and as many others as can be put in order', () => {
    // The best is past the twenty thousand that are put in order, the next best past it.
    const effects = ways(25_000, (way) =>
      way === 20_500 ? 900 : way === 24_999 ? 800 : way % 100,
    );
    const hit = { size: 1, classes: [[classOf(effects)]], profile: BLANK, score: score(1, 1) };
    const [found, ...none] = explanationsOf([{ day, search: search(hit) }], weights, 3);
    expect(none).toEqual([]);
    expect(found).toMatchObject({ date: 'profile', sets: 25_000, score: { total: 2 } });
    expect(wayOf(found!)).toBe(20_500);
    expect(found!.alternatives.map(wayOf)).toEqual([99, 199, 299]);
  });

  it('stand together where every factor is alike, on whichever day, and apart where one is not', () => {
    const [one, two, three, four] = ways(4, (way) => [500, 600, 700, 100][way]!) as [
      Effect,
      Effect,
      Effect,
      Effect,
    ];
    const decision: NamedDate = { name: 'decision', date: isoDate('2024-12-01') };
    const hit = (effects: readonly Effect[], of: Score) => ({
      size: 1,
      classes: [[classOf(effects)]],
      profile: BLANK,
      score: of,
    });
    const found = explanationsOf(
      [
        { day, search: search(hit([one], score(10, 20)), hit([four], score(20, 10))) },
        { day: decision, search: search(hit([two, three], score(10, 20))) },
      ],
      weights,
      1,
    );
    expect(
      found.map((each) => [
        [each.date, wayOf(each)],
        each.alternatives.map((other) => [other.date, wayOf(other)]),
        each.sets,
        each.score.factors,
      ]),
    ).toEqual([
      [['decision', 2], [['decision', 1]], 3, { age: 10, education: 20 }],
      [['profile', 3], [], 1, { age: 20, education: 10 }],
    ]);
  });
});
