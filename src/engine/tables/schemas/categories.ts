import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { CATEGORY_IDS, type CategoryId } from '../category-ids.ts';
import { nocCodeSchema } from './noc.ts';
import { citationSchema, dateSchema } from './dated.ts';

export { CATEGORY_IDS, type CategoryId };

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How sure the list of occupations is. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Work in a single listed occupation, full time or the part-time equal. */
export interface CategoryExperience {
  readonly months: 6 | 12;
  readonly hours: 780 | 1560;
  readonly continuous: boolean;
  readonly withinYears: 3;
  readonly canadianOnly: boolean;
}

/** The language results that a category asks. */
export interface CategoryLanguage {
  readonly language: 'french';
  /** The lowest CLB/NCLC level, in all four abilities. */
  readonly clb: 7;
}

/** A category from one date to the next. */
export interface CategoryInForce {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly nameEn: string;
  readonly nameFr: string | null;
  readonly experience: CategoryExperience | null;
  readonly language: CategoryLanguage | null;
  readonly militaryService?:
    | { readonly years: number; readonly continuous: boolean; readonly foreignMilitary: boolean }
    | undefined;
  readonly offer?:
    | {
        readonly employer: 'canadian-armed-forces';
        readonly years: number;
        readonly continuousFullTime: boolean;
      }
    | undefined;
  readonly credential?:
    | { readonly minimum: 'two-year'; readonly ecaIfForeign: boolean }
    | undefined;
  /** NOC 2021 codes; null where the category does not ask for an occupation. */
  readonly occupations: readonly string[] | null;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** The date on which a category leaves the list. */
export interface CategoryNotInForce {
  readonly from: IsoDate;
  readonly notInForce: true;
  readonly source: readonly string[];
  readonly note?: string | undefined;
}

/** A category from one date to the next. */
export type CategoryVersion = CategoryInForce | CategoryNotInForce;

/** A category with all that it has been. */
export interface CategoryTable {
  readonly id: CategoryId;
  readonly titleEn: string;
  /** Null until an official French name has been read. */
  readonly titleFr: string | null;
  readonly history: readonly CategoryVersion[];
}

const experienceSchema = z
  .strictObject({
    months: z.union([z.literal(6), z.literal(12)]),
    hours: z.union([z.literal(780), z.literal(1560)]),
    continuous: z.boolean(),
    withinYears: z.literal(3),
    canadianOnly: z.boolean(),
  })
  .readonly();

const inForceSchema = z
  .strictObject({
    from: dateSchema,
    source: citationSchema,
    nameEn: z.string().min(1),
    nameFr: z.string().min(1).nullable(),
    experience: experienceSchema.nullable(),
    language: z
      .strictObject({ language: z.literal('french'), clb: z.literal(7) })
      .readonly()
      .nullable(),
    militaryService: z
      .strictObject({
        years: z.number().int().positive(),
        continuous: z.boolean(),
        foreignMilitary: z.boolean(),
      })
      .readonly()
      .optional(),
    offer: z
      .strictObject({
        employer: z.literal('canadian-armed-forces'),
        years: z.number().int().positive(),
        continuousFullTime: z.boolean(),
      })
      .readonly()
      .optional(),
    credential: z
      .strictObject({ minimum: z.literal('two-year'), ecaIfForeign: z.boolean() })
      .readonly()
      .optional(),
    occupations: z.array(nocCodeSchema).min(1).readonly().nullable(),
    confidence: z.enum(CONFIDENCES),
    note: z.string().min(1).optional(),
  })
  .readonly();

const notInForceSchema = z
  .strictObject({
    from: dateSchema,
    notInForce: z.literal(true),
    source: citationSchema,
    note: z.string().min(1).optional(),
  })
  .readonly();

export const categoryTableSchema: z.ZodType<CategoryTable> = z
  .strictObject({
    id: z.enum(CATEGORY_IDS),
    titleEn: z.string().min(1),
    titleFr: z.string().min(1).nullable(),
    history: z
      .array(z.union([inForceSchema, notInForceSchema]))
      .min(1)
      .readonly(),
  })
  .readonly();
