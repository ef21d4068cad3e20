import { createContext, useContext } from 'solid-js';
import type { PlanScreenText } from '../../../text/screen/plan/en.ts';
import type { PlanState } from './state/createPlan.ts';

/** What every part of the page uses. */
export interface PlanPageParts {
  readonly text: () => PlanScreenText;
  readonly state: PlanState;
}

export const PlanContext = createContext<PlanPageParts>();

export function usePlan(): PlanPageParts {
  const parts = useContext(PlanContext);
  if (parts === undefined) throw new Error('usePlan outside of PlanContext');
  return parts;
}
