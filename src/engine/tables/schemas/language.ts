import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { type Ability, CLB_MAX, OFFICIAL_LANGUAGES, type OfficialLanguage } from '../../profile/profile.ts';
import { dated, rowsOf } from './dated.ts';

/** The scores that a test gives. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** `[level, least score that earns it]`, lowest level first. */
export type Band = readonly [level: number, min: number];

/** One column of a test's report, for tests taken from a date. */
export interface TestColumn {
  readonly id: string;
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  /** For tests taken from this date Express Entry takes this column before the report's others. */
  readonly taken?: true | undefined;
  readonly note?: string | undefined;
  readonly scale: Readonly<Record<Ability, Scale>>;
  readonly bands: Readonly<Record<Ability, readonly Band[]>>;
}

/** A language test: its scales, and its equivalencies by the date of the test. */
export interface TestTable {
  readonly id: string;
  readonly language: OfficialLanguage;
  readonly titleEn: string;
  readonly titleFr: string;
  /** Marks printed instead of a number, all below the lowest level. */
  readonly belowScale: readonly string[];
  readonly accepted: {
    readonly from: IsoDate;
    readonly source: readonly string[];
    readonly certain: boolean;
    readonly note?: string | undefined;
  };
  readonly history: readonly TestColumn[];
}

const perAbility = <T extends z.ZodType>(value: T) =>
  z.strictObject({ reading: value, writing: value, listening: value, speaking: value }).readonly();

const bandsSchema = z
  .array(z.tuple([z.number().int().min(1).max(CLB_MAX), z.number().min(0)]).readonly())
  .min(1)
  .readonly();

export const testTableSchema: z.ZodType<TestTable> = z
  .strictObject({
    id: z.string().min(1),
    language: z.enum(OFFICIAL_LANGUAGES),
    titleEn: z.string().min(1),
    titleFr: z.string().min(1),
    belowScale: z.array(z.string()).readonly(),
    accepted: z
      .strictObject({
        ...dated,
        note: z.string().optional(),
      })
      .readonly(),
    history: rowsOf({
            id: z.string().min(1),
            ...dated,
            taken: z.literal(true).optional(),
            note: z.string().optional(),
            scale: perAbility(
              z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }).readonly(),
            ),
            bands: perAbility(bandsSchema),
}),
  })
  .readonly();

/** How long documents hold, by the date on which they are read. */
export interface ValidityTable {
  readonly history: readonly {
    readonly from: IsoDate;
    readonly source: readonly string[];
    readonly certain: boolean;
    readonly testYears: number;
    readonly ecaYears: number;
  }[];
}

export const validityTableSchema: z.ZodType<ValidityTable> = z
  .strictObject({
    history: rowsOf({
            ...dated,
            testYears: z.number().int().positive(),
            ecaYears: z.number().int().positive(),
}),
  })
  .readonly();

