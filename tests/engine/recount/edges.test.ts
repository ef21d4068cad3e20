import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type IsoDate,
  isoDate,
  recount,
  scoreDossier,
} from '../../../src/engine/index.ts';
import type { DepartureCode } from '../../../src/engine/constants.ts';
import { addDays, type LanguageTest } from '../../../src/engine/dossier.ts';
import { changesBetween, departuresOf, gapBetween } from '../../../src/engine/recount.ts';
import { valueOf } from '../../support/rules.ts';
import {
  celpip,
  DAYS,
  file,
  from,
  job,
  later,
  sibling,
  spouse,
  tef,
  tested,
  worked,
} from './small.ts';

const ON = DAYS.application;
const departures = (dossier: Dossier, code: DepartureCode, on: IsoDate = ON) =>
  valueOf(departuresOf(dossier, on)).filter((each) => each.code === code);
const effects = (dossier: Dossier, first: string, last: string) =>
  valueOf(
    changesBetween(
      dossier,
      { name: 'profile', date: isoDate(first) },
      { name: 'decision', date: isoDate(last) },
    ),
  ).effects;
const events = (dossier: Dossier, first: string, last: string) =>
  effects(dossier, first, last).map(({ cause: { code, on } }) => [code, on]);

describe('what changed between two days', () => {
  it('is a test taken, where its kind has been accepted since that day', () => {
    const pte = (date: string) =>
      tested({
        test: 'pte-core',
        date: isoDate(date),
        scores: { reading: 60, writing: 69, listening: 60, speaking: 68 },
      });
    expect(events(pte('2024-01-30'), '2024-01-29', '2024-02-10')).toEqual([
      ['test-taken', '2024-01-30'],
    ]);
  });

  it('is the sister who comes of age first, in whatever order they stand', () => {
    const { siblings } = sibling({ birthDate: isoDate('2006-06-20') });
    const { siblings: elder } = sibling({ birthDate: isoDate('2006-06-10') });
    for (const both of [
      [...siblings, ...elder],
      [...elder, ...siblings],
    ])
      expect(events(file({ siblings: both }), '2024-06-01', '2024-07-01')).toEqual([
        ['sibling-adult', '2024-06-10'],
      ]);
  });

  it('is a year of work completed, and lost again years later', () => {
    const dossier = worked(job({ ...from('2015-01-05', '2016-01-10'), hoursPerWeek: 30 }));
    const years = events(dossier, '2015-12-01', '2026-06-01').filter(([code]) =>
      code!.startsWith('year'),
    );
    expect(years.map(([code]) => code)).toEqual(['year-completed', 'year-lapsed']);
  });

  it('is a year completed on the last day looked ahead at, and one lost in the next days, each once', () => {
    const old = job({ ...from('2013-01-07', '2014-01-12'), hoursPerWeek: 30 });
    const recent = job({ ...from('2022-01-12', '2023-01-05'), hoursPerWeek: 30 });
    const years = events(worked(old, recent), '2022-12-20', '2023-03-01').filter(([code]) =>
      code!.startsWith('year'),
    );
    expect(years).toEqual([
      ['year-completed', '2023-01-03'],
      ['year-lapsed', '2023-01-09'],
    ]);
  });
});

describe('the steps from a claim to the officer’s score', () => {
  const dossier = later(
    worked(
      job({ ...from('2020-01-01', '2021-06-01'), letter: 'missing' }),
      job({ ...from('2021-07-01', '2023-12-31'), letter: 'missing' }),
    ),
    {},
  );
  const claims = departures(dossier, 'unproven-job-counted').slice(0, 2);
  const claim = {
    date: 'application' as const,
    on: ON,
    departures: claims,
    score: valueOf(scoreDossier(dossier, ON, { departures: claims })).score,
  };
  const plain = {
    ...claim,
    departures: [],
    score: valueOf(scoreDossier(dossier, ON)).score,
  };

  it('take back what the claim departed in, the last first', () => {
    expect(claims).toHaveLength(2);
    const { steps } = valueOf(gapBetween(dossier, claim, plain));
    expect(steps.map(({ kind, departure }) => [kind, departure])).toEqual([
      ['undone', claims[1]],
      ['undone', claims[0]],
    ]);
    expect([steps[0]!.before, steps[1]!.after]).toEqual([claim.score.total, plain.score.total]);
    expect(steps[0]!.after).toBe(steps[1]!.before);
  });

  it('go back in time from the last event', () => {
    const aged = file({ candidate: { birthDate: isoDate('1990-06-01') } });
    const at = (date: string) => {
      const on = isoDate(date);
      const { score } = valueOf(scoreDossier(aged, on));
      return { date: 'profile' as const, on, departures: [], score };
    };
    const { steps } = valueOf(gapBetween(aged, at('2024-06-01'), at('2021-06-01')));
    expect(steps.map(({ effect }) => effect!.cause.on)).toEqual([
      '2024-06-01',
      '2023-06-01',
      '2022-06-01',
    ]);
  });
});

describe('departures', () => {
  it('say why a spouse was not counted', () => {
    const reason = (facts: Parameters<typeof spouse>[0]) =>
      departures(file({ spouse: spouse(facts) }), 'spouse-counted').map(({ variant }) => variant);
    expect(reason({ since: ON, accompanying: false })).toEqual(['not-accompanying']);
    expect(reason({ since: addDays(ON, 1), accompanying: false })).toEqual(['not-yet']);
    expect(reason({ since: null, accompanying: true, status: 'citizen' })).toEqual(['resident']);
  });

  it('read a test in another column where one ability alone is another', () => {
    const found = departures(tested(tef('2024-01-10', 10, 340)), 'tef-other-column');
    const levels = found.map(({ params }) => params);
    expect(found.length).toBeGreaterThan(0);
    for (const each of levels) expect(each.column).not.toBe(each.plain);
  });

  it('say why a test was not counted', () => {
    const reason = (dossier: Dossier, on: string) =>
      departures(dossier, 'test-counted-out-of-time', isoDate(on)).map(({ variant }) => variant);
    const pte = (date: string) =>
      tested({
        test: 'pte-core',
        date: isoDate(date),
        scores: { reading: 60, writing: 69, listening: 60, speaking: 68 },
      });
    expect(reason(pte('2023-12-01'), '2023-12-20')).toEqual(['not-accepted-yet']);
    expect(reason(tested(celpip(null)), '2024-07-10')).toEqual(['unknown']);
  });
});

it('an explanation holds the levels that its own departures give, of those that score alike', () => {
  const scores = { reading: 5, writing: 0.5, listening: 7.5, speaking: 4.5 };
  const ielts: LanguageTest = { test: 'ielts-general', date: isoDate('2023-11-21'), scores };
  const dossier = file({
    candidate: { languageTests: [celpip('2023-01-10')] },
    spouse: spouse({ accompanying: true, languageTests: [ielts] }),
  });
  const levels = departures(dossier, 'columns-swapped').filter(({ fact }) => fact[0] === 'spouse');
  expect(levels.length).toBeGreaterThan(1);
  for (const departure of levels) {
    const { total } = valueOf(scoreDossier(dossier, ON, { departures: [departure] })).score;
    const known = { total, dates: ['application'] } as const;
    for (const { departures: own, profile } of valueOf(recount(dossier, known, { most: 1 }))
      .explanations) {
      const { reading } = valueOf(scoreDossier(dossier, ON, { departures: own }));
      expect(profile).toEqual(reading.profile);
    }
  }
});
