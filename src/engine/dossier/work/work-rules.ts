import work from '../../../../tables/work.json' with { type: 'json' };
import type { IsoDate } from '../../dates/plain-date.ts';
import { inForceOn } from '../../rules/in-force.ts';
import type { WorkRules, WorkTable } from '../../tables/schemas/work.ts';

const TABLE = work as unknown as WorkTable;

/** How work is counted on a day; the first row before Express Entry began. */
export function workRulesOn(date: IsoDate): WorkRules {
  return inForceOn(TABLE.history, date) ?? (TABLE.history[0] as WorkRules);
}

/** Every version of the rules of work, oldest first. */
export const workRulesVersions = (): readonly WorkRules[] => TABLE.history;
