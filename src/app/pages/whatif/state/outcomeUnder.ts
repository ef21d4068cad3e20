import type { Overlay } from '../../../../engine/index.ts';
import {
  applyChanges,
  type DossierSubject,
  outcomeOf,
  type WhatIfOutcome,
} from '../../../../engine/improve.ts';
import type { KeptScenario } from './scenarios.ts';

/** The dossier under a scenario, and a hypothesis where there is one; null where it cannot be scored. */
export function outcomeUnder(
  subject: DossierSubject | null,
  scenario: KeptScenario | null,
  hypothesis: Overlay | null = null,
): WhatIfOutcome | null {
  if (subject === null) return null;
  const changed =
    scenario === null ? subject : applyChanges(subject, scenario.changes, scenario.on).subject;
  const outcome = outcomeOf(changed, hypothesis);
  return outcome.ok ? outcome.value : null;
}
