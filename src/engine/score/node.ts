import type { RulesFactor } from '../rules/rules.ts';
import { type CompiledFactor, type CompiledTerm, compileFactor, decidingRow } from './compile.ts';
import { type Codes, factAt } from './facts.ts';
import { type Column, pointsIn } from './row.ts';
import type { AppliedCap, TraceNode } from './trace.ts';

/** Nodes kept for a factor in a column before they are dropped: memory stays bounded. */
const KEPT = 20_000;

/** A factor with the nodes already made for it. */
export interface ExplainedFactor {
  readonly compiled: CompiledFactor;
  readonly facts: readonly KeyFact[];
  /** By key; null where the factor asks for more combinations than a number can name. */
  readonly nodes: Readonly<Record<Column, Map<number, TraceNode>>> | null;
}

/** A fact that the factor asks for, and how far apart two of its values are in a key. */
interface KeyFact {
  readonly place: number;
  readonly stride: number;
}

const explained = new WeakMap<RulesFactor, ExplainedFactor>();

/** Once for each factor: the rules of an overlay share those that it leaves alone. */
export function explainFactor(factor: RulesFactor): ExplainedFactor {
  const known = explained.get(factor);
  if (known !== undefined) return known;
  const compiled = compileFactor(factor);
  let size = 1;
  const facts = askedPlaces(compiled).map((place): KeyFact => {
    const stride = size;
    size *= factAt(place).values.length;
    return { place, stride };
  });
  const nodes =
    size > Number.MAX_SAFE_INTEGER ? null : { withSpouse: new Map(), withoutSpouse: new Map() };
  const made: ExplainedFactor = { compiled, facts, nodes };
  explained.set(factor, made);
  return made;
}

const askedPlaces = ({ terms }: CompiledFactor): readonly number[] => [
  ...new Set(terms.flatMap(({ facts }) => facts.map(({ place }) => place))),
];

/** The factor’s node: one and the same frozen object wherever the values that it asks for are the same. */
export function factorNode(
  { compiled, facts, nodes }: ExplainedFactor,
  codes: Codes,
  column: Column,
): TraceNode {
  if (nodes === null) return makeNode(compiled, codes, column);
  let key = 0;
  for (const { place, stride } of facts) key += codes[place]! * stride;
  const kept = nodes[column];
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const node = deepFreeze(makeNode(compiled, codes, column));
  kept.set(key, node);
  return node;
}

/** Of the codes alone, never of the profile as it was given: what is kept is right for every profile of these codes. */
function makeNode({ factor, terms, cap }: CompiledFactor, codes: Codes, column: Column): TraceNode {
  const { id, version } = factor;
  const children = terms.map((term) => termNode(factor, term, codes, column));
  const applied = applyCap(children, cap[column]);
  const most = children.reduce((sum, { maximum }) => sum + maximum, 0);
  return {
    id,
    kind: 'factor',
    points: Math.min(applied.before, applied.limit),
    maximum: Math.min(applied.limit, most),
    input: {},
    row: null,
    rowIndex: null,
    cap: applied,
    from: version.from,
    source: version.source,
    children,
  };
}

function termNode(
  { id, version }: RulesFactor,
  compiled: CompiledTerm,
  codes: Codes,
  column: Column,
): TraceNode {
  const { term, facts } = compiled;
  const at = decidingRow(compiled, codes);
  const row = term.rows[at] ?? null;
  return {
    id: `${id}.${term.id}`,
    kind: 'term',
    points: row === null ? 0 : pointsIn(row.points, column),
    maximum: Math.max(...compiled.points[column]),
    input: Object.fromEntries(
      facts.map((fact) => [fact.id, factAt(fact.place).values[codes[fact.place]!]!]),
    ),
    row,
    rowIndex: row === null ? null : at,
    cap: null,
    from: version.from,
    source: version.source,
    children: [],
  };
}

/** The cap over the sum of some nodes, and which of them passed it. */
export function applyCap(children: readonly TraceNode[], limit: number): AppliedCap {
  let before = 0;
  for (const child of children) before += child.points;
  if (before <= limit) return { limit, before, binding: false, terms: NO_TERMS };
  const terms = children.filter((child) => child.points > 0).map((child) => child.id);
  return { limit, before, binding: true, terms };
}

const NO_TERMS: readonly string[] = Object.freeze([]);

function deepFreeze(node: TraceNode): TraceNode {
  node.children.forEach(deepFreeze);
  Object.freeze(node.children);
  Object.freeze(node.input);
  Object.freeze(node.cap);
  return Object.freeze(node);
}
