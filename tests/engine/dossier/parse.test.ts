import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseDossier } from '../../../src/engine/index.ts';
import { COUNTRIES } from '../../../src/engine/constants.ts';
import type { Job } from '../../../src/engine/dossier.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

type Path = readonly (string | number)[];
type Fault = readonly [title: string, input: unknown, code: string, path: Path];

const candidate = (facts: object): object => ({
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, ...facts },
});
const dates = (given: object): object => ({
  ...EMPTY_DOSSIER,
  dates: { profile: null, invitation: null, application: null, decision: null, ...given },
});
const job = (facts: Partial<Record<keyof Job, unknown>> | object): object =>
  candidate({ jobs: [{ ...GOOD_JOB, ...facts }] });
const SCORES = { reading: 7, writing: 7, listening: 7, speaking: 7 };
const IELTS = { test: 'ielts-general', date: '2023-01-14', scores: SCORES };
const test = (facts: object): object => candidate({ languageTests: [{ ...IELTS, ...facts }] });
const DEGREE = {
  level: 'bachelor',
  country: 'MA',
  awarded: '2015-06-30',
  eca: { body: 'wes', date: '2022-05-01', equivalent: 'bachelor' },
  eligibleCanadianStudy: null,
};
const credential = (facts: object): object => candidate({ credentials: [{ ...DEGREE, ...facts }] });
const inCandidate = (...path: Path): Path => ['candidate', ...path];
const SPOUSE = {
  birthDate: '1990-01-01',
  languageTests: [],
  credentials: [],
  jobs: [],
  tradeCertificate: null,
  accompanying: true,
  status: 'foreign-national',
  since: null,
};

// prettier-ignore
const FAULTS: readonly Fault[] = [
  ['nothing', undefined, 'required', []],
  ['null', null, 'wrong-type', []],
  ['a list', [EMPTY_DOSSIER], 'wrong-type', []],
  ['a number', 7, 'wrong-type', []],
  ['no version', { ...EMPTY_DOSSIER, version: undefined }, 'required', ['version']],
  ['a version to come', { ...EMPTY_DOSSIER, version: 2 }, 'not-allowed', ['version']],
  ['no candidate', { ...EMPTY_DOSSIER, candidate: undefined }, 'required', ['candidate']],
  ['no date at all', dates({}), 'no-date', ['dates']],
  ['an unknown date', dates({ profile: '2024-01-01', landing: '2025-01-01' }), 'unknown-key', ['dates', 'landing']],
  ['a date that is none', dates({ profile: '2023-02-29' }), 'not-a-date', ['dates', 'profile']],
  ['a date in a number', dates({ profile: 20240101 }), 'not-a-date', ['dates', 'profile']],
  ['a date with a time', dates({ profile: '2024-01-01T00:00:00Z' }), 'not-a-date', ['dates', 'profile']],
  ['an application before its invitation', dates({ invitation: '2024-05-02', application: '2024-05-01' }), 'dates-out-of-order', ['dates', 'application']],
  ['a decision before the profile', dates({ profile: '2024-05-02', decision: '2024-05-01' }), 'dates-out-of-order', ['dates', 'decision']],
  ['an unknown key', { ...EMPTY_DOSSIER, applicant: {} }, 'unknown-key', ['applicant']],
  ['an unknown key in a job', job({ title: 'developer' }), 'unknown-key', inCandidate('jobs', 0, 'title')],
  ['a key from the prototype', JSON.parse(JSON.stringify(EMPTY_DOSSIER).replace('{', '{"__proto__":{"version":1},')), 'unknown-key', ['__proto__']],
  ['a claimed total past the greatest', { ...EMPTY_DOSSIER, claimedTotal: 1201 }, 'too-big', ['claimedTotal']],
  ['a claimed total below zero', { ...EMPTY_DOSSIER, claimedTotal: -1 }, 'too-small', ['claimedTotal']],
  ['a round in a number', { ...EMPTY_DOSSIER, round: 304 }, 'wrong-type', ['round']],
  ['a round of ten million letters', { ...EMPTY_DOSSIER, round: 'x'.repeat(10_000_000) }, 'too-long', ['round']],
  ['a job that ends before it starts', job({ from: '2023-05-02', until: '2023-05-01' }), 'end-before-start', inCandidate('jobs', 0, 'until')],
  ['a job before birth', job({ from: '1993-04-11' }), 'before-birth', inCandidate('jobs', 0, 'from')],
  ['a NOC that does not exist', job({ noc: '99999' }), 'unknown-noc', inCandidate('jobs', 0, 'noc')],
  ['a NOC with a letter', job({ noc: '2123A' }), 'unknown-noc', inCandidate('jobs', 0, 'noc')],
  ['a NOC of the prototype', job({ noc: '__proto__' }), 'unknown-noc', inCandidate('jobs', 0, 'noc')],
  ['a NOC in a number', job({ noc: 21231 }), 'wrong-type', inCandidate('jobs', 0, 'noc')],
  ['a country that does not exist', job({ country: 'ZZ' }), 'unknown-country', inCandidate('jobs', 0, 'country')],
  ['a country in small letters', job({ country: 'ca' }), 'unknown-country', inCandidate('jobs', 0, 'country')],
  ['negative hours', job({ hoursPerWeek: -1 }), 'too-small', inCandidate('jobs', 0, 'hoursPerWeek')],
  ['more hours than a week has', job({ hoursPerWeek: 168.01 }), 'too-big', inCandidate('jobs', 0, 'hoursPerWeek')],
  ['hours to the thousandth', job({ hoursPerWeek: 37.555 }), 'not-whole', inCandidate('jobs', 0, 'hoursPerWeek')],
  ['hours that are not a number', job({ hoursPerWeek: Number.NaN }), 'wrong-type', inCandidate('jobs', 0, 'hoursPerWeek')],
  ['an employment that is none', job({ employment: 'contractor' }), 'not-allowed', inCandidate('jobs', 0, 'employment')],
  ['two hundred jobs', candidate({ jobs: Array.from({ length: 200 }, () => GOOD_JOB) }), 'too-many', inCandidate('jobs')],
  ['jobs that are no list', candidate({ jobs: { 0: GOOD_JOB } }), 'wrong-type', inCandidate('jobs')],
  ['a job that is null', candidate({ jobs: [null] }), 'wrong-type', inCandidate('jobs', 0)],
  ['a test that is not accepted', test({ test: 'ielts-academic' }), 'not-allowed', inCandidate('languageTests', 0, 'test')],
  ['a test without scores', test({ scores: undefined }), 'required', inCandidate('languageTests', 0, 'scores')],
  ['IELTS 6.3', test({ scores: { ...SCORES, reading: 6.3 } }), 'score-not-on-scale', inCandidate('languageTests', 0, 'scores', 'reading')],
  ['a score in a text', test({ scores: { ...SCORES, reading: '7' } }), 'score-not-on-scale', inCandidate('languageTests', 0, 'scores', 'reading')],
  ['a score that is a yes', test({ scores: { ...SCORES, reading: true } }), 'wrong-type', inCandidate('languageTests', 0, 'scores', 'reading')],
  ['a score in an ability that is none', test({ scores: { ...SCORES, grammar: 7 } }), 'unknown-key', inCandidate('languageTests', 0, 'scores', 'grammar')],
  ['a test before birth', test({ date: '1990-01-01' }), 'before-birth', inCandidate('languageTests', 0, 'date')],
  ['the same test twice', candidate({ languageTests: [IELTS, { ...IELTS, scores: { ...SCORES, reading: 8 } }] }), 'duplicate-test', inCandidate('languageTests', 1)],
  ['a test after today', test({ date: '2026-01-02' }), 'test-in-future', inCandidate('languageTests', 0, 'date')],
  ['a credential before birth', credential({ awarded: '1990-01-01' }), 'before-birth', inCandidate('credentials', 0, 'awarded')],
  ['a level of education that is none', credential({ level: 'phd' }), 'not-allowed', inCandidate('credentials', 0, 'level')],
  ['an assessment with an unknown key', credential({ eca: { ...DEGREE.eca, number: 1 } }), 'unknown-key', inCandidate('credentials', 0, 'eca', 'number')],
  ['a nomination by no province', { ...EMPTY_DOSSIER, nomination: { province: 'PQ', from: null, until: null } }, 'not-allowed', ['nomination', 'province']],
  ['a nomination that ends before it starts', { ...EMPTY_DOSSIER, nomination: { province: 'ON', from: '2024-01-02', until: '2024-01-01' } }, 'end-before-start', ['nomination', 'until']],
  ['an offer that ends before it starts', { ...EMPTY_DOSSIER, offer: { noc: '00012', from: '2024-01-02', until: '2024-01-01' } }, 'end-before-start', ['offer', 'until']],
  ['a certificate that ends before it starts', candidate({ tradeCertificate: { province: 'ON', from: '2024-01-02', until: '2024-01-01' } }), 'end-before-start', inCandidate('tradeCertificate', 'until')],
  ['a spouse with a status that is none', { ...EMPTY_DOSSIER, spouse: { ...SPOUSE, status: 'visitor' } }, 'not-allowed', ['spouse', 'status']],
  ['a spouse with a first official language', { ...EMPTY_DOSSIER, spouse: { ...SPOUSE, firstOfficialLanguage: 'french' } }, 'unknown-key', ['spouse', 'firstOfficialLanguage']],
  ['a job of the spouse that ends before it starts', { ...EMPTY_DOSSIER, spouse: { ...SPOUSE, jobs: [{ ...GOOD_JOB, until: '2021-01-01' }] } }, 'end-before-start', ['spouse', 'jobs', 0, 'until']],
  ['a sibling with half a status', { ...EMPTY_DOSSIER, siblings: [{ birthDate: null, status: 'resident', livesInCanada: true }] }, 'not-allowed', ['siblings', 0, 'status']],
  ['a yes in a text', { ...EMPTY_DOSSIER, siblings: [{ birthDate: null, status: null, livesInCanada: 'yes' }] }, 'wrong-type', ['siblings', 0, 'livesInCanada']],
];

describe('a malformed dossier', () => {
  it.each(FAULTS)('with %s is a named error at its place', (_, input, code, path) => {
    const result = parseDossier(input, { today: isoDate('2026-01-01') });
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.issues).toContainEqual(
      expect.objectContaining({ code, path: [...path] }),
    );
    expect(result.ok ? [] : result.issues).toHaveLength(1);
  });

  // prettier-ignore
  it.each([
    ['dates-out-of-order', dates({ profile: '2024-05-01', invitation: '2024-05-02', decision: '2024-05-01' }), { after: 'invitation', date: '2024-05-02' }],
    ['test-in-future', test({ date: '2026-01-02' }), { date: '2026-01-02', today: '2026-01-01' }],
    ['before-birth', job({ from: '1993-04-11' }), { date: '1993-04-11', birthDate: '1993-04-12' }],
    ['end-before-start', job({ from: '2023-05-02', until: '2023-05-01' }), { from: '2023-05-02', until: '2023-05-01' }],
    ['duplicate-test', candidate({ languageTests: [{ ...IELTS, date: '2023-01-13' }, IELTS, IELTS] }), { test: 'ielts-general', date: '2023-01-14', first: 2 }],
    ['score-not-on-scale', test({ test: 'tef-canada', date: '2022-01-01', scores: { ...SCORES, reading: 700 } }), { test: 'tef-canada', ability: 'reading', value: 700, min: 0, max: 699, step: 1, marks: [] }],
    ['too-many', candidate({ languageTests: Array.from({ length: 51 }, (_, at) => ({ ...IELTS, date: `2023-01-${10 + (at % 20)}` })) }), { limit: 50 }],
    ['too-many', candidate({ credentials: Array.from({ length: 51 }, () => DEGREE) }), { limit: 50 }],
    ['too-many', candidate({ jobs: Array.from({ length: 101 }, () => GOOD_JOB) }), { limit: 100 }],
    ['too-many', { ...EMPTY_DOSSIER, siblings: Array.from({ length: 51 }, () => ({})) }, { limit: 50 }],
    ['too-long', job({ employer: 'x'.repeat(201) }), { limit: 200 }],
    ['too-long', { ...EMPTY_DOSSIER, round: 'x'.repeat(201) }, { limit: 200 }],
    ['too-long', credential({ eca: { ...DEGREE.eca, body: 'x'.repeat(201) } }), { limit: 200 }],
  ])('with a fault %s says what a sentence about it needs', (code, input, params) => {
    const result = parseDossier(input, { today: isoDate('2026-01-01') });
    expect(result.ok ? [] : result.issues).toEqual([
      expect.objectContaining({ code, params }),
    ]);
  });

  it('has its spouse’s faults at the spouse’s places', () => {
    const spouse = {
      ...SPOUSE,
      languageTests: [
        { ...IELTS, date: '2026-01-02' },
        { ...IELTS, date: '2026-01-02' },
      ],
      credentials: [{ ...DEGREE, awarded: '1989-12-31' }],
      tradeCertificate: { province: 'ON', from: '2024-01-02', until: '2024-01-01' },
    };
    const result = parseDossier({ ...EMPTY_DOSSIER, spouse }, { today: isoDate('2026-01-01') });
    expect(
      result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'test-in-future spouse.languageTests.0.date',
      'test-in-future spouse.languageTests.1.date',
      'duplicate-test spouse.languageTests.1',
      'before-birth spouse.credentials.0.awarded',
      'end-before-start spouse.tradeCertificate.until',
    ]);
  });

  it('names every fault of it', () => {
    const result = parseDossier({
      ...EMPTY_DOSSIER,
      candidate: {
        ...EMPTY_DOSSIER.candidate,
        languageTests: [IELTS, { ...IELTS, scores: { ...SCORES, writing: 6.3, speaking: 9.5 } }],
        jobs: [{ ...GOOD_JOB, until: '2020-01-01' }],
      },
    });
    const found = result.ok ? [] : result.issues.map(({ code }) => code);
    expect([...found].sort()).toEqual([
      'duplicate-test',
      'end-before-start',
      'score-not-on-scale',
      'score-not-on-scale',
    ]);
  });

  it('nested ten thousand deep is an error, not a crash', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n += 1) deep = [deep];
    expect(parseDossier({ ...EMPTY_DOSSIER, siblings: deep }).ok).toBe(false);
    expect(parseDossier(deep).ok).toBe(false);
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        expect(parseDossier(input).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever stands in one of its places', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), fc.nat(), fc.anything(), (dossier, at, value) => {
        const result = parseDossier(replaceAt(dossier, at, value));
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

/** The value with one of its places, counted from the root, taken by another value. */
function replaceAt(root: unknown, at: number, value: unknown): unknown {
  const copy: unknown = structuredClone(root);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [parent, key] = places[at % places.length]!;
  parent[key] = value;
  return copy;
}

describe('a well-formed dossier', () => {
  it('comes back as it went in, through JSON and back', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), (dossier) => {
        const once = parseDossier(JSON.parse(JSON.stringify(dossier)));
        expect(once).toEqual({ ok: true, value: dossier });
        const twice = parseDossier(JSON.parse(JSON.stringify(once.ok ? once.value : null)));
        expect(twice).toEqual(once);
      }),
    );
  });

  it('may leave out what is not known: it comes back as null or an empty list, and then as itself', () => {
    const brief = { version: 1, dates: { profile: '2024-05-02' }, candidate: {} };
    const once = parseDossier(brief);
    expect(once).toEqual({
      ok: true,
      value: {
        ...EMPTY_DOSSIER,
        candidate: { ...EMPTY_DOSSIER.candidate, birthDate: null },
      },
    });
    expect(parseDossier(once.ok ? once.value : null)).toEqual(once);
  });

  it('may be the worked example of the contract: a refused candidate', () => {
    const result = parseDossier({
      version: 1,
      dates: {
        profile: '2024-05-02',
        invitation: '2024-07-17',
        application: '2024-09-10',
        decision: '2025-02-20',
      },
      round: '304',
      claimedTotal: 534,
      candidate: {
        birthDate: '1993-04-12',
        languageTests: [
          {
            test: 'ielts-general',
            date: '2023-01-14',
            scores: { reading: 7, writing: 6.5, listening: 8, speaking: 7 },
          },
        ],
        credentials: [
          {
            level: 'bachelor',
            country: 'MA',
            awarded: '2015-06-30',
            eca: { body: 'wes', date: '2022-05-01', equivalent: 'bachelor' },
          },
          { level: 'two-year', country: 'CA', awarded: '2021-05-30', eligibleCanadianStudy: true },
        ],
        jobs: [
          {
            country: 'CA',
            noc: '21231',
            from: '2021-07-01',
            until: null,
            hoursPerWeek: 37.5,
            employment: 'employee',
            fullTimeStudent: false,
            authorized: true,
            letter: 'complete',
          },
        ],
        tradeCertificate: null,
      },
      spouse: { accompanying: true, status: 'foreign-national' },
      nomination: null,
      offer: null,
      siblings: [{ birthDate: '1990-02-01', status: 'permanent-resident', livesInCanada: true }],
    });
    expect(result.ok).toBe(true);
  });

  it.each([
    ['a leap day', { jobs: [{ ...GOOD_JOB, from: '2024-02-29' }] }],
    ['a job of one day', { jobs: [{ ...GOOD_JOB, from: '2024-03-01', until: '2024-03-01' }] }],
    ['a job from the day of birth', { jobs: [{ ...GOOD_JOB, from: '1993-04-12' }] }],
    ['no hours at all', { jobs: [{ ...GOOD_JOB, hoursPerWeek: 0 }] }],
    ['hours to the hundredth', { jobs: [{ ...GOOD_JOB, hoursPerWeek: 37.35 }] }],
    ['two tests on one day', { languageTests: [IELTS, { ...IELTS, test: 'celpip-general' }] }],
    ['two sittings of one test', { languageTests: [IELTS, { ...IELTS, date: '2023-02-14' }] }],
    ['a hundred jobs', { jobs: Array.from({ length: 100 }, () => GOOD_JOB) }],
    ['fifty credentials', { credentials: Array.from({ length: 50 }, () => DEGREE) }],
    ['an employer of two hundred letters', { jobs: [{ ...GOOD_JOB, employer: 'x'.repeat(200) }] }],
    ['a whole week of hours', { jobs: [{ ...GOOD_JOB, hoursPerWeek: 168 }] }],
    [
      'two tests of which the days are not known',
      {
        languageTests: [
          { ...IELTS, date: null },
          { ...IELTS, date: null },
        ],
      },
    ],
    [
      'a job, a test and a credential of whom the birth is not known',
      { birthDate: null, jobs: [GOOD_JOB], languageTests: [IELTS], credentials: [DEGREE] },
    ],
    ['a test of the day', { languageTests: [{ ...IELTS, date: '2026-01-01' }] }],
  ])('may have %s', (_, facts) => {
    expect(parseDossier(candidate(facts), { today: isoDate('2026-01-01') }).ok).toBe(true);
  });

  it('may hold a credential of any country, of which there is a list in alphabetical order', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(249);
    // Codes that ISO 3166 leaves to its users: of these only Kosovo’s is a country’s.
    expect(COUNTRIES.filter((code) => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code))).toEqual(['XK']);
    expect([...COUNTRIES].sort()).toEqual(COUNTRIES);
    const everywhere = COUNTRIES.map((country) => ({ ...DEGREE, country }));
    for (let at = 0; at < everywhere.length; at += 50)
      expect(parseDossier(candidate({ credentials: everywhere.slice(at, at + 50) })).ok).toBe(true);
  });

  it('may claim nothing, or the most there is', () => {
    for (const claimedTotal of [0, 1200])
      expect(parseDossier({ ...EMPTY_DOSSIER, claimedTotal }).ok).toBe(true);
  });

  it('may have all four dates on one day', () => {
    const day = '2024-05-02';
    expect(
      parseDossier(dates({ profile: day, invitation: day, application: day, decision: day })).ok,
    ).toBe(true);
  });

  it('keeps a test after its dates: it is the reading that does not count it yet', () => {
    expect(parseDossier(test({ date: '2026-01-02' })).ok).toBe(true);
  });
});
