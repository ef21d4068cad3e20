import * as z from 'zod/mini';
import { parseWith } from '../errors/from-zod.ts';
import type { Result } from '../errors/issue.ts';
import type { Overlay } from '../rules/overlay.ts';
import { FACTOR_TABLES, HIGHEST_TOTAL } from '../tables/registry/crs.ts';
import type { FactorTable, FactorVersion, Row } from '../tables/schemas/crs.ts';
import { PROPOSAL_2026 } from '../tables/registry/improve.ts';
import { whole } from './changes/fields.ts';

/** What would earn the points of a high wage. */
export const WAGE_BASES = ['canadian-work', 'offer', 'either'] as const;
/** Which job’s wage counts under the hypothesis. */
export type WageBasis = (typeof WAGE_BASES)[number];

/** The user's own values for the proposal. Nothing here is law, and no value is ours. */
export interface HypothesisValues {
  /** Shown wherever a score under it shows. */
  readonly name: string;
  /** null: no factor for a high wage. */
  readonly wage: {
    /** The tier of the occupation that pays, by its place in `PROPOSAL_2026.wageTiers`. */
    readonly tier: number;
    readonly basis: WageBasis;
    /** Points for each tier in turn. */
    readonly points: readonly number[];
  } | null;
  /** The most that a factor of the grid may give, by its id; 0 drops it. */
  readonly limits: Readonly<Record<string, number>>;
  /** Whether study in Canada below the graduate level still earns points. */
  readonly canadianStudy: 'as-in-force' | 'graduate-only';
}

const TIERS = PROPOSAL_2026.wageTiers.length;

const schema = z.readonly(
  z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    wage: z._default(
      z.nullable(
        z.readonly(
          z.strictObject({
            tier: whole(TIERS - 1),
            basis: z.enum(WAGE_BASES),
            points: z.array(whole(HIGHEST_TOTAL)).check(z.minLength(TIERS), z.maxLength(TIERS)),
          }),
        ),
      ),
      null,
    ),
    limits: z._default(
      z.partialRecord(
        z.enum(FACTOR_TABLES.map(({ id }) => id) as [string, ...string[]]),
        whole(HIGHEST_TOTAL),
      ),
      {},
    ),
    canadianStudy: z._default(z.enum(['as-in-force', 'graduate-only']), 'as-in-force'),
  }),
) as unknown as z.ZodMiniType<HypothesisValues>;

/** The user's values from unknown JSON, or every fault in them. */
export const parseHypothesis = (input: unknown): Result<HypothesisValues> =>
  parseWith(schema, input);

/** The values as an overlay on the latest grid: every score under it is labelled with its name. */
export function hypothesisOverlay(values: HypothesisValues): Overlay {
  const ids = FACTOR_TABLES.map(({ id }) => id);
  const replaced = ids.flatMap((id): [string, FactorVersion | null][] => {
    const version = versionUnder(id, values);
    return version === undefined ? [] : [[id, version]];
  });
  return {
    name: values.name,
    replace: Object.fromEntries(replaced),
    ...(values.wage === null ? {} : { add: [wageFactor(values.wage)] }),
  };
}

/** undefined: as in force. */
function versionUnder(
  id: string,
  { limits, canadianStudy }: HypothesisValues,
): FactorVersion | null | undefined {
  const limit = limits[id];
  const graduateOnly = id === 'canadianStudy' && canadianStudy === 'graduate-only';
  if (limit === undefined && !graduateOnly) return undefined;
  if (limit === 0) return null;
  const latest = latestOf(id);
  const version = graduateOnly ? graduateStudy(latest) : latest;
  return limit === undefined ? version : { ...version, cap: limit };
}

const latestOf = (id: string): FactorVersion =>
  FACTOR_TABLES.find((one) => one.id === id)!.history.at(-1)!;

/** Study below the graduate level earns nothing: rows for longer study ask for a graduate's education too. */
function graduateStudy(version: FactorVersion): FactorVersion {
  const terms = (version.terms ?? []).map((term) => ({
    ...term,
    rows: term.rows.flatMap((row): readonly Row[] => {
      const asked = row.when.canadianStudy;
      if (asked === undefined) return [row];
      if (asked !== 'three-or-more-year') return [];
      return [{ ...row, when: { ...row.when, education: ['master', 'doctoral'] } }];
    }),
  }));
  return { ...version, terms };
}

/** A factor of the section of additional points that gives the tier's points where its basis is held. */
function wageFactor({ tier, basis, points }: NonNullable<HypothesisValues['wage']>): FactorTable {
  const worth = points[tier] ?? 0;
  const work: Row = { when: { canadianWorkYears: 1 }, points: worth };
  const offer: Row = {
    when: { arrangedEmployment: ['senior-management', 'other'] },
    points: worth,
  };
  const rows = basis === 'either' ? [work, offer] : [basis === 'offer' ? offer : work];
  return {
    id: 'highWage',
    section: 'additional',
    titleEn: 'High-wage occupation (hypothesis)',
    titleFr: 'Profession bien rémunérée (hypothèse)',
    law: 'none',
    history: [
      {
        from: PROPOSAL_2026.opened,
        source: PROPOSAL_2026.source,
        cap: worth,
        terms: [{ id: 'wageTier', rows: [{ when: {}, points: 0 }, ...rows] }],
      },
    ],
  };
}
