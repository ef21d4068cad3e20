/** The unit groups of NOC 2021 with their titles. A face of its own because of their weight. */
export { NOC_2021 } from './tables/registry/noc-titles.ts';
export type { Noc2021Group, Noc2021Table } from './tables/schemas/noc.ts';
