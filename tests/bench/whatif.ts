import { type Dossier, isoDate, type Result } from '../../src/engine/index.ts';
import { rulesFor } from '../../src/engine/dossier.ts';
import {
  type Action,
  compare,
  type DossierSubject,
  heatMaps,
  type HeatState,
  outcomeOf,
  parseActions,
  parseChange,
  plan,
  timeline,
  type Change,
} from '../../src/engine/improve.ts';
import type { BenchRow } from './row.ts';
import { leastProcessorMilliseconds, shortestMilliseconds } from './time.ts';

const DATE = isoDate('2026-11-24');

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const allAt = (level: number) => ({
  reading: level,
  writing: level,
  listening: level,
  speaking: level,
});

const JOB = {
  employer: null,
  noc: '21231',
  hoursPerWeek: 37.5,
  employment: 'employee',
  fullTimeStudent: false,
  authorized: true,
  letter: 'complete',
} as const;

const abroad = (
  level: 'bachelor' | 'one-year' | 'master',
  awarded: string,
  assessed: string | null,
) => ({
  level,
  country: 'MA',
  awarded: isoDate(awarded),
  eca: assessed === null ? null : { body: 'wes', date: isoDate(assessed), equivalent: level },
  eligibleCanadianStudy: null,
});

/** A couple in Canada: two jobs, a test that lapses, one of two credentials assessed. */
const COUPLE: Dossier = {
  version: 1,
  dates: { profile: isoDate('2025-05-02'), invitation: null, application: null, decision: null },
  round: null,
  claimedTotal: null,
  candidate: {
    birthDate: isoDate('1993-04-12'),
    languageTests: [
      {
        test: 'ielts-general',
        date: isoDate('2025-09-01'),
        scores: { reading: 6.5, writing: 6, listening: 7.5, speaking: 6.5 },
      },
    ],
    credentials: [
      abroad('bachelor', '2015-06-30', '2023-05-01'),
      abroad('one-year', '2016-06-30', null),
    ],
    jobs: [
      { ...JOB, country: 'CA', from: isoDate('2026-02-01'), until: null },
      { ...JOB, country: 'MA', from: isoDate('2019-01-01'), until: isoDate('2021-09-01') },
    ],
    tradeCertificate: null,
    firstOfficialLanguage: null,
  },
  spouse: {
    birthDate: isoDate('1994-01-01'),
    languageTests: [],
    credentials: [abroad('master', '2018-06-30', null)],
    jobs: [],
    tradeCertificate: null,
    accompanying: true,
    status: 'foreign-national',
    since: null,
  },
  nomination: null,
  offer: null,
  siblings: [],
};
const SUBJECT: DossierSubject = { kind: 'dossier', dossier: COUPLE, date: DATE };

const language = (name: 'english' | 'french', level: number, who = 'candidate') => ({
  kind: 'language-test',
  who,
  language: name,
  clb: allAt(level),
});

const action = (
  id: string,
  change: object,
  lane: string,
  taken: readonly [months: number, cost: number, effort: number],
  more: object = {},
): object => ({ id, change, lane, months: taken[0], cost: taken[1], effort: taken[2], ...more });

/** Twenty-five actions; in groups: at most one level of each test, one course of study, one province. */
const ACTIONS: readonly object[] = [
  action('english 8', language('english', 8), 'preparation', [2, 330, 2], { group: 'english' }),
  action('english 9', language('english', 9), 'preparation', [4, 600, 4], { group: 'english' }),
  action('english 10', language('english', 10), 'preparation', [8, 1200, 6], { group: 'english' }),
  action(
    'writing 8',
    { kind: 'language-test', language: 'english', clb: { writing: 8 } },
    'preparation',
    [1, 330, 1],
    { group: 'english' },
  ),
  action('french 5', language('french', 5), 'preparation', [6, 1500, 5], { group: 'french' }),
  action('french 7', language('french', 7), 'preparation', [12, 3000, 7], { group: 'french' }),
  action('french 9', language('french', 9), 'preparation', [20, 5000, 9], { group: 'french' }),
  action(
    'assess the second',
    { kind: 'credential-assessment', credential: 1 },
    'paperwork',
    [2, 300, 1],
  ),
  action(
    'assess the first',
    { kind: 'credential-assessment', credential: 0 },
    'paperwork',
    [2, 300, 1],
  ),
  action(
    'one year',
    { kind: 'credential', level: 'one-year', country: 'CA' },
    'day',
    [12, 15_000, 6],
    { group: 'study', stopsWork: true },
  ),
  action(
    'two years',
    { kind: 'credential', level: 'two-year', country: 'CA' },
    'day',
    [24, 30_000, 7],
    { group: 'study', stopsWork: true },
  ),
  action('master', { kind: 'credential', level: 'master', country: 'CA' }, 'day', [20, 40_000, 8], {
    group: 'study',
    stopsWork: true,
  }),
  action(
    'part time',
    { kind: 'credential', level: 'one-year', country: 'CA' },
    'preparation',
    [18, 8000, 6],
    { group: 'study' },
  ),
  action('abroad', { kind: 'credential', level: 'master', country: 'FR' }, 'day', [24, 9000, 7], {
    group: 'study',
    stopsWork: true,
  }),
  action('certificate', { kind: 'trade-certificate', province: 'ON' }, 'paperwork', [6, 800, 4]),
  action('Ontario', { kind: 'nomination', province: 'ON' }, 'paperwork', [9, 2000, 4], {
    group: 'province',
  }),
  action('British Columbia', { kind: 'nomination', province: 'BC' }, 'paperwork', [6, 2500, 6], {
    group: 'province',
  }),
  action('offer', { kind: 'job-offer', noc: '21231' }, 'paperwork', [6, 0, 5]),
  action('sibling', { kind: 'sibling' }, 'paperwork', [1, 50, 1]),
  action('spouse 5', language('english', 5, 'spouse'), 'spouse-preparation', [2, 330, 2], {
    group: 'spouse',
  }),
  action('spouse 9', language('english', 9, 'spouse'), 'spouse-preparation', [6, 800, 5], {
    group: 'spouse',
  }),
  action(
    'assess the spouse',
    { kind: 'credential-assessment', who: 'spouse' },
    'paperwork',
    [2, 300, 1],
  ),
  action(
    'spouse works',
    { kind: 'work', who: 'spouse', country: 'CA', months: 12, noc: '21231' },
    'spouse-day',
    [12, 0, 3],
  ),
  action('alone', { kind: 'spouse-accompanying', accompanying: false }, 'paperwork', [0, 0, 1]),
  action('swap', { kind: 'swap-principal' }, 'paperwork', [0, 0, 1]),
];

const TWELVE: readonly Change[] = [
  language('english', 9),
  language('french', 7),
  { kind: 'credential-assessment', credential: 1 },
  { kind: 'credential', level: 'master', country: 'CA' },
  { kind: 'work', country: 'CA', months: 12 },
  { kind: 'nomination', province: 'ON' },
  { kind: 'job-offer', noc: '00012' },
  { kind: 'sibling' },
  { kind: 'trade-certificate', province: 'ON' },
  language('english', 7, 'spouse'),
  { kind: 'credential-assessment', who: 'spouse' },
  { kind: 'time', months: 6 },
].map((input) => must(parseChange(input)));

function states(count: number): readonly HeatState[] {
  const { profile } = must(outcomeOf(SUBJECT));
  const rules = must(rulesFor(COUPLE, DATE));
  return Array.from({ length: count }, (_, years) => ({
    profile: { ...profile, canadianWorkYears: years },
    rules,
  }));
}

function planRow(name: string, actions: readonly Action[], total: number): BenchRow {
  const solve = () => must(plan(SUBJECT, { kind: 'total', total }, actions));
  const { plans, highest, search } = solve();
  const found = highest === null ? `${plans.length} efficient plans` : `highest ${highest.total}`;
  return {
    name: `plan: ${name}, to ${total}`,
    figure: leastProcessorMilliseconds(solve, 5),
    unit: 'ms of processor time',
    against: {
      name: `plain enumeration of ${search.sets} sets, each on one day`,
      ratio: search.sets / search.considered,
    },
    note: `${found}; ${search.considered} sets considered, ${search.scored} scored`,
  };
}

/** The what-if measurements; every figure is the shortest of its runs. */
export function whatifBench(): readonly BenchRow[] {
  const grouped = must(parseActions(ACTIONS));
  const free = grouped.map((one) => ({ ...one, group: null }));
  const eight = states(8);
  const scenario = { name: 'twelve', changes: TWELVE, on: null };
  return [
    {
      name: 'heat map of language, both languages, eight states',
      figure: shortestMilliseconds(() => heatMaps(eight)),
      unit: 'ms',
    },
    {
      name: 'shares of twelve changes to a dossier, exact',
      figure: shortestMilliseconds(() => compare(SUBJECT, [scenario])),
      unit: 'ms',
      note: '4,096 sets read and scored, and the scenario compared',
    },
    {
      name: 'timeline of five years',
      figure: shortestMilliseconds(() => timeline(SUBJECT, scenario)),
      unit: 'ms',
    },
    ...[400, 480, 520, 600, 1200].map((total) => planRow('25 actions in groups', grouped, total)),
    ...[400, 480, 520, 600, 1100].map((total) => planRow('25 free actions', free, total)),
    planRow('25 free actions, out of reach', free, 1200),
  ];
}
