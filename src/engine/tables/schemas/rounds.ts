import { z } from 'zod';
import { CATEGORY_IDS, PROGRAM_ROUNDS } from '../ids.ts';
import { HIGHEST_TOTAL } from '../registry/crs.ts';
import { citationSchema, dateSchema, listOf, positive, record, text, whole } from './dated.ts';

/** UTC, to the second or to the day. */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/);

const bandsSchema = record({
  '601-1200': whole,
  '501-600': whole,
  '451-500': whole,
  '491-500': whole.exactOptional(),
  '481-490': whole.exactOptional(),
  '471-480': whole.exactOptional(),
  '461-470': whole.exactOptional(),
  '451-460': whole.exactOptional(),
  '401-450': whole,
  '441-450': whole.exactOptional(),
  '431-440': whole.exactOptional(),
  '421-430': whole.exactOptional(),
  '411-420': whole.exactOptional(),
  '401-410': whole.exactOptional(),
  '351-400': whole,
  '301-350': whole,
  '0-300': whole,
});

const poolSchema = record({ asOf: dateSchema, total: whole, bands: bandsSchema });

export const roundSchema = record({
  /** As published: digits, with a letter where two rounds share a number. */
  number: z.string().regex(/^\d+[a-z]?$/),
  date: dateSchema,
  /** Null where the copy read does not say. */
  heldAt: momentSchema.nullable(),
  category: z.enum([...PROGRAM_ROUNDS, ...CATEGORY_IDS]),
  categoryVersion: text.nullable(),
  nameEn: text,
  nameFr: text,
  /** False where the French name is not read from the French feed. */
  nameFrOfficial: z.boolean(),
  programs: text,
  invitations: positive,
  cutOff: positive.max(HIGHEST_TOTAL),
  /** At the cut-off score, profiles submitted before this moment were invited. */
  tieBreak: momentSchema.nullable(),
  pool: poolSchema.nullable(),
  notes: listOf(text).optional(),
});

export const roundsTableSchema = record({
  licence: text,
  source: citationSchema,
  note: text,
  rounds: listOf(roundSchema),
});
/** Every round held, with licence and citation. */
export type RoundsTable = z.infer<typeof roundsTableSchema>;
/** A round of invitations. */
export type Round = z.infer<typeof roundSchema>;
/** How many profiles were in each band of scores. */
export type Pool = z.infer<typeof poolSchema>;
export type Bands = Pool['bands'];
