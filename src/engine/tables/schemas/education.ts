import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { nocCodeSchema } from './noc.ts';
import { citationSchema, dateSchema, rowsOf } from './dated.ts';

export const ECA_BODY_IDS = [
  'ces',
  'icas',
  'wes',
  'mcc',
  'pebc',
  'iqas',
  'ices',
  'cacb',
] as const;
/** A body designated to assess foreign credentials. */
export type EcaBodyId = (typeof ECA_BODY_IDS)[number];

/** The only primary occupation a professional body assesses for. */
export interface EcaProfession {
  readonly titleEn: string;
  readonly titleFr: string;
  readonly noc2021: readonly string[];
}

/** A body designated to assess foreign credentials (IRPR, s. 75(4)). */
export interface EcaBody {
  readonly id: EcaBodyId;
  readonly titleEn: string;
  readonly titleFr: string;
  /** The date of designation: an assessment issued earlier does not count. */
  readonly from: IsoDate;
  /** False where no source held confirms the date. */
  readonly certain: boolean;
  readonly source: readonly string[];
  readonly profession: EcaProfession | null;
  readonly note: string;
}

/** The designated bodies, with the days on which each was. */
export interface EcaBodiesTable {
  readonly source: readonly string[];
  readonly note: string;
  readonly bodies: readonly EcaBody[];
}

export const ecaBodiesTableSchema: z.ZodType<EcaBodiesTable> = z
  .strictObject({
    source: citationSchema,
    note: z.string().min(1),
    bodies: rowsOf({
            id: z.enum(ECA_BODY_IDS),
            titleEn: z.string().min(1),
            titleFr: z.string().min(1),
            from: dateSchema,
            certain: z.boolean(),
            source: citationSchema,
            profession: z
              .strictObject({
                titleEn: z.string().min(1),
                titleFr: z.string().min(1),
                noc2021: z.array(nocCodeSchema).min(1).readonly(),
              })
              .readonly()
              .nullable(),
            note: z.string().min(1),
}),
  })
  .readonly();
