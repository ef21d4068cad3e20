import { z } from 'zod';
import { SECTIONS } from '../ids.ts';
import { citationSchema, dateSchema, listOf, record, rowsOf, text, whole } from './dated.ts';

const pointsByColumnSchema = record({ withSpouse: whole, withoutSpouse: whole });
const pointsSchema = z.union([whole, pointsByColumnSchema]);
const conditionSchema = z.union([whole, z.string(), z.boolean(), listOf(z.string())]);
const rowSchema = record({
  when: z.record(z.string(), conditionSchema).readonly(),
  points: pointsSchema,
});
const termSchema = record({ id: text, rows: listOf(rowSchema) });

const versionSchema = record({
  from: dateSchema,
  source: citationSchema,
  cap: pointsSchema,
  /** Invitations issued before `from` keep the previous version. */
  invitationsBeforeKeep: z.literal(true).optional(),
  note: z.string().optional(),
  /** null: not in force. */
  terms: listOf(termSchema).nullable(),
});

export const factorTableSchema = record({
  id: text,
  section: z.enum(SECTIONS),
  titleEn: text,
  titleFr: text,
  law: text,
  history: listOf(versionSchema),
});

export const capsTableSchema = record({
  history: rowsOf({
    from: dateSchema,
    source: citationSchema,
    core: pointsSchema,
    spouse: pointsSchema,
    transferability: pointsSchema,
    additional: pointsSchema,
    total: whole,
  }),
});

export const versionsTableSchema = record({
  versions: rowsOf({
    from: dateSchema,
    en: text,
    fr: text,
    source: citationSchema,
    /** The factors whose tables change on this date. */
    factors: listOf(z.string()),
  }),
});

/** Points for a candidate with an accompanying spouse or partner, and for one without. */
export type PointsByColumn = z.infer<typeof pointsByColumnSchema>;
/** Points for everyone alike, or by the two columns of the grid. */
export type Points = z.infer<typeof pointsSchema>;
/** What a row asks of a fact: a number is "at least", a text or boolean "equal", a list "one of". */
export type Condition = z.infer<typeof conditionSchema>;
/** The last row of a term whose conditions all hold decides its points. */
export type Row = z.infer<typeof rowSchema>;
/** A part of a factor that is read by itself: an ability, a combination. Its points are those of one row. */
export type Term = z.infer<typeof termSchema>;
/** A factor from one date to the next; `terms: null` means that it is not in force. */
export type FactorVersion = z.infer<typeof versionSchema>;
/** A factor of the grid with all that it has been since 2015. */
export type FactorTable = z.infer<typeof factorTableSchema>;
/** The caps with all that they have been. */
export type CapsTable = z.infer<typeof capsTableSchema>;
/** The most that each section and the total may give, from a date. */
export type Caps = CapsTable['history'][number];
/** A change of the grid: its day, what changed in both languages, and its source. */
export type RulesVersion = z.infer<typeof versionsTableSchema>['versions'][number];
