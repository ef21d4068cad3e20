import table from '../../../tables/education/eca-bodies.json' with { type: 'json' };
import type { EcaBodiesTable, EcaBody } from '../tables/schemas/education.ts';

/** The designated bodies of educational credential assessments. */
export const ECA_BODIES = (table as unknown as EcaBodiesTable).bodies;

/** A body by its id or by its name in either language, letter case ignored. */
export function ecaBody(name: string): EcaBody | undefined {
  const wanted = name.trim().toLowerCase();
  return ECA_BODIES.find(({ id, titleEn, titleFr }) =>
    [id, titleEn, titleFr].some((known) => known.toLowerCase() === wanted),
  );
}
