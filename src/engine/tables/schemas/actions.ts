import { z } from 'zod';
import { type Lane, LANES } from '../lanes.ts';
import { citationSchema, rowsOf } from './dated.ts';

/** What an action usually takes, with its basis. */
export interface ActionDefault {
  readonly id: string;
  readonly lane: Lane;
  readonly months: number;
  /** Whole Canadian dollars. */
  readonly cost: number;
  /** 0 (a form to send) to 10 (years of full-time study): an ordering of ours, for the user to edit. */
  readonly effort: number;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly basisEn: string;
  readonly basisFr: string;
  readonly source: readonly string[];
  /** False: months, cost and effort are an order of magnitude and not read in a source. */
  readonly certain: boolean;
}

export interface ActionsTable {
  readonly note: string;
  readonly actions: readonly ActionDefault[];
}

const text = z.string().min(1);

export const actionsTableSchema: z.ZodType<ActionsTable> = z
  .strictObject({
    note: text,
    actions: rowsOf({
            id: text,
            lane: z.enum(LANES),
            months: z.number().int().min(0).max(60),
            cost: z.number().int().min(0),
            effort: z.number().int().min(0).max(10),
            titleEn: text,
            titleFr: text,
            basisEn: text,
            basisFr: text,
            source: citationSchema,
            certain: z.boolean(),
}),
  })
  .readonly();
