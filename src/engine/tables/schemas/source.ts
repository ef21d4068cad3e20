import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { dateSchema } from './dated.ts';

/** Where a fact comes from, in both official languages. */
export interface Source {
  readonly titleEn: string;
  readonly titleFr: string;
  readonly urlEn: string | null;
  readonly urlFr: string | null;
  readonly issuer: string;
  readonly retrieved: IsoDate;
  readonly note?: string | undefined;
}

export const sourcesSchema: z.ZodType<Readonly<Record<string, Source>>> = z
  .record(
    z.string(),
    z
      .strictObject({
        titleEn: z.string().min(1),
        titleFr: z.string().min(1),
        urlEn: z.url().nullable(),
        urlFr: z.url().nullable(),
        issuer: z.string().min(1),
        retrieved: dateSchema,
        note: z.string().optional(),
      })
      .readonly(),
  )
  .readonly();
