import { draftFrom } from '../state/dossier/draftFrom.ts';
import type { Draft } from '../state/dossier/draft.ts';
import refused from './refused.json' with { type: 'json' };

/** A refused candidate: two years of work by calendar month, one month short by days. No real person. */
export function refusedExample(): Draft {
  const draft = draftFrom(refused);
  if (!draft.ok) throw new Error('The example is no dossier.');
  return draft.value;
}
