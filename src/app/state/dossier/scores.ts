import { type Accessor, createMemo, createSignal } from 'solid-js';
import {
  type Dossier,
  type IsoDate,
  type Issue,
  scoreDossier,
  type ScoredDossier,
} from '../../../engine/index.ts';
import { DOSSIER_DATES, type DossierDate } from '../../../engine/constants.ts';

/** The day on which the dossier is read: one of its own dates, which moves with it, or any day. */
export type ChosenDay =
  | { readonly kind: 'dossier'; readonly name: DossierDate }
  | { readonly kind: 'day'; readonly date: IsoDate };

export interface ScoresState {
  readonly chosen: Accessor<ChosenDay>;
  readonly choose: (day: ChosenDay) => void;
  readonly date: Accessor<IsoDate | null>;
  /** null before there is a dossier to read, and on a day that has no rules (see `issues`). */
  readonly scored: Accessor<ScoredDossier | null>;
  readonly issues: Accessor<readonly Issue[]>;
}

/** One of the dossier's own dates with the total on it; null where that day has no rules. */
export interface TotalOnDate {
  readonly name: DossierDate;
  readonly date: IsoDate;
  readonly total: number | null;
}

/** The officer counts on the day of the application (IRPA 11.2): what a refused person asks about first. */
const FIRST_CHOICE: readonly DossierDate[] = ['application', 'invitation', 'profile', 'decision'];

/** Which of its own days a dossier is read on: the one chosen, or the first choice that there is. */
export const dayNameOf = (dossier: Dossier, chosen: ChosenDay): DossierDate | null =>
  chosen.kind === 'day'
    ? null
    : ([chosen.name, ...FIRST_CHOICE].find((each) => dossier.dates[each] !== null) ?? null);

export function dayOf(dossier: Dossier, chosen: ChosenDay): IsoDate | null {
  if (chosen.kind === 'day') return chosen.date;
  const name = dayNameOf(dossier, chosen);
  return name === null ? null : dossier.dates[name];
}

/** Reads and scores on a day; the issues are those of a day that has no rules. */
export function scoreOn(
  dossier: Dossier,
  date: IsoDate,
): { readonly scored: ScoredDossier | null; readonly issues: readonly Issue[] } {
  const found = scoreDossier(dossier, date);
  return found.ok ? { scored: found.value, issues: [] } : { scored: null, issues: found.issues };
}

/** The totals on the dates that the dossier has. */
export function totalsOnDates(dossier: Dossier): readonly TotalOnDate[] {
  return DOSSIER_DATES.flatMap((name) => {
    const date = dossier.dates[name];
    if (date === null) return [];
    return [{ name, date, total: scoreOn(dossier, date).scored?.score.total ?? null }];
  });
}

/** The scores on screen, all derived: from the dossier, and from the day that the user chose. */
export function createScores(dossier: Accessor<Dossier | null>): ScoresState {
  const [chosen, choose] = createSignal<ChosenDay>({ kind: 'dossier', name: 'application' });
  const date = createMemo(() => {
    const current = dossier();
    return current === null ? null : dayOf(current, chosen());
  });
  const result = createMemo(() => {
    const [current, day] = [dossier(), date()];
    return current === null || day === null ? { scored: null, issues: [] } : scoreOn(current, day);
  });
  return {
    chosen,
    choose,
    date,
    scored: () => result().scored,
    issues: () => result().issues,
  };
}
