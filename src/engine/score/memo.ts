import type { Profile } from '../profile/profile.ts';
import type { RulesFactor } from '../rules/rules.ts';
import { factorNode } from './factor.ts';
import { type Column, factOf, versionFacts } from './row.ts';
import type { TraceNode } from './trace.ts';

type NodeOf = (profile: Profile) => TraceNode;

/** Nodes kept for each factor and column before the store starts anew: memory stays flat. */
const KEPT = 40_000;

const stores = new WeakMap<RulesFactor, Readonly<Record<Column, NodeOf>>>();

/**
 * The factor's node for a profile. Few facts decide it, so the node of a like profile is the same
 * frozen object.
 */
export function rememberedNode(factor: RulesFactor, profile: Profile, column: Column): TraceNode {
  let store = stores.get(factor);
  if (store === undefined) {
    store = {
      withSpouse: remembering(factor, 'withSpouse'),
      withoutSpouse: remembering(factor, 'withoutSpouse'),
    };
    stores.set(factor, store);
  }
  return store[column](profile);
}

function remembering(factor: RulesFactor, column: Column): NodeOf {
  const facts = versionFacts(factor.version).map(factOf);
  const kept = new Map<string | number, TraceNode>();
  const keyOf = (profile: Profile): string | number => {
    if (facts.length === 1) return String(facts[0]!.of(profile));
    let key = '';
    for (const fact of facts) key += `${fact.of(profile)},`;
    return key;
  };
  return (profile) => {
    const key = keyOf(profile);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const node = deepFreeze(factorNode(factor, profile, column));
    kept.set(key, node);
    return node;
  };
}

function deepFreeze(node: TraceNode): TraceNode {
  node.children.forEach(deepFreeze);
  Object.freeze(node.children);
  Object.freeze(node.input);
  Object.freeze(node.cap);
  return Object.freeze(node);
}
