import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { citationSchema, dateSchema } from './dated.ts';

/** A change of the grid that was proposed and is not in force; it states no points. */
export interface Proposal {
  readonly id: string;
  readonly opened: IsoDate;
  readonly closed: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  readonly note: string;
  /** Occupations that pay at least so many times the national median wage, as a decimal in text. */
  readonly wageTiers: readonly { readonly id: string; readonly ratio: string }[];
  /** Factors that would weigh less, or nothing. */
  readonly lessWeight: readonly string[];
}

export const proposalSchema: z.ZodType<Proposal> = z
  .strictObject({
    id: z.string().min(1),
    opened: dateSchema,
    closed: dateSchema,
    source: citationSchema,
    certain: z.boolean(),
    note: z.string().min(1),
    wageTiers: z
      .array(
        z.strictObject({ id: z.string().min(1), ratio: z.string().regex(/^\d+(\.\d+)?$/) }).readonly(),
      )
      .min(1)
      .readonly(),
    lessWeight: z.array(z.string().min(1)).min(1).readonly(),
  })
  .readonly();
