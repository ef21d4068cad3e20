import { type IsoDate, isIsoDate } from '../../../../engine/index.ts';
import { SCENARIOS_MAX } from '../../../../engine/constants.ts';
import { parseChange, type Scenario, type Change } from '../../../../engine/improve.ts';

/** Comparisons that are ready made, named in the language on screen. */
export const READY_IDS = [
  'retake-writing',
  'french-7',
  'english-7',
  'nomination',
  'spouse-principal',
  'spouse-test',
  'work-year',
  'retake-all',
] as const;
export type ReadyId = (typeof READY_IDS)[number];

/** A scenario as the user keeps it. */
export interface KeptScenario {
  /** Its own for as long as it is kept. */
  readonly id: number;
  /** As the user named it; null: by `ready`, else by its number. */
  readonly name: string | null;
  readonly ready: ReadyId | null;
  readonly changes: readonly Change[];
  readonly on: IsoDate | null;
}

export const nextId = (scenarios: readonly KeptScenario[]): number =>
  scenarios.reduce((most, { id }) => Math.max(most, id), 0) + 1;

export const isFull = (scenarios: readonly KeptScenario[]): boolean =>
  scenarios.length >= SCENARIOS_MAX;

/** The scenario put in at a place; the list as it is when it is full. */
export function inserted(
  scenarios: readonly KeptScenario[],
  place: number,
  scenario: KeptScenario,
): readonly KeptScenario[] {
  return isFull(scenarios) ? scenarios : scenarios.toSpliced(place, 0, scenario);
}

/** The one with that id edited; the others are the same objects. */
export const edited = (
  scenarios: readonly KeptScenario[],
  id: number,
  edit: (scenario: KeptScenario) => KeptScenario,
): readonly KeptScenario[] =>
  scenarios.map((scenario) => (scenario.id === id ? edit(scenario) : scenario));

/** Another number of changes makes the scenario the user's own: a ready name no longer says what it holds. */
export const withChanges = (scenario: KeptScenario, changes: readonly Change[]): KeptScenario => ({
  ...scenario,
  changes,
  ready: changes.length === scenario.changes.length ? scenario.ready : null,
});

export const scenarioOf = ({ changes, on }: KeptScenario, name: string): Scenario => ({
  name,
  changes,
  on,
});

const NAME_MAX = 80;

function scenarioFrom(input: unknown): KeptScenario | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, name, ready, changes, on } = input as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || !Array.isArray(changes)) return null;
  const parsed = changes.map((change) => parseChange(change));
  return {
    id,
    name: typeof name === 'string' && name !== '' ? name.slice(0, NAME_MAX) : null,
    ready: READY_IDS.find((each) => each === ready) ?? null,
    changes: parsed.flatMap((change) => (change.ok ? [change.value] : [])),
    on: isIsoDate(on) ? on : null,
  };
}

/** What was kept, read again: null when nothing was, so that ready scenarios are offered. */
export function scenariosFrom(kept: unknown): readonly KeptScenario[] | null {
  if (!Array.isArray(kept)) return null;
  const seen = new Set<number>();
  return kept
    .map(scenarioFrom)
    .filter((scenario): scenario is KeptScenario => {
      if (scenario === null || seen.has(scenario.id)) return false;
      seen.add(scenario.id);
      return true;
    })
    .slice(0, SCENARIOS_MAX);
}

/** The scenarios that are as they were, as the same objects, so that what is derived from each stays. */
export function reused(
  before: readonly KeptScenario[] | null,
  next: readonly KeptScenario[] | null,
): readonly KeptScenario[] | null {
  if (before === null || next === null) return next;
  const known = new Map(before.map((scenario) => [JSON.stringify(scenario), scenario]));
  return next.map((scenario) => known.get(JSON.stringify(scenario)) ?? scenario);
}
