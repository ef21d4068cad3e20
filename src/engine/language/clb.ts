import type { IsoDate } from '../dates/plain-date.ts';
import type { LanguageTest, TestScore } from '../dossier/dossier.ts';
import { ABILITIES, type Ability, type Clb } from '../profile/profile.ts';
import type { Band, Scale, TestColumn, TestTable } from '../tables/schemas/language.ts';
import { testTable } from '../tables/registry/language.ts';

/** A test's scores as levels, by the table of the column that they are read in. */
export interface ClbReading {
  readonly clb: Clb;
  /** The column of the report that the scores are read in. */
  readonly column: TestColumn;
  /**
   * `wrong`: the scores fit only a column that Express Entry does not take (TEF's Score / 699).
   * `assumed`: they fit two columns, and the one that Express Entry takes was read.
   */
  readonly columnDoubt: 'wrong' | 'assumed' | null;
  /** Abilities with a score under the lowest published level: level 0. */
  readonly belowScale: readonly Ability[];
}

/** True for a score on the scale: a multiple of its step between its ends, or a mark below it. */
export function isOnScale(value: number | string, scale: Scale, marks: readonly string[]): boolean {
  if (typeof value === 'string') return marks.includes(value);
  return value >= scale.min && value <= scale.max && isStep(value, scale.step);
}

const HUNDREDTHS = 100;

/**
 * Whether a value is a whole number of steps, in exact hundredths: a value that is not the number
 * nearest to any hundredth is on no scale. No decimals here: a page that only reads tests would load them.
 */
function isStep(value: number, step: number): boolean {
  const hundredths = Math.round(value * HUNDREDTHS);
  return hundredths / HUNDREDTHS === value && hundredths % Math.round(step * HUNDREDTHS) === 0;
}

/**
 * The columns a report may be read in on a test date: for each kind the latest table, the one that
 * Express Entry takes first. A result taken before the first table is read by the first.
 */
export function columnsOn(table: TestTable, date: IsoDate | null): readonly TestColumn[] {
  const ids = [...new Set(table.history.map(({ id }) => id))];
  const columns = ids.flatMap((id, place) => {
    const history = table.history.filter((column) => column.id === id);
    const inForce =
      date === null ? history.at(-1) : history.findLast((column) => column.from <= date);
    if (inForce !== undefined) return [inForce];
    return place === 0 && history[0] !== undefined ? [history[0]] : [];
  });
  const taken = date === null ? undefined : columns.find((column) => column.taken === true);
  return taken === undefined ? columns : [taken, ...columns.filter((column) => column !== taken)];
}

/** Whether every score of the test stands on the column's scale. */
export const fitsColumn = (test: LanguageTest, column: TestColumn): boolean =>
  fits(test, column, testTable(test.test).belowScale);

const fits = (test: LanguageTest, column: TestColumn, marks: readonly string[]): boolean =>
  ABILITIES.every((ability) => {
    const value = test.scores[ability];
    return value === null || isOnScale(value, column.scale[ability], marks);
  });

/** The column whose scale holds all the scores; the first where none does (input checks refuse those). */
function columnOf(
  test: LanguageTest,
  table: TestTable,
): Pick<ClbReading, 'column' | 'columnDoubt'> {
  const columns = columnsOn(table, test.date);
  const expected = columns[0] as TestColumn;
  const found = columns.find((column) => fits(test, column, table.belowScale)) ?? expected;
  if (found !== expected) return { column: found, columnDoubt: 'wrong' };
  return { column: found, columnDoubt: isAmbiguous(test, columns) ? 'assumed' : null };
}

/** The scores fit the expected column, but they read like the other: higher there, and none below its lowest level. */
function isAmbiguous(test: LanguageTest, columns: readonly TestColumn[]): boolean {
  const [expected, other] = columns;
  if (expected === undefined || other === undefined) return false;
  const typed = ABILITIES.filter((ability) => test.scores[ability] !== null);
  const level = (ability: Ability, { bands }: TestColumn) =>
    levelOf(test.scores[ability], bands[ability]);
  return (
    fitsColumn(test, other) &&
    typed.every((ability) => level(ability, other) > 0) &&
    typed.some((ability) => level(ability, other) > level(ability, expected))
  );
}

/** The level of the highest band whose least score is reached; 0 below the lowest. */
function levelOf(value: TestScore, bands: readonly Band[]): number {
  if (typeof value !== 'number') return 0;
  return bands.findLast(([, min]) => value >= min)?.[0] ?? 0;
}

/** The levels that a test's scores have in one column; a missing score is level `missing`. */
export function levelsIn(test: LanguageTest, column: TestColumn, missing = 0): Clb {
  const level = (ability: Ability): number => {
    const value = test.scores[ability];
    return value === null ? missing : levelOf(value, column.bands[ability]);
  };
  return {
    reading: level('reading'),
    writing: level('writing'),
    listening: level('listening'),
    speaking: level('speaking'),
  };
}

/**
 * CLB or NCLC levels of a test, by its date. A missing score is level `missing` (0 unless told).
 * Source: IRCC, Language test equivalency charts.
 */
export function clbOf(test: LanguageTest, missing = 0): ClbReading {
  const table = testTable(test.test);
  const { column, columnDoubt } = columnOf(test, table);
  const clb = levelsIn(test, column, missing);
  const belowScale = ABILITIES.filter(
    (ability) => test.scores[ability] !== null && clb[ability] === 0,
  );
  return { clb, column, columnDoubt, belowScale };
}
