import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  isoDate,
  type ProgramOptions,
  programsOn,
} from '../../../src/engine/index.ts';
import type { ProgramId } from '../../../src/engine/constants.ts';
import type { Credential, Departing, Job } from '../../../src/engine/dossier.ts';
import type { Criterion } from '../../../src/engine/programs.ts';
import { fswFactsOn } from '../../../src/engine/programs/fsw-facts.ts';
import { isTrade } from '../../../src/engine/programs/fst.ts';
import { offerOn } from '../../../src/engine/programs/offer.ts';
import { NO_OVERRIDES } from '../../../src/engine/dossier/change.ts';
import { standsOn } from '../../../src/engine/programs/verdict.ts';
import { valueOf } from '../../support/rules.ts';
import { canadian, candidateWith, foreign, ielts, job, spouseWith } from '../dossier/cases.ts';

const ON = isoDate('2024-07-17');
const programOf = (dossier: Dossier, id: ProgramId, options: ProgramOptions = {}) =>
  valueOf(programsOn(dossier, ON, options)).programs.find(({ program }) => program === id)!;
const criterionOf = (
  dossier: Dossier,
  id: ProgramId,
  code: Criterion['code'],
  options: ProgramOptions = {},
): Criterion => {
  const all = programOf(dossier, id, options).criteria.flatMap((each) => [each, ...each.children]);
  return all.find((each) => each.code === code)!;
};
const ruling = (...fact: readonly (string | number)[]): Departing => ({
  changes: [{ kind: 'rule', fact, counted: true }],
});
const pointsOf = (dossier: Dossier, ...departures: readonly Departing[]): number =>
  Number(criterionOf(dossier, 'fsw', 'grid-points', { departures }).facts.points);

describe('the grid of the Federal Skilled Worker Program, as departures have it', () => {
  it('counts a test that is ruled to count, and the levels that a test is said to have', () => {
    const expired = candidateWith({ languageTests: [ielts('2020-01-01')] });
    const held = candidateWith({ languageTests: [ielts('2024-01-01')] });
    const ruled = ruling('candidate', 'languageTests', 0);
    expect(pointsOf(expired)).toBeLessThan(pointsOf(held));
    expect(pointsOf(expired, ruled)).toBe(pointsOf(held));
    const levels: Departing = {
      changes: [{ kind: 'levels', test: ['candidate', 'languageTests', 0], clb: { reading: 4 } }],
    };
    expect(pointsOf(held, levels)).toBeLessThan(pointsOf(held));
  });

  it('counts a credential that is ruled to count', () => {
    const none = candidateWith({ credentials: [foreign('master', '2010-07-01')] });
    const held = candidateWith({ credentials: [foreign('master', '2023-07-01')] });
    expect(pointsOf(none)).toBeLessThan(pointsOf(held));
    expect(pointsOf(none, ruling('candidate', 'credentials', 0))).toBe(pointsOf(held));
  });

  it('counts work in Canada that is ruled to count', () => {
    const dossier = candidateWith({ jobs: [job({ letter: 'missing' })] });
    const held = candidateWith({ jobs: [job()] });
    expect(pointsOf(dossier)).toBeLessThan(pointsOf(held));
    expect(pointsOf(dossier, ruling('candidate', 'jobs', 0))).toBe(pointsOf(held));
  });

  it('counts what is ruled to count of a spouse', () => {
    const spouse = spouseWith({
      languageTests: [ielts('2020-01-01')],
      jobs: [job({ letter: 'missing' })],
    });
    const dossier = { ...candidateWith({}), spouse };
    for (const fact of ['languageTests', 'jobs'])
      expect(pointsOf(dossier, ruling('spouse', fact, 0))).toBeGreaterThan(pointsOf(dossier));
  });
});

describe('two years of study in Canada', () => {
  const open = (...credentials: readonly Credential[]) =>
    fswFactsOn(
      candidateWith({ credentials }),
      { date: ON, overrides: NO_OVERRIDES },
      {},
    ).openItems.includes('own-canadian-study');

  it('may be two credentials of a year, not one, nor one with another from abroad', () => {
    const year = canadian('one-year', '2020-01-01');
    expect(open(year)).toBe(false);
    expect(open(year, year)).toBe(true);
    expect(open(year, foreign('one-year', '2023-07-01'))).toBe(false);
    expect(open(canadian('secondary', '2010-01-01'))).toBe(true);
  });

  it('are proven by a credential of the day', () => {
    const awarded = (day: string) =>
      pointsOf(candidateWith({ credentials: [canadian('two-year', day)] }));
    expect(awarded('2024-07-17')).toBeGreaterThan(awarded('2024-07-18'));
  });
});

describe('the trades', () => {
  it('take a certificate that is ruled to count', () => {
    const dossier = candidateWith({
      tradeCertificate: {
        province: 'AB',
        from: isoDate('2020-01-01'),
        until: isoDate('2021-01-01'),
      },
    });
    const certificate = (...departures: readonly Departing[]) =>
      criterionOf(dossier, 'fst', 'trade-certificate', { departures }).verdict;
    expect(certificate()).toBe('not-met');
    expect(certificate(ruling('candidate', 'tradeCertificate'))).toBe('met');
  });

  it('are groups by how their codes begin, of some levels or of all', () => {
    const of = (levels: readonly string[] | null) =>
      isTrade({ noc: 'noc2021', include: ['72'], exclude: ['726'], levels }); // prettier-ignore
    expect(of(['2'])('72106', '2')).toBe(true);
    expect(of(['2'])('72106', '3')).toBe(false);
    expect(of(null)('72106', '3')).toBe(true);
    expect(of(['2'])('72600', '2')).toBe(false);
    expect(of(['2'])('73100', '2')).toBe(false);
  });
});

describe('the level of language of the Canadian Experience Class', () => {
  const asked = (...jobs: readonly Job[]) => {
    const { facts } = criterionOf(candidateWith({ jobs }), 'cec', 'language-minimum');
    return [facts.least, facts.readingAsked];
  };

  it('is not that of more work that is not skilled', () => {
    const skilled = job({ noc: '72106', from: '2023-07-01' });
    expect(asked(skilled, job({ noc: '65201', from: '2021-08-01', until: '2023-06-30' }))).toEqual([
      5, 5,
    ]);
  });

  it('is that of more hours, not of more days', () => {
    const hours = job({ noc: '21231', from: '2023-09-01', hoursPerWeek: 30 });
    const days = job({ noc: '72106', from: '2021-09-01', until: '2023-08-31', hoursPerWeek: 5 });
    expect(asked(hours, days)).toEqual([7, 7]);
  });
});

describe('an offer', () => {
  const need = { noc: 'noc2021', isWanted: () => true, years: 1 } as const;
  const offered = (until: string | null, counted: ReadonlyMap<string, boolean> = new Map()) =>
    offerOn(
      { noc: '21231', from: isoDate('2024-01-01'), until: until === null ? null : isoDate(until) },
      need,
      { date: ON, overrides: { ...NO_OVERRIDES, counted } },
    );

  it.each([
    ['2024-12-31', true],
    ['2024-12-30', null],
    [null, true],
    ['2024-07-16', false],
  ])('from 2024-01-01 until %s is long enough for a year: %s', (until, fits) => {
    expect(offered(until)).toBe(fits);
  });

  it('counts for nothing where that is ruled', () => {
    expect(offered(null, new Map([['offer', false]]))).toBe(false);
  });

  it('spares no funds of who works elsewhere', () => {
    const offer = { noc: '21231', from: isoDate('2024-01-01'), until: null };
    const funds = (country: string) => {
      const dossier = { ...candidateWith({ jobs: [job({ country, authorized: true })] }), offer };
      return programOf(dossier, 'fsw').criteria.map(({ code }) => code);
    };
    expect(funds('CA')).toContain('settlement-funds-exempt');
    expect(funds('FR')).toContain('settlement-funds');
  });
});

it.each([
  ['2024-07-17', '2024-07-17', true],
  ['2024-07-18', null, false],
  ['2024-01-01', '2024-07-16', false],
  [null, null, null],
  [null, '2024-07-16', false],
])('what is from %s until %s stands on 2024-07-17: %s', (from, until, stands) => {
  const day = (text: string | null) => (text === null ? null : isoDate(text));
  expect(standsOn({ from: day(from), until: day(until) }, ON)).toBe(stands);
});
