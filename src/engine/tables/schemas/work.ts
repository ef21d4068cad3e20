import { z } from 'zod';
import { dated, listOf, positive, record, rowsOf, text } from './dated.ts';

export const workTableSchema = record({
  history: rowsOf({
    ...dated,
    /** Hours a week past which more hours do not count. */
    hoursPerWeek: positive,
    /** Hours that make one year. */
    hoursPerYear: positive,
    windowYears: positive,
    noc: z.enum(['noc2016', 'noc2021']),
    /** Skill levels (NOC 2016) or TEER categories (NOC 2021) that are skilled work. */
    skilled: listOf(z.string()),
    /** The major group of senior managers. */
    seniorManagement: text,
  }),
});
/** How work is counted, with its history. */
export type WorkTable = z.infer<typeof workTableSchema>;
/** How work is counted, by the date on which it is read. */
export type WorkRules = WorkTable['history'][number];
