import type { Dossier, Explanation, Issue, Score } from '../../../../engine/index.ts';
import { type GapStep, gapBetween } from '../../../../engine/recount.ts';

/** A reading of the dossier, as one end of a chain. */
export type End = Pick<Explanation, 'date' | 'on' | 'departures' | 'score'>;

/** A step, or what no reading explains. */
export interface ChainStep extends Omit<GapStep, 'kind'> {
  readonly kind: GapStep['kind'] | 'unexplained';
}

/** From one total to another, step by step; the steps' differences sum to that of the ends. */
export interface Chain {
  readonly from: { readonly kind: 'claimed' | 'plain'; readonly total: number };
  readonly to: { readonly kind: 'officer' | 'documents'; readonly total: number };
  readonly steps: readonly ChainStep[];
  /** The scores of both readings; null where no reading gives the claimed total. */
  readonly before: Score | null;
  readonly after: Score;
}

export type ChainResult =
  | { readonly ok: true; readonly value: Chain }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ChainEnds {
  readonly dossier: Dossier;
  readonly claimedTotal: number | null;
  /** The reading that gives the claimed total, where one does. */
  readonly claimed: End | null;
  readonly to: End;
  readonly toKind: Chain['to']['kind'];
  /** The dossier plainly read on the same date as `to`. */
  readonly plain: End;
}

/**
 * How the claimed total became another. Without a reading of the claim, the part that nothing explains
 * is a step of its own; without a claim, the chain starts at the plain reading.
 */
export function chainOf(ends: ChainEnds): ChainResult {
  const { dossier, claimedTotal, claimed, to, toKind, plain } = ends;
  const gap = gapBetween(dossier, claimed ?? plain, to);
  if (!gap.ok) return gap;
  const from =
    claimedTotal === null
      ? { kind: 'plain' as const, total: plain.score.total }
      : { kind: 'claimed' as const, total: claimedTotal };
  const missing =
    claimedTotal === null || claimed !== null ? [] : [unexplained(claimedTotal, plain.score.total)];
  return {
    ok: true,
    value: {
      from,
      to: { kind: toKind, total: to.score.total },
      steps: [...missing, ...gap.value.steps],
      before: claimed === null && claimedTotal !== null ? null : gap.value.claimed,
      after: gap.value.officer,
    },
  };
}

const unexplained = (before: number, after: number): ChainStep => ({
  kind: 'unexplained',
  departure: null,
  effect: null,
  before,
  after,
});
