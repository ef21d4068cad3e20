import { z } from 'zod';
import { citationSchema, dateSchema, listOf, record, rowsOf, text, whole } from './dated.ts';

/** A unit group's code in NOC 2021. */
export const nocCodeSchema = z.string().regex(/^\d{5}$/);

export const noc2021TableSchema = record({
  source: citationSchema,
  from: dateSchema,
  groups: rowsOf({ code: nocCodeSchema, teer: whole.max(5), titleEn: text, titleFr: text }),
});
/** The unit groups of NOC 2021. */
export type Noc2021Table = z.infer<typeof noc2021TableSchema>;
/** A unit group of NOC 2021; its TEER category is the second digit of its code. */
export type Noc2021Group = Noc2021Table['groups'][number];

export const nocCodesTableSchema = record({
  from: dateSchema,
  source: citationSchema,
  /** Five-digit codes, separated by single spaces. */
  codes: z.string().regex(/^\d{5}( \d{5})*$/),
});
/** The codes of NOC 2021 without titles, for whoever only asks whether a code exists. */
export type NocCodesTable = z.infer<typeof nocCodesTableSchema>;

export const noc2016TableSchema = record({
  source: citationSchema,
  from: dateSchema,
  note: text,
  /** The publication held has no levels: they follow from the codes by `levelRule`. */
  levelsDerived: z.literal(true),
  levelRule: text,
  groups: rowsOf({
    code: z.string().regex(/^\d{4}$/),
    level: z.enum(['0', 'A', 'B', 'C', 'D']),
    /** Every NOC 2021 unit group that it leads to. */
    to: listOf(nocCodeSchema),
  }),
});
/** The unit groups of NOC 2016. */
export type Noc2016Table = z.infer<typeof noc2016TableSchema>;
/** A unit group of NOC 2016. */
export type Noc2016Group = Noc2016Table['groups'][number];
