import { z } from 'zod';
import { CLB_MAX, OFFICIAL_LANGUAGES } from '../../profile/profile.ts';
import { dated, positive, record, rowsOf, text } from './dated.ts';

const perAbility = <T extends z.ZodType>(value: T) =>
  record({ reading: value, writing: value, listening: value, speaking: value });

const scaleSchema = record({ min: z.number(), max: z.number(), step: z.number().positive() });

const bandSchema = z.tuple([positive.max(CLB_MAX), z.number().min(0)]).readonly();

export const testTableSchema = record({
  id: text,
  language: z.enum(OFFICIAL_LANGUAGES),
  titleEn: text,
  titleFr: text,
  /** Marks printed instead of a number, all below the lowest level. */
  belowScale: z.array(z.string()).readonly(),
  accepted: record({ ...dated, note: z.string().optional() }),
  history: rowsOf({
    id: text,
    ...dated,
    /** For tests taken from this date Express Entry takes this column before the report's others. */
    taken: z.literal(true).optional(),
    note: z.string().optional(),
    scale: perAbility(scaleSchema),
    bands: perAbility(z.array(bandSchema).min(1).readonly()),
  }),
});
/** A language test: its scales, and its equivalencies by the date of the test. */
export type TestTable = z.infer<typeof testTableSchema>;
/** One column of a test's report, for tests taken from a date. */
export type TestColumn = TestTable['history'][number];
/** The scores that a test gives. */
export type Scale = z.infer<typeof scaleSchema>;
/** `[level, least score that earns it]`, lowest level first. */
export type Band = z.infer<typeof bandSchema>;

export const validityTableSchema = record({
  history: rowsOf({ ...dated, testYears: positive, ecaYears: positive }),
});
/** How long documents hold, by the date on which they are read. */
export type ValidityTable = z.infer<typeof validityTableSchema>;
/** How long documents hold, from one date to the next. */
export type ValidityRules = ValidityTable['history'][number];
