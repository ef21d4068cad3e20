import type { Profile } from '../profile/profile.ts';
import type { RulesFactor } from '../rules/rules.ts';
import type { FactorVersion, Term } from '../tables/schemas/crs.ts';
import { type Column, decidingRow, factOf, pointsIn, termFacts } from './row.ts';
import type { AppliedCap, FactValue, TraceNode } from './trace.ts';

/** A factor explained: a node for each term, under the factor's cap. */
export function factorNode(factor: RulesFactor, profile: Profile, column: Column): TraceNode {
  const { version } = factor;
  const children = (version.terms ?? []).map((term) => termNode(factor, term, profile, column));
  const cap = applyCap(children, pointsIn(version.cap, column));
  return {
    id: factor.id,
    kind: 'factor',
    points: Math.min(cap.before, cap.limit),
    maximum: Math.min(
      cap.limit,
      children.reduce((sum, child) => sum + child.maximum, 0),
    ),
    input: {},
    row: null,
    rowIndex: null,
    cap,
    from: version.from,
    source: version.source,
    children,
  };
}

function termNode(factor: RulesFactor, term: Term, profile: Profile, column: Column): TraceNode {
  const version: FactorVersion = factor.version;
  const valueOf = (fact: string): FactValue => factOf(fact).of(profile);
  const at = decidingRow(term, valueOf);
  const row = term.rows[at] ?? null;
  return {
    id: `${factor.id}.${term.id}`,
    kind: 'term',
    points: row === null ? 0 : pointsIn(row.points, column),
    maximum: Math.max(...term.rows.map((each) => pointsIn(each.points, column))),
    input: Object.fromEntries(termFacts(term).map((fact) => [fact, valueOf(fact)])),
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
