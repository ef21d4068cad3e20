import table from '../../../../tables/rounds/rounds.json' with { type: 'json' };
import type { Round, RoundsTable } from '../schemas/rounds.ts';

/** Every round of invitations held, oldest first, with its licence and citation. */
export const ROUNDS_TABLE = table as unknown as RoundsTable;

/** The rounds of `ROUNDS_TABLE`, oldest first. */
export const ROUNDS: readonly Round[] = ROUNDS_TABLE.rounds;
