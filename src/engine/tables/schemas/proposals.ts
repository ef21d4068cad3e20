import { z } from 'zod';
import { citationSchema, dateSchema, listOf, record, rowsOf, text } from './dated.ts';

export const proposalSchema = record({
  id: text,
  opened: dateSchema,
  closed: dateSchema,
  source: citationSchema,
  certain: z.boolean(),
  note: text,
  /** Occupations that pay at least so many times the national median wage, as a decimal in text. */
  wageTiers: rowsOf({ id: text, ratio: z.string().regex(/^\d+(\.\d+)?$/) }),
  /** Factors that would weigh less, or nothing. */
  lessWeight: listOf(text),
});
/** A change of the grid that was proposed and is not in force; it states no points. */
export type Proposal = z.infer<typeof proposalSchema>;
