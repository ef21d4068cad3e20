import type { Profile } from '../profile/profile.ts';
import type { RulesFactor } from '../rules/rules.ts';
import { factorNode } from './factor.ts';
import { AGE_STEPS, WORK_STEPS } from './facts.ts';
import { BLOCK_IDS, blockOf } from './fast-tables.ts';
import {
  additionalPlace,
  languagePlace,
  leastOf,
  personPlace,
  spousePlace,
  transferPlace,
} from './places.ts';
import type { Column } from './row.ts';
import type { TraceNode } from './trace.ts';

/** Nodes kept for each factor and column before its store starts anew: memory stays flat. */
const KEPT = 20_000;

interface Store {
  /** The factor's block, as its place in `BLOCK_IDS`; -1: none, nothing is kept. */
  readonly block: number;
  readonly withSpouse: Map<number, TraceNode>;
  readonly withoutSpouse: Map<number, TraceNode>;
}

const stores = new WeakMap<RulesFactor, Store>();

/** The profile's place in each block, in the order of `BLOCK_IDS`. */
export function placesOf(profile: Profile): readonly number[] {
  const { firstLanguage, secondLanguage, spouse } = profile;
  const firstMin = leastOf(firstLanguage);
  return [
    personPlace(profile),
    languagePlace(firstLanguage),
    languagePlace(secondLanguage),
    transferPlace(profile, firstMin),
    additionalPlace(profile, firstMin, leastOf(secondLanguage)),
    spousePlace(spouse),
    languagePlace(spouse === null ? null : spouse.firstLanguage),
  ];
}

function storeOf(factor: RulesFactor): Store {
  let store = stores.get(factor);
  if (store === undefined) {
    const block = blockOf(factor.version);
    store = {
      block: block === undefined ? -1 : BLOCK_IDS.indexOf(block),
      withSpouse: new Map(),
      withoutSpouse: new Map(),
    };
    stores.set(factor, store);
  }
  return store;
}

/** The factor's node for a profile: one and the same frozen object wherever the block's place is the same. */
export function rememberedNode(
  factor: RulesFactor,
  profile: Profile,
  places: readonly number[],
  column: Column,
): TraceNode {
  const store = storeOf(factor);
  const place = places[store.block];
  // An age or a year past the tabulated ones shares its place with others, but not its input.
  if (place === undefined || isPastSteps(profile)) return factorNode(factor, profile, column);
  const kept = store[column];
  const known = kept.get(place);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const node = deepFreeze(factorNode(factor, profile, column));
  kept.set(place, node);
  return node;
}

const isPastSteps = ({ age, canadianWorkYears, foreignWorkYears, spouse }: Profile): boolean =>
  age >= AGE_STEPS ||
  canadianWorkYears >= WORK_STEPS ||
  foreignWorkYears >= WORK_STEPS ||
  (spouse !== null && spouse.canadianWorkYears >= WORK_STEPS);

function deepFreeze(node: TraceNode): TraceNode {
  node.children.forEach(deepFreeze);
  Object.freeze(node.children);
  Object.freeze(node.input);
  Object.freeze(node.cap);
  return Object.freeze(node);
}
