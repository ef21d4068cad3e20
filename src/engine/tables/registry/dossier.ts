import countries from '../../../../tables/countries.json' with { type: 'json' };
import bodies from '../../../../tables/education/eca-bodies.json' with { type: 'json' };
import type { CountriesTable, EcaBodiesTable, EcaBody } from '../schemas/education.ts';

/** Bodies designated to assess foreign credentials. */
export const ECA_BODIES_TABLE = bodies as unknown as EcaBodiesTable;

/** The designated bodies of educational credential assessments. */
export const ECA_BODIES: readonly EcaBody[] = ECA_BODIES_TABLE.bodies;

/** A body by its id or by its name in either language, letter case ignored. */
export function ecaBody(name: string): EcaBody | undefined {
  const wanted = name.trim().toLowerCase();
  return ECA_BODIES.find(({ id, titleEn, titleFr }) =>
    [id, titleEn, titleFr].some((known) => known.toLowerCase() === wanted),
  );
}

const COUNTRY_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (countries as unknown as CountriesTable).codes.split(' '),
);

/** ISO 3166 alpha-2 codes, in alphabetical order. */
export const COUNTRIES: readonly string[] = [...COUNTRY_CODES];

export const isCountry = (code: string): boolean => COUNTRY_CODES.has(code);
