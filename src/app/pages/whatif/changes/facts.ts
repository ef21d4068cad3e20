import type { Change } from '../../../../engine/improve.ts';

/** The kinds that have nothing to set but their day. */
const DAY_ALONE: ReadonlySet<Change['kind']> = new Set([
  'stop-work',
  'sibling',
  'spouse-accompanying',
  'swap-principal',
  'swap-languages',
]);

/** Whether a change has a fact to be set, its day apart. */
export const hasFacts = ({ kind }: Change): boolean => !DAY_ALONE.has(kind);
