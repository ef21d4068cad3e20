import * as z from 'zod/mini';
import { HOURS_IN_A_WEEK, type IsoDate, isIsoDate } from '../dates/plain-date.ts';
import { EDUCATION_LEVELS, OFFICIAL_LANGUAGES } from '../profile/profile.ts';
import { HIGHEST_TOTAL } from '../tables/registry/crs.ts';
import { isCountry } from '../tables/registry/dossier.ts';
import { isKnownNoc } from '../noc/noc.ts';
import {
  type Candidate,
  type Dossier,
  EMPLOYMENT,
  LETTERS,
  PROVINCES,
  STATUSES,
  TESTS,
} from './dossier.ts';

/** How much one dossier may hold; more is taken for a mistake. */
export const LIMITS = {
  jobs: 100,
  languageTests: 50,
  credentials: 50,
  siblings: 50,
  text: 200,
} as const;

const check = (issue: string) => ({ params: { issue } });

const known = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const some = <T extends z.ZodMiniType>(schema: T, most: number) =>
  z._default(z.array(schema).check(z.maxLength(most)), []);
const date = z.custom<IsoDate>(isIsoDate, check('not-a-date'));
const noc = z.string().check(z.maxLength(10), z.refine(isKnownNoc, check('unknown-noc')));
const country = z.string().check(z.refine(isCountry, check('unknown-country')));
const text = z.string().check(z.maxLength(LIMITS.text));
const level = z.enum(EDUCATION_LEVELS);
const testScore = known(z.union([z.number(), z.string().check(z.maxLength(5))]));

const languageTest = z.strictObject({
  test: z.enum(TESTS),
  date: known(date),
  scores: z.strictObject({
    reading: testScore,
    writing: testScore,
    listening: testScore,
    speaking: testScore,
  }),
});

const credential = z.strictObject({
  level,
  country,
  awarded: known(date),
  eca: known(z.strictObject({ body: known(text), date: known(date), equivalent: known(level) })),
  eligibleCanadianStudy: known(z.boolean()),
});

const job = z.strictObject({
  employer: known(text),
  country,
  noc: known(noc),
  from: known(date),
  until: known(date),
  hoursPerWeek: known(
    z.number().check(z.minimum(0), z.maximum(HOURS_IN_A_WEEK), z.multipleOf(0.01)),
  ),
  employment: known(z.enum(EMPLOYMENT)),
  fullTimeStudent: known(z.boolean()),
  authorized: known(z.boolean()),
  letter: known(z.enum(LETTERS)),
});

const grant = z.strictObject({
  province: z.enum(PROVINCES),
  from: known(date),
  until: known(date),
});

const person = {
  birthDate: known(date),
  languageTests: some(languageTest, LIMITS.languageTests),
  credentials: some(credential, LIMITS.credentials),
  jobs: some(job, LIMITS.jobs),
  tradeCertificate: known(grant),
};

const candidate: z.ZodMiniType<Candidate> = z.strictObject({
  ...person,
  firstOfficialLanguage: known(z.enum(OFFICIAL_LANGUAGES)),
});

const spouse = z.strictObject({
  ...person,
  accompanying: known(z.boolean()),
  status: known(z.enum(STATUSES)),
  since: known(date),
});

/** The dossier's shape alone; what its facts must be to each other is in `check.ts`. */
export const dossierSchema: z.ZodMiniType<Dossier> = z.strictObject({
  version: z.literal(1),
  dates: z.strictObject({
    profile: known(date),
    invitation: known(date),
    application: known(date),
    decision: known(date),
  }),
  round: known(text),
  claimedTotal: known(z.int().check(z.minimum(0), z.maximum(HIGHEST_TOTAL))),
  candidate,
  spouse: known(spouse),
  nomination: known(grant),
  offer: known(z.strictObject({ noc: known(noc), from: known(date), until: known(date) })),
  siblings: some(
    z.strictObject({
      birthDate: known(date),
      status: known(z.enum(STATUSES)),
      livesInCanada: known(z.boolean()),
    }),
    LIMITS.siblings,
  ),
});
