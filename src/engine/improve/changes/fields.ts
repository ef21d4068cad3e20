import * as z from 'zod/mini';
import { isIsoDate, type IsoDate } from '../../dates/plain-date.ts';
import { isCountry } from '../../tables/registry/dossier.ts';
import { PROVINCES } from '../../dossier/dossier.ts';
import { isKnownNoc } from '../../noc/noc.ts';
import { EDUCATION_LEVELS } from '../../profile/profile.ts';
import { PERSONS } from '../subject.ts';

const check = (issue: string) => ({ params: { issue } });
const MONTHS_MAX = 120;

/** The parts that the schemas of changes are made of. A key left out that may be null is null. */
export const known = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
export const date = z.custom<IsoDate>(isIsoDate, check('not-a-date'));
/** The day of the result; null: in hand on the day that the scenario starts. */
export const on = known(date);
export const who = z._default(z.enum(PERSONS), 'candidate');
export const country = z.string().check(z.refine(isCountry, check('unknown-country')));
export const noc = z.string().check(z.maxLength(10), z.refine(isKnownNoc, check('unknown-noc')));
export const level = z.enum(EDUCATION_LEVELS);
export const province = z.enum(PROVINCES);
export const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
export const months = whole(MONTHS_MAX);
/** The place of an item in its list, from 0. */
export const place = whole(99);
