import { z } from 'zod';
import { dated, rowsOf } from './dated.ts';

const month = z.number().int().min(1).max(12);
const day = z.number().int().min(1).max(31);
const title = z.string().min(1);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), month, day }).readonly(),
  /** The first Monday on or after a day of the year. */
  z.strictObject({ kind: z.literal('monday-from'), month, day }).readonly(),
  z.strictObject({ kind: z.literal('easter'), daysAfter: z.number().int() }).readonly(),
]);

/** Days on which no time limit ends. */
export const holidaysTableSchema = z
  .strictObject({
    titleEn: title,
    titleFr: title,
    law: title,
    note: title,
    days: rowsOf({ ...dated, id: title, titleEn: title, titleFr: title, rule, note: title.optional() }),
  })
  .readonly();

export type HolidaysTable = z.infer<typeof holidaysTableSchema>;
export type HolidayRule = z.infer<typeof rule>;
