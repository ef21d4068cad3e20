import * as z from 'zod/mini';
import { isIsoDate, type IsoDate } from '../../dates/plain-date.ts';
import { isCountry } from '../../tables/registry/dossier.ts';
import { PROVINCES } from '../../dossier/dossier.ts';
import { isKnownNoc } from '../../noc/noc.ts';
import { EDUCATION_LEVELS } from '../../profile/profile.ts';
import { PERSONS } from '../subject.ts';

const check = (issue: string): { readonly params: { readonly issue: string } } => ({
  params: { issue },
});
const MONTHS_MAX = 120;

type OneOf<T extends readonly string[]> = z.ZodMiniEnum<z.core.util.ToEnum<T[number]>>;

/** The parts that the schemas of changes are made of. A key left out that may be null is null. */
export const known = <T extends z.ZodMiniType>(schema: T): z.ZodMiniDefault<z.ZodMiniNullable<T>> =>
  z._default(z.nullable(schema), null);
export const date: z.ZodMiniCustom<IsoDate, IsoDate> = z.custom<IsoDate>(
  isIsoDate,
  check('not-a-date'),
);
/** The day of the result; null: in hand on the day that the scenario starts. */
export const on: z.ZodMiniDefault<z.ZodMiniNullable<typeof date>> = known(date);
export const who: z.ZodMiniDefault<OneOf<typeof PERSONS>> = z._default(
  z.enum(PERSONS),
  'candidate',
);
export const country: z.ZodMiniString = z
  .string()
  .check(z.refine(isCountry, check('unknown-country')));
export const noc: z.ZodMiniString = z
  .string()
  .check(z.maxLength(10), z.refine(isKnownNoc, check('unknown-noc')));
export const level: OneOf<typeof EDUCATION_LEVELS> = z.enum(EDUCATION_LEVELS);
export const province: OneOf<typeof PROVINCES> = z.enum(PROVINCES);
export const whole = (most: number): z.ZodMiniNumber =>
  z.int().check(z.minimum(0), z.maximum(most));
export const months: z.ZodMiniNumber = whole(MONTHS_MAX);
/** The place of an item in its list, from 0. */
export const place: z.ZodMiniNumber = whole(99);
