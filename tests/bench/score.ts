import {
  isoDate,
  parseProfile,
  type Profile,
  type Rules,
  rulesOn,
  score,
  total,
} from '../../src/engine/index.ts';
import { nestedConditionsTotal } from './peers/nested-conditions.ts';
import { tableObjectsTotal } from './peers/table-objects.ts';
import { randomProfiles } from './random-profiles.ts';
import type { BenchRow } from './row.ts';
import { perSecond } from './time.ts';

const SEED = 20250325;
const COUNT = 20_000;

/** Profiles scored a second on one core: the fast total, the traced score, and two scorers as peers write them. */
export function scoreBench(): readonly BenchRow[] {
  const rules = rulesIn2026();
  const profiles = randomProfiles(COUNT, SEED);
  const rate = (totalOf: (profile: Profile) => number): number =>
    perSecond(COUNT, () => sumOver(profiles, totalOf));
  const nested = rate(nestedConditionsTotal);
  const tables = rate(tableObjectsTotal);
  const fast = rate((profile) => total(profile, rules));
  const traced = rate((profile) => score(profile, rules).total);
  const parsed = perSecond(COUNT, () =>
    sumOver(profiles, (profile) => (parseProfile(profile).ok ? 1 : 0)),
  );
  const row = (name: string, figure: number, ratio?: [string, number]): BenchRow => ({
    name,
    figure: Math.round(figure),
    unit: 'profiles/s',
    ...(ratio === undefined ? {} : { against: { name: ratio[0], ratio: figure / ratio[1] } }),
  });
  return [
    row('nested conditions (peer style)', nested),
    row('table objects (peer style)', tables),
    row('total', fast, ['nested conditions', nested]),
    row('total', fast, ['table objects', tables]),
    row('score, traced', traced, ['nested conditions', nested]),
    row('parseProfile', parsed, ['total', fast]),
  ];
}

function rulesIn2026(): Rules {
  const rules = rulesOn(isoDate('2026-01-01'));
  if (!rules.ok) throw new Error('no rules in 2026');
  return rules.value;
}

function sumOver(profiles: readonly Profile[], of: (profile: Profile) => number): number {
  let sum = 0;
  for (const profile of profiles) sum += of(profile);
  return sum;
}
