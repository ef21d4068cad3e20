import type { IsoDate } from '../dates/plain-date.ts';
import { ABILITIES, type Clb, type EducationLevel, leastLevel } from '../profile/profile.ts';
import { inForceOn } from '../tables/in-force.ts';
import type { AppliedCap, FactValue } from '../score/trace.ts';
import type { AdaptabilityId, Dated, FswFactor, FswTable } from '../tables/schemas/programs.ts';
import { FSW } from '../tables/registry/programs.ts';

/** What the grid of 100 points asks of a skilled worker (IRPR, ss. 78 to 83). */
export interface FswFacts {
  readonly firstLanguage: Clb | null;
  readonly secondLanguage: Clb | null;
  readonly education: EducationLevel;
  /** Whole years of skilled work within ten years. */
  readonly workYears: number;
  readonly age: number;
  readonly arrangedEmployment: boolean;
  readonly adaptability: readonly AdaptabilityId[];
}

/** A row of a table of the grid: what it asks (level, years, age or yes), and its points. */
export interface GridRow {
  readonly when: FactValue;
  readonly points: number;
}

/** One number of the grid and where it comes from; a factor's children are its parts. */
export interface GridNode {
  /** `total`, a factor, or `factor.part`. */
  readonly id: string;
  readonly kind: 'total' | 'factor' | 'part';
  readonly points: number;
  readonly maximum: number;
  readonly input: Readonly<Record<string, FactValue>>;
  /** The whole table, and the place in it of the row that decided; null: none did. */
  readonly rows: readonly GridRow[];
  readonly rowIndex: number | null;
  /** Above the parts and the factors: the cap over their sum. */
  readonly cap: AppliedCap | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly law: string;
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  readonly children: readonly GridNode[];
}

/**
 * The grid of the Federal Skilled Worker Program on a day, every point traced; the whole is 100
 * points. A day before Express Entry is read by the first rows.
 */
export function fswGrid(facts: FswFacts, date: IsoDate): GridNode {
  const { factors } = FSW;
  const children = [
    firstLanguage(facts, date),
    secondLanguage(facts, date),
    single('education', factors.education, date, facts.education, ({ rows }) =>
      rows.map(({ level, points }) => ({ when: level, points })),
    ),
    single('work', factors.work, date, facts.workYears, ({ rows }) =>
      rows.map(({ years, points }) => ({ when: years, points })),
    ),
    single('age', factors.age, date, facts.age, ({ rows }) =>
      rows.map(({ age, points }) => ({ when: age, points })),
    ),
    single(
      'arrangedEmployment',
      factors.arrangedEmployment,
      date,
      facts.arrangedEmployment,
      ({ points }) => [{ when: true, points }],
    ),
    adaptability(facts, date),
  ];
  const mark = rowOn(FSW.passMark, date);
  return {
    ...sumOf('total', 'total', children, mark.outOf),
    titleEn: FSW.titleEn,
    titleFr: FSW.titleFr,
    ...citation(mark, mark.law),
  };
}

/** The points of both languages in an order. */
export const languagePoints = (first: Clb, second: Clb | null, date: IsoDate): number =>
  firstLanguage({ firstLanguage: first }, date).points +
  secondLanguage({ secondLanguage: second }, date).points;

export const agePoints = (age: number, date: IsoDate): number =>
  rowOn(FSW.factors.age.history, date).rows.findLast((row) => row.age <= age)?.points ?? 0;

/** The row in force, or the first: every history of the grid begins with Express Entry. */
export const rowOn = <Row extends { readonly from: IsoDate }>(
  history: readonly Row[],
  date: IsoDate,
): Row => inForceOn(history, date) ?? history[0]!;

const citation = ({ from, source, certain }: Dated, law: string) => ({
  from,
  source,
  certain,
  law,
});

const applies = ({ when }: GridRow, value: FactValue): boolean =>
  typeof when === 'number' ? typeof value === 'number' && value >= when : when === value;

type Part = Pick<GridNode, 'points' | 'maximum' | 'rows' | 'rowIndex' | 'input'>;

/** The last row that applies decides. */
function decide(rows: readonly GridRow[], input: Part['input'], value: FactValue): Part {
  const at = rows.findLastIndex((row) => applies(row, value));
  return {
    points: rows[at]?.points ?? 0,
    maximum: Math.max(...rows.map(({ points }) => points)),
    rows,
    rowIndex: at < 0 ? null : at,
    input,
  };
}

function single<Version extends Dated & { readonly max: number }>(
  id: keyof FswTable['factors'],
  factor: FswFactor<Version>,
  date: IsoDate,
  value: FactValue,
  rowsOf: (version: Version) => readonly GridRow[],
): GridNode {
  const version = rowOn(factor.history, date);
  return {
    id,
    kind: 'factor',
    ...decide(rowsOf(version), { [id]: value }, value),
    cap: null,
    ...headOf(factor, version),
    children: [],
  };
}

const headOf = (factor: FswFactor<Dated>, version: Dated) => ({
  titleEn: factor.titleEn,
  titleFr: factor.titleFr,
  ...citation(version, factor.law),
});

function firstLanguage(
  { firstLanguage: clb }: Pick<FswFacts, 'firstLanguage'>,
  date: IsoDate,
): GridNode {
  const factor = FSW.factors.firstLanguage;
  const version = rowOn(factor.history, date);
  const rows = version.perAbility.map(({ clb: when, points }) => ({ when, points }));
  const parts = ABILITIES.map((ability): GridNode => {
    const level = clb?.[ability] ?? 0;
    return {
      id: `firstLanguage.${ability}`,
      kind: 'part',
      ...decide(rows, { [`firstLanguage.${ability}`]: level }, level),
      cap: null,
      titleEn: null,
      titleFr: null,
      ...citation(version, factor.law),
      children: [],
    };
  });
  return { ...sumOf('firstLanguage', 'factor', parts, version.max), ...headOf(factor, version) };
}

function secondLanguage(
  { secondLanguage: clb }: Pick<FswFacts, 'secondLanguage'>,
  date: IsoDate,
): GridNode {
  const level = clb === null ? 0 : leastLevel(clb);
  return single('secondLanguage', FSW.factors.secondLanguage, date, level, (version) => [
    { when: version.clbInAllFour, points: version.points },
  ]);
}

function adaptability({ adaptability: held }: FswFacts, date: IsoDate): GridNode {
  const factor = FSW.factors.adaptability;
  const version = rowOn(factor.history, date);
  const parts = version.items.map(({ id, points, law }): GridNode => {
    const has = held.includes(id);
    return {
      id: `adaptability.${id}`,
      kind: 'part',
      ...decide([{ when: true, points }], { [id]: has }, has),
      cap: null,
      titleEn: null,
      titleFr: null,
      ...citation(version, law),
      children: [],
    };
  });
  return { ...sumOf('adaptability', 'factor', parts, version.max), ...headOf(factor, version) };
}

function sumOf(
  id: string,
  kind: GridNode['kind'],
  children: readonly GridNode[],
  limit: number,
): Omit<GridNode, 'titleEn' | 'titleFr' | 'law' | 'from' | 'source' | 'certain'> {
  const before = children.reduce((sum, { points }) => sum + points, 0);
  const binding = before > limit;
  const passed = binding ? children.filter(({ points }) => points > 0) : [];
  return {
    id,
    kind,
    points: Math.min(before, limit),
    maximum: limit,
    input: {},
    rows: [],
    rowIndex: null,
    cap: { limit, before, binding, terms: passed.map((child) => child.id) },
    children,
  };
}
