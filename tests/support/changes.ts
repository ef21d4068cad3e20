import fc from 'fast-check';
import type { IsoDate } from '../../src/engine/index.ts';
import {
  ABILITIES,
  type Ability,
  EDUCATION_LEVELS,
  OFFICIAL_LANGUAGES,
  PERSONS,
  PROVINCES,
} from '../../src/engine/constants.ts';
import type { Change } from '../../src/engine/improve.ts';
import type { Clb } from '../../src/engine/schema.ts';
import { anyDate } from './dates.ts';
import { anyNoc } from './dossiers.ts';
import { anyClb } from './profiles.ts';

const maybe = <T>(fact: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(fact);
const on = (): fc.Arbitrary<IsoDate | null> => maybe(anyDate('2020-01-01', '2029-12-31'));
const who = () => fc.constantFrom(...PERSONS);
const country = () => fc.constantFrom('CA', 'FR', 'MA');
const level = () => fc.constantFrom(...EDUCATION_LEVELS);

const partOf = (clb: Clb, kept: readonly Ability[]): Partial<Clb> =>
  Object.fromEntries(kept.map((ability) => [ability, clb[ability]]));

const anyLevels = (): fc.Arbitrary<Partial<Clb>> =>
  fc
    .tuple(anyClb(), fc.oneof(fc.constant([...ABILITIES]), fc.subarray([...ABILITIES])))
    .map(([clb, kept]) => partOf(clb, kept));

const grant = {
  province: fc.constantFrom(...PROVINCES),
  on: on(),
  until: fc.constant(null),
};

/** Every kind of change, with facts over their range, dated or not. */
export const CHANGES = {
  'language-test': () =>
    fc.record({
      kind: fc.constant('language-test' as const),
      who: who(),
      language: fc.constantFrom(...OFFICIAL_LANGUAGES),
      clb: anyLevels(),
      test: fc.constant(null),
      on: on(),
    }),
  'credential-assessment': () =>
    fc.record({
      kind: fc.constant('credential-assessment' as const),
      who: who(),
      credential: maybe(fc.nat(3)),
      equivalent: maybe(level()),
      body: fc.constant('wes'),
      on: on(),
    }),
  credential: () =>
    fc.record({
      kind: fc.constant('credential' as const),
      who: who(),
      level: level(),
      country: country(),
      eligibleCanadianStudy: fc.boolean(),
      on: on(),
    }),
  work: () =>
    fc.record({
      kind: fc.constant('work' as const),
      who: who(),
      country: country(),
      months: fc.integer({ min: 0, max: 40 }),
      from: on(),
      noc: maybe(anyNoc()),
      hoursPerWeek: maybe(fc.constantFrom(15, 30, 40)),
    }),
  'trade-certificate': () =>
    fc.record({ kind: fc.constant('trade-certificate' as const), ...grant }),
  nomination: () => fc.record({ kind: fc.constant('nomination' as const), ...grant }),
  'job-offer': () =>
    fc.record({
      kind: fc.constant('job-offer' as const),
      noc: anyNoc(),
      on: on(),
      until: fc.constant(null),
    }),
  sibling: () =>
    fc.record({
      kind: fc.constant('sibling' as const),
      sibling: maybe(fc.nat(2)),
      birthDate: fc.constant(null),
      on: on(),
    }),
  'spouse-accompanying': () =>
    fc.record({
      kind: fc.constant('spouse-accompanying' as const),
      accompanying: fc.boolean(),
      on: on(),
    }),
  'swap-principal': () =>
    fc.record({
      kind: fc.constant('swap-principal' as const),
      spouse: maybe(
        fc.record({ age: fc.integer({ min: 18, max: 50 }), foreignWorkYears: fc.nat(5) }),
      ),
      on: on(),
    }),
  'swap-languages': () =>
    fc.record({
      kind: fc.constant('swap-languages' as const),
      first: maybe(fc.constantFrom(...OFFICIAL_LANGUAGES)),
      on: on(),
    }),
  'stop-work': () => fc.record({ kind: fc.constant('stop-work' as const), who: who(), on: on() }),
  time: () =>
    fc.record({
      kind: fc.constant('time' as const),
      months: fc.nat(48),
      until: on(),
    }),
} satisfies Record<Change['kind'], () => fc.Arbitrary<Change>>;

export const anyChange = (): fc.Arbitrary<Change> =>
  fc.oneof(...Object.values(CHANGES).map((make): fc.Arbitrary<Change> => make()));

/** Some changes in any order, at most `most`. */
export const anyChanges = (most = 5): fc.Arbitrary<readonly Change[]> =>
  fc.array(anyChange(), { maxLength: most });
