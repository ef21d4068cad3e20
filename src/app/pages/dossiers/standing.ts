import { type IsoDate, parseDossier } from '../../../engine/index.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { parseDraftValues } from '../../state/dossier/meaning.ts';
import { dayOf, scoreOn } from '../../state/dossier/scores.ts';

export interface Standing {
  readonly total: number;
  readonly date: IsoDate;
}

/** The total on the day that matters most of those known; null when it cannot be read. */
export function standingOf(draft: Draft, today: IsoDate): Standing | null {
  const parsed = parseDossier(parseDraftValues(draft), { today });
  if (!parsed.ok) return null;
  const date = dayOf(parsed.value, { kind: 'dossier', name: 'application' });
  if (date === null) return null;
  const { scored } = scoreOn(parsed.value, date);
  return scored === null ? null : { total: scored.score.total, date };
}
