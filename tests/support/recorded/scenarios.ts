import { readFileSync } from 'node:fs';
import { parseChanges, type Scenario } from '../../../src/engine/index.ts';
import { valueOf } from '../rules.ts';

/** A change of each kind a few times over, and several together: as written. */
export const WRITTEN: readonly (readonly [name: string, changes: readonly unknown[]])[] =
  Object.entries(
    JSON.parse(readFileSync(new URL('scenarios.json', import.meta.url), 'utf8')) as Readonly<
      Record<string, readonly unknown[]>
    >,
  );

export const SCENARIOS: readonly Scenario[] = WRITTEN.map(([name, changes]) => ({
  name,
  changes: valueOf(parseChanges(changes)),
  on: null,
}));
