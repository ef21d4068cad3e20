import { z } from 'zod';
import { dateSchema, record, text } from './dated.ts';

const sourceSchema = record({
  titleEn: text,
  titleFr: text,
  urlEn: z.url().nullable(),
  urlFr: z.url().nullable(),
  issuer: text,
  retrieved: dateSchema,
  note: z.string().optional(),
});
/** Where a fact comes from, in both official languages. */
export type Source = z.infer<typeof sourceSchema>;

export const sourcesSchema = z.record(z.string(), sourceSchema).readonly();
