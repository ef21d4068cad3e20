import cec from '../../../tables/programs/cec.json' with { type: 'json' };
import fst from '../../../tables/programs/fst.json' with { type: 'json' };
import fsw from '../../../tables/programs/fsw.json' with { type: 'json' };
import funds from '../../../tables/programs/funds.json' with { type: 'json' };
import type { CecTable, FstTable, FswTable, FundsTable } from '../tables/schemas/programs.ts';

export const FSW = fsw as unknown as FswTable;
export const CEC = cec as unknown as CecTable;
export const FST = fst as unknown as FstTable;
export const FUNDS = funds as unknown as FundsTable;
