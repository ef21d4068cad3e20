import type { Dossier } from '../../engine/index.ts';
import { type AnyRound, roundOf } from '../../engine/rounds.ts';

/** The table of rounds, loaded when a command needs it. */
export const allRounds = async (): Promise<readonly AnyRound[]> =>
  (await import('../../engine/rounds-record.ts')).ROUNDS;

/** The round of a dossier's invitation, when exactly one fits; `cutOff` as the letter gives it. */
export async function roundFor(
  dossier: Dossier,
  cutOff: number | null = null,
): Promise<AnyRound | null> {
  const found = roundOf(await allRounds(), dossier, { cutOff });
  return found.kind === 'found' ? found.round : null;
}
