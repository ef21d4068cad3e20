import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { type Section, SECTIONS } from '../tables/ids.ts';
import type { Points } from '../tables/schemas/crs.ts';
import { codesOf } from './facts.ts';
import { applyCap, type ExplainedFactor, explainFactor, factorNode } from './node.ts';
import { columnOf, pointsIn } from './row.ts';
import type { Score, TraceNode } from './trace.ts';

/** The rules’ factors by section, ready to be explained. */
interface Plan {
  readonly sections: readonly {
    readonly id: Section;
    readonly cap: Points;
    readonly factors: readonly ExplainedFactor[];
  }[];
  /** Every section and every factor at 0, to be copied: an object built key by key is a slow one. */
  readonly noSections: Readonly<Record<Section, number>>;
  readonly noFactors: Readonly<Record<string, number>>;
}

const plans = new WeakMap<Rules, Plan>();

/**
 * The CRS score of a profile under the rules of a date, with the tree that explains every number of
 * it (CRS grid, sections A to D; IRPA s. 10.3). Points. Nothing is changed.
 * Throws a RangeError that names the first fault of a profile that {@link parseProfile} refuses, as far as a table may ask for it.
 *
 * @example
 * const { total, sections } = score(profile, unwrap(rulesOn(isoDate('2026-01-01'))));
 * [total, sections.core]; // [497, 361]
 */
export function score(profile: Profile, rules: Rules): Score {
  const codes = codesOf(profile);
  const column = columnOf(profile);
  const plan = planOf(rules);
  const nodes: TraceNode[] = [];
  for (const { id, cap, factors } of plan.sections) {
    const children: TraceNode[] = [];
    for (const factor of factors) children.push(factorNode(factor, codes, column));
    nodes.push(sumNode(id, 'section', children, pointsIn(cap, column), rules));
  }
  const root = sumNode('total', 'total', nodes, rules.caps.total, rules);
  const sections = { ...plan.noSections };
  const factors = { ...plan.noFactors };
  for (const node of nodes) {
    sections[node.id as Section] = node.points;
    for (const factor of node.children) factors[factor.id] = factor.points;
  }
  const result: Score = {
    rules: rules.version,
    total: root.points,
    sections,
    factors,
    trace: [root],
  };
  return rules.hypothetical === null ? result : { ...result, hypothetical: rules.hypothetical };
}

function planOf(rules: Rules): Plan {
  const known = plans.get(rules);
  if (known !== undefined) return known;
  const sections = SECTIONS.map((id) => ({
    id,
    cap: rules.caps[id],
    factors: rules.factors.filter(({ section }) => section === id).map(explainFactor),
  }));
  const ids = sections.flatMap(({ factors }) => factors.map(({ compiled }) => compiled.factor.id));
  const made: Plan = {
    sections,
    noSections: { core: 0, spouse: 0, transferability: 0, additional: 0 },
    noFactors: Object.fromEntries(ids.map((id) => [id, 0])),
  };
  plans.set(rules, made);
  return made;
}

const NO_INPUT: TraceNode['input'] = Object.freeze({});

function sumNode(
  id: string,
  kind: 'total' | 'section',
  children: readonly TraceNode[],
  limit: number,
  rules: Rules,
): TraceNode {
  const cap = applyCap(children, limit);
  return {
    id,
    kind,
    points: cap.binding ? limit : cap.before,
    maximum: limit,
    input: NO_INPUT,
    row: null,
    rowIndex: null,
    cap,
    from: rules.caps.from,
    source: rules.caps.source,
    children,
  };
}
