import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type DossierSubject,
  isoDate,
  type IsoDate,
} from '../../../src/engine/index.ts';
import { PLAIN } from '../../../src/engine/dossier/change.ts';
import {
  type Situation,
  situationsOf,
  withHoursOf,
} from '../../../src/engine/whatif/plan/situations.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { gridOn } from '../../support/rules.ts';

const DATE = isoDate('2026-01-05');
const HORIZON = isoDate('2026-02-10');
const { candidate: NOBODY } = EMPTY_DOSSIER;
const rules = gridOn('2026-01-05');

const of = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}, until = HORIZON) => {
  const candidate = { ...NOBODY, birthDate: isoDate('1990-01-20'), ...facts };
  const dossier: Dossier = { ...EMPTY_DOSSIER, ...more, candidate };
  const subject: DossierSubject = { kind: 'dossier', dossier, date: DATE };
  const view = { dossier, departures: [], manner: PLAIN };
  return { view, situations: situationsOf(subject, view, until) };
};
const stretch = (first: string, last: string, facts: Partial<Situation> = {}): Situation => ({
  first: isoDate(first),
  last: isoDate(last),
  age: 35,
  rules,
  canadian: 0,
  foreign: 0,
  spouseCanadian: 0,
  ...facts,
});

describe('the stretches of days of a plan', () => {
  it('end before each day on which something happens, and at the horizon', () => {
    expect(of({}).situations).toEqual([
      stretch('2026-01-05', '2026-01-19'),
      stretch('2026-01-20', '2026-02-10', { age: 36 }),
    ]);
  });

  it('are one where nothing happens, of a day at least', () => {
    expect(of({}, {}, isoDate('2026-01-06')).situations).toEqual([
      stretch('2026-01-05', '2026-01-06'),
    ]);
    expect(of({}, {}, DATE).situations).toEqual([stretch('2026-01-05', '2026-01-05')]);
  });

  const started = { ...GOOD_JOB, from: isoDate('2026-01-06') };
  it('have the most hours of their ends, each person’s and on each side of the border', () => {
    const abroad = { ...started, country: 'FR' };
    const spouse = { ...EMPTY_SPOUSE, jobs: [started] };
    const last = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}) => {
      const { canadian, foreign, spouseCanadian } = of(facts, more).situations.at(-1)!;
      return [canadian, foreign, spouseCanadian].map((hours) => hours > 0);
    };
    expect(last({ jobs: [started] })).toEqual([true, false, false]);
    expect(last({ jobs: [abroad] })).toEqual([false, true, false]);
    expect(last({}, { spouse })).toEqual([false, false, true]);
    const rising = of({ jobs: [started] }).situations.map(({ canadian }) => canadian);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  it('have fewer hours where the jobs are left within them', () => {
    const { view, situations } = of({ jobs: [started] });
    const left: IsoDate = isoDate('2026-01-27');
    const jobs = [{ ...started, until: isoDate('2026-01-26') }];
    const stopped = { ...view, dossier: { ...view.dossier, candidate: { ...NOBODY, jobs } } };
    const after = withHoursOf(stopped, situations, [left]);
    expect(after.map(({ first, last }) => [first, last])).toEqual(
      situations.map(({ first, last }) => [first, last]),
    );
    expect(after[0]).toEqual(situations[0]);
    expect(after.at(-1)!.canadian).toBeLessThan(situations.at(-1)!.canadian);
    expect(after.at(-1)!.canadian).toBeGreaterThan(0);
  });
});
