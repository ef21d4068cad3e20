import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { citationSchema, dateSchema, rowsOf } from './dated.ts';

/** A unit group of NOC 2021; its TEER category is the second digit of its code. */
export interface Noc2021Group {
  readonly code: string;
  readonly teer: number;
  readonly titleEn: string;
  readonly titleFr: string;
}

/** The unit groups of NOC 2021. */
export interface Noc2021Table {
  readonly source: readonly string[];
  readonly from: IsoDate;
  readonly groups: readonly Noc2021Group[];
}

/** The same codes without titles, for whoever only asks whether a code exists. */
export interface NocCodesTable {
  readonly from: IsoDate;
  readonly source: readonly string[];
  /** Five-digit codes, separated by single spaces. */
  readonly codes: string;
}

export const SKILL_LEVELS = ['0', 'A', 'B', 'C', 'D'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** A unit group of NOC 2016, and every NOC 2021 unit group that it leads to. */
export interface Noc2016Group {
  readonly code: string;
  readonly level: SkillLevel;
  readonly to: readonly string[];
}

/** The unit groups of NOC 2016. */
export interface Noc2016Table {
  readonly source: readonly string[];
  readonly from: IsoDate;
  readonly note: string;
  /** The publication held has no levels: they follow from the codes by `levelRule`. */
  readonly levelsDerived: true;
  readonly levelRule: string;
  readonly groups: readonly Noc2016Group[];
}

/** A unit group's code in NOC 2021. */
export const nocCodeSchema: z.ZodType<string> = z.string().regex(/^\d{5}$/);

export const noc2021TableSchema: z.ZodType<Noc2021Table> = z
  .strictObject({
    source: citationSchema,
    from: dateSchema,
    groups: rowsOf({
            code: nocCodeSchema,
            teer: z.number().int().min(0).max(5),
            titleEn: z.string().min(1),
            titleFr: z.string().min(1),
}),
  })
  .readonly();

export const nocCodesTableSchema: z.ZodType<NocCodesTable> = z
  .strictObject({
    from: dateSchema,
    source: citationSchema,
    codes: z.string().regex(/^\d{5}( \d{5})*$/),
  })
  .readonly();

export const noc2016TableSchema: z.ZodType<Noc2016Table> = z
  .strictObject({
    source: citationSchema,
    from: dateSchema,
    note: z.string().min(1),
    levelsDerived: z.literal(true),
    levelRule: z.string().min(1),
    groups: rowsOf({
            code: z.string().regex(/^\d{4}$/),
            level: z.enum(SKILL_LEVELS),
            to: z.array(nocCodeSchema).min(1).readonly(),
}),
  })
  .readonly();
