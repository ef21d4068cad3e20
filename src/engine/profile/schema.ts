import { z } from 'zod';
import {
  AGE_MAX,
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  CLB_MAX,
  EDUCATION_LEVELS,
  OFFICIAL_LANGUAGES,
  type Profile,
  WORK_YEARS_MAX,
} from './profile.ts';

const clb = z.number().int().min(0).max(CLB_MAX);
const workYears = z.number().int().min(0).max(WORK_YEARS_MAX);
const education = z.enum(EDUCATION_LEVELS);

const languageResult = z
  .strictObject({
    language: z.enum(OFFICIAL_LANGUAGES),
    clb: z.strictObject({ reading: clb, writing: clb, listening: clb, speaking: clb }).readonly(),
  })
  .readonly();

const spouse = z
  .strictObject({
    education,
    firstLanguage: languageResult.nullable(),
    canadianWorkYears: workYears,
  })
  .readonly();

/** A profile as it crosses the border: every key present, none unknown, the two languages different. */
export const profileSchema: z.ZodType<Profile> = z
  .strictObject({
    age: z.number().int().min(0).max(AGE_MAX),
    education,
    firstLanguage: languageResult,
    secondLanguage: languageResult.nullable(),
    canadianWorkYears: workYears,
    foreignWorkYears: workYears,
    tradeCertificate: z.boolean(),
    spouse: spouse.nullable(),
    nomination: z.boolean(),
    arrangedEmployment: z.enum(ARRANGED_EMPLOYMENT),
    canadianStudy: z.enum(CANADIAN_STUDY),
    sibling: z.boolean(),
  })
  .refine((profile) => profile.secondLanguage?.language !== profile.firstLanguage.language, {
    path: ['secondLanguage', 'language'],
    params: { issue: 'same-language' },
  })
  .readonly();
