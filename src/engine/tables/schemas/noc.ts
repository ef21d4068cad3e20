import { z } from 'zod';
import { citationSchema, dateSchema, record, rowsOf, text, whole } from './dated.ts';

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

export const noc2016TableSchema = record({
  source: citationSchema,
  from: dateSchema,
  note: text,
  /** The publication held has no levels: they follow from the codes. */
  levelsDerived: z.literal(true),
  /** The level by the second digit of a code, unless the first is 0: that is management, level 0. */
  levelBySecondDigit: z.literal('AABBCCDD'),
  /** Every NOC 2021 unit group that a code leads to, separated by single spaces. */
  groups: z.record(z.string().regex(/^\d{4}$/), z.string().regex(/^\d{5}( \d{5})*$/)),
});
/** The unit groups of NOC 2016. */
export type Noc2016Table = z.infer<typeof noc2016TableSchema>;
