import { HIGHEST_TOTAL, WAGE_BASES, type WageBasis } from '../../../../engine/constants.ts';
import { PROPOSAL_2026 } from '../../../../engine/tables.ts';

/** The user's values; all of them kept, also the points of tiers that are not the user's. */
export interface HypothesisChoices {
  readonly tier: number | null;
  readonly basis: WageBasis;
  readonly points: readonly number[];
  readonly dropped: readonly string[];
  readonly graduateOnly: boolean;
}

/** Nothing changed: the proposal gave no values, and none is made up for it. */
export const NO_HYPOTHESIS: HypothesisChoices = {
  tier: null,
  basis: 'canadian-work',
  points: PROPOSAL_2026.wageTiers.map(() => 0),
  dropped: [],
  graduateOnly: false,
};

const TIERS = PROPOSAL_2026.wageTiers.length;
const isPoints = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= HIGHEST_TOTAL;

/** What was kept, read again; whatever cannot be is as at first. */
export function hypothesisFrom(kept: unknown): HypothesisChoices {
  if (typeof kept !== 'object' || kept === null) return NO_HYPOTHESIS;
  const { tier, basis, points, dropped, graduateOnly } = kept as Readonly<Record<string, unknown>>;
  const isTier = Number.isSafeInteger(tier) && (tier as number) >= 0 && (tier as number) < TIERS;
  const known = Array.isArray(dropped) ? dropped : [];
  return {
    tier: isTier ? (tier as number) : null,
    basis: WAGE_BASES.find((each) => each === basis) ?? NO_HYPOTHESIS.basis,
    points:
      Array.isArray(points) && points.length === TIERS && points.every(isPoints)
        ? points
        : NO_HYPOTHESIS.points,
    dropped: PROPOSAL_2026.lessWeight.filter((id) => known.includes(id)),
    graduateOnly: graduateOnly === true,
  };
}
