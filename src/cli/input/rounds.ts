import type { Dossier } from '../../engine/index.ts';
import { type AnyRound, findRound, readRoundNumber, roundOf } from '../../engine/rounds.ts';
import { type Call, type UsageFault, usageFault, valueOf } from '../command.ts';

const NAMED = 3;

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

/** The text of `--round`; a fault where no round has its number, which names the last ones. */
export async function roundOption(call: Call): Promise<string | undefined | UsageFault> {
  const value = valueOf(call, 'round');
  if (value === undefined) return undefined;
  const [rounds, number] = [await allRounds(), readRoundNumber(value)];
  const found = findRound(rounds, { number, date: null, category: null });
  if (found.kind !== 'none') return value;
  const last = rounds.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, NAMED);
  const choices = last.map((round) => round.number).join(', ');
  return usageFault('unknown-round', { value, choices });
}
