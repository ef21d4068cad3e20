import holidays from '../../../../tables/holidays.json' with { type: 'json' };
import plausibility from '../../../../tables/recount/plausibility.json' with { type: 'json' };
import recourse from '../../../../tables/recourse.json' with { type: 'json' };
import type { HolidaysTable } from '../schemas/holidays.ts';
import type { PlausibilityTable } from '../schemas/plausibility.ts';
import type { RecourseTable } from '../schemas/recourse.ts';

/** The stated ordering: how readily each reader departs in each way, with the basis of every weight. */
export const PLAUSIBILITY = plausibility as unknown as PlausibilityTable;

/** Ways to contest a refusal, with their deadlines, by date. */
export const RECOURSE_TABLE = recourse as unknown as RecourseTable;

/** Days on which no time limit ends. */
export const HOLIDAYS_TABLE = holidays as unknown as HolidaysTable;
