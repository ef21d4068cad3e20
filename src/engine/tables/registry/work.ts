import work from '../../../../tables/work.json' with { type: 'json' };
import type { IsoDate } from '../../dates/plain-date.ts';
import { inForceOn } from '../in-force.ts';
import type { WorkRules, WorkTable } from '../schemas/work.ts';

/** How work is counted, by date. */
export const WORK_TABLE = work as unknown as WorkTable;

/** How work is counted on a day; the first row before Express Entry began. */
export const workRulesOn = (date: IsoDate): WorkRules =>
  inForceOn(WORK_TABLE.history, date) ?? WORK_TABLE.history[0]!;
