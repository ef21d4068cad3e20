import type { Section } from '../tables/ids.ts';
import type { FactorVersion, Points } from '../tables/schemas/crs.ts';
import { type Label, LABELS, type LabelTarget, UNDER } from './factor-labels.ts';
import {
  certaintyOf,
  type Doubt,
  type FactorFinding,
  type SectionFinding,
  type TotalFinding,
  type FigureOwner,
} from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { NumberToken } from './number-tokens.ts';
import type { Segment } from './segments.ts';
import { type TableContext, whoseIn } from './table-context.ts';
import { FACTOR_TABLES } from '../tables/registry/crs.ts';

interface Hit {
  readonly target: LabelTarget;
  readonly start: number;
  readonly end: number;
}

/** One name and the numbers that belong to it. */
interface RowOfPoints {
  readonly hit: Hit;
  readonly numbers: readonly NumberToken[];
}

type PointsFind = FactorFinding | SectionFinding | TotalFinding;

const GAP = 48;
const NOT_THIS =
  /\b(?:another|other|different|un autre|une autre|autres) (?:applicant|candidate|person|client|candidat|demandeur|personne)|\b(?:if|would|could|might|si|aurait|auriez|pourrait|example|exemple)\b/; // prettier-ignore
const LIMIT = /\b(?:max|maximum|maximale?|up to|jusqu'a|out of|sur)\b[^.;]{0,12}$/;
const FOR = /^\s?(?:crs |scg )?(?:points?|pts)\s(?:(?:were|was|are|is|have been|ont ete|sont|est)\s)?(?:(?:awarded|given|granted|accordes|attribues|alloues)\s)?(?:(?:for|pour|under|in|on|au titre de|en|a l'egard de)\b|a titre d')/; // prettier-ignore

/** The section whose heading is above: "education" below it is that section's. */
export function sectionAfter(segment: Segment, before: Section | null): Section | null {
  if (!segment.heading) return before;
  const named = labelHits(segment.text).findLast(({ target }) => target.kind === 'section');
  return named?.target.kind === 'section' ? named.target.section : before;
}

/** The numbers of a segment that are points of a factor, of a part of one, or of a section: no totals. */
export function factorNumbers(
  text: string,
  numbers: readonly NumberToken[],
): ReadonlySet<NumberToken> {
  const hits = labelHits(text);
  const rows = rowsOf(text, hits, numbers).filter(({ hit }) => hit.target.kind !== 'total');
  return new Set(rows.flatMap((row) => row.numbers));
}

/** Points of factors, of sections, and totals, in rows of tables and in sentences. */
export function findFactors(
  flat: FlatText,
  segment: Segment,
  numbers: readonly NumberToken[],
  context: TableContext,
  under: Section | null,
): readonly PointsFind[] {
  if (numbers.length === 0) return [];
  const { text } = segment;
  const hits = labelHits(text);
  return rowsOf(text, hits, numbers).flatMap((row) => {
    const whose = whoseOf(text, row, context);
    return row.numbers.flatMap((token, place) => {
      const span = spanOf(flat, segment.start + token.start, segment.start + token.end);
      const doubt = doubtOf(text, row, token, context, whose[place] ?? null);
      const found = { points: token.value, whose: whose[place] ?? null, span };
      return pointsFind(row.hit.target, found, doubt, under);
    });
  });
}

function labelHits(text: string): readonly Hit[] {
  const hits = LABELS.flatMap(({ target, pattern }: Label) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }): Hit => {
      return { target, start: index, end: index + words.length };
    }),
  );
  return hits
    .filter((hit) => !hits.some((other) => covers(other, hit)))
    .sort((a, b) => a.start - b.start);
}

const covers = (a: Hit, b: Hit): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;

function rowsOf(
  text: string,
  hits: readonly Hit[],
  numbers: readonly NumberToken[],
): readonly RowOfPoints[] {
  const rows: RowOfPoints[] = [];
  const taken = new Set<NumberToken>();
  for (const [place, hit] of hits.entries()) {
    const ahead = numbers.findLast(({ end }) => end <= hit.start);
    if (ahead !== undefined && !taken.has(ahead) && leads(text, ahead, hit)) {
      rows.push({ hit, numbers: [ahead] });
      taken.add(ahead);
      continue;
    }
    const until = hits[place + 1]?.start ?? text.length;
    const own = numbers.filter(
      (token) => token.start >= hit.end && token.start < until && !taken.has(token) && !leadsNext(text, token, hits[place + 1]), // prettier-ignore
    );
    const first = own[0];
    if (first === undefined || !isNear(text.slice(hit.end, first.start))) continue;
    const near = own.filter((token) => !LIMIT.test(text.slice(Math.max(hit.end, token.start - 30), token.start))); // prettier-ignore
    for (const token of own) taken.add(token);
    rows.push({ hit, numbers: near });
  }
  return rows;
}

/** No other number is between the name and its own. */
const isNear = (gap: string): boolean => gap.length <= GAP && !/\d/.test(gap);

/** "40 points for Canadian work": only a linking word is between the number and the name. */
function leads(text: string, token: NumberToken, hit: Hit): boolean {
  const between = text.slice(token.end, hit.start);
  return between.length <= 40 && FOR.test(between) && between.replace(FOR, '').length <= 14;
}

const leadsNext = (text: string, token: NumberToken, next: Hit | undefined): boolean =>
  next !== undefined && leads(text, token, next);

/** Whose each number of a row is: by the words of the row, by "from … to", or by the columns above. */
function whoseOf(
  text: string,
  row: RowOfPoints,
  context: TableContext,
): readonly (FigureOwner | null)[] {
  const { numbers } = row;
  const [first, second] = numbers;
  if (first !== undefined && second !== undefined && numbers.length === 2) {
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 12), first.start);
    const fromTo = /\b(?:from|de)\s$/.test(before) && /^\s?(?:points?|pts)?\s?(?:to|a)\s$/.test(between); // prettier-ignore
    if (fromTo || /^\s?(?:points?|pts)?\s?-?-?>\s?$/.test(between)) return ['claimed', 'officer'];
  }
  if (context.columns.length === numbers.length && numbers.length > 1) return context.columns;
  if (numbers.length > 1)
    return numbers.map((token, place) => whoseBeside(text, token, numbers[place - 1], context));
  const own = whoseIn(text);
  if (own.length === 1) return own;
  return own.length === 0 && context.columns.length === 1 ? context.columns : [];
}

/** "124 points (claimed 136 points)": the word right before the number, or else the heading's. */
function whoseBeside(
  text: string,
  token: NumberToken,
  previous: NumberToken | undefined,
  context: TableContext,
): FigureOwner | null {
  const words = text.slice(previous?.end ?? Math.max(0, token.start - 40), token.start);
  const own = whoseIn(words);
  if (own.length === 1) return /[a-z][\s:=(]{1,2}$/.test(words) ? own[0]! : null;
  const [heading] = context.columns;
  return previous === undefined && context.columns.length === 1 ? (heading ?? null) : null;
}

const POINTS_FOR =
  /\b(?:points?|pts) (?:for|in|under|pour|de|au titre de) (?:your |the |la |le |les |l'|votre |vos )?$/;

function doubtOf(
  text: string,
  { hit, numbers }: RowOfPoints,
  token: NumberToken,
  context: TableContext,
  whose: FigureOwner | null,
): Doubt | null {
  if (NOT_THIS.test(text)) return 'hypothetical';
  const unit = token.points || token.outOf !== null || context.points || numbers.at(-1)?.points;
  // "Your points for work in Canada were reduced from 53 to 40": named before, once for both.
  const named = whose !== null && POINTS_FOR.test(text.slice(0, hit.start));
  if (unit !== true && !named && hit.target.kind === 'factor') return 'no-unit';
  if (whose !== null) return null;
  return numbers.length > 1 ? 'several-values' : 'whose-unknown';
}

interface Figure {
  readonly points: number;
  readonly whose: FigureOwner | null;
  readonly span: readonly [number, number];
}

function pointsFind(
  target: LabelTarget,
  figure: Figure,
  doubt: Doubt | null,
  under: Section | null,
): readonly PointsFind[] {
  const found = { ...figure, certainty: certaintyOf(doubt), doubt };
  switch (target.kind) {
    case 'part':
      return [];
    case 'total':
      return figure.points < 100 ? [] : [{ kind: 'total', ...found }];
    case 'section':
      return [{ kind: 'section', section: target.section, ...found }];
    case 'factor':
      return factorFind(target.factor, found, under);
  }
}

/** A number that the factor cannot give is not its points. */
function factorFind(
  plain: string,
  found: Omit<FactorFinding, 'kind' | 'factor'>,
  under: Section | null,
): readonly PointsFind[] {
  const renamed = under === null ? undefined : UNDER[under]?.[plain];
  const factor = renamed ?? plain;
  if (!attainable(factor).has(found.points)) {
    const fits = attainable(plain).has(found.points);
    return fits ? [{ kind: 'factor', factor: plain, ...weaker(found) }] : [];
  }
  if (renamed === undefined) return [{ kind: 'factor', factor, ...found }];
  return [{ kind: 'factor', factor, ...weaker(found) }];
}

const weaker = <T extends Pick<FactorFinding, 'certainty' | 'doubt'>>(found: T): T =>
  found.doubt === null ? { ...found, doubt: 'inferred', certainty: 'likely' } : found;

const columnsOf = (points: Points): readonly [number, number] =>
  typeof points === 'number' ? [points, points] : [points.withSpouse, points.withoutSpouse];

/** Every sum that the terms of a version can give, under its cap, in either column. */
function sumsOf({ terms, cap }: FactorVersion, sums: Set<number>): void {
  for (const column of [0, 1] as const) {
    let reached = new Set([0]);
    for (const term of terms ?? []) {
      const points = [0, ...term.rows.map((row) => columnsOf(row.points)[column])];
      reached = new Set([...reached].flatMap((sum) => points.map((more) => sum + more)));
    }
    for (const sum of reached) sums.add(Math.min(sum, columnsOf(cap)[column]));
  }
}

const cache = new Map<string, ReadonlySet<number>>();

/** All points that a factor has ever been able to give; empty for an unknown factor. */
function attainable(factor: string): ReadonlySet<number> {
  const known = cache.get(factor);
  if (known !== undefined) return known;
  const sums = new Set<number>();
  for (const version of FACTOR_TABLES.find(({ id }) => id === factor)?.history ?? [])
    sumsOf(version, sums);
  cache.set(factor, sums);
  return sums;
}
