import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { Ability, OfficialLanguage } from '../../../src/engine/constants.ts';
import type { Credential, Job, Spouse } from '../../../src/engine/dossier.ts';
import { type Action, applyChanges, defaultActions } from '../../../src/engine/improve.ts';
import type { Clb } from '../../../src/engine/schema.ts';
import { ACTION_DEFAULTS } from '../../../src/engine/tables.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';

const DATE = isoDate('2026-11-24');
const actionsFor = (dossier: Dossier, date = DATE): readonly Action[] =>
  defaultActions({ kind: 'dossier', dossier, date });
const idsFor = (dossier: Dossier): readonly string[] => actionsFor(dossier).map(({ id }) => id);
const changesFor = (dossier: Dossier): Readonly<Record<string, object>> =>
  Object.fromEntries(actionsFor(dossier).map(({ id, change }) => [id, change]));

const { candidate: NOBODY } = EMPTY_DOSSIER;
const withFacts = (facts: Partial<Dossier['candidate']>, more: Partial<Dossier> = {}): Dossier => ({
  ...EMPTY_DOSSIER,
  ...more,
  candidate: { ...NOBODY, ...facts },
});
const married = (facts: Partial<Spouse> = {}): Dossier => ({
  ...EMPTY_DOSSIER,
  spouse: { ...EMPTY_SPOUSE, ...facts },
});
const tested = (
  dossier: Dossier,
  language: OfficialLanguage,
  clb: Clb,
  who: 'candidate' | 'spouse' = 'candidate',
): Dossier => {
  const change = { kind: 'language-test', who, language, clb, test: null, on: null } as const;
  const { subject } = applyChanges({ kind: 'dossier', dossier, date: DATE }, [change]);
  return (subject as { readonly dossier: Dossier }).dossier;
};
const toLevel = (clb: number | Clb, more: object = {}) => ({
  kind: 'language-test',
  who: 'candidate',
  language: 'english',
  clb: typeof clb === 'number' ? allAt(clb) : clb,
  test: null,
  on: null,
  ...more,
});

const ALWAYS = ['canadian-one-year', 'canadian-two-year', 'canadian-master', 'foreign-one-year'];
const GRANTS = ['certificate', 'nomination'];
const UNTESTED = ['english-7', 'english-9', 'english-10', 'french-5', 'french-7', 'french-9'];

describe('what is proposed for an empty dossier', () => {
  const actions = (): readonly Action[] => actionsFor(EMPTY_DOSSIER);

  it('is tests, study and grants, and no work without an occupation', () => {
    expect(actions().map(({ id }) => id)).toEqual([...UNTESTED, ...ALWAYS, ...GRANTS]);
  });

  it('has the figures of the table, its groups, and study in Canada stops work', () => {
    for (const { id, lane, months, cost, effort } of actions()) {
      expect(ACTION_DEFAULTS).toContainEqual(
        expect.objectContaining({ id, lane, months, cost, effort }),
      );
    }
    expect(actions().map(({ group, stopsWork }) => [group, stopsWork])).toEqual([
      ...Array.from({ length: 3 }, () => ['english', false]),
      ...Array.from({ length: 3 }, () => ['french', false]),
      ...Array.from({ length: 3 }, () => ['study', true]),
      ['study', false],
      [null, false],
      [null, false],
    ]);
  });

  it('makes these changes', () => {
    const studied = { kind: 'credential', who: 'candidate', country: 'CA', on: null };
    const eligible = { eligibleCanadianStudy: true };
    const grant = { province: 'ON', on: null, until: null };
    expect(changesFor(EMPTY_DOSSIER)).toMatchObject({
      'english-7': toLevel(7),
      'english-9': toLevel(9),
      'english-10': toLevel(10),
      'french-5': toLevel(5, { language: 'french' }),
      'french-7': toLevel(7, { language: 'french' }),
      'french-9': toLevel(9, { language: 'french' }),
      'canadian-one-year': { ...studied, ...eligible, level: 'one-year' },
      'canadian-two-year': { ...studied, ...eligible, level: 'two-year' },
      'canadian-master': { ...studied, ...eligible, level: 'master' },
      'foreign-one-year': { ...studied, country: 'FR', level: 'one-year' },
      certificate: { kind: 'trade-certificate', ...grant },
      nomination: { kind: 'nomination', ...grant },
    });
  });

  it('is nothing before Express Entry', () => {
    expect(actionsFor(EMPTY_DOSSIER, isoDate('2014-12-31'))).toEqual([]);
  });
});

describe('tests proposed', () => {
  const mixed = { reading: 9, writing: 6, listening: 7, speaking: 6 };
  const raise = (least: number) =>
    Object.fromEntries(
      Object.entries(mixed).map(([ability, level]) => [ability as Ability, Math.max(least, level)]),
    ) as unknown as Clb;

  it('raise the abilities below the level, and keep the others', () => {
    const changes = changesFor(tested(EMPTY_DOSSIER, 'english', mixed));
    expect(changes).toMatchObject({
      'english-one-more': toLevel(raise(7)),
      'english-7': toLevel(raise(7)),
      'english-9': toLevel(raise(9)),
      'english-10': toLevel(raise(10)),
    });
    expect(changes['french-one-more']).toBeUndefined();
  });

  it.each([
    ['english', 6, ['english-one-more', 'english-7', 'english-9', 'english-10']],
    ['english', 7, ['english-one-more', 'english-9', 'english-10']],
    ['english', 9, ['english-one-more', 'english-10']],
    ['english', 10, ['english-one-more']],
    ['french', 4, ['french-one-more', 'french-5', 'french-7', 'french-9']],
    ['french', 5, ['french-one-more', 'french-7', 'french-9']],
    ['french', 9, ['french-one-more']],
  ] as const)('of one with %s at %i', (language, level, ids) => {
    const all = idsFor(tested(EMPTY_DOSSIER, language, allAt(level)));
    expect(all.filter((id) => id.startsWith(`${language}-`))).toEqual(ids);
  });

  it('stop at the highest level', () => {
    const top = (level: number): Dossier => ({
      ...EMPTY_DOSSIER,
      candidate: {
        ...NOBODY,
        languageTests: [
          {
            test: 'celpip-general',
            date: DATE,
            scores: { reading: level, writing: level, listening: level, speaking: level },
          },
        ],
      },
    });
    expect(changesFor(top(11))['english-one-more']).toEqual(toLevel(12));
    expect(idsFor(top(12)).filter((id) => id.startsWith('english-'))).toEqual([]);
  });

  it('of the spouse are in the tested language, else in English', () => {
    const own = (clb: Clb | number, language: OfficialLanguage = 'english') =>
      toLevel(clb, { who: 'spouse', language });
    expect(changesFor(married())).toMatchObject({
      'spouse-language-5': own(5),
      'spouse-language-9': own(9),
    });
    const some = changesFor(tested(married(), 'french', { ...allAt(5), reading: 7 }, 'spouse'));
    expect(some['spouse-language-5']).toBeUndefined();
    expect(some['spouse-language-9']).toEqual(own(9, 'french'));
    const best = idsFor(tested(married(), 'english', allAt(9), 'spouse'));
    expect(best.filter((id) => id.startsWith('spouse-language'))).toEqual([]);
  });
});

describe('assessments and study proposed', () => {
  const credential = (country: string, eca: Credential['eca'] = null): Credential => ({
    level: 'bachelor',
    country,
    awarded: isoDate('2015-01-01'),
    eca,
    eligibleCanadianStudy: false,
  });
  const assessed = { body: 'wes', date: isoDate('2025-01-01'), equivalent: 'bachelor' } as const;

  it('are for the first foreign credential without assessment, and in the country of earlier study', () => {
    const credentials = [credential('CA'), credential('MA', assessed), credential('IN')];
    const change = { kind: 'credential-assessment', credential: 2 };
    expect(changesFor(withFacts({ credentials }))).toMatchObject({
      assessment: { ...change, who: 'candidate' },
      'foreign-one-year': { country: 'MA' },
    });
    expect(changesFor(married({ credentials }))['spouse-assessment']).toMatchObject({
      ...change,
      who: 'spouse',
    });
  });

  it('include no assessment where all are assessed or Canadian', () => {
    const credentials = [credential('CA'), credential('MA', assessed)];
    expect(changesFor(withFacts({ credentials })).assessment).toBeUndefined();
    expect(changesFor(married({ credentials }))['spouse-assessment']).toBeUndefined();
  });
});

describe('work proposed', () => {
  const left = { until: isoDate('2024-01-01') };
  const job = (country: string, more: Partial<Job> = {}): Job => ({
    ...GOOD_JOB,
    country,
    ...more,
  });

  it.each<readonly [string, readonly Job[], readonly (string | null)[]]>([
    ['without a job', [], [null, null]],
    ['with a job left in Canada', [job('CA', left)], ['CA', null]],
    ['with a job that goes on in Canada', [job('CA')], [null, null]],
    ['with a job left abroad', [job('MA', left)], ['CA', 'MA']],
    ['with a job that goes on abroad', [job('MA')], ['CA', null]],
    ['with jobs left in two countries', [job('MA', left), job('FR', left)], ['CA', 'FR']],
    ['with a job of no known occupation', [job('MA', { ...left, noc: null })], [null, null]],
    [
      'with one occupation known',
      [job('MA', { ...left, noc: null }), job('CA', left)],
      ['CA', 'MA'],
    ],
  ])('%s', (_, jobs, countries) => {
    const changes = changesFor(withFacts({ jobs }));
    const expected = countries.map((country) =>
      country === null
        ? undefined
        : {
            kind: 'work',
            who: 'candidate',
            country,
            months: 12,
            from: null,
            noc: null,
            hoursPerWeek: null,
          },
    );
    expect([changes['canadian-work'], changes['foreign-work']]).toEqual(expected);
  });

  it('for the spouse needs a known occupation, and a spouse who counts', () => {
    const of = (facts: Partial<Spouse>) => changesFor(married(facts))['spouse-work'];
    expect(of({ jobs: [job('MA', { noc: null }), job('MA')] })).toMatchObject({
      kind: 'work',
      who: 'spouse',
      country: 'CA',
      months: 12,
    });
    expect(of({ jobs: [job('MA', { noc: null })] })).toBeUndefined();
    expect(of({})).toBeUndefined();
    expect(of({ jobs: [job('MA')], accompanying: false })).toBeUndefined();
  });
});

describe('grants, relatives and the couple', () => {
  const grant = { province: 'ON', from: isoDate('2020-01-01'), until: null } as const;

  it('are not proposed where they are held', () => {
    const dossier = withFacts({ tradeCertificate: grant }, { nomination: grant });
    expect(idsFor(dossier).filter((id) => GRANTS.includes(id))).toEqual([]);
  });

  it('include proof of a brother or sister who does not count yet', () => {
    const sibling = { birthDate: null, status: null, livesInCanada: null };
    const counted = {
      birthDate: isoDate('1990-01-01'),
      status: 'citizen',
      livesInCanada: true,
    } as const;
    expect(changesFor(withFacts({}, { siblings: [sibling] })).sibling).toMatchObject({
      kind: 'sibling',
      sibling: 0,
    });
    expect(idsFor(withFacts({}, { siblings: [counted] }))).not.toContain('sibling');
    expect(idsFor(EMPTY_DOSSIER)).not.toContain('sibling');
  });

  const of = (facts: Partial<Spouse>) =>
    idsFor(married(facts)).filter((id) => /^spouse-(not|as)/.test(id));
  it.each([
    [{}, ['spouse-not-accompanying', 'spouse-as-principal']],
    [{ accompanying: false }, ['spouse-as-principal']],
    [{ status: 'citizen' }, []],
    [{ status: 'permanent-resident' }, []],
  ] as const)('are to apply apart, or the other way round, for a spouse with %j', (facts, ids) => {
    expect(of(facts)).toEqual(ids);
  });

  it('include a spouse of unknown status as applicant', () => {
    expect(of({ status: null })).toContain('spouse-as-principal');
    expect(changesFor(married())).toMatchObject({
      'spouse-not-accompanying': { kind: 'spouse-accompanying', accompanying: false },
      'spouse-as-principal': { kind: 'swap-principal' },
    });
  });
});
