import table from '../../../tables/rounds/rounds.json' with { type: 'json' };
import type { Round, RoundsTable } from '../tables/schemas/rounds.ts';

/** Every round of invitations held, oldest first, with its licence and citation. */
export const ROUNDS_TABLE = table as unknown as RoundsTable;

export const ROUNDS: readonly Round[] = ROUNDS_TABLE.rounds;
