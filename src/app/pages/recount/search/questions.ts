import type { Dossier, KnownFigures } from '../../../../engine/index.ts';
import type { DossierDate } from '../../../../engine/constants.ts';
import type { Plausibilities } from '../../../../engine/recount.ts';
import type { Question } from '../../../workers/recountMessages.ts';
import type { FiguresDraft } from '../figures/figures.ts';

/** The claim is of the profile, as it stood until the invitation. */
const CLAIMED_ON: readonly DossierDate[] = ['profile', 'invitation'];

/** What explains the officer's figures; null where none is known. */
export const officerQuestion = (
  dossier: Dossier,
  known: KnownFigures | null,
  plausibilities: Plausibilities,
): Question | null => (known === null ? null : { dossier, known, options: { plausibilities } });

/** What explains the score claimed; null where the dossier does not tell it. */
export function claimQuestion(
  dossier: Dossier,
  { claimedFactors }: Pick<FiguresDraft, 'claimedFactors'>,
  plausibilities: Plausibilities,
): Question | null {
  const total = dossier.claimedTotal;
  if (total === null) return null;
  const dates = CLAIMED_ON.filter((name) => dossier.dates[name] !== null);
  const known = {
    total,
    ...(dates.length > 0 ? { dates } : {}),
    ...(Object.keys(claimedFactors).length > 0 ? { factors: claimedFactors } : {}),
  };
  return { dossier, known, options: { reader: 'candidate', plausibilities } };
}

/** A search is asked anew only where its question is another: not for every keystroke in the figures. */
export const isSameQuestion = (one: Question | null, other: Question | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
