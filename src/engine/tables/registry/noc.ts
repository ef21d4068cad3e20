import noc2016 from '../../../../tables/noc/noc2016.json' with { type: 'json' };
import type { Noc2016Table } from '../schemas/noc.ts';

/** The 500 unit groups of NOC 2016 and where each leads in NOC 2021: to all of its unit groups. */
export const NOC_2016 = noc2016 as unknown as Noc2016Table;
