import { z } from 'zod';
import { type Section, SECTIONS } from '../sections.ts';
import type { IsoDate } from '../../dates/plain-date.ts';
import { citationSchema, dateSchema, rowsOf } from './dated.ts';

/** Points for a candidate with an accompanying spouse or partner, and for one without. */
export interface PointsByColumn {
  readonly withSpouse: number;
  readonly withoutSpouse: number;
}
/** Points for everyone alike, or by the two columns of the grid. */
export type Points = number | PointsByColumn;

/** What a row asks of a fact: a number is "at least", a text or boolean "equal", a list "one of". */
export type Condition = number | string | boolean | readonly string[];

/** The last row of a term whose conditions all hold decides its points. */
export interface Row {
  readonly when: Readonly<Record<string, Condition>>;
  readonly points: Points;
}

/** A part of a factor that is read by itself: an ability, a combination. Its points are those of one row. */
export interface Term {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** A factor from one date to the next; `terms: null` means that it is not in force. */
export interface FactorVersion {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly cap: Points;
  /** Invitations issued before `from` keep the previous version. */
  readonly invitationsBeforeKeep?: true | undefined;
  readonly note?: string | undefined;
  readonly terms: readonly Term[] | null;
}

export { type Section, SECTIONS };

/** A factor of the grid with all that it has been since 2015. */
export interface FactorTable {
  readonly id: string;
  readonly section: Section;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly law: string;
  readonly history: readonly FactorVersion[];
}

/** The most that each section and the total may give, from a date. */
export type Caps = Readonly<Record<Section, Points>> & {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly total: number;
};

/** The caps with all that they have been. */
export interface CapsTable {
  readonly history: readonly Caps[];
}

/** A change of the grid: its day, what changed in both languages, and its source. */
export interface RulesVersion {
  readonly from: IsoDate;
  readonly en: string;
  readonly fr: string;
  readonly source: readonly string[];
  /** The factors whose tables change on this date. */
  readonly factors: readonly string[];
}

const wholePoints = z.number().int().min(0);
const pointsSchema = z.union([
  wholePoints,
  z.strictObject({ withSpouse: wholePoints, withoutSpouse: wholePoints }).readonly(),
]);

const conditionSchema = z.union([
  z.number().int().min(0),
  z.string(),
  z.boolean(),
  z.array(z.string()).min(1).readonly(),
]);

const termSchema = z
  .strictObject({
    id: z.string().min(1),
    rows: z
      .array(
        z.strictObject({ when: z.record(z.string(), conditionSchema), points: pointsSchema }).readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

const versionSchema = z
  .strictObject({
    from: dateSchema,
    source: citationSchema,
    cap: pointsSchema,
    invitationsBeforeKeep: z.literal(true).optional(),
    note: z.string().optional(),
    terms: z.array(termSchema).min(1).readonly().nullable(),
  })
  .readonly();

export const factorTableSchema: z.ZodType<FactorTable> = z
  .strictObject({
    id: z.string().min(1),
    section: z.enum(SECTIONS),
    titleEn: z.string().min(1),
    titleFr: z.string().min(1),
    law: z.string().min(1),
    history: z.array(versionSchema).min(1).readonly(),
  })
  .readonly();

export const capsTableSchema: z.ZodType<CapsTable> = z
  .strictObject({
    history: rowsOf({
            from: dateSchema,
            source: citationSchema,
            core: pointsSchema,
            spouse: pointsSchema,
            transferability: pointsSchema,
            additional: pointsSchema,
            total: wholePoints,
}),
  })
  .readonly();

export const versionsTableSchema: z.ZodType<{ readonly versions: readonly RulesVersion[] }> = z
  .strictObject({
    versions: rowsOf({
            from: dateSchema,
            en: z.string().min(1),
            fr: z.string().min(1),
            source: citationSchema,
            factors: z.array(z.string()).min(1).readonly(),
}),
  })
  .readonly();
