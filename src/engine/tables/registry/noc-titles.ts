import noc2021 from '../../../../tables/noc/noc2021.json' with { type: 'json' };
import type { Noc2021Table } from '../schemas/noc.ts';

/** The 516 unit groups of NOC 2021, with titles in both languages. */
export const NOC_2021 = noc2021 as unknown as Noc2021Table;
