import * as z from 'zod/mini';
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

const upTo = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const clb = upTo(CLB_MAX);
const workYears = upTo(WORK_YEARS_MAX);
const education = z.enum(EDUCATION_LEVELS);

const languageResult = z.readonly(
  z.strictObject({
    language: z.enum(OFFICIAL_LANGUAGES),
    clb: z.readonly(z.strictObject({ reading: clb, writing: clb, listening: clb, speaking: clb })),
  }),
);

const spouse = z.readonly(
  z.strictObject({
    education,
    firstLanguage: z.nullable(languageResult),
    canadianWorkYears: workYears,
  }),
);

/** A profile as it crosses the border: every key present, none unknown, the two languages different. */
export const profileSchema: z.ZodMiniType<Profile> = z.readonly(
  z
    .strictObject({
      age: upTo(AGE_MAX),
      education,
      firstLanguage: languageResult,
      secondLanguage: z.nullable(languageResult),
      canadianWorkYears: workYears,
      foreignWorkYears: workYears,
      tradeCertificate: z.boolean(),
      spouse: z.nullable(spouse),
      nomination: z.boolean(),
      arrangedEmployment: z.enum(ARRANGED_EMPLOYMENT),
      canadianStudy: z.enum(CANADIAN_STUDY),
      sibling: z.boolean(),
    })
    .check(
      z.refine((profile) => profile.secondLanguage?.language !== profile.firstLanguage.language, {
        path: ['secondLanguage', 'language'],
        params: { issue: 'same-language' },
      }),
    ),
);
