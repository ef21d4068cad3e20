import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { dated, rowsOf } from './dated.ts';

/** Ways to contest a refusal. */
export const RECOURSE_IDS = [
  'reconsideration',
  'officer-notes',
  'personal-information',
  'leave-in-canada',
  'leave-outside-canada',
  'new-profile',
] as const;
/** A way to contest a refusal. */
export type RecourseId = (typeof RECOURSE_IDS)[number];

export const ASKERS = [
  'applicant',
  'citizen',
  'permanent-resident',
  'present-in-canada',
  'representative',
] as const;
/** Who may take a step after a refusal. */
export type Asker = (typeof ASKERS)[number];

/** A step after a refusal, from one date to the next. */
export interface RecourseVersion {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  readonly law: string | null;
  /** Days after the day of notice in which it must be made; null: no time limit is known. */
  readonly days: number | null;
  /** Days that the institution has to answer. */
  readonly answerDays: number | null;
  readonly feeCad: number | null;
  readonly who: readonly Asker[];
  readonly note?: string | undefined;
}

/** Ways to contest a refusal, with their history. */
export interface RecourseTable {
  readonly note: string;
  readonly steps: readonly {
    readonly id: RecourseId;
    readonly history: readonly RecourseVersion[];
  }[];
}

const count = z.number().int().min(0);

export const recourseTableSchema: z.ZodType<RecourseTable> = z
  .strictObject({
    note: z.string().min(1),
    steps: z
      .array(
        z
          .strictObject({
            id: z.enum(RECOURSE_IDS),
            history: rowsOf({
                    ...dated,
                    law: z.string().min(1).nullable(),
                    days: count.nullable(),
                    answerDays: count.nullable(),
                    feeCad: count.nullable(),
                    who: z.array(z.enum(ASKERS)).min(1).readonly(),
                    note: z.string().min(1).optional(),
}),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();
