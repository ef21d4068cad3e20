import type { Profile } from '../profile/profile.ts';
import type { Rules, RulesFactor } from '../rules/rules.ts';
import type { Points } from '../tables/schemas/crs.ts';
import { type Section, SECTIONS } from '../tables/ids.ts';
import { factorNode } from './factor.ts';
import { AGE_STEPS, WORK_STEPS } from './facts.ts';
import { type BlockId, blockOf, blockSize } from './fast-tables.ts';
import {
  additionalPlace,
  languagePlace,
  leastAt,
  personPlace,
  spousePlace,
  transferPlace,
} from './places.ts';
import type { Column } from './row.ts';
import type { TraceNode } from './trace.ts';

/** Nodes kept for each factor and column before its store starts anew: memory stays bounded. */
const KEPT = 20_000;

/** A factor's nodes by the place in its block: one and the same frozen object wherever that is the same. */
interface Store {
  nodes: (TraceNode | undefined)[];
  count: number;
}

interface PlannedFactor {
  readonly factor: RulesFactor;
  /** null: no block holds all the factor's facts, and nothing is kept. */
  readonly block: BlockId | null;
  readonly withSpouse: Store;
  readonly withoutSpouse: Store;
}

export interface PlannedSection {
  readonly id: Section;
  readonly cap: Points;
  readonly factors: readonly PlannedFactor[];
}

export interface Plan {
  readonly sections: readonly PlannedSection[];
  /** Every section and every factor at 0, to be copied: an object built key by key is a slow one. */
  readonly noSections: Readonly<Record<Section, number>>;
  readonly noFactors: Readonly<Record<string, number>>;
}

export type Places = Readonly<Record<BlockId, number>>;

const plans = new WeakMap<Rules, Plan>();
let lastRules: Rules | undefined;
let lastPlan: Plan | undefined;

/** The rules' factors by section, each with the store of its nodes. */
export function planOf(rules: Rules): Plan {
  if (rules === lastRules && lastPlan !== undefined) return lastPlan;
  const plan = plans.get(rules) ?? makePlan(rules);
  plans.set(rules, plan);
  lastRules = rules;
  lastPlan = plan;
  return plan;
}

function makePlan(rules: Rules): Plan {
  const sections = SECTIONS.map((id) => ({
    id,
    cap: rules.caps[id],
    factors: rules.factors.filter(({ section }) => section === id).map(planned),
  }));
  const ids = sections.flatMap(({ factors }) => factors.map(({ factor }) => factor.id));
  return {
    sections,
    noSections: { core: 0, spouse: 0, transferability: 0, additional: 0 },
    noFactors: Object.fromEntries(ids.map((id) => [id, 0])),
  };
}

function planned(factor: RulesFactor): PlannedFactor {
  const block = blockOf(factor.version) ?? null;
  const size = block === null ? 0 : blockSize(block);
  return { factor, block, withSpouse: emptyStore(size), withoutSpouse: emptyStore(size) };
}

/** A slot for each place from the start: a list that grows by leaps becomes a slow one. */
const emptyStore = (size: number): Store => ({
  nodes: new Array<TraceNode | undefined>(size),
  count: 0,
});

/**
 * The profile's place in each block; null for an age or years past the tabulated ones, which share
 * their place with others, but not their input.
 */
export function placesOf(profile: Profile): Places | null {
  if (isPastSteps(profile)) return null;
  const { firstLanguage, secondLanguage, spouse } = profile;
  const first = languagePlace(firstLanguage);
  const second = languagePlace(secondLanguage);
  const firstMin = leastAt(first);
  return {
    person: personPlace(profile),
    firstLanguage: first,
    secondLanguage: second,
    transfer: transferPlace(profile, firstMin),
    additional: additionalPlace(profile, firstMin, leastAt(second)),
    spouse: spousePlace(spouse),
    spouseLanguage: languagePlace(spouse === null ? null : spouse.firstLanguage),
  };
}

/** The factor's node for a profile, made once for each place. */
export function rememberedNode(
  planned: PlannedFactor,
  profile: Profile,
  places: Places | null,
  column: Column,
): TraceNode {
  const { factor, block } = planned;
  if (block === null || places === null) return factorNode(factor, profile, column);
  const store = planned[column];
  return store.nodes[places[block]] ?? remember(store, places[block], factor, profile, column);
}

function remember(
  store: Store,
  place: number,
  factor: RulesFactor,
  profile: Profile,
  column: Column,
): TraceNode {
  if (store.count >= KEPT) {
    store.nodes = new Array<TraceNode | undefined>(store.nodes.length);
    store.count = 0;
  }
  const node = deepFreeze(factorNode(factor, profile, column));
  store.nodes[place] = node;
  store.count += 1;
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
