import type { Chain } from './chain.ts';

/** A bar of the waterfall: a whole total at either end, a change in between. */
export interface Bar {
  readonly kind: 'end' | 'loss' | 'gain';
  readonly from: number;
  readonly to: number;
}

/** The ends and the steps in their order. */
export const barsOf = ({ from, to, steps }: Chain): readonly Bar[] => [
  { kind: 'end', from: 0, to: from.total },
  ...steps.map(({ before, after }): Bar => ({
    kind: after < before ? 'loss' : 'gain',
    from: before,
    to: after,
  })),
  { kind: 'end', from: 0, to: to.total },
];

const ROUND = 10;
/** How much of the changes' own span is left free beside them. */
const MARGIN = 0.6;

/** An axis on which the changes are seen: the totals are far larger than what lies between them. */
export function axisOf(bars: readonly Bar[]): {
  readonly least: number;
  readonly greatest: number;
} {
  const ends = bars.flatMap(({ kind, from, to }) => (kind === 'end' ? [to] : [from, to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(ROUND, (high - low) * MARGIN);
  return {
    least: Math.max(0, Math.floor((low - room) / ROUND) * ROUND),
    greatest: Math.ceil((high + 1) / ROUND) * ROUND,
  };
}
