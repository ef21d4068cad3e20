import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { Section } from '../tables/ids.ts';
import { applyCap } from './factor.ts';
import { type PlannedSection, type Places, placesOf, planOf, rememberedNode } from './memo.ts';
import { type Column, pointsIn } from './row.ts';
import type { Score, TraceNode } from './trace.ts';

/**
 * The CRS score of a profile under the rules of a date, with the tree that explains every number of
 * it (CRS grid, sections A to D; IRPA s. 10.3). Points. The profile must be one that `parseProfile`
 * accepts; nothing is thrown and nothing is changed.
 */
export function score(profile: Profile, rules: Rules): Score {
  const column: Column = profile.spouse === null ? 'withoutSpouse' : 'withSpouse';
  const places = placesOf(profile);
  const plan = planOf(rules);
  const nodes: TraceNode[] = [];
  for (const section of plan.sections)
    nodes.push(sectionNode(section, profile, places, column, rules));
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

const NO_INPUT: TraceNode['input'] = Object.freeze({});

function sectionNode(
  { id, cap, factors }: PlannedSection,
  profile: Profile,
  places: Places | null,
  column: Column,
  rules: Rules,
): TraceNode {
  const nodes: TraceNode[] = [];
  for (const factor of factors) nodes.push(rememberedNode(factor, profile, places, column));
  return sumNode(id, 'section', nodes, pointsIn(cap, column), rules);
}

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
