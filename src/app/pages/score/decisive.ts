import type { Dossier } from '../../../engine/index.ts';
import { type TotalOnDate, totalsOnDates } from '../../state/dossier/scores.ts';

export interface DecisiveTotal extends TotalOnDate {
  readonly total: number;
}

/**
 * The lower of the totals on the days on which the points must be there (IRPA 11.2(1)): the invitation's, and
 * the application's. null: neither day is told.
 */
export function decisiveTotal(dossier: Dossier): DecisiveTotal | null {
  const totals = totalsOnDates(dossier).flatMap(({ name, date, total }) =>
    (name === 'invitation' || name === 'application') && total !== null
      ? [{ name, date, total }]
      : [],
  );
  return totals.reduce<DecisiveTotal | null>(
    (least, each) => (least === null || each.total < least.total ? each : least),
    null,
  );
}
