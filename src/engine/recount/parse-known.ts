import * as z from 'zod/mini';
import { DOSSIER_DATES } from '../dossier/dossier.ts';
import { parseWith } from '../errors/from-zod.ts';
import { fail, type Issue, issue, ok, type Path, type Result } from '../errors/issue.ts';
import { FACTOR_TABLES, HIGHEST_TOTAL } from '../tables/registry/crs.ts';
import { SECTIONS } from '../tables/ids.ts';
import type { Figure, KnownFigures } from './known.ts';

const points = z.int().check(z.minimum(0), z.maximum(HIGHEST_TOTAL));
const figure = z.union([
  points,
  z.strictObject({ least: z.optional(points), greatest: z.optional(points) }),
]);
const figures = z.record(z.string(), figure);

/** The officer's figures as a file holds them. */
interface OfficerFile {
  readonly total?: Figure | undefined;
  readonly factors?: Readonly<Record<string, Figure>> | undefined;
  readonly sections?: Readonly<Record<string, Figure>> | undefined;
  readonly date?: (typeof DOSSIER_DATES)[number] | undefined;
  readonly refusedBelow?: number | undefined;
  readonly cutOff?: number | undefined;
}

const schema: z.ZodMiniType<OfficerFile> = z.strictObject({
  total: z.optional(figure),
  factors: z.optional(figures),
  sections: z.optional(figures),
  date: z.optional(z.enum(DOSSIER_DATES)),
  refusedBelow: z.optional(points),
  cutOff: z.optional(points),
});

/**
 * An officer's figures from unknown JSON: `{ "total"?, "factors"?, "sections"?, "date"?,
 * "refusedBelow"?, "cutOff"? }`, each figure a number or `{ "least"?, "greatest"? }`; or every fault in them.
 *
 * @example
 * unwrap(parseKnownFigures({ total: 513 })).total; // 513
 */
export function parseKnownFigures(input: unknown): Result<KnownFigures> {
  const parsed = parseWith(schema, input);
  if (!parsed.ok) return parsed;
  const { date, ...figuresKnown } = parsed.value;
  const factors = FACTOR_TABLES.map(({ id }) => id);
  const issues = [
    ...unknownKeys('factors', parsed.value.factors, factors),
    ...unknownKeys('sections', parsed.value.sections, SECTIONS),
    ...rangeFaults(parsed.value),
  ];
  if (issues.length > 0) return fail(...issues);
  return ok({ ...figuresKnown, ...(date === undefined ? {} : { dates: [date] }) });
}

const unknownKeys = (
  at: string,
  given: Readonly<Record<string, Figure>> | undefined,
  known: readonly string[],
): readonly Issue[] =>
  Object.keys(given ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => issue('unknown-key', [at, key], { key }));

/** A figure must be no less than its least and no more than its greatest: both at once. */
function rangeFaults({ total, factors = {}, sections = {} }: OfficerFile): readonly Issue[] {
  const placed: readonly (readonly [Path, Figure | undefined])[] = [
    [['total'], total],
    ...Object.entries(factors).map(([id, one]) => [['factors', id], one] as const),
    ...Object.entries(sections).map(([id, one]) => [['sections', id], one] as const),
  ];
  return placed.flatMap(([path, one]) => {
    if (one === undefined || typeof one === 'number') return [];
    const { least = 0, greatest } = one;
    return greatest === undefined || least <= greatest
      ? []
      : [issue('too-big', [...path, 'least'], { limit: greatest })];
  });
}
