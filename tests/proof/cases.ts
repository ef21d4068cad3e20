import type { ProofId } from './counts.ts';

/** A case that failed once. */
export interface KeptCase {
  /** The property, and its variant after a colon. */
  readonly property: ProofId | `${ProofId}:${string}`;
  /** What went wrong, in words. */
  readonly name: string;
  readonly value: unknown;
}

/** Cases replayed before any new one. */
export const KEPT_CASES: readonly KeptCase[] = [];
