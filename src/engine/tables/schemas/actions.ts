import { z } from 'zod';
import { LANES } from '../ids.ts';
import { citationSchema, record, rowsOf, text, whole } from './dated.ts';

export const actionsTableSchema = record({
  note: text,
  actions: rowsOf({
    id: text,
    lane: z.enum(LANES),
    months: whole.max(60),
    /** Whole Canadian dollars. */
    cost: whole,
    /** 0 (a form to send) to 10 (years of full-time study): an ordering of ours, for the user to edit. */
    effort: whole.max(10),
    titleEn: text,
    titleFr: text,
    basisEn: text,
    basisFr: text,
    source: citationSchema,
    /** False: months, cost and effort are an order of magnitude and not read in a source. */
    certain: z.boolean(),
  }),
});
export type ActionsTable = z.infer<typeof actionsTableSchema>;
/** What an action usually takes, with its basis. */
export type ActionDefault = ActionsTable['actions'][number];
