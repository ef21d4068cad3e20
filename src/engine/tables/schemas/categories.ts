import { z } from 'zod';
import { CATEGORY_IDS } from '../ids.ts';
import { citationSchema, dateSchema, listOf, positive, record, text } from './dated.ts';
import { nocCodeSchema } from './noc.ts';

/** Work in a single listed occupation, full time or the part-time equal. */
const experienceSchema = record({
  months: positive,
  hours: positive,
  continuous: z.boolean(),
  withinYears: positive,
  canadianOnly: z.boolean(),
});

/** The language results that a category asks for. */
const languageSchema = record({
  language: z.literal('french'),
  /** The lowest CLB/NCLC level, in all four abilities. */
  clb: positive,
});

const inForceSchema = record({
  from: dateSchema,
  source: citationSchema,
  nameEn: text,
  nameFr: text.nullable(),
  experience: experienceSchema.nullable(),
  language: languageSchema.nullable(),
  militaryService: record({
    years: positive,
    continuous: z.boolean(),
    foreignMilitary: z.boolean(),
  }).optional(),
  offer: record({
    employer: z.literal('canadian-armed-forces'),
    years: positive,
    continuousFullTime: z.boolean(),
  }).optional(),
  credential: record({ minimum: z.literal('two-year'), ecaIfForeign: z.boolean() }).optional(),
  /** NOC 2021 codes; null where the category does not ask for an occupation. */
  occupations: listOf(nocCodeSchema).nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
});

/** The date on which a category leaves the list. */
const notInForceSchema = record({
  from: dateSchema,
  notInForce: z.literal(true),
  source: citationSchema,
  note: text.optional(),
});

export const categoryTableSchema = record({
  id: z.enum(CATEGORY_IDS),
  titleEn: text,
  /** Null until an official French name has been read. */
  titleFr: text.nullable(),
  history: listOf(z.union([inForceSchema, notInForceSchema])),
});
/** A category with all that it has been. */
export type CategoryTable = z.infer<typeof categoryTableSchema>;
/** A category from one date to the next. */
export type CategoryVersion = CategoryTable['history'][number];
/** A category while it is on the list. */
export type CategoryInForce = z.infer<typeof inForceSchema>;
/** Work in a single listed occupation, full time or the part-time equal. */
export type CategoryExperience = z.infer<typeof experienceSchema>;
/** The language results that a category asks for. */
export type CategoryLanguage = z.infer<typeof languageSchema>;
/** How sure the list of occupations is. */
export type Confidence = CategoryInForce['confidence'];
