import type { PartId } from './profile-parts.ts';

/**
 * The order in which parts are chosen. Those that share factors come first; each of the last ones
 * has a factor of its own, and nothing else, so that its best and worst value are known beforehand.
 */
export const PART_ORDER: readonly PartId[] = [
  'rules',
  'spouse',
  'education',
  'canadianWorkYears',
  'foreignWorkYears',
  'tradeCertificate',
  'languages',
  'age',
  'nomination',
  'arrangedEmployment',
  'sibling',
];
export const TAIL_FROM = PART_ORDER.indexOf('age');
