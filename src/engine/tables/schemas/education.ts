import { z } from 'zod';
import { citationSchema, dated, dateSchema, listOf, record, rowsOf, text } from './dated.ts';
import { nocCodeSchema } from './noc.ts';

export const ECA_BODY_IDS = ['ces', 'icas', 'wes', 'mcc', 'pebc', 'iqas', 'ices', 'cacb'] as const;

/** The only primary occupation that a professional body assesses for. */
const professionSchema = record({ titleEn: text, titleFr: text, noc2021: listOf(nocCodeSchema) });

/** Bodies designated to assess foreign credentials (IRPR, s. 75(4)), with the day of designation: an earlier assessment does not count. */
export const ecaBodiesTableSchema = record({
  source: citationSchema,
  note: text,
  bodies: rowsOf({
    id: z.enum(ECA_BODY_IDS),
    titleEn: text,
    titleFr: text,
    ...dated,
    profession: professionSchema.nullable(),
    note: text,
  }),
});
/** The designated bodies, with the days on which each was designated. */
export type EcaBodiesTable = z.infer<typeof ecaBodiesTableSchema>;
/** A body designated to assess foreign credentials. */
export type EcaBody = EcaBodiesTable['bodies'][number];
/** The id of a body designated to assess foreign credentials. */
export type EcaBodyId = EcaBody['id'];
/** The only primary occupation that a professional body assesses for. */
export type EcaProfession = z.infer<typeof professionSchema>;

/** ISO 3166 alpha-2 codes, separated by single spaces. */
export const countriesTableSchema = record({
  from: dateSchema,
  source: citationSchema,
  codes: z.string().regex(/^[A-Z]{2}( [A-Z]{2})*$/),
});
export type CountriesTable = z.infer<typeof countriesTableSchema>;
