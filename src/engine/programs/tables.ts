import cec from '../../../tables/programs/cec.json' with { type: 'json' };
import fst from '../../../tables/programs/fst.json' with { type: 'json' };
import fsw from '../../../tables/programs/fsw.json' with { type: 'json' };
import funds from '../../../tables/programs/funds.json' with { type: 'json' };
import type { CecTable, FstTable, FswTable, FundsTable } from '../tables/schemas/programs.ts';

/** The Federal Skilled Worker Class. */
export const FSW = fsw as unknown as FswTable;
/** The Canadian Experience Class. */
export const CEC = cec as unknown as CecTable;
/** The Federal Skilled Trades Class. */
export const FST = fst as unknown as FstTable;
/** Settlement funds. */
export const FUNDS = funds as unknown as FundsTable;
