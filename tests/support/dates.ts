import fc from 'fast-check';
import { type IsoDate, isoDate, rulesVersions } from '../../src/engine/index.ts';
import { addDays } from '../../src/engine/dossier.ts';
import { dateOfDay, dayNumber } from '../../src/engine/dates/plain-date.ts';

/** Any day from `first` to `last`; shrinks to the first. Default: all of Express Entry to the end of 2027. */
export const anyDate = (first = '2015-01-01', last = '2027-12-31'): fc.Arbitrary<IsoDate> =>
  fc
    .integer({ min: dayNumber(isoDate(first)), max: dayNumber(isoDate(last)) })
    .map((day) => dateOfDay(day));

/** Days on which dates go wrong: leap days, ends of months and years, changes of the grid. */
const EDGES: readonly IsoDate[] = [
  ...['2016-02-29', '2020-02-29', '2024-02-29', '2023-02-28', '2025-03-01', '2024-12-31'].map(
    isoDate,
  ),
  ...rulesVersions().map(({ from }) => from),
  ...rulesVersions()
    .slice(1)
    .map(({ from }) => addDays(from, -1)),
];

/** Any day of Express Entry, often one of the awkward ones. */
export const anyRulesDate = (): fc.Arbitrary<IsoDate> =>
  fc.oneof(
    { weight: 3, arbitrary: anyDate() },
    { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
  );
