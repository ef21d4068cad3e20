import fc from 'fast-check';
import {
  isoDate,
  type IsoDate,
  overlay,
  type Result,
  type Rules,
  rulesOn,
  rulesVersions,
} from '../../src/engine/index.ts';
import { addDays } from '../../src/engine/dossier.ts';
import { FACTOR_TABLES } from '../../src/engine/tables.ts';

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

/** A grid with a total cap so low that no table of blocks can hold it: scored row by row. */
export const ROW_BY_ROW: Rules = overlay(gridOn('2025-03-25'), {
  name: 'a cap over the whole total',
  caps: { total: 500 },
});

/** A section cap over factors that stand in different blocks: scored row by row. */
export const CAPPED_CORE: Rules = overlay(gridOn('2025-03-25'), {
  name: 'a low cap over the core',
  caps: { core: { withSpouse: 200, withoutSpouse: 210 } },
});

/** A row that asks past what the fast path tabulates: scored row by row. */
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

/** A factor dropped: still told by blocks. */
export const DROPPED: Rules = overlay(gridOn('2025-03-25'), {
  name: 'no points for a sibling or French',
  replace: { sibling: null, french: null },
});

export const EVERY_OVERLAY: readonly Rules[] = [ROW_BY_ROW, CAPPED_CORE, LATE_AGE, DROPPED];

/** Any grid there has been. */
export const anyGrid = (): fc.Arbitrary<Rules> => fc.constantFrom(...EVERY_GRID_AND_KEPT);

/** Any grid, in force or hypothetical. */
export const anyGridOrOverlay = (): fc.Arbitrary<Rules> =>
  fc.constantFrom(...EVERY_GRID_AND_KEPT, ...EVERY_OVERLAY);
