import fc from 'fast-check';
import { addDays } from '../../src/engine/dossier.ts';
import { type Condition, FACTOR_TABLES, type FactorTable } from '../../src/engine/tables.ts';
import {
  isoDate,
  type IsoDate,
  overlay,
  type Result,
  type Rules,
  rulesOn,
  rulesVersions,
  total,
} from '../../src/engine/index.ts';
import { SECTIONS } from '../../src/engine/constants.ts';
import { BLANK } from './profiles.ts';

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected a value: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** The grid of a day that has one. */
export const gridOn = (date: string, invitedOn: string | null = null): Rules =>
  valueOf(rulesOn(isoDate(date), invitedOn === null ? null : isoDate(invitedOn)));

/** Every grid there has been, oldest first. */
export const EVERY_GRID: readonly Rules[] = rulesVersions().map(({ from }) => gridOn(from));

/** The day of the change that spares invitations already issued. */
const KEEPING: IsoDate = FACTOR_TABLES.flatMap(({ history }) => history).find(
  ({ invitationsBeforeKeep }) => invitationsBeforeKeep === true,
)!.from;

/** Every grid there has been, and the one that invitations issued before it are spared. */
export const EVERY_GRID_AND_KEPT: readonly Rules[] = [
  ...EVERY_GRID,
  gridOn(KEEPING, addDays(KEEPING, -1)),
];

/** Asks for so many totals that the engine makes its fastest tables for the grid. */
export function askOften(rules: Rules): void {
  for (let time = 0; time < 1001; time += 1) total(BLANK, rules);
}

/** A cap below what the sections give together. */
export const CAPPED_TOTAL: Rules = overlay(gridOn('2025-03-25'), {
  name: 'a cap over the whole total',
  caps: { total: 500 },
});

/** A section cap over factors that share no fact. */
export const CAPPED_CORE: Rules = overlay(gridOn('2025-03-25'), {
  name: 'a low cap over the core',
  caps: { core: { withSpouse: 200, withoutSpouse: 210 } },
});

/** A row that asks for an age past any that the law has a row for. */
export const LATE_AGE: Rules = overlay(gridOn('2025-03-25'), {
  name: 'points for a hundredth birthday',
  add: [
    {
      id: 'centenarian',
      section: 'additional',
      titleEn: 'Centenarian',
      titleFr: 'Centenaire',
      law: 'none',
      history: [
        {
          from: isoDate('2027-01-01'),
          source: ['crs-grid'],
          cap: 7,
          terms: [{ id: 'age', rows: [{ when: { age: 100 }, points: 7 }] }],
        },
      ],
    },
  ],
});

/** Two factors dropped. */
export const DROPPED: Rules = overlay(gridOn('2025-03-25'), {
  name: 'no points for a sibling or French',
  replace: { sibling: null, french: null },
});

export const EVERY_OVERLAY: readonly Rules[] = [CAPPED_TOTAL, CAPPED_CORE, LATE_AGE, DROPPED];

/** Any grid there has been. */
export const anyGrid = (): fc.Arbitrary<Rules> => fc.constantFrom(...EVERY_GRID_AND_KEPT);

/** Any grid, in force or hypothetical. */
export const anyGridOrOverlay = (): fc.Arbitrary<Rules> =>
  fc.constantFrom(...EVERY_GRID_AND_KEPT, ...EVERY_OVERLAY);

const someOf = (...values: readonly string[]): fc.Arbitrary<Condition> =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 1 }));
const upTo = (most: number): fc.Arbitrary<Condition> => fc.integer({ min: 0, max: most });

const EDUCATION = someOf('secondary', 'two-year', 'bachelor', 'two-or-more', 'master', 'doctoral');
const CONDITIONS: Readonly<Record<string, fc.Arbitrary<Condition>>> = {
  age: upTo(120),
  education: EDUCATION,
  'firstLanguage.reading': upTo(12),
  'secondLanguage.speaking': upTo(12),
  'spouseLanguage.writing': upTo(12),
  firstLanguageMin: upTo(12),
  frenchMin: upTo(12),
  englishMin: upTo(12),
  canadianWorkYears: fc.oneof(upTo(6), upTo(80)),
  foreignWorkYears: fc.oneof(upTo(6), upTo(80)),
  tradeCertificate: fc.boolean(),
  nomination: fc.boolean(),
  arrangedEmployment: someOf('none', 'other', 'senior-management'),
  canadianStudy: someOf('none', 'one-or-two-year', 'three-or-more-year'),
  sibling: fc.boolean(),
  spouseEducation: EDUCATION,
  spouseCanadianWorkYears: upTo(10),
};

const anyWhen = (): fc.Arbitrary<Readonly<Record<string, Condition>>> =>
  fc
    .subarray(Object.keys(CONDITIONS), { maxLength: 3 })
    .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, CONDITIONS[id]!]))));

const anyPoints = (): fc.Arbitrary<number> =>
  fc.oneof({ weight: 9, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.constant(2.5) });

/** A factor of up to three terms, of up to forty rows each, that ask for up to three facts each. */
const anyFactor = (id: string): fc.Arbitrary<FactorTable> =>
  fc
    .record({
      section: fc.constantFrom(...SECTIONS),
      cap: fc.oneof(anyPoints(), fc.constant(40_000)),
      terms: fc.array(
        fc.array(fc.record({ when: anyWhen(), points: anyPoints() }), {
          minLength: 1,
          maxLength: 40,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ section, cap, terms }) => ({
      id,
      section,
      titleEn: id,
      titleFr: id,
      law: 'none',
      history: [
        {
          from: isoDate('2027-01-01'),
          source: ['crs-grid'],
          cap,
          terms: terms.map((rows, at) => ({ id: `term${at}`, rows })),
        },
      ],
    }));

/** A grid with factors added and dropped, and caps that may bind. */
export const anyOverlay = (): fc.Arbitrary<Rules> =>
  fc
    .record({
      base: anyGrid(),
      dropped: fc.subarray(['age', 'education', 'french', 'educationTransfer'], { maxLength: 2 }),
      added: fc.tuple(anyFactor('first'), anyFactor('second')),
      caps: fc.record(
        {
          total: fc.integer({ min: 0, max: 2000 }),
          core: fc.integer({ min: 0, max: 600 }),
          additional: fc.integer({ min: 0, max: 50_000 }),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ base, dropped, added, caps }) =>
      overlay(base, {
        name: 'any overlay',
        replace: Object.fromEntries(dropped.map((id) => [id, null])),
        add: added,
        caps,
      }),
    );
