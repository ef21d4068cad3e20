import type { Rules, RulesFactor } from '../rules/rules.ts';
import type { FactorVersion, Term } from '../tables/schemas/crs.ts';
import { SECTIONS } from '../tables/ids.ts';
import { type Column, decidingRow, factOf, pointsIn, termFacts, versionFacts } from './row.ts';

/**
 * The fast path tabulates the very factors that the traced score walks, over every value that their
 * facts may have. A block is a set of facts whose values make one index; `total.ts` computes the
 * indices, and each factor lands in the first block that holds all of its facts.
 */
export const BLOCKS = {
  person: ['age', 'education', 'canadianWorkYears'],
  firstLanguage: languageFacts('firstLanguage'),
  secondLanguage: languageFacts('secondLanguage'),
  transfer: [
    'education',
    'firstLanguageMin',
    'canadianWorkYears',
    'foreignWorkYears',
    'tradeCertificate',
  ],
  additional: [
    'nomination',
    'arrangedEmployment',
    'canadianStudy',
    'sibling',
    'frenchMin',
    'englishMin',
  ],
  spouse: ['spouseEducation', 'spouseCanadianWorkYears'],
  spouseLanguage: languageFacts('spouseLanguage'),
} as const satisfies Record<string, readonly string[]>;

export type BlockId = keyof typeof BLOCKS;
export const BLOCK_IDS = Object.keys(BLOCKS) as readonly BlockId[];

function languageFacts(prefix: string): readonly string[] {
  return ['reading', 'writing', 'listening', 'speaking'].map((ability) => `${prefix}.${ability}`);
}

/** The points of every section, summed by block: a total is one look-up in each block. */
export type FastColumn = Readonly<Record<BlockId, Int16Array>>;
export type FastTables = Readonly<Record<Column, FastColumn>>;

/** The first block that holds all of a factor's facts, as finely as its rows ask of them. */
export function blockOf(version: FactorVersion): BlockId | undefined {
  if (!withinSteps(version)) return undefined;
  return BLOCK_IDS.find((id) => {
    const facts: readonly string[] = BLOCKS[id];
    return versionFacts(version).every((fact) => facts.includes(fact));
  });
}

/** No row asks past the last value that its fact's tabulation tells apart. */
function withinSteps(version: FactorVersion): boolean {
  const conditions = (version.terms ?? []).flatMap((term) =>
    term.rows.flatMap((row) => Object.entries(row.when)),
  );
  return conditions.every(
    ([fact, condition]) => typeof condition !== 'number' || condition < factOf(fact).values.length,
  );
}

/** How many places a block has. */
export const blockSize = (id: BlockId): number => sizeOf(BLOCKS[id]);

/** null when the grid cannot be told by blocks alone; the rules are then scored row by row. */
export function fastTables(rules: Rules): FastTables | null {
  const withSpouse = fastColumn(rules, 'withSpouse');
  const withoutSpouse = fastColumn(rules, 'withoutSpouse');
  return withSpouse === null || withoutSpouse === null ? null : { withSpouse, withoutSpouse };
}

function fastColumn(rules: Rules, column: Column): FastColumn | null {
  if (!totalStaysUnderCap(rules, column)) return null;
  const blocks = Object.fromEntries(
    BLOCK_IDS.map((id) => [id, new Int16Array(sizeOf(BLOCKS[id]))]),
  ) as Record<BlockId, Int16Array>;
  for (const section of SECTIONS) {
    const factors = rules.factors.filter(
      (factor) => factor.section === section && factor.version.terms !== null,
    );
    if (!addSection(blocks, factors, pointsIn(rules.caps[section], column), column)) return null;
  }
  return blocks;
}

const LARGEST = 0x7fff;

/** The total's own cap never binds, and every sum fits a table's slot. */
const totalStaysUnderCap = ({ caps }: Rules, column: Column): boolean =>
  caps.total <= LARGEST &&
  SECTIONS.reduce((sum, section) => sum + pointsIn(caps[section], column), 0) <= caps.total;

/**
 * Adds a section's points to the blocks. A cap over several blocks cannot be tabulated: false,
 * unless the factors' own caps keep the section under it.
 */
function addSection(
  blocks: Record<BlockId, Int16Array>,
  factors: readonly RulesFactor[],
  cap: number,
  column: Column,
): boolean {
  const places = factors.map((factor) => blockOf(factor.version));
  if (places.includes(undefined)) return false;
  const used = BLOCK_IDS.filter((id) => places.includes(id));
  const most = factors.reduce((sum, { version }) => sum + pointsIn(version.cap, column), 0);
  if (used.length > 1 && most > cap) return false;
  for (const id of used) {
    const points = tabulate(
      factors.filter((_, at) => places[at] === id),
      BLOCKS[id],
      column,
    );
    const block = blocks[id];
    for (let at = 0; at < block.length; at += 1) block[at]! += Math.min(cap, points[at]!);
  }
  return true;
}

function tabulate(
  factors: readonly RulesFactor[],
  facts: readonly string[],
  column: Column,
): Int32Array {
  const sum = new Int32Array(sizeOf(facts));
  for (const factor of factors) {
    const points = new Int32Array(sum.length);
    for (const term of factor.version.terms ?? []) addTerm(points, term, facts, column);
    const cap = pointsIn(factor.version.cap, column);
    for (let at = 0; at < sum.length; at += 1) sum[at]! += Math.min(cap, points[at]!);
  }
  return sum;
}

const sizeOf = (facts: readonly string[]): number =>
  facts.reduce((size, fact) => size * factOf(fact).values.length, 1);

/** Adds a term's points to every index of the block, from a table over the term's own facts. */
function addTerm(points: Int32Array, term: Term, facts: readonly string[], column: Column): void {
  const own = termFacts(term);
  const strides = ownStrides(own, facts);
  const ownPoints = tabulateTerm(term, own, column);
  for (let at = 0; at < points.length; at += 1) {
    let ownAt = 0;
    for (const { divisor, size, stride } of strides)
      ownAt += (Math.floor(at / divisor) % size) * stride;
    points[at]! += ownPoints[ownAt]!;
  }
}

interface Stride {
  readonly divisor: number;
  readonly size: number;
  readonly stride: number;
}

/** How an index over `facts` (the last runs fastest) becomes an index over `own`. */
function ownStrides(own: readonly string[], facts: readonly string[]): readonly Stride[] {
  return own.map((fact, place) => ({
    divisor: sizeOf(facts.slice(facts.indexOf(fact) + 1)),
    size: factOf(fact).values.length,
    stride: sizeOf(own.slice(place + 1)),
  }));
}

function tabulateTerm(term: Term, own: readonly string[], column: Column): Int32Array {
  const points = new Int32Array(sizeOf(own));
  const strides = ownStrides(own, own);
  for (let at = 0; at < points.length; at += 1) {
    const row = decidingRow(term, (fact) => {
      const { divisor, size } = strides[own.indexOf(fact)]!;
      return factOf(fact).values[Math.floor(at / divisor) % size]!;
    });
    points[at] = row < 0 ? 0 : pointsIn(term.rows[row]!.points, column);
  }
  return points;
}
