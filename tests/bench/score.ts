import { WAGE_BASES } from '../../src/engine/constants.ts';
import { hypothesisOverlay, parseHypothesis } from '../../src/engine/improve.ts';
import {
  isoDate,
  overlay,
  parseProfile,
  type Profile,
  type Rules,
  rulesOn,
  score,
  total,
} from '../../src/engine/index.ts';
import { type FactorTable, PROPOSAL_2026 } from '../../src/engine/tables.ts';
import { packedEngine } from './packed.ts';
import { nestedConditionsTotal } from './peers/nested-conditions.ts';
import { tableObjectsTotal } from './peers/table-objects.ts';
import { randomProfiles } from './random-profiles.ts';
import type { BenchRow } from './row.ts';
import { perSecond, shortestInTurn } from './time.ts';

const SEED = 20250325;
const COUNT = 20_000;
const ON = isoDate('2026-01-01');
const PROFILES = randomProfiles(COUNT, SEED);

const rateOf = (of: (profile: Profile) => number, profiles = PROFILES): number =>
  perSecond(profiles.length, () => {
    let sum = 0;
    for (const profile of profiles) sum += of(profile);
    return sum;
  });

const row = (name: string, figure: number, against?: [name: string, figure: number]): BenchRow => ({
  name,
  figure: Math.round(figure),
  unit: 'profiles/s',
  ...(against === undefined ? {} : { against: { name: against[0], ratio: figure / against[1] } }),
});

/** Profiles scored a second on one core: the total and the traced score, and two scorers as peers write them. */
export async function scoreBench(): Promise<readonly BenchRow[]> {
  const packed = await packedEngine();
  const packedRules = valueOf(packed.rulesOn(packed.isoDate(ON)));
  const rules = valueOf(rulesOn(ON));
  const nested = rateOf(nestedConditionsTotal);
  const tables = rateOf(tableObjectsTotal);
  const published = rateOf((profile) => packed.total(profile, packedRules));
  const [fast, ...laid] = totalRates([['total', rules], ...overlays(rules)]) as [Rate, ...Rate[]];
  const plain = ['total', fast.rate] as [string, number];
  const traced = tracedRates(rules);
  return [
    row('nested conditions (peer style)', nested),
    row('table objects (peer style)', tables),
    row('total, packed package', published, ['table objects', tables]),
    row('total', fast.rate, ['nested conditions', nested]),
    ...laid.map(({ name, rate }) => row(`total, ${name}`, rate, plain)),
    ...traced.map(({ years, rate }) =>
      row(`score, ${years} years of work`, rate, ['0 years', traced[0]!.rate]),
    ),
    row(
      'parseProfile',
      rateOf((profile) => (parseProfile(profile).ok ? 1 : 0)),
      plain,
    ),
  ];
}

interface Rate {
  readonly name: string;
  readonly rate: number;
}

function totalRates(grids: readonly (readonly [string, Rules])[]): readonly Rate[] {
  const times = shortestInTurn(
    grids.map(([, rules]) => () => {
      let sum = 0;
      for (const profile of PROFILES) sum += total(profile, rules);
      return sum;
    }),
  );
  return grids.map(([name], at) => ({ name, rate: (COUNT * 1000) / times[at]! }));
}

/** The traced score by years of work, over profiles few enough that their explanations stay in the processor’s caches. */
function tracedRates(rules: Rules): readonly { readonly years: number; readonly rate: number }[] {
  const some = PROFILES.slice(0, 2000);
  const works = [0, 8, 20, 40].map((years) => {
    const profiles = some.map((profile) => ({
      ...profile,
      canadianWorkYears: years,
      foreignWorkYears: years,
    }));
    return { years, work: () => profiles.map((profile) => score(profile, rules).total) };
  });
  const times = shortestInTurn(works.map(({ work }) => work));
  return works.map(({ years }, at) => ({ years, rate: (some.length * 1000) / times[at]! }));
}

/** Every overlay that the panel of the hypothesis can lay by one choice, and a factor that joins two facts. */
function overlays(rules: Rules): readonly (readonly [string, Rules])[] {
  const points = PROPOSAL_2026.wageTiers.map(() => 50);
  const inputs = [
    ...WAGE_BASES.map((basis) => ({ name: `wage by ${basis}`, wage: { tier: 0, basis, points } })),
    ...PROPOSAL_2026.lessWeight.map((id) => ({ name: `without ${id}`, limits: { [id]: 0 } })),
    { name: 'graduate study', canadianStudy: 'graduate-only' },
  ];
  const laid = inputs.map((input): readonly [string, Rules] => {
    const values = valueOf(parseHypothesis(input));
    return [values.name, overlay(rules, hypothesisOverlay(values))];
  });
  return [...laid, ['two-fact factor', overlay(rules, { name: 'two facts', add: [TWO_FACTS] })]];
}

const TWO_FACTS: FactorTable = {
  id: 'workAndStudy',
  section: 'additional',
  titleEn: 'Work and study in Canada',
  titleFr: 'Travail et études au Canada',
  law: 'none',
  history: [
    {
      from: ON,
      source: ['crs-grid'],
      cap: 50,
      terms: [
        {
          id: 'both',
          rows: [
            { when: { canadianWorkYears: 1, canadianStudy: 'three-or-more-year' }, points: 50 },
          ],
        },
      ],
    },
  ],
};

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('a bench without its input');
  return result.value;
}
