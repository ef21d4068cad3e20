import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { dated, rowsOf } from './dated.ts';

/** How work is counted, by the date on which it is read. */
export interface WorkRules {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  /** Hours a week past which more hours do not count. */
  readonly hoursPerWeek: number;
  /** Hours that make one year. */
  readonly hoursPerYear: number;
  readonly windowYears: number;
  readonly noc: 'noc2016' | 'noc2021';
  /** Skill levels (NOC 2016) or TEER categories (NOC 2021) that are skilled work. */
  readonly skilled: readonly string[];
  /** The major group of senior managers. */
  readonly seniorManagement: string;
}

/** How work is counted, with its history. */
export interface WorkTable {
  readonly history: readonly WorkRules[];
}

export const workTableSchema: z.ZodType<WorkTable> = z
  .strictObject({
    history: rowsOf({
            ...dated,
            hoursPerWeek: z.number().int().positive(),
            hoursPerYear: z.number().int().positive(),
            windowYears: z.number().int().positive(),
            noc: z.enum(['noc2016', 'noc2021']),
            skilled: z.array(z.string()).min(1).readonly(),
            seniorManagement: z.string().min(1),
}),
  })
  .readonly();
