import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  isoDate,
  recount,
  type Recount,
  type RecountOptions,
  type Score,
} from '../../../src/engine/index.ts';
import { type Departure, type Figure, recountSteps } from '../../../src/engine/recount.ts';
import { FIRST_FILES } from './medium-files.ts';
import { departuresBy, scoreWith, setsOf } from './brute-force.ts';
import { valueOf } from '../../support/rules.ts';
import { celpip, type Day, dayOf, file, later } from './small.ts';
import { TWO_YEARS } from './two-years.ts';

const FILES = FIRST_FILES.map(([name, dossier, on]) => ({ name, dossier, on: on ?? 'profile' }));

/** The scores of every set of one departure at the most, the plain one, and a total over it that none gives. */
function scoresOf(dossier: Dossier, on: Day) {
  const day = dayOf(dossier, on);
  const sets: readonly (readonly Departure[])[] = setsOf(departuresBy('officer', dossier, day), 1);
  const scores = sets.map((set) => scoreWith(dossier, day, set));
  const plain = scores[0]!;
  const given = new Set(scores.map(({ total }) => total));
  const ungiven = plain.total + [1, 2, 3, 4].find((more) => !given.has(plain.total + more))!;
  return { scores, plain, ungiven };
}

const totals = ({ nearest }: Recount): readonly (number | undefined)[] => [
  nearest?.below?.score.total,
  nearest?.above?.score.total,
];

const around = (scores: readonly Score[], least: number, greatest: number) => {
  const all = scores.map(({ total }) => total);
  const below = all.filter((total) => total < least);
  const above = all.filter((total) => total > greatest);
  return [
    below.length === 0 ? undefined : Math.max(...below),
    above.length === 0 ? undefined : Math.min(...above),
  ];
};

const ordered = (points: readonly number[]): readonly number[] =>
  [...new Set(points)].sort((a, b) => a - b);

describe.each(FILES)('where no reading gives the figures: $name', ({ dossier, on }) => {
  const answer = (known: {
    total?: Figure;
    factors?: Record<string, Figure>;
    sections?: Partial<Record<keyof Score['sections'], Figure>>;
  }): Recount => valueOf(recount(dossier, { ...known, dates: [on] }, { most: 1 }));

  it('the nearest totals on either side are told, each with its best explanation', () => {
    const { scores, ungiven } = scoresOf(dossier, on);
    const found = answer({ total: ungiven });
    expect(found).toMatchObject({
      outcome: 'impossible',
      complete: true,
      nearest: { unreachable: [], exact: true },
    });
    expect(totals(found)).toEqual(around(scores, ungiven, ungiven));
    for (const side of [found.nearest?.below, found.nearest?.above]) {
      if (side === null || side === undefined) continue;
      const best = answer({ total: side.score.total }).explanations[0]!;
      expect(side).toEqual({ ...best, alternatives: best.alternatives.slice(0, 3) });
    }
    expect(totals(answer({ total: { least: 1199 } }))).toEqual(around(scores, 1199, 1200));
    expect(totals(answer({ total: { greatest: -1 } }))).toEqual(around(scores, -1, -1));
  });

  it('of those that give the other figures, where there are any', () => {
    const { scores, plain, ungiven } = scoresOf(dossier, on);
    const points = plain.factors['education'] ?? 0;
    const alike = scores.filter(({ factors }) => factors['education'] === points);
    const found = answer({ total: ungiven, factors: { education: points } });
    expect(totals(found)).toEqual(around(alike, ungiven, ungiven));
    expect(found.nearest?.unreachable).toEqual([]);
    const core = scores.filter(({ sections }) => sections.core === plain.sections.core);
    expect(totals(answer({ total: ungiven, sections: { core: plain.sections.core } }))).toEqual(
      around(core, ungiven, ungiven),
    );
  });

  it('of all, where none gives them, with what those figures may be', () => {
    const { scores, plain, ungiven } = scoresOf(dossier, on);
    const known = { total: ungiven, factors: { education: 7, age: plain.factors['age'] ?? 0 } };
    const found = answer({ ...known, sections: { core: 1199, transferability: { least: 0 } } });
    expect(totals(found)).toEqual(around(scores, ungiven, ungiven));
    expect(found.nearest?.unreachable).toEqual([
      {
        figure: 'factors.education',
        reachable: ordered(scores.map(({ factors }) => factors['education'] ?? 0)),
      },
      { figure: 'sections.core', reachable: ordered(scores.map(({ sections }) => sections.core)) },
    ]);
  });

  it('and nothing of a factor that there is not', () => {
    expect(answer({ factors: { aeg: 3 } }).nearest?.unreachable).toEqual([
      { figure: 'factors.aeg', reachable: [0] },
    ]);
  });
});

describe('a recount stopped', () => {
  const known = { total: 1199, dates: ['invitation'] } as const;
  const answer = (options: RecountOptions): Recount => valueOf(recount(TWO_YEARS, known, options));

  it('is stopped at its budget of readings, with what is complete so far', () => {
    const [, ...ones] = setsOf(departuresBy('officer', TWO_YEARS, TWO_YEARS.dates.invitation!), 1);
    const few = answer({ most: 1, budget: 1 });
    expect(few).toMatchObject({ outcome: 'truncated', complete: false, nearest: null });
    expect(ones.length).toBeGreaterThan(10);
    const plainOnly = answer({ most: 0, budget: 1 });
    expect(plainOnly).toMatchObject({
      outcome: 'truncated',
      bound: 'budget',
      searched: { visited: 1, completeTo: -1 },
    });
    expect(answer({ most: 0, budget: 2 })).toMatchObject({
      outcome: 'impossible',
      bound: null,
      searched: { most: 0, visited: 1, completeTo: 0 },
    });
  });

  it('says that the nearest totals and figures are not exact where it stops among them', () => {
    const [, { dossier, on }] = FILES as [unknown, (typeof FILES)[number]];
    const asked = { total: 1199, factors: { education: 7 }, dates: [on] };
    const seen = valueOf(recount(dossier, asked, { most: 2 }));
    expect(seen.nearest?.exact).toBe(true);
    // What cannot give the total is passed over; what the figures may be, asks for every reading.
    const budget = seen.searched.visited + 1;
    const short = valueOf(recount(dossier, asked, { most: 2, budget }));
    expect(short).toMatchObject({
      outcome: 'impossible',
      complete: true,
      nearest: { exact: false },
    });
    expect(short.searched).toEqual(seen.searched);
  });

  const [, { dossier }] = FILES as [unknown, (typeof FILES)[number]];
  /** On its first day, little of it is proven yet. */
  const second = later(dossier, { profile: isoDate('2020-01-05') });
  const everyReading = (date: Day): number =>
    valueOf(recount(second, { total: { least: 0 }, dates: [date] }, { most: 2 })).searched.visited;

  it('says that they are exact only where every day was searched whole', () => {
    const dates = ['profile', 'application'] as const;
    const all = dates.map(everyReading);
    expect(new Set(all).size).toBe(2);
    const asked = { total: 1199, factors: { education: 7 }, dates };
    for (const budget of [Math.max(...all), Math.max(...all) + 1]) {
      const { nearest } = valueOf(recount(second, asked, { most: 2, budget }));
      expect(nearest?.exact).toBe(all.every((readings) => readings < budget));
    }
  });

  it('scores no reading past its budget', () => {
    const asked = { total: { least: 0 }, dates: ['application'] } as const;
    for (const budget of [90, 120])
      expect(valueOf(recount(second, asked, { most: 2, budget })).searched.visited).toBe(budget);
  });

  it('tells how many readings it passed over: with those that it scored, they are all', () => {
    const asked = { total: 1199, dates: ['application'] } as const;
    const { visited, pruned } = valueOf(recount(second, asked, { most: 2 })).searched;
    expect(pruned).toBeGreaterThan(0);
    expect(visited + pruned).toBe(everyReading('application'));
  });

  it('tries fewer departures where a part has too many sets of them, and says so', () => {
    // Ten sets of one departure, many more of two, and few readings: most of them score alike.
    const dossier = file({ candidate: { languageTests: [celpip('2023-01-10')] } });
    const asked = { total: 1199, dates: ['profile'] } as const;
    const found = valueOf(recount(dossier, asked, { most: 4, budget: 10 }));
    expect(found).toMatchObject({
      outcome: 'truncated',
      bound: 'part-too-large',
      complete: false,
      nearest: null,
      searched: { most: 1, completeTo: 1, dates: [{ departures: 9, sets: 10 }] },
    });
  });

  it('lists twelve other sets of each explanation, unless more or fewer are asked for', () => {
    const listed = (options: RecountOptions): readonly number[] =>
      valueOf(recount(TWO_YEARS, { refusedBelow: 440 }, { most: 2, ...options })).explanations.map(
        ({ alternatives }) => alternatives.length,
      );
    const all = listed({ listed: Infinity });
    expect(Math.max(...all)).toBeGreaterThan(13);
    expect(listed({})).toEqual(all.map((count) => Math.min(12, count)));
    expect(listed({ listed: 1 })).toEqual(all.map((count) => Math.min(1, count)));
  });

  it('asks for no fewer than no departure, and no more than six', () => {
    const one = {
      ...TWO_YEARS,
      candidate: { ...TWO_YEARS.candidate, jobs: [], languageTests: [] },
    };
    const mostOf = (most: number | undefined): number =>
      valueOf(recount(one, known, { most })).searched.most;
    expect([-1, 0, 6, 7, undefined].map(mostOf)).toEqual([0, 0, 6, 6, 4]);
  });

  it('tells how far it has come, and ends with what was found when it is cancelled', () => {
    const steps = recountSteps(TWO_YEARS, { total: { least: 0 } }, { most: 1 });
    const first = steps.next();
    if (first.done === true) throw new Error('ended at once');
    const { found, ...progress } = first.value;
    expect(progress).toEqual({ visited: 1, done: 0, of: 8 });
    expect(found().map(({ departures, date }) => [departures, date])).toEqual([[[], 'profile']]);
    const second = steps.next();
    expect(second.value).toMatchObject({ visited: 2, done: 1, of: 8 });
    const last = steps.next('cancel');
    expect(last).toMatchObject({
      done: true,
      value: {
        ok: true,
        value: {
          outcome: 'truncated',
          bound: 'cancelled',
          complete: false,
          nearest: null,
          searched: { most: 1, visited: 2, completeTo: -1 },
        },
      },
    });
  });

  it('tells it for each choice of rules, spouse and education, not only for each number of departures', () => {
    const [{ dossier, on }] = FILES as [(typeof FILES)[number]];
    const diplomas = departuresBy('officer', dossier, dayOf(dossier, on)).filter(
      ({ fact }) => fact[1] === 'credentials' || fact[1] === 'education',
    );
    expect(diplomas.length).toBeGreaterThan(3);
    const steps = [...recountSteps(dossier, { dates: [on] }, { most: 1 })];
    expect(steps.map(({ done }) => done)).toEqual([0, ...steps.slice(1).map(() => 1)]);
    expect(steps.length).toBeGreaterThan(3);
  });

  it('cannot be made of a day before Express Entry', () => {
    const early = { ...TWO_YEARS, dates: { ...TWO_YEARS.dates, profile: '2014-12-31' } };
    expect(recount(early as Dossier, {})).toMatchObject({
      ok: false,
      issues: [{ code: 'date-before-express-entry' }],
    });
  });
});
