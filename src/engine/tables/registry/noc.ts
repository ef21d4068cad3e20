import codes2021 from '../../../../tables/noc/codes2021.json' with { type: 'json' };
import noc2016 from '../../../../tables/noc/noc2016.json' with { type: 'json' };
import type { Noc2016Table, NocCodesTable } from '../schemas/noc.ts';

/** The 500 unit groups of NOC 2016, their level and where each leads in NOC 2021. */
export const NOC_2016 = noc2016 as unknown as Noc2016Table;

/** The codes of NOC 2021 without their titles, which are heavy. */
export const NOC_2021_CODES = codes2021 as unknown as NocCodesTable;
