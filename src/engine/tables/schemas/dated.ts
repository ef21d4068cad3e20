/**
 * What the schemas of the tables share. A table's type is inferred from its schema, so this folder is the only
 * part of the engine whose exports are not annotated.
 */
import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../dates/plain-date.ts';

export const text = z.string().min(1);
/** A whole number from 0. */
export const whole = z.number().int().min(0);
/** A whole number from 1. */
export const positive = z.number().int().positive();

export const dateSchema = z.custom<IsoDate>(isIsoDate, 'a calendar day, YYYY-MM-DD');

/** An object that has these fields and no other. */
export const record = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject(fields).readonly();

/** At least one. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).readonly();

/** Rows of one shape, at least one: a history, or a part of a table. */
export const rowsOf = <Fields extends z.ZodRawShape>(fields: Fields) => listOf(record(fields));

/** Where a row comes from: ids of sources. */
export const citationSchema = listOf(text);

/** What a dated row says about itself. */
export const dated = {
  from: dateSchema,
  source: citationSchema,
  /** False where the date or the wording is not confirmed by a source held. */
  certain: z.boolean(),
};
