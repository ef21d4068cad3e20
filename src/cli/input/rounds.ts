import { type AnyRound, type Dossier, roundOf } from '../../engine/index.ts';

/** The table of rounds, loaded when a command needs it. */
export const allRounds = async (): Promise<readonly AnyRound[]> =>
  (await import('../../engine/rounds.ts')).ROUNDS;

/** The round of a dossier's invitation, when exactly one fits; `cutOff` as the letter gives it. */
export async function roundFor(
  dossier: Dossier,
  cutOff: number | null = null,
): Promise<AnyRound | null> {
  const found = roundOf(await allRounds(), dossier, { cutOff });
  return found.kind === 'found' ? found.round : null;
}
