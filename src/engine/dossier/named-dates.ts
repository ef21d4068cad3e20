import type { IsoDate } from '../dates/plain-date.ts';
import { type Dossier, DOSSIER_DATES, type DossierDate } from './dossier.ts';

/** The day that a dossier is read on, by its name in the dossier. */
export interface NamedDate {
  readonly name: DossierDate;
  readonly date: IsoDate;
}

/** The dates that the dossier knows, in their order. */
export const namedDates = ({ dates }: Dossier): readonly NamedDate[] =>
  DOSSIER_DATES.flatMap((name) => {
    const date = dates[name];
    return date === null ? [] : [{ name, date }];
  });
