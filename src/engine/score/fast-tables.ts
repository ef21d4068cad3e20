import type { Rules, RulesFactor } from '../rules/rules.ts';
import { type Section, SECTIONS, type Term } from '../tables/schemas/crs.ts';
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

/** Points by block index, summed over the factors of one section; null where a section has none there. */
export type SectionBlocks = Readonly<Record<BlockId, Int32Array | null>>;

export interface FastColumn {
  readonly sections: Readonly<Record<Section, SectionBlocks>>;
  readonly caps: Readonly<Record<Section, number>>;
  readonly total: number;
}

export interface FastTables {
  readonly withSpouse: FastColumn;
  readonly withoutSpouse: FastColumn;
  /** Factors whose facts are in no one block: scored row by row. */
  readonly rest: readonly RulesFactor[];
}

function blockOf(factor: RulesFactor): BlockId | undefined {
  if (!withinSteps(factor)) return undefined;
  return BLOCK_IDS.find((id) => {
    const facts: readonly string[] = BLOCKS[id];
    return versionFacts(factor.version).every((fact) => facts.includes(fact));
  });
}

/** No row asks past the last value that its fact's tabulation tells apart. */
function withinSteps(factor: RulesFactor): boolean {
  const conditions = (factor.version.terms ?? []).flatMap((term) =>
    term.rows.flatMap((row) => Object.entries(row.when)),
  );
  return conditions.every(
    ([fact, condition]) => typeof condition !== 'number' || condition < factOf(fact).values.length,
  );
}

export function fastTables(rules: Rules): FastTables {
  return {
    withSpouse: fastColumn(rules, 'withSpouse'),
    withoutSpouse: fastColumn(rules, 'withoutSpouse'),
    rest: rules.factors.filter((factor) => blockOf(factor) === undefined),
  };
}

function fastColumn(rules: Rules, column: Column): FastColumn {
  return {
    sections: bySection((section) => sectionBlocks(rules, section, column)),
    caps: bySection((section) => pointsIn(rules.caps[section], column)),
    total: rules.caps.total,
  };
}

const bySection = <T>(make: (section: Section) => T): Record<Section, T> =>
  Object.fromEntries(SECTIONS.map((section) => [section, make(section)])) as Record<Section, T>;

function sectionBlocks(rules: Rules, section: Section, column: Column): SectionBlocks {
  const blocks = {} as Record<BlockId, Int32Array | null>;
  for (const id of BLOCK_IDS) {
    const factors = rules.factors.filter(
      (factor) =>
        factor.section === section && factor.version.terms !== null && blockOf(factor) === id,
    );
    blocks[id] = factors.length === 0 ? null : tabulate(factors, BLOCKS[id], column);
  }
  return blocks;
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
