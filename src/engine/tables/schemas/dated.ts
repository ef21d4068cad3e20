import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../dates/plain-date.ts';

export const dateSchema = z.custom<IsoDate>(isIsoDate, 'a calendar day, YYYY-MM-DD');

/** Where a row comes from: at least one id of a source. */
export const citationSchema = z.array(z.string().min(1)).min(1).readonly();

/** What a dated row says of itself. */
export const dated = { from: dateSchema, source: citationSchema, certain: z.boolean() };

/** Rows of one shape, at least one: a history, or a part of a table. */
export const rowsOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.array(z.strictObject(fields).readonly()).min(1).readonly();
