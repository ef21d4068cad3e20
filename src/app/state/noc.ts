import type { NocGroup } from './nocSearch.ts';

let groups: Promise<readonly NocGroup[]> | undefined;

/** The unit groups of NOC 2021, fetched once, when a job is first looked at. */
export function loadNoc(): Promise<readonly NocGroup[]> {
  groups ??= import('../../engine/noc.ts').then(({ NOC_2021 }) => NOC_2021.groups);
  return groups;
}
