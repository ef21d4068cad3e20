import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { NARROW_BANDS, PROGRAM_ROUNDS, type ProgramRound, WIDE_BANDS } from '../round-names.ts';
import { CATEGORY_IDS, type CategoryId } from './categories.ts';
import { citationSchema, dateSchema } from './dated.ts';

export { NARROW_BANDS, PROGRAM_ROUNDS, type ProgramRound, WIDE_BANDS };
/** What a round invited: any program, one program, or a category. */
export type RoundCategory = ProgramRound | CategoryId;

export type WideBand = (typeof WIDE_BANDS)[number];
export type NarrowBand = (typeof NARROW_BANDS)[number];
export type Bands = Readonly<Record<WideBand, number>> &
  Readonly<Partial<Record<NarrowBand, number>>>;

/** How many profiles stood in each band of scores. */
export interface Pool {
  readonly asOf: IsoDate;
  readonly total: number;
  readonly bands: Bands;
}

/** A round of invitations. */
export interface Round {
  /** As published: digits, with a letter where two rounds share a number. */
  readonly number: string;
  readonly date: IsoDate;
  /** UTC, to the second or to the day; null where the copy read does not say. */
  readonly heldAt: string | null;
  readonly category: RoundCategory;
  readonly categoryVersion: string | null;
  readonly nameEn: string;
  readonly nameFr: string;
  /** False where the French name is not read from the French feed. */
  readonly nameFrOfficial: boolean;
  readonly programs: string;
  readonly invitations: number;
  readonly cutOff: number;
  /** UTC: at the cut-off score, profiles submitted before this moment were invited. */
  readonly tieBreak: string | null;
  readonly pool: Pool | null;
  readonly notes?: readonly string[] | undefined;
}

/** Every round held, with licence and citation. */
export interface RoundsTable {
  readonly licence: string;
  readonly source: readonly string[];
  readonly note: string;
  readonly rounds: readonly Round[];
}

const count = z.number().int().min(0);
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/);

/** Written out, since a mapped object would lose the names of the bands. */
const bandsSchema: z.ZodType<Bands> = z
  .strictObject({
    '601-1200': count,
    '501-600': count,
    '451-500': count,
    '491-500': count.exactOptional(),
    '481-490': count.exactOptional(),
    '471-480': count.exactOptional(),
    '461-470': count.exactOptional(),
    '451-460': count.exactOptional(),
    '401-450': count,
    '441-450': count.exactOptional(),
    '431-440': count.exactOptional(),
    '421-430': count.exactOptional(),
    '411-420': count.exactOptional(),
    '401-410': count.exactOptional(),
    '351-400': count,
    '301-350': count,
    '0-300': count,
  })
  .readonly();

export const roundSchema: z.ZodType<Round> = z
  .strictObject({
    number: z.string().regex(/^\d+[a-z]?$/),
    date: dateSchema,
    heldAt: momentSchema.nullable(),
    category: z.enum([...PROGRAM_ROUNDS, ...CATEGORY_IDS]),
    categoryVersion: z.string().min(1).nullable(),
    nameEn: z.string().min(1),
    nameFr: z.string().min(1),
    nameFrOfficial: z.boolean(),
    programs: z.string().min(1),
    invitations: z.number().int().positive(),
    cutOff: z.number().int().min(1).max(1200),
    tieBreak: momentSchema.nullable(),
    pool: z
      .strictObject({ asOf: dateSchema, total: count, bands: bandsSchema })
      .readonly()
      .nullable(),
    notes: z.array(z.string().min(1)).min(1).readonly().optional(),
  })
  .readonly();

export const roundsTableSchema: z.ZodType<RoundsTable> = z
  .strictObject({
    licence: z.string().min(1),
    source: citationSchema,
    note: z.string().min(1),
    rounds: z.array(roundSchema).min(1).readonly(),
  })
  .readonly();
